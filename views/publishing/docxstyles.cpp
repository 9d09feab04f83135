#include "views/publishing/docxparts.h"

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr QLatin1StringView normal("Normal");
constexpr QLatin1StringView on("1");
constexpr QLatin1StringView off("0");
constexpr QLatin1StringView japanese("ja-JP");

/// Less than on our own paper: LibreOffice puts space between scripts even where a Word document
/// says that there is none, and 14施策 has to stay on one line in a column that is as narrow as it.
constexpr double sidePadding = cellSidePadding - 1.25;

void writeFonts(XmlWriter &xml)
{
    const QString font = documentFont.toString();
    xml.empty(
        "w:rFonts"_L1,
        {{"w:ascii"_L1, font}, {"w:eastAsia"_L1, font}, {"w:hAnsi"_L1, font}, {"w:cs"_L1, font}});
}

void writeSize(XmlWriter &xml, double points)
{
    const QString halfPoints = QString::number(qRound(2 * points));
    writeValue(xml, "w:sz"_L1, halfPoints);
    writeValue(xml, "w:szCs"_L1, halfPoints);
}

void writeDefaults(XmlWriter &xml)
{
    const auto defaults = xml.open("w:docDefaults"_L1);
    const auto runDefault = xml.open("w:rPrDefault"_L1);
    const auto run = xml.open("w:rPr"_L1);
    writeFonts(xml);
    writeSize(xml, lookOf(DocumentStyle::Text).size);
    xml.empty("w:lang"_L1, {{"w:val"_L1, japanese}, {"w:eastAsia"_L1, japanese}});
}

void writeSpacing(XmlWriter &xml, const StyleLook &look)
{
    const auto height = look.line > 0 ? twips(look.line) : u"240"_s; // of a single line
    xml.empty("w:spacing"_L1, {{"w:before"_L1, twips(look.before)},
                               {"w:after"_L1, twips(look.after)},
                               {"w:line"_L1, height},
                               {"w:lineRule"_L1, look.line > 0 ? u"exact"_s : u"auto"_s}});
}

void writeParagraphProperties(XmlWriter &xml, const StyleLook &look)
{
    const auto properties = xml.open("w:pPr"_L1);
    if (look.staysWithNext)
        xml.empty("w:keepNext"_L1);
    if (look.outlineLevel > 0)
        xml.empty("w:keepLines"_L1);
    writeSpacing(xml, look);
    if (look.left > 0)
        xml.empty("w:ind"_L1,
                  {{"w:left"_L1, twips(look.left)}, {"w:firstLine"_L1, twips(look.firstLine)}});
    if (look.alignment == Qt::AlignHCenter)
        writeValue(xml, "w:jc"_L1, u"center"_s);
    if (look.alignment == Qt::AlignJustify)
        writeValue(xml, "w:jc"_L1, u"both"_s);
    if (look.outlineLevel > 0)
        writeValue(xml, "w:outlineLvl"_L1, QString::number(look.outlineLevel - 1));
}

void writeStyle(XmlWriter &xml, const StyleNames &names)
{
    const StyleLook look = lookOf(names.style);
    const auto style = xml.open("w:style"_L1, {{"w:type"_L1, u"paragraph"_s},
                                               {"w:customStyle"_L1, names.isOurs ? on : off},
                                               {"w:styleId"_L1, names.word.id.toString()}});
    writeValue(xml, "w:name"_L1, names.word.label.toString());
    writeValue(xml, "w:basedOn"_L1, normal);
    if (look.staysWithNext)
        writeValue(xml, "w:next"_L1, namesOf(DocumentStyle::Text).word.id.toString());
    xml.empty("w:qFormat"_L1);
    writeParagraphProperties(xml, look);
    const auto run = xml.open("w:rPr"_L1);
    if (look.isBold) {
        xml.empty("w:b"_L1);
        xml.empty("w:bCs"_L1);
    }
    writeSize(xml, look.size);
}

/// The style that all others are based on. Lines break where our own paper breaks them: nothing is
/// squeezed, spread or hung out.
void writeNormal(XmlWriter &xml)
{
    const auto style =
        xml.open("w:style"_L1,
                 {{"w:type"_L1, u"paragraph"_s}, {"w:default"_L1, on}, {"w:styleId"_L1, normal}});
    writeValue(xml, "w:name"_L1, normal);
    xml.empty("w:qFormat"_L1);
    const auto properties = xml.open("w:pPr"_L1);
    xml.empty("w:widowControl"_L1);
    writeValue(xml, "w:overflowPunct"_L1, off);
    writeValue(xml, "w:autoSpaceDE"_L1, off);
    writeValue(xml, "w:autoSpaceDN"_L1, off);
}

void writeTableProperties(XmlWriter &xml)
{
    const auto properties = xml.open("w:tblPr"_L1);
    {
        const QString eighths = QString::number(qRound(8 * thinRule));
        const auto borders = xml.open("w:tblBorders"_L1);
        for (const auto side :
             {"w:top"_L1, "w:left"_L1, "w:bottom"_L1, "w:right"_L1, "w:insideH"_L1, "w:insideV"_L1})
            xml.empty(side, {{"w:val"_L1, u"single"_s},
                             {"w:sz"_L1, eighths},
                             {"w:space"_L1, off},
                             {"w:color"_L1, u"000000"_s}});
    }
    const auto margin = [&](QLatin1StringView side, double points) {
        xml.empty(side, {{"w:w"_L1, twips(points)}, {"w:type"_L1, u"dxa"_s}});
    };
    const auto margins = xml.open("w:tblCellMar"_L1);
    margin("w:top"_L1, cellEndPadding);
    margin("w:left"_L1, sidePadding);
    margin("w:bottom"_L1, cellEndPadding);
    margin("w:right"_L1, sidePadding);
}

void writeTableGrid(XmlWriter &xml)
{
    const auto style =
        xml.open("w:style"_L1, {{"w:type"_L1, u"table"_s}, {"w:styleId"_L1, docxTableGrid}});
    writeValue(xml, "w:name"_L1, u"Table Grid"_s);
    writeTableProperties(xml);
}

} // namespace

QByteArray docxStyles()
{
    XmlWriter xml;
    {
        const auto styles = xml.open("w:styles"_L1, {{"xmlns:w"_L1, docxNamespace}});
        writeDefaults(xml);
        writeNormal(xml);
        for (const StyleNames &names : documentStyles())
            writeStyle(xml, names);
        writeTableGrid(xml);
    }
    return xml.bytes();
}

QByteArray docxSettings()
{
    XmlWriter xml;
    {
        const auto settings = xml.open("w:settings"_L1, {{"xmlns:w"_L1, docxNamespace}});
        xml.empty("w:zoom"_L1, {{"w:percent"_L1, u"100"_s}});
        writeValue(xml, "w:defaultTabStop"_L1, twips(4 * lookOf(DocumentStyle::Text).size));
        writeValue(xml, "w:characterSpacingControl"_L1, u"doNotCompress"_s);
        {
            const auto compatible = xml.open("w:compat"_L1);
            // As Word 2013 and later lay out pages; without it they show old ones.
            xml.empty("w:compatSetting"_L1,
                      {{"w:name"_L1, u"compatibilityMode"_s},
                       {"w:uri"_L1, u"http://schemas.microsoft.com/office/word"_s},
                       {"w:val"_L1, u"15"_s}});
        }
        xml.empty("w:themeFontLang"_L1, {{"w:val"_L1, japanese}, {"w:eastAsia"_L1, japanese}});
    }
    return xml.bytes();
}

QByteArray docxFontTable()
{
    XmlWriter xml;
    {
        const auto fonts = xml.open("w:fonts"_L1, {{"xmlns:w"_L1, docxNamespace}});
        const auto font = xml.open("w:font"_L1, {{"w:name"_L1, documentFont.toString()}});
        writeValue(xml, "w:altName"_L1, u"BIZ UDゴシック"_s);
        writeValue(xml, "w:charset"_L1, u"80"_s); // Shift JIS
        writeValue(xml, "w:family"_L1, u"modern"_s);
        writeValue(xml, "w:pitch"_L1, u"fixed"_s);
    }
    return xml.bytes();
}

QByteArray docxFooter()
{
    XmlWriter xml;
    const auto field = [&](const QString &instruction) {
        const auto simple = xml.open("w:fldSimple"_L1, {{"w:instr"_L1, instruction}});
        const auto run = xml.open("w:r"_L1);
        xml.element("w:t"_L1, u"1"_s);
    };
    {
        const auto footer = xml.open("w:ftr"_L1, {{"xmlns:w"_L1, docxNamespace}});
        const auto paragraph = xml.open("w:p"_L1);
        {
            const auto properties = xml.open("w:pPr"_L1);
            writeValue(xml, "w:pStyle"_L1, namesOf(DocumentStyle::Footer).word.id.toString());
        }
        field(u" PAGE "_s);
        {
            const auto run = xml.open("w:r"_L1);
            xml.element("w:t"_L1, u" / "_s, {{"xml:space"_L1, u"preserve"_s}});
        }
        field(u" NUMPAGES "_s);
    }
    return xml.bytes();
}

} // namespace shisaku
