#include "models/exchange/reading/xlsxparts.h"

#include "models/exchange/reading/foreignlimits.h"
#include "models/exchange/reading/foreignrefusal.h"
#include "models/exchange/reading/xlsxtext.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr XmlName relationship{XmlSpace::Relations, "Relationship"};
constexpr XmlName sheetElement{XmlSpace::Sheet, "sheet"};
constexpr XmlName workbookProperties{XmlSpace::Sheet, "workbookPr"};
constexpr XmlName numberFormat{XmlSpace::Sheet, "numFmt"};
constexpr XmlName fonts{XmlSpace::Sheet, "fonts"};
constexpr XmlName font{XmlSpace::Sheet, "font"};
constexpr XmlName cellStyles{XmlSpace::Sheet, "cellXfs"};
constexpr XmlName style{XmlSpace::Sheet, "xf"};

constexpr std::size_t mostNumberFormats = 10'000; // Excel takes about 250

bool isTrue(std::string_view value)
{
    return value == "1" || value == "true" || value == "on";
}

} // namespace

void Relationships::start(const XmlName &name, const XmlAttributes &attributes)
{
    if (name != relationship || attributes.value("TargetMode") == "External")
        return;
    if (m_targets.size() == mostTables + mostArchiveEntries)
        throw damaged();
    const QString target = attributes.text("Target");
    const QString path = target.startsWith(u'/') ? target.sliced(1) : m_folder + target;
    m_targets.insert(attributes.text("Id"),
                     {attributes.text("Type").section(u'/', -1), QDir::cleanPath(path)});
}

QString Relationships::pathOf(const QString &type) const
{
    const auto at = std::ranges::find(m_targets, type, &Target::type);
    return at != m_targets.end() ? at->path : QString();
}

void XlsxSheets::start(const XmlName &name, const XmlAttributes &attributes)
{
    if (name == workbookProperties)
        m_from1904 = isTrue(attributes.value("date1904"));
    if (name != sheetElement)
        return;
    if (m_sheets.size() == std::size_t(mostTables))
        throw damaged();
    const std::string_view state = attributes.value("state");
    m_sheets.push_back({attributes.text("name"), attributes.text(XmlSpace::Relation, "id"),
                        state == "hidden" || state == "veryHidden"});
}

void XlsxStyles::start(const XmlName &name, const XmlAttributes &attributes)
{
    const qint64 id = name == numberFormat || name == style
                          ? attributes.number(XmlSpace::None, "numFmtId", 0)
                          : 0;
    if (name == numberFormat)
        addFormat(id, formatOfCode(attributes.text("formatCode")));
    if (name == fonts)
        m_isInFonts = true;
    if (name == font && m_isInFonts)
        m_struckFonts.push_back(false);
    if (m_isInFonts && !m_struckFonts.empty() && isStrike(name, attributes))
        m_struckFonts.back() = true;
    if (name == cellStyles)
        m_isInCellStyles = true;
    if (name == style && m_isInCellStyles) {
        const auto format = m_formats.find(id);
        const auto fontId = std::size_t(attributes.number(XmlSpace::None, "fontId", 0));
        m_styles.push_back({format != m_formats.end() ? &format->second : &formatOfBuiltIn(id),
                            fontId < m_struckFonts.size() && m_struckFonts[fontId]});
    }
}

void XlsxStyles::end(const XmlName &name)
{
    if (name == cellStyles)
        m_isInCellStyles = false;
    if (name == fonts)
        m_isInFonts = false;
}

void XlsxStyles::addFormat(qint64 id, NumberFormat format)
{
    if (m_formats.size() == mostNumberFormats)
        throw damaged();
    m_formats.insert_or_assign(id, std::move(format));
}

const XlsxStyles::Style *XlsxStyles::find(qint64 number) const
{
    const auto at = std::size_t(number);
    return number >= 0 && at < m_styles.size() ? &m_styles[at] : nullptr;
}

const NumberFormat &XlsxStyles::formatOf(qint64 number) const
{
    static const NumberFormat plain;
    const Style *found = find(number);
    return found ? *found->format : plain;
}

bool XlsxStyles::isStruck(qint64 number) const
{
    const Style *found = find(number);
    return found && found->isStruck;
}

} // namespace shisaku
