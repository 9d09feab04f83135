
#include "views/charts/chartpaper.h"
#include "views/charts/chartwriter.h"
#include "views/publishing/formats.h"
#include "views/publishing/htmlstyle.h"
#include "views/publishing/xmlwriter.h"

#include <QBuffer>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// QSvgGenerator writes what it is given.
Chart writable(Chart chart)
{
    for (QString *text : {&chart.title, &chart.note, &chart.description})
        *text = xmlText(*text);
    for (Slice &slice : chart.slices)
        slice.label = xmlText(slice.label);
    return chart;
}

using Attributes = std::vector<std::pair<QString, QString>>;

void writeAttributes(QXmlStreamWriter &xml, const Attributes &attributes)
{
    for (const auto &[name, value] : attributes)
        xml.writeAttribute(name, xmlText(value));
}

/// An element of the page, open for as long as this lives. One without content has an end tag too:
/// HTML knows no other way to close it.
class Element
{
public:
    Element(QXmlStreamWriter &xml, const QString &name, const Attributes &attributes = {})
        : m_xml(xml)
    {
        m_xml.writeStartElement(name);
        writeAttributes(m_xml, attributes);
        m_xml.writeCharacters({}); // ends the start tag
    }
    ~Element()
    {
        m_xml.writeEndElement();
        m_xml.writeCharacters(u"\n"_s);
    }
    Q_DISABLE_COPY_MOVE(Element)

    void say(const QString &text)
    {
        QStringList lines = xmlText(text).split(u'\n');
        m_xml.writeCharacters(lines.takeFirst());
        for (const QString &line : lines) {
            m_xml.writeEmptyElement(u"br"_s);
            m_xml.writeCharacters(line);
        }
    }

private:
    QXmlStreamWriter &m_xml;
};

/// For a cell of the column.
Attributes aligned(const SheetColumn &column)
{
    if (column.alignment & Qt::AlignRight)
        return {{u"class"_s, u"end"_s}};
    return column.alignment & Qt::AlignHCenter ? Attributes{{u"class"_s, u"middle"_s}}
                                               : Attributes{};
}

/// One report on its way into a page.
class PageWriter
{
public:
    explicit PageWriter(const Publication &publication)
        : m_publication(publication)
    {
    }

    QByteArray write();

private:
    void writeHead();
    void writePart(const ReportPart &part);
    void writeHeading(int level, const QString &text);
    void writeChart(const Chart &published, const Sheet &figures, const QString &caption);
    void writeTable(const Sheet &sheet, const QString &caption);
    void writeHeaders(const Sheet &sheet);
    void writeRow(const Sheet &sheet, const std::vector<Cell> &row);

    void writeLine(const QString &element, const QString &text)
    {
        Element(m_xml, element).say(text);
    }
    void writeVoid(const QString &element, const Attributes &attributes)
    {
        m_xml.writeEmptyElement(element);
        writeAttributes(m_xml, attributes);
        m_xml.writeCharacters(u"\n"_s);
    }

    const Publication &m_publication;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
    int m_level = 1; ///< of the last heading
    bool m_isWhole = true;
};

QByteArray PageWriter::write()
{
    m_xml.writeDTD(u"<!DOCTYPE html>\n"_s);
    {
        const Element html(m_xml, u"html"_s, {{u"lang"_s, u"ja"_s}});
        writeHead();
        const Element body(m_xml, u"body"_s);
        const Element main(m_xml, u"main"_s);
        for (const ReportPart &part : m_publication.report.parts)
            writePart(part);
    }
    return m_isWhole ? m_bytes : QByteArray();
}

void PageWriter::writeHead()
{
    const Element head(m_xml, u"head"_s);
    writeVoid(u"meta"_s, {{u"charset"_s, u"utf-8"_s}});
    writeVoid(u"meta"_s, {{u"name"_s, u"viewport"_s},
                          {u"content"_s, u"width=device-width, initial-scale=1"_s}});
    writeLine(u"title"_s, QString(m_publication.report.title).replace(u'\n', u' '));
    const Element style(m_xml, u"style"_s);
    m_xml.writeCharacters(htmlStyle);
}

void PageWriter::writePart(const ReportPart &part)
{
    const QString text = plainText(part.text);
    if (std::holds_alternative<TitlePart>(part.content))
        writeLine(u"h1"_s, text);
    else if (const auto *heading = std::get_if<HeadingPart>(&part.content))
        writeHeading(heading->level, text);
    else if (const auto *table = std::get_if<TablePart>(&part.content))
        writeTable(table->sheet, text);
    else if (const auto *chart = std::get_if<ChartPart>(&part.content))
        writeChart(m_publication.charts.value(part.place), chart->figures, text);
    else
        writeLine(u"p"_s, text);
}

/// A heading never stands more than one level below the one before it.
void PageWriter::writeHeading(int level, const QString &text)
{
    m_level = std::min(level + 1, m_level + 1); // the title is level 1
    writeLine(u"h%1"_s.arg(m_level), text);
}

void PageWriter::writeChart(const Chart &published, const Sheet &figures, const QString &caption)
{
    const Chart chart = writable(published);
    const ChartFormat format{.widthMm = 120, .heightMm = 96}; // can be read on a telephone as well
    QBuffer svg;
    if (!svg.open(QIODevice::WriteOnly) || !writeSvg(chart, format, svg))
        m_isWhole = false;
    const QSizeF pixels = chartSizeMm(chart, format) / 25.4 * 96;
    const Element figure(m_xml, u"figure"_s);
    writeVoid(u"img"_s, {{u"src"_s, u"data:image/svg+xml;base64,"_s +
                                        QLatin1StringView(svg.data().toBase64())},
                         {u"alt"_s, u"グラフ「%1」。数値は下の文と表のとおり。"_s.arg(caption)},
                         {u"width"_s, QString::number(qRound(pixels.width()))},
                         {u"height"_s, QString::number(qRound(pixels.height()))}});
    writeLine(u"figcaption"_s,
              chart.note.isEmpty() ? chart.description : chart.description + u'\n' + chart.note);
    writeTable(figures, caption);
}

void PageWriter::writeTable(const Sheet &sheet, const QString &caption)
{
    const Element region(m_xml, u"div"_s,
                         {{u"class"_s, u"table"_s},
                          {u"role"_s, u"region"_s},
                          {u"aria-label"_s, caption},
                          {u"tabindex"_s, u"0"_s}});
    const Element table(m_xml, u"table"_s);
    writeLine(u"caption"_s, caption);
    writeHeaders(sheet);
    const std::span rows(sheet.rows);
    const std::size_t totals = sheet.lastRowIsTotal && !rows.empty() ? 1 : 0;
    {
        const Element body(m_xml, u"tbody"_s);
        for (const auto &row : rows.first(rows.size() - totals))
            writeRow(sheet, row);
    }
    if (totals > 0) {
        const Element foot(m_xml, u"tfoot"_s);
        writeRow(sheet, rows.back());
    }
}

void PageWriter::writeHeaders(const Sheet &sheet)
{
    const Element head(m_xml, u"thead"_s);
    const Element line(m_xml, u"tr"_s);
    for (const SheetColumn &column : sheet.columns) {
        Attributes attributes = aligned(column);
        attributes.emplace_back(u"scope"_s, u"col"_s);
        Element(m_xml, u"th"_s, attributes).say(column.header);
    }
}

/// The first cell names what the others say.
void PageWriter::writeRow(const Sheet &sheet, const std::vector<Cell> &row)
{
    const Element line(m_xml, u"tr"_s);
    for (std::size_t at = 0; at < row.size(); ++at) {
        Attributes attributes = aligned(sheet.columns[at]);
        if (at == 0)
            attributes.emplace_back(u"scope"_s, u"row"_s);
        Element(m_xml, at == 0 ? u"th"_s : u"td"_s, attributes).say(row[at].text);
    }
}

} // namespace

QByteArray htmlOf(const Publication &publication)
{
    return PageWriter(publication).write();
}

} // namespace shisaku
