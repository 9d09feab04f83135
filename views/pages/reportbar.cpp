#include "views/pages/reportbar.h"

#include "views/printing/paperview.h"
#include "views/publishing/publication.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shisaku
{

ReportBar::ReportBar(PaperView &preview, QWidget *parent)
    : QToolBar(parent)
    , m_preview(preview)
    , m_page(new QLabel)
{
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    addZooms();
    addSeparator();
    addPages();
    addExport();
    connect(&m_preview, &PaperView::viewChanged, this, &ReportBar::update);
    connect(&m_preview, &PaperView::currentPageChanged, this, &ReportBar::update);
    update();
}

QAction *ReportBar::add(const QString &text, const QString &name)
{
    QAction *action = addAction(text);
    action->setObjectName(name);
    widgetForAction(action)->setFocusPolicy(Qt::TabFocus);
    return action;
}

void ReportBar::addZooms()
{
    connect(add(tr("Smaller"), u"zoomOut"_s), &QAction::triggered, &m_preview, &PaperView::zoomOut);
    connect(add(tr("Larger"), u"zoomIn"_s), &QAction::triggered, &m_preview, &PaperView::zoomIn);
    m_fitWidth = add(tr("Fit Width"), u"fitWidth"_s);
    m_fitPage = add(tr("Fit Page"), u"fitPage"_s);
    m_fitWidth->setCheckable(true);
    m_fitPage->setCheckable(true);
    connect(m_fitWidth, &QAction::triggered, this,
            [this] { m_preview.setFit(PaperView::Fit::Width); });
    connect(m_fitPage, &QAction::triggered, this,
            [this] { m_preview.setFit(PaperView::Fit::Page); });
}

void ReportBar::addPages()
{
    m_previous = add(tr("Previous"), u"previousPage"_s);
    m_page->setObjectName(u"pageNumber"_s);
    m_page->setMargin(4);
    addWidget(m_page);
    m_next = add(tr("Next"), u"nextPage"_s);
    connect(m_previous, &QAction::triggered, this,
            [this] { m_preview.goToPage(m_preview.currentPage() - 1); });
    connect(m_next, &QAction::triggered, this,
            [this] { m_preview.goToPage(m_preview.currentPage() + 1); });
    addSeparator();
    m_pageList = add(tr("Page List"), u"pageList"_s);
    m_pageList->setCheckable(true);
    connect(m_pageList, &QAction::triggered, this, &ReportBar::pageListToggled);
}

void ReportBar::addExport()
{
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
    auto *menu = new QMenu(this);
    for (const PublicationFormat &format : publicationFormats()) {
        const QString suffix = format.suffix;
        QAction *action = menu->addAction(format.label(), this,
                                          [this, suffix] { Q_EMIT exportRequested(suffix); });
        action->setObjectName(suffix + u"Report"_s);
    }
    auto *button = new QPushButton(QIcon(u":/shisaku/icons/export.svg"_s), tr("Save as a file"));
    button->setObjectName(u"exportReport"_s);
    button->setMenu(menu);
    addWidget(button);
}

void ReportBar::update()
{
    const int page = m_preview.currentPage();
    const int count = m_preview.pageCount();
    m_fitWidth->setChecked(m_preview.fit() == PaperView::Fit::Width);
    m_fitPage->setChecked(m_preview.fit() == PaperView::Fit::Page);
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < count);
    m_page->setText(tr("%1 / %2").arg(page + 1).arg(count));
    m_page->setAccessibleName(tr("Page %1 of %2").arg(page + 1).arg(count));
}

} // namespace shisaku
