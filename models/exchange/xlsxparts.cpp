#include "models/exchange/xlsxparts.h"

#include "models/exchange/foreignlimits.h"
#include "models/exchange/foreignrefusal.h"

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
constexpr XmlName cellStyles{XmlSpace::Sheet, "cellXfs"};
constexpr XmlName style{XmlSpace::Sheet, "xf"};

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
        m_written.insert(id, formOfCode(attributes.text("formatCode")));
    if (name == cellStyles)
        m_isInCellStyles = true;
    if (name == style && m_isInCellStyles)
        m_forms.push_back(m_written.contains(id) ? m_written.value(id) : formOfBuiltIn(id));
}

void XlsxStyles::end(const XmlName &name)
{
    if (name == cellStyles)
        m_isInCellStyles = false;
}

NumberForm XlsxStyles::formOf(qint64 number) const
{
    return number >= 0 && std::size_t(number) < m_forms.size() ? m_forms[std::size_t(number)]
                                                               : NumberForm::Plain;
}

} // namespace shisaku
