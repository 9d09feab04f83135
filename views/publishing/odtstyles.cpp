#include "views/publishing/documentpage.h"
#include "views/publishing/odtparts.h"

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr QLatin1StringView standard("Standard");
constexpr QLatin1StringView pageLayout("Page");
constexpr QLatin1StringView always("always");

void writeFont(XmlWriter &xml)
{
    const auto fonts = xml.open("office:font-face-decls"_L1);
    const QString font = documentFont.toString();
    xml.empty("style:font-face"_L1, {{"style:name"_L1, font},
                                     {"svg:font-family"_L1, u'\'' + font + u'\''},
                                     {"style:font-pitch"_L1, u"fixed"_s}});
}

/// Lines break where our own paper breaks them: nothing is squeezed, spread or hung out.
void writeDefaults(XmlWriter &xml)
{
    const auto style = xml.open("style:default-style"_L1, {{"style:family"_L1, u"paragraph"_s}});
    xml.empty("style:paragraph-properties"_L1, {{"style:text-autospace"_L1, u"none"_s},
                                                {"style:punctuation-wrap"_L1, u"simple"_s},
                                                {"style:line-break"_L1, u"strict"_s},
                                                {"fo:orphans"_L1, u"2"_s},
                                                {"fo:widows"_L1, u"2"_s}});
    const QString font = documentFont.toString();
    const QString size = odfPoints(lookOf(DocumentStyle::Text).size);
    xml.empty("style:text-properties"_L1, {{"style:font-name"_L1, font},
                                           {"style:font-name-asian"_L1, font},
                                           {"fo:font-size"_L1, size},
                                           {"style:font-size-asian"_L1, size},
                                           {"fo:language"_L1, u"ja"_s},
                                           {"fo:country"_L1, u"JP"_s},
                                           {"style:language-asian"_L1, u"ja"_s},
                                           {"style:country-asian"_L1, u"JP"_s}});
}

QString alignmentOf(const StyleLook &look)
{
    if (look.alignment == Qt::AlignHCenter)
        return u"center"_s;
    return look.alignment == Qt::AlignJustify ? u"justify"_s : u"start"_s;
}

void writeLook(XmlWriter &xml, const StyleLook &look)
{
    xml.empty("style:paragraph-properties"_L1,
              {{"fo:margin-top"_L1, odfPoints(look.before)},
               {"fo:margin-bottom"_L1, odfPoints(look.after)},
               {"fo:margin-left"_L1, odfPoints(look.left)},
               {"fo:margin-right"_L1, odfPoints(0)},
               {"fo:text-indent"_L1, odfPoints(look.firstLine)},
               {"fo:line-height"_L1, look.line > 0 ? odfPoints(look.line) : u"100%"_s},
               {"fo:text-align"_L1, alignmentOf(look)},
               {"fo:keep-with-next"_L1, look.staysWithNext ? always : "auto"_L1},
               {"fo:keep-together"_L1, look.outlineLevel > 0 ? always : "auto"_L1}});
    const QString size = odfPoints(look.size);
    const QString weight = look.isBold ? u"bold"_s : u"normal"_s;
    xml.empty("style:text-properties"_L1, {{"fo:font-size"_L1, size},
                                           {"style:font-size-asian"_L1, size},
                                           {"fo:font-weight"_L1, weight},
                                           {"style:font-weight-asian"_L1, weight}});
}

void writeStyle(XmlWriter &xml, const StyleNames &names)
{
    const StyleLook look = lookOf(names.style);
    const QString next = namesOf(DocumentStyle::Text).writer.id.toString();
    const QString level = QString::number(look.outlineLevel);
    const auto style =
        xml.open("style:style"_L1,
                 {{"style:name"_L1, names.writer.id.toString()},
                  {"style:display-name"_L1, names.writer.label.toString()},
                  {"style:family"_L1, u"paragraph"_s},
                  {"style:parent-style-name"_L1, standard},
                  {"style:next-style-name"_L1, look.staysWithNext ? next : QString()},
                  {"style:default-outline-level"_L1, look.outlineLevel > 0 ? level : QString()}});
    writeLook(xml, look);
}

void writeStyles(XmlWriter &xml)
{
    const auto styles = xml.open("office:styles"_L1);
    writeDefaults(xml);
    xml.empty("style:style"_L1, {{"style:name"_L1, standard},
                                 {"style:family"_L1, u"paragraph"_s},
                                 {"style:class"_L1, u"text"_s}});
    for (const StyleNames &names : documentStyles())
        writeStyle(xml, names);
}

void writePageLayout(XmlWriter &xml)
{
    const DocumentPage page = documentPage();
    const auto length = [](int twentieths) { return odfPoints(twentieths / 20.0); };
    const double line = lookOf(DocumentStyle::Footer).line;
    const auto layout = xml.open("style:page-layout"_L1, {{"style:name"_L1, pageLayout}});
    xml.empty("style:page-layout-properties"_L1, {{"fo:page-width"_L1, length(page.width)},
                                                  {"fo:page-height"_L1, length(page.height)},
                                                  {"style:print-orientation"_L1, u"portrait"_s},
                                                  {"fo:margin-top"_L1, length(page.top)},
                                                  {"fo:margin-bottom"_L1, length(page.footer)},
                                                  {"fo:margin-left"_L1, length(page.left)},
                                                  {"fo:margin-right"_L1, length(page.right)}});
    const auto footer = xml.open("style:footer-style"_L1);
    xml.empty("style:header-footer-properties"_L1,
              {{"fo:min-height"_L1, odfPoints(line)},
               {"fo:margin-top"_L1, odfPoints((page.bottom - page.footer) / 20.0 - line)}});
}

void writeFooter(XmlWriter &xml)
{
    const auto page = xml.open("style:master-page"_L1, {{"style:name"_L1, standard},
                                                        {"style:page-layout-name"_L1, pageLayout}});
    const auto footer = xml.open("style:footer"_L1);
    const auto paragraph = xml.open(
        "text:p"_L1, {{"text:style-name"_L1, namesOf(DocumentStyle::Footer).writer.id.toString()}});
    xml.element("text:page-number"_L1, u"1"_s, {{"text:select-page"_L1, u"current"_s}});
    xml.text(u" / "_s);
    xml.element("text:page-count"_L1, u"1"_s);
}

} // namespace

QByteArray odtStyles()
{
    XmlWriter xml;
    {
        const auto root = openOdf(xml, "office:document-styles"_L1);
        writeFont(xml);
        writeStyles(xml);
        {
            const auto automatic = xml.open("office:automatic-styles"_L1);
            writePageLayout(xml);
        }
        const auto masters = xml.open("office:master-styles"_L1);
        writeFooter(xml);
    }
    return xml.bytes();
}

} // namespace shisaku
