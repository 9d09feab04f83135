#include "views/printing/previewbar.h"

#include <QAction>
#include <QActionGroup>
#include <QKeyEvent>
#include <QPrintPreviewWidget>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// A page number whose Return turns to that page rather than pressing the dialog's button.
class PageBox : public QSpinBox
{
public:
    using QSpinBox::QSpinBox;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        QSpinBox::keyPressEvent(event);
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            event->accept();
    }
};

constexpr double zoomStep = 1.25;

} // namespace

PreviewBar::PreviewBar(QPrintPreviewWidget &preview, QWidget *parent)
    : QToolBar(parent)
    , m_preview(preview)
{
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    addOrientations();
    addSeparator();
    addZooms();
    addSeparator();
    addPages();
    connect(&m_preview, &QPrintPreviewWidget::previewChanged, this, &PreviewBar::update);
}

QAction *PreviewBar::add(const QString &text, const QString &name, const QKeySequence &keys)
{
    QAction *action = addAction(text);
    action->setObjectName(name);
    action->setShortcut(keys);
    if (!keys.isEmpty())
        action->setToolTip(u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
    return action;
}

void PreviewBar::addOrientations()
{
    auto *group = new QActionGroup(this);
    m_portrait = group->addAction(add(tr("Portrait"), u"portrait"_s));
    m_landscape = group->addAction(add(tr("Landscape"), u"landscape"_s));
    for (QAction *action : group->actions())
        action->setCheckable(true);
    connect(m_portrait, &QAction::triggered, this,
            [this] { m_preview.setOrientation(QPageLayout::Portrait); });
    connect(m_landscape, &QAction::triggered, this,
            [this] { m_preview.setOrientation(QPageLayout::Landscape); });
    connect(add(tr("Page Set-up…"), u"pageSetup"_s), &QAction::triggered, this,
            &PreviewBar::pageSetupWanted);
}

void PreviewBar::addZooms()
{
    QAction *out = add(tr("Smaller"), u"zoomOut"_s, QKeySequence::ZoomOut);
    QAction *in = add(tr("Larger"), u"zoomIn"_s, QKeySequence::ZoomIn);
    m_fitWidth = add(tr("Fit Width"), u"fitWidth"_s);
    m_fitPage = add(tr("Fit Page"), u"fitPage"_s);
    m_fitWidth->setCheckable(true);
    m_fitPage->setCheckable(true);
    connect(out, &QAction::triggered, this, [this] { zoom(1 / zoomStep); });
    connect(in, &QAction::triggered, this, [this] { zoom(zoomStep); });
    connect(m_fitWidth, &QAction::triggered, this, [this] {
        m_preview.fitToWidth();
        update();
    });
    connect(m_fitPage, &QAction::triggered, this, [this] {
        m_preview.fitInView();
        update();
    });
}

void PreviewBar::addPages()
{
    m_previous = add(tr("Previous"), u"previousPage"_s, QKeySequence::MoveToPreviousPage);
    m_page = new PageBox(this);
    m_page->setObjectName(u"pageNumber"_s);
    m_page->setButtonSymbols(QSpinBox::NoButtons);
    m_page->setAlignment(Qt::AlignCenter);
    m_page->setAccessibleName(tr("Page"));
    addWidget(m_page);
    m_next = add(tr("Next"), u"nextPage"_s, QKeySequence::MoveToNextPage);
    connect(m_previous, &QAction::triggered, this, [this] { turnTo(m_preview.currentPage() - 1); });
    connect(m_next, &QAction::triggered, this, [this] { turnTo(m_preview.currentPage() + 1); });
    connect(m_page, &QSpinBox::valueChanged, this, &PreviewBar::turnTo);
}

void PreviewBar::zoom(double factor)
{
    constexpr double smallest = 0.1;
    constexpr double largest = 8;
    m_preview.setZoomMode(QPrintPreviewWidget::CustomZoom);
    m_preview.setZoomFactor(std::clamp(m_preview.zoomFactor() * factor, smallest, largest));
    update();
}

void PreviewBar::turnTo(int page)
{
    m_preview.setCurrentPage(std::clamp(page, 1, std::max(1, m_preview.pageCount())));
    update();
}

void PreviewBar::update()
{
    const QSignalBlocker blocker(m_page);
    const int page = m_preview.currentPage();
    const int pages = m_preview.pageCount();
    m_portrait->setChecked(m_preview.orientation() == QPageLayout::Portrait);
    m_landscape->setChecked(m_preview.orientation() == QPageLayout::Landscape);
    m_fitWidth->setChecked(m_preview.zoomMode() == QPrintPreviewWidget::FitToWidth);
    m_fitPage->setChecked(m_preview.zoomMode() == QPrintPreviewWidget::FitInView);
    m_page->setRange(1, std::max(1, pages));
    //: After the number of the page shown: of how many
    m_page->setSuffix(tr(" / %1").arg(pages));
    m_page->setValue(page);
    m_previous->setEnabled(page > 1);
    m_next->setEnabled(page < pages);
}

} // namespace shisaku
