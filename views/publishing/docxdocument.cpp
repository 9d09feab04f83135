#include "views/publishing/docxparts.h"

#include "views/publishing/documentpage.h"

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr QLatin1StringView drawing("http://schemas.openxmlformats.org/drawingml/2006/main");
constexpr QLatin1StringView
    placing("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
constexpr QLatin1StringView pictures("http://schemas.openxmlformats.org/drawingml/2006/picture");

QString number(int value)
{
    return QString::number(value);
}

/// Millimetres in the units in which pictures are measured.
QString emus(double mm)
{
    return QString::number(qRound(mm * 36000));
}

/// What a paragraph has beside its style.
struct Own {
    bool staysWithNext = false;
    Qt::Alignment alignment{}; ///< none for the style's
};

class DocumentWriter
{
public:
    QByteArray write(const std::vector<DocumentBlock> &blocks);

private:
    void put(const ParagraphBlock &block) { putParagraph(block.style, block.text); }
    void put(const TableBlock &table);
    void put(const PictureBlock &picture);

    void putParagraph(DocumentStyle style, const QString &text, const Own &own = {});
    void putParagraphProperties(DocumentStyle style, const Own &own = {});
    void putTableProperties(const TableBlock &table);
    void putRow(const TableBlock &table, const TableRow &row, bool staysWithNext);
    void putCellProperties(int width, DocumentStyle style);
    void putInline(const PictureBlock &picture);
    void putPicture(const PictureBlock &picture, const QString &name);
    void putSection();

    XmlWriter m_xml;
    int m_pictures = 0;
};

QByteArray DocumentWriter::write(const std::vector<DocumentBlock> &blocks)
{
    {
        const auto document = m_xml.open("w:document"_L1, {{"xmlns:w"_L1, docxNamespace},
                                                           {"xmlns:r"_L1, docxRelations},
                                                           {"xmlns:wp"_L1, placing},
                                                           {"xmlns:a"_L1, drawing},
                                                           {"xmlns:pic"_L1, pictures}});
        const auto body = m_xml.open("w:body"_L1);
        for (const DocumentBlock &block : blocks)
            std::visit([this](const auto &content) { put(content); }, block);
        putSection();
    }
    return m_xml.bytes();
}

void DocumentWriter::putParagraphProperties(DocumentStyle style, const Own &own)
{
    const auto properties = m_xml.open("w:pPr"_L1);
    writeValue(m_xml, "w:pStyle"_L1, namesOf(style).word.id.toString());
    if (own.staysWithNext)
        m_xml.empty("w:keepNext"_L1);
    if (own.alignment & Qt::AlignRight)
        writeValue(m_xml, "w:jc"_L1, u"right"_s);
    else if (own.alignment & Qt::AlignHCenter)
        writeValue(m_xml, "w:jc"_L1, u"center"_s);
}

void DocumentWriter::putParagraph(DocumentStyle style, const QString &text, const Own &own)
{
    const auto paragraph = m_xml.open("w:p"_L1);
    putParagraphProperties(style, own);
    if (!text.isEmpty())
        writeRun(m_xml, text);
}

void DocumentWriter::put(const TableBlock &table)
{
    const auto element = m_xml.open("w:tbl"_L1);
    putTableProperties(table);
    {
        const auto grid = m_xml.open("w:tblGrid"_L1);
        for (const TableColumn &column : table.columns)
            m_xml.empty("w:gridCol"_L1, {{"w:w"_L1, number(column.width)}});
    }
    for (const TableRow &row : table.rows)
        putRow(table, row, table.fitsPage && &row != &table.rows.back());
}

void DocumentWriter::putTableProperties(const TableBlock &table)
{
    const auto properties = m_xml.open("w:tblPr"_L1);
    writeValue(m_xml, "w:tblStyle"_L1, docxTableGrid);
    m_xml.empty("w:tblW"_L1,
                {{"w:w"_L1, number(documentPage().textWidth())}, {"w:type"_L1, u"dxa"_s}});
    m_xml.empty("w:tblLayout"_L1, {{"w:type"_L1, u"fixed"_s}});
    m_xml.empty("w:tblLook"_L1, {{"w:val"_L1, u"0020"_s}, {"w:firstRow"_L1, u"1"_s}});
    if (!table.name.isEmpty())
        writeValue(m_xml, "w:tblCaption"_L1, table.name);
}

void DocumentWriter::putRow(const TableBlock &table, const TableRow &row, bool staysWithNext)
{
    const auto element = m_xml.open("w:tr"_L1);
    {
        const auto properties = m_xml.open("w:trPr"_L1);
        if (row.fitsPage)
            m_xml.empty("w:cantSplit"_L1);
        if (row.style == DocumentStyle::HeaderCell)
            m_xml.empty("w:tblHeader"_L1);
    }
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const auto cell = m_xml.open("w:tc"_L1);
        putCellProperties(table.columns[column].width, row.style);
        Own own{.staysWithNext = staysWithNext};
        if (row.style != DocumentStyle::HeaderCell)
            own.alignment = table.columns[column].alignment;
        putParagraph(row.style, row.cells[static_cast<qsizetype>(column)], own);
    }
}

void DocumentWriter::putCellProperties(int width, DocumentStyle style)
{
    const auto properties = m_xml.open("w:tcPr"_L1);
    m_xml.empty("w:tcW"_L1, {{"w:w"_L1, number(width)}, {"w:type"_L1, u"dxa"_s}});
    if (style == DocumentStyle::TotalCell) {
        const auto borders = m_xml.open("w:tcBorders"_L1);
        m_xml.empty("w:top"_L1, {{"w:val"_L1, u"single"_s},
                                 {"w:sz"_L1, number(qRound(8 * thickRule))},
                                 {"w:space"_L1, number(0)},
                                 {"w:color"_L1, u"000000"_s}});
    }
    if (style != DocumentStyle::Cell) {
        const QStringView grey = style == DocumentStyle::HeaderCell ? headerGrey : totalGrey;
        m_xml.empty(
            "w:shd"_L1,
            {{"w:val"_L1, u"clear"_s}, {"w:color"_L1, u"auto"_s}, {"w:fill"_L1, grey.toString()}});
    }
}

void DocumentWriter::put(const PictureBlock &picture)
{
    const auto paragraph = m_xml.open("w:p"_L1);
    putParagraphProperties(DocumentStyle::Figure);
    const auto run = m_xml.open("w:r"_L1);
    const auto element = m_xml.open("w:drawing"_L1);
    putInline(picture);
}

void DocumentWriter::putInline(const PictureBlock &picture)
{
    const QString nothing = number(0);
    const QString id = number(++m_pictures);
    const QString name = u"図"_s + id;
    const auto place = m_xml.open("wp:inline"_L1, {{"distT"_L1, nothing},
                                                   {"distB"_L1, nothing},
                                                   {"distL"_L1, nothing},
                                                   {"distR"_L1, nothing}});
    m_xml.empty("wp:extent"_L1,
                {{"cx"_L1, emus(picture.mm.width())}, {"cy"_L1, emus(picture.mm.height())}});
    m_xml.empty("wp:docPr"_L1, {{"id"_L1, id},
                                {"name"_L1, name},
                                {"descr"_L1, picture.description},
                                {"title"_L1, picture.title}});
    {
        const auto frame = m_xml.open("wp:cNvGraphicFramePr"_L1);
        m_xml.empty("a:graphicFrameLocks"_L1, {{"noChangeAspect"_L1, u"1"_s}});
    }
    const auto graphic = m_xml.open("a:graphic"_L1);
    const auto data = m_xml.open("a:graphicData"_L1, {{"uri"_L1, pictures}});
    putPicture(picture, name);
}

void DocumentWriter::putPicture(const PictureBlock &picture, const QString &name)
{
    const auto element = m_xml.open("pic:pic"_L1);
    {
        const auto properties = m_xml.open("pic:nvPicPr"_L1);
        m_xml.empty(
            "pic:cNvPr"_L1,
            {{"id"_L1, number(m_pictures)}, {"name"_L1, name}, {"descr"_L1, picture.description}});
        m_xml.empty("pic:cNvPicPr"_L1);
    }
    {
        const auto fill = m_xml.open("pic:blipFill"_L1);
        m_xml.empty("a:blip"_L1, {{"r:embed"_L1, docxPictureId(m_pictures)}});
        const auto stretch = m_xml.open("a:stretch"_L1);
        m_xml.empty("a:fillRect"_L1);
    }
    const auto shape = m_xml.open("pic:spPr"_L1);
    {
        const auto frame = m_xml.open("a:xfrm"_L1);
        m_xml.empty("a:off"_L1, {{"x"_L1, number(0)}, {"y"_L1, number(0)}});
        m_xml.empty("a:ext"_L1,
                    {{"cx"_L1, emus(picture.mm.width())}, {"cy"_L1, emus(picture.mm.height())}});
    }
    const auto geometry = m_xml.open("a:prstGeom"_L1, {{"prst"_L1, u"rect"_s}});
    m_xml.empty("a:avLst"_L1);
}

void DocumentWriter::putSection()
{
    const DocumentPage page = documentPage();
    const auto section = m_xml.open("w:sectPr"_L1);
    m_xml.empty("w:footerReference"_L1, {{"w:type"_L1, u"default"_s}, {"r:id"_L1, docxFooterId}});
    m_xml.empty("w:pgSz"_L1, {{"w:w"_L1, number(page.width)}, {"w:h"_L1, number(page.height)}});
    m_xml.empty("w:pgMar"_L1, {{"w:top"_L1, number(page.top)},
                               {"w:right"_L1, number(page.right)},
                               {"w:bottom"_L1, number(page.bottom)},
                               {"w:left"_L1, number(page.left)},
                               {"w:header"_L1, number(page.footer)},
                               {"w:footer"_L1, number(page.footer)},
                               {"w:gutter"_L1, number(0)}});
}

} // namespace

QByteArray docxDocument(const std::vector<DocumentBlock> &blocks)
{
    return DocumentWriter().write(blocks);
}

} // namespace shisaku
