#include "views/publishing/documentblocks.h"

#include "views/charts/chartpaper.h"
#include "views/charts/chartwriter.h"
#include "views/printing/papercolumns.h"
#include "views/printing/papertable.h"
#include "views/publishing/blockstyle.h"
#include "views/publishing/documentpage.h"

#include <QBuffer>

namespace shisaku
{
namespace
{

constexpr QChar ideographicSpace = u'　';

/// Whole widths that add up to what the others do.
std::vector<int> wholeWidths(const std::vector<double> &widths)
{
    std::vector<int> whole;
    double right = 0;
    int taken = 0;
    for (const double width : widths) {
        right += width;
        whole.push_back(qRound(right) - taken);
        taken += whole.back();
    }
    return whole;
}

/// The rows under a header, as they are set on paper.
std::vector<TableRow> rowsOf(const Sheet &sheet, const PaperTable &onPaper, double room)
{
    std::vector<TableRow> rows;
    for (const QStringList &cells : textRows(sheet)) {
        const int row = static_cast<int>(rows.size()) - 1;
        const bool isHeader = row < 0;
        rows.push_back(
            {.style = isHeader ? DocumentStyle::HeaderCell : DocumentStyle::Cell,
             .cells = cells,
             .fitsPage = isHeader || onPaper.headerHeight() + onPaper.rowHeight(row) <= room});
    }
    if (sheet.lastRowIsTotal && !sheet.rows.empty())
        rows.back().style = DocumentStyle::TotalCell;
    return rows;
}

std::vector<TableColumn> columnsOf(const Sheet &sheet, int width)
{
    std::vector<TableColumn> columns;
    for (const int column :
         wholeWidths(columnWidths(sheet, typeOf(tablePoints), width, 2 * cellSidePadding * point)))
        columns.push_back({column, sheet.columns[columns.size()].alignment});
    return columns;
}

TableBlock tableBlock(const Sheet &sheet, const QString &caption)
{
    const DocumentPage page = documentPage();
    const PaperTable onPaper(sheet, page.textWidth(), tablePoints);
    const StyleLook above = lookOf(DocumentStyle::TableCaption);
    const double whole = (above.line + above.after) * point + onPaper.height();
    return {.name = caption,
            .columns = columnsOf(sheet, page.textWidth()),
            .rows = rowsOf(sheet, onPaper, page.textHeight()),
            .fitsPage = whole <= page.textHeight()};
}

/// Makes the blocks of one part after another.
class Composer
{
public:
    explicit Composer(const QMap<QString, Chart> &charts)
        : m_charts(charts)
    {
    }

    void add(const ReportPart &part)
    {
        m_place = part.place;
        std::visit([&](const auto &content) { put(content, plainText(part.text)); }, part.content);
    }
    std::optional<std::vector<DocumentBlock>> finish();

private:
    void put(const TitlePart &, const QString &text) { putParagraph(DocumentStyle::Title, text); }
    void put(const HeadingPart &heading, const QString &text)
    {
        putParagraph(headingStyle(heading.level), text);
    }
    void put(const ProsePart &, const QString &text);
    void put(const TablePart &table, const QString &caption);
    void put(const ChartPart &, const QString &caption);
    void putParagraph(DocumentStyle style, const QString &text)
    {
        m_blocks.emplace_back(ParagraphBlock{style, text});
    }
    void endTable();
    bool isAfterTable() const
    {
        return !m_blocks.empty() && std::holds_alternative<TableBlock>(m_blocks.back());
    }

    const QMap<QString, Chart> &m_charts;
    QString m_place; ///< of the part that is put
    std::vector<DocumentBlock> m_blocks;
    bool m_isDrawn = true;
};

void Composer::put(const ProsePart &, const QString &text)
{
    for (QString line : linesOf(text)) {
        const bool isText =
            m_blocks.empty() || std::holds_alternative<ParagraphBlock>(m_blocks.back());
        // The style moves the first line in; a space of the line's own would do it twice.
        if (line.startsWith(ideographicSpace))
            line.remove(0, 1);
        putParagraph(isText ? DocumentStyle::Text : DocumentStyle::TextBelowTable, line);
    }
}

void Composer::put(const TablePart &table, const QString &caption)
{
    if (!caption.isEmpty())
        putParagraph(DocumentStyle::TableCaption, caption);
    endTable();
    m_blocks.emplace_back(tableBlock(table.sheet, caption));
}

void Composer::put(const ChartPart &, const QString &caption)
{
    if (!caption.isEmpty())
        putParagraph(DocumentStyle::FigureCaption, caption);
    const ChartFormat format{.widthMm = chartWidthMm, .heightMm = chartHeightMm};
    const Chart chart = m_charts.value(m_place);
    Chart untitled = chart; // its title is the caption
    untitled.title.clear();
    QBuffer png;
    m_isDrawn = png.open(QIODevice::WriteOnly) && writePng(untitled, format, png) && m_isDrawn;
    m_blocks.emplace_back(
        PictureBlock{png.data(), chartSizeMm(untitled, format), chart.title, chart.description});
}

void Composer::endTable()
{
    if (isAfterTable())
        putParagraph(DocumentStyle::EndOfTable, {});
}

std::optional<std::vector<DocumentBlock>> Composer::finish()
{
    endTable();
    return m_isDrawn ? std::optional(std::move(m_blocks)) : std::nullopt;
}

} // namespace

std::optional<std::vector<DocumentBlock>> documentBlocks(const Publication &publication)
{
    Composer composer(publication.charts);
    for (const ReportPart &part : publication.report.parts)
        composer.add(part);
    return composer.finish();
}

QStringList linesOf(QString text)
{
    return text.replace(u'\t', u' ').split(u'\n');
}

} // namespace shisaku
