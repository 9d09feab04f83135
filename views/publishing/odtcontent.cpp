#include "views/publishing/documentpage.h"
#include "views/publishing/odtparts.h"

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

// A row is whole; one that is higher than a page cannot be.
constexpr QLatin1StringView wholeRow("WholeRow");
constexpr QLatin1StringView highRow("HighRow");

// The styles of a table and of its columns have its number in their names.

QString tableName(int table)
{
    return u"Table%1"_s.arg(table);
}

QString columnName(int table, std::size_t column)
{
    return u"%1.%2"_s.arg(tableName(table)).arg(column + 1);
}

QString styleId(DocumentStyle style)
{
    return namesOf(style).writer.id.toString();
}

/// A paragraph in a cell that is aligned by its column.
struct AlignedStyle {
    DocumentStyle style;
    Qt::Alignment alignment;
    QLatin1StringView value;

    QString name() const { return styleId(style) + u'-' + value; }
};

constexpr AlignedStyle alignedStyles[] = {
    {DocumentStyle::Cell, Qt::AlignRight, QLatin1StringView("end")},
    {DocumentStyle::Cell, Qt::AlignHCenter, QLatin1StringView("center")},
    {DocumentStyle::TotalCell, Qt::AlignRight, QLatin1StringView("end")},
    {DocumentStyle::TotalCell, Qt::AlignHCenter, QLatin1StringView("center")},
};

QString styleOf(DocumentStyle style, Qt::Alignment alignment)
{
    for (const AlignedStyle &aligned : alignedStyles) {
        if (aligned.style == style && alignment & aligned.alignment)
            return aligned.name();
    }
    return styleId(style);
}

class ContentWriter
{
public:
    QByteArray write(const std::vector<DocumentBlock> &blocks);

private:
    void putStyles(const std::vector<DocumentBlock> &blocks);
    void putStyles(const TableBlock &table, int number);
    void putRowStyle(QLatin1StringView name, const QString &keepTogether);
    void putCellStyle(DocumentStyle style, double top, QStringView grey);

    void put(const ParagraphBlock &block);
    void put(const TableBlock &table);
    void put(const PictureBlock &picture);
    void putRow(const TableBlock &table, const TableRow &row);
    void putText(const QString &text);
    void putLine(const QString &line);

    [[nodiscard]] XmlWriter::Element openStyle(const QString &name, QLatin1StringView family,
                                               const QString &parent = {});

    XmlWriter m_xml;
    int m_tables = 0;
    int m_pictures = 0;
};

QByteArray ContentWriter::write(const std::vector<DocumentBlock> &blocks)
{
    {
        const auto document = openOdf(m_xml, "office:document-content"_L1);
        putStyles(blocks);
        const auto body = m_xml.open("office:body"_L1);
        const auto text = m_xml.open("office:text"_L1);
        for (const DocumentBlock &block : blocks)
            std::visit([this](const auto &content) { put(content); }, block);
    }
    return m_xml.bytes();
}

XmlWriter::Element ContentWriter::openStyle(const QString &name, QLatin1StringView family,
                                            const QString &parent)
{
    return m_xml.open("style:style"_L1, {{"style:name"_L1, name},
                                         {"style:family"_L1, family},
                                         {"style:parent-style-name"_L1, parent}});
}

void ContentWriter::putStyles(const std::vector<DocumentBlock> &blocks)
{
    const auto styles = m_xml.open("office:automatic-styles"_L1);
    int number = 0;
    for (const DocumentBlock &block : blocks) {
        if (const auto *table = std::get_if<TableBlock>(&block))
            putStyles(*table, ++number);
    }
    putRowStyle(wholeRow, u"always"_s);
    putRowStyle(highRow, u"auto"_s);
    putCellStyle(DocumentStyle::Cell, thinRule, {});
    putCellStyle(DocumentStyle::HeaderCell, thinRule, headerGrey);
    putCellStyle(DocumentStyle::TotalCell, thickRule, totalGrey);
    for (const AlignedStyle &aligned : alignedStyles) {
        const auto style = openStyle(aligned.name(), "paragraph"_L1, styleId(aligned.style));
        m_xml.empty("style:paragraph-properties"_L1, {{"fo:text-align"_L1, aligned.value}});
    }
}

void ContentWriter::putStyles(const TableBlock &table, int number)
{
    {
        const auto style = openStyle(tableName(number), "table"_L1);
        const double width = documentPage().textWidth() / 20.0;
        m_xml.empty("style:table-properties"_L1,
                    {{"style:width"_L1, odfPoints(width)},
                     {"table:align"_L1, u"margins"_s},
                     {"table:border-model"_L1, u"collapsing"_s},
                     {"style:may-break-between-rows"_L1, table.fitsPage ? u"false"_s : u"true"_s}});
    }
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const int width = table.columns[column].width;
        const auto style = openStyle(columnName(number, column), "table-column"_L1);
        m_xml.empty("style:table-column-properties"_L1,
                    {{"style:column-width"_L1, odfPoints(width / 20.0)},
                     {"style:rel-column-width"_L1, QString::number(width) + u'*'}});
    }
}

void ContentWriter::putRowStyle(QLatin1StringView name, const QString &keepTogether)
{
    const auto style = openStyle(name, "table-row"_L1);
    m_xml.empty("style:table-row-properties"_L1, {{"fo:keep-together"_L1, keepTogether}});
}

void ContentWriter::putCellStyle(DocumentStyle style, double top, QStringView grey)
{
    const auto border = [](double points) { return odfPoints(points) + u" solid #000000"_s; };
    const auto element = openStyle(styleId(style), "table-cell"_L1);
    m_xml.empty("style:table-cell-properties"_L1,
                {{"fo:padding-top"_L1, odfPoints(cellEndPadding)},
                 {"fo:padding-bottom"_L1, odfPoints(cellEndPadding)},
                 {"fo:padding-left"_L1, odfPoints(cellSidePadding)},
                 {"fo:padding-right"_L1, odfPoints(cellSidePadding)},
                 {"fo:border-top"_L1, border(top)},
                 {"fo:border-bottom"_L1, border(thinRule)},
                 {"fo:border-left"_L1, border(thinRule)},
                 {"fo:border-right"_L1, border(thinRule)},
                 {"fo:background-color"_L1, grey.isEmpty() ? QString() : u'#' + grey.toString()}});
}

void ContentWriter::put(const ParagraphBlock &block)
{
    const int level = lookOf(block.style).outlineLevel;
    const auto paragraph =
        m_xml.open(level > 0 ? "text:h"_L1 : "text:p"_L1,
                   {{"text:style-name"_L1, styleId(block.style)},
                    {"text:outline-level"_L1, level > 0 ? QString::number(level) : QString()}});
    putText(block.text);
}

void ContentWriter::put(const TableBlock &table)
{
    const int number = ++m_tables;
    const auto element =
        m_xml.open("table:table"_L1, {{"table:name"_L1, u"表"_s + QString::number(number)},
                                      {"table:style-name"_L1, tableName(number)}});
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        m_xml.empty("table:table-column"_L1, {{"table:style-name"_L1, columnName(number, column)}});
    {
        const auto header = m_xml.open("table:table-header-rows"_L1);
        putRow(table, table.rows.front());
    }
    for (const TableRow &row : std::span(table.rows).subspan(1))
        putRow(table, row);
}

void ContentWriter::putRow(const TableBlock &table, const TableRow &row)
{
    const auto element = m_xml.open("table:table-row"_L1,
                                    {{"table:style-name"_L1, row.fitsPage ? wholeRow : highRow}});
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const auto cell =
            m_xml.open("table:table-cell"_L1, {{"table:style-name"_L1, styleId(row.style)},
                                               {"office:value-type"_L1, u"string"_s}});
        const auto paragraph = m_xml.open(
            "text:p"_L1,
            {{"text:style-name"_L1, styleOf(row.style, table.columns[column].alignment)}});
        putText(row.cells[static_cast<qsizetype>(column)]);
    }
}

void ContentWriter::put(const PictureBlock &picture)
{
    const int number = ++m_pictures;
    const auto paragraph =
        m_xml.open("text:p"_L1, {{"text:style-name"_L1, styleId(DocumentStyle::Figure)}});
    const auto frame =
        m_xml.open("draw:frame"_L1, {{"draw:name"_L1, u"図"_s + QString::number(number)},
                                     {"text:anchor-type"_L1, u"as-char"_s},
                                     {"svg:width"_L1, odfMillimetres(picture.mm.width())},
                                     {"svg:height"_L1, odfMillimetres(picture.mm.height())}});
    m_xml.empty("draw:image"_L1, {{"xlink:href"_L1, odtPictureFile(number)},
                                  {"xlink:type"_L1, u"simple"_s},
                                  {"xlink:show"_L1, u"embed"_s},
                                  {"xlink:actuate"_L1, u"onLoad"_s}});
    m_xml.element("svg:title"_L1, picture.title);
    m_xml.element("svg:desc"_L1, picture.description);
}

void ContentWriter::putText(const QString &text)
{
    bool isFirst = true;
    for (const QString &line : linesOf(text)) {
        if (!std::exchange(isFirst, false))
            m_xml.empty("text:line-break"_L1);
        putLine(line);
    }
}

/// A space that is not behind a word would be left out by those who read the document.
void ContentWriter::putLine(const QString &line)
{
    QString words;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isKept =
            line[i] != u' ' || (i > 0 && i + 1 < line.size() && line[i - 1] != u' ');
        if (isKept) {
            words += line[i];
            continue;
        }
        m_xml.text(std::exchange(words, {}));
        m_xml.empty("text:s"_L1);
    }
    m_xml.text(words);
}

} // namespace

QByteArray odtContent(const std::vector<DocumentBlock> &blocks)
{
    return ContentWriter().write(blocks);
}

} // namespace shisaku
