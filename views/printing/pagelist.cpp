#include "views/printing/pagelist.h"

#include "views/printing/paperpainter.h"
#include "views/printing/typesetting.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace std::chrono_literals;

namespace shisaku
{
namespace
{

constexpr auto moment = 200ms;
constexpr int longest = 150; ///< side of a page, in pixels
constexpr int margin = 8;

/// Paints a page of the document small, with its number below.
class PageDelegate : public QStyledItemDelegate
{
public:
    PageDelegate(const Paper &paper, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_paper(paper)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const QSizeF size = sheet();
        return QSize(qRound(size.width()) + 2 * margin,
                     qRound(size.height()) + 2 * margin + option.fontMetrics.height());
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool isCurrent = option.state & QStyle::State_Selected;
        const QSizeF size = sheet();
        const QRectF page(QPointF(option.rect.left() + (option.rect.width() - size.width()) / 2,
                                  option.rect.top() + margin),
                          size);
        painter->save();
        paintSheet(*painter, m_paper.pages[static_cast<std::size_t>(index.row())], page);
        const QColor accent = option.palette.color(QPalette::Highlight);
        const QColor edge = option.palette.color(QPalette::Mid);
        painter->setPen(isCurrent ? QPen(accent, 2) : QPen(edge, 1));
        painter->drawRect(page.adjusted(-1, -1, 1, 1));
        QFont font = option.font;
        font.setBold(isCurrent);
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(option.rect.adjusted(0, 0, 0, -margin / 2),
                          Qt::AlignHCenter | Qt::AlignBottom, index.data().toString());
        painter->restore();
    }

private:
    void paintSheet(QPainter &painter, const PaperPage &contents, const QRectF &sheet) const
    {
        constexpr double pointsPerInch = 72;
        const double pixels =
            paperSize().width() / point / pointsPerInch * painter.device()->logicalDpiX();
        painter.save();
        painter.setClipRect(sheet);
        painter.fillRect(sheet, Qt::white);
        painter.translate(sheet.topLeft());
        painter.scale(sheet.width() / pixels, sheet.width() / pixels);
        paintPage(painter, contents);
        painter.restore();
    }

    QSizeF paperSize() const { return m_paper.layout.fullRect(QPageLayout::Point).size() * point; }

    QSizeF sheet() const { return paperSize().scaled(longest, longest, Qt::KeepAspectRatio); }

    const Paper &m_paper;
};

} // namespace

PageList::PageList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new PageDelegate(m_paper, this));
    setAccessibleName(tr("Pages of the document"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_pause.setSingleShot(true);
    m_pause.setInterval(moment);
    connect(&m_pause, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QListWidget::currentRowChanged, this, &PageList::pageChosen);
}

void PageList::setPaper(const Paper &paper)
{
    const QSignalBlocker silent(this);
    const auto wanted = static_cast<int>(paper.pages.size());
    while (count() > wanted) // rows are never more than the pages that are painted in them
        delete takeItem(count() - 1);
    m_paper = paper;
    while (count() < wanted) {
        auto *item = new QListWidgetItem(QString::number(count() + 1), this);
        item->setData(Qt::AccessibleTextRole, tr("Page %1").arg(count()));
    }
    setFixedWidth(sizeHintForColumn(0) + 2 * frameWidth() +
                  style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    m_pause.start();
}

void PageList::setCurrentPage(int page)
{
    const QSignalBlocker silent(this);
    setCurrentRow(page);
}

} // namespace shisaku
