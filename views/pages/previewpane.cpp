#include "views/pages/previewpane.h"

#include "views/printing/pagelist.h"
#include "views/printing/paperview.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr int roomForPageList = 760; ///< of the pane with the list in it

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_preview(new PaperView)
    , m_pages(new PageList)
{
    m_preview->setObjectName(u"preview"_s);
    m_pages->setObjectName(u"reportPages"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_pages);
    row->addWidget(m_preview, 1);
    connect(m_preview, &PaperView::currentPageChanged, m_pages, &PageList::setCurrentPage);
    connect(m_pages, &PageList::pageChosen, m_preview, &PaperView::goToPage);
}

void PreviewPane::setPaper(const Paper &paper)
{
    m_preview->setPaper(paper);
    m_pages->setPaper(paper);
    m_pages->setCurrentPage(m_preview->currentPage());
}

void PreviewPane::setPageListWanted(bool wanted)
{
    m_wantsList = wanted;
    showPageList();
}

void PreviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showPageList();
}

void PreviewPane::showPageList()
{
    const bool isShown = m_wantsList.value_or(width() >= roomForPageList);
    m_pages->setVisible(isShown);
    Q_EMIT pageListShown(isShown);
}

} // namespace shisaku
