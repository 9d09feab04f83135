#include "models/exchange/reading/odscontent.h"

#include "models/exchange/reading/errorwords.h"
#include "models/exchange/reading/foreignlimits.h"
#include "models/exchange/reading/foreignrefusal.h"
#include "models/exchange/reading/numbercells.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr XmlName styleElement{XmlSpace::Style, "style"};
constexpr XmlName tableProperties{XmlSpace::Style, "table-properties"};
constexpr XmlName textProperties{XmlSpace::Style, "text-properties"};
constexpr XmlName tableElement{XmlSpace::Table, "table"};
constexpr XmlName rowElement{XmlSpace::Table, "table-row"};
constexpr XmlName cellElement{XmlSpace::Table, "table-cell"};
constexpr XmlName coveredElement{XmlSpace::Table, "covered-table-cell"};

/// What holds tables or cells that are not those of a sheet.
bool isNoSheet(const XmlName &name)
{
    return name == XmlName{XmlSpace::Table, "tracked-changes"} ||
           name == XmlName{XmlSpace::Table, "dde-links"} ||
           name == XmlName{XmlSpace::Table, "shapes"} ||
           name == XmlName{XmlSpace::Table, "content-validations"};
}

/// The attribute with the value of a cell of that type.
std::string_view valueAttribute(std::string_view type)
{
    if (type == "date")
        return "date-value";
    if (type == "time")
        return "time-value";
    if (type == "boolean")
        return "boolean-value";
    return type == "string" ? "string-value" : "value";
}

double numberOf(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber)
        throw damaged();
    return number;
}

/// A sign of percent may also be a word of the format: 28.5 that is shown as 28.5%.
bool isShownHundredfold(double number, QString shown)
{
    bool isNumber = false;
    const double figure = shown.remove(u'%').remove(u',').trimmed().toDouble(&isNumber);
    return !isNumber || std::abs(figure - 100 * number) <= std::abs(figure - number);
}

/// LibreOffice and Gnumeric save truth values and percentages as numbers that only look so.
ForeignCell shownNumber(double number, bool isPercent, const QString &shown)
{
    if ((number == 1 && shown == "TRUE"_L1) || (number == 0 && shown == "FALSE"_L1))
        return booleanCell(number == 1);
    return isPercent ? numberCell(number, {NumberForm::Percent}, false)
                     : shownNumberCell(number, shown);
}

/// What a line through it makes of a text: it is not to be read.
bool isLineThrough(const XmlAttributes &attributes)
{
    const auto isThere = [&attributes](std::string_view name) {
        const std::string_view line = attributes.value(XmlSpace::Style, name);
        return !line.empty() && line != "none";
    };
    return isThere("text-line-through-style") || isThere("text-line-through-type");
}

/// How often a row or cell stands there, or how many it covers. More than any sheet has is as good
/// as the most, and can be added up.
qint64 repeated(const XmlAttributes &attributes, std::string_view name)
{
    return std::clamp<qint64>(attributes.number(XmlSpace::Table, name, 1), 1, INT_MAX);
}

} // namespace

void OdsContent::start(const XmlName &name, const XmlAttributes &attributes)
{
    // A table in the table, or its forms.
    const bool isForeign =
        m_isInTable && !m_isInCell && (name == tableElement || name.space == XmlSpace::Office);
    if (m_ignored > 0 || isNoSheet(name) || isForeign) {
        ++m_ignored;
    } else if (m_isInCell) {
        m_text.start(name, attributes);
    } else if (!m_isInTable) {
        if (name == tableElement)
            startTable(attributes);
        else
            startStyle(name, attributes);
    } else if (name == rowElement) {
        startRow(attributes);
    } else if (name == cellElement || name == coveredElement) {
        startCell(attributes, name == coveredElement);
    }
}

void OdsContent::end(const XmlName &name)
{
    if (m_ignored > 0)
        --m_ignored;
    else if (m_isInCell && (name == cellElement || name == coveredElement))
        endCell();
    else if (m_isInCell)
        m_text.end();
    else if (name == rowElement && m_isInTable)
        endRow();
    else if (name == tableElement && m_isInTable) {
        m_isInTable = false;
        m_rows.endTable();
    }
}

void OdsContent::characters(std::string_view text)
{
    if (m_isInCell && m_ignored == 0)
        m_text.characters(text);
}

void OdsContent::startStyle(const XmlName &name, const XmlAttributes &attributes)
{
    if (name == styleElement)
        m_style = attributes.text(XmlSpace::Style, "name");
    if (name == tableProperties && attributes.value(XmlSpace::Table, "display") == "false")
        m_hiddenStyles.insert(m_style);
    if (name == textProperties && isLineThrough(attributes))
        m_struckStyles.insert(m_style);
}

void OdsContent::startTable(const XmlAttributes &attributes)
{
    if (++m_tables > mostTables)
        throw damaged();
    m_isInTable = true;
    m_row = 1;
    m_rows.startTable(attributes.text(XmlSpace::Table, "name"),
                      m_hiddenStyles.contains(attributes.text(XmlSpace::Table, "style-name")));
}

void OdsContent::startRow(const XmlAttributes &attributes)
{
    m_rowCount = repeated(attributes, "number-rows-repeated");
    m_column = 0;
    m_cells.clear();
}

void OdsContent::startCell(const XmlAttributes &attributes, bool covered)
{
    m_columnCount = repeated(attributes, "number-columns-repeated");
    m_rowsSpanned = repeated(attributes, "number-rows-spanned");
    m_isInCell = true;
    m_isCovered = covered;
    m_isStruck = m_struckStyles.contains(attributes.text(XmlSpace::Table, "style-name"));
    m_text.startCell();
    m_type = attributes.value(XmlSpace::Office, "value-type");
    m_value = attributes.text(XmlSpace::Office, valueAttribute(m_type));
    if (attributes.value(XmlSpace::CalcExt, "value-type") == "error")
        m_type = "error";
    m_formula = attributes.text(XmlSpace::Table, "formula");
}

void OdsContent::endCell()
{
    m_isInCell = false;
    ForeignCell read = m_isCovered ? ForeignCell() : cell();
    const bool isAllStruck = m_isStruck ? read.kind != ForeignCell::Kind::Empty
                                        : m_text.hasStruck() && read.text.trimmed().isEmpty();
    if (isAllStruck)
        read = {ForeignCell::Kind::Struck, {}};
    if (read.kind != ForeignCell::Kind::Empty) {
        checkColumn(m_column + m_columnCount - 1);
        m_cells.push_back({m_column, m_columnCount, m_rowsSpanned, std::move(read)});
    }
    m_column += m_columnCount;
}

void OdsContent::endRow()
{
    for (qint64 row = m_row; row < m_row + m_rowCount && !m_cells.empty(); ++row) {
        for (const Placed &each : m_cells) {
            for (qint64 column = each.column; column < each.column + each.count; ++column) {
                m_rows.put(row, column, each.cell);
                m_rows.merge(column, row, row + each.rows - 1);
            }
        }
    }
    m_row += m_rowCount;
}

ForeignCell OdsContent::cell() const
{
    QString text = m_text.text().left(longestKeptText);
    const bool isFormula = !m_formula.isEmpty();
    if (m_type == "error" || (isFormula && isErrorWord(text)))
        return {ForeignCell::Kind::Error, text};
    if (isFormula && m_type.empty())
        return {ForeignCell::Kind::Error,
                m_formula.sliced(m_formula.indexOf(u'=') + 1).prepend(u'=')};
    if (m_type == "float" || m_type == "currency" || m_type == "percentage") {
        const double number = numberOf(m_value);
        const bool isPercent =
            m_type == "percentage" || (text.endsWith(u'%') && isShownHundredfold(number, text));
        return shownNumber(number, isPercent, text);
    }
    if (m_type == "boolean")
        return booleanCell(m_value == "true"_L1);
    if (const QDateTime moment = QDateTime::fromString(m_value, Qt::ISODate);
        m_type == "date" && moment.isValid())
        return text.endsWith(u"年度"_s) ? ForeignCell{ForeignCell::Kind::Text, text}
                                        : dateCell(moment);
    if (m_type == "string" && text.isEmpty())
        text = m_value;
    const auto kind = text.isEmpty()     ? ForeignCell::Kind::Empty
                      : m_type == "time" ? ForeignCell::Kind::Date
                                         : ForeignCell::Kind::Text;
    return {kind, text};
}

} // namespace shisaku
