#include "models/exchange/reading/xlsxsheet.h"

#include "models/exchange/reading/foreignlimits.h"
#include "models/exchange/reading/foreignrefusal.h"
#include "models/exchange/reading/numbercells.h"
#include "models/exchange/reading/sheetrows.h"
#include "models/exchange/reading/xlsxparts.h"

#include <QDateTime>

#include <algorithm>

namespace shisaku
{
namespace
{

constexpr XmlName rowElement{XmlSpace::Sheet, "row"};
constexpr XmlName cellElement{XmlSpace::Sheet, "c"};
constexpr XmlName valueElement{XmlSpace::Sheet, "v"};
constexpr XmlName formulaElement{XmlSpace::Sheet, "f"};
constexpr XmlName mergeElement{XmlSpace::Sheet, "mergeCell"};

struct Place {
    qint64 row = 0;
    qint64 column = 0;
};

/// Of B12: row 12, column 1.
Place placeOf(std::string_view name)
{
    Place place;
    std::size_t at = 0;
    for (; at < name.size() && name[at] >= 'A' && name[at] <= 'Z' && at < 4; ++at)
        place.column = place.column * 26 + (name[at] - 'A' + 1);
    const std::size_t digits = at;
    for (; at < name.size() && name[at] >= '0' && name[at] <= '9' && at < digits + 8; ++at)
        place.row = place.row * 10 + (name[at] - '0');
    if (at != name.size() || place.column == 0 || place.row == 0)
        throw damaged();
    --place.column;
    return place;
}

ForeignCell isoDateCell(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    return moment.isValid() ? dateCell(moment) : textOrStruck(text, false);
}

} // namespace

void XlsxSheet::start(const XmlName &name, const XmlAttributes &attributes)
{
    m_target = nullptr;
    if (name == rowElement)
        startRow(attributes);
    else if (name == cellElement)
        startCell(attributes);
    else if (name == valueElement && m_isInCell) {
        m_hasValue = true;
        m_target = &m_value;
    } else if (name == formulaElement && m_isInCell) {
        m_hasFormula = true;
        m_target = &m_formula;
    } else if (m_isInCell)
        m_inlineText.start(name, attributes);
    else if (name == mergeElement)
        takeMerge(attributes.value("ref"));
}

void XlsxSheet::end(const XmlName &name)
{
    m_target = nullptr;
    if (name == cellElement)
        endCell();
    else if (m_isInCell)
        m_inlineText.end(name);
}

void XlsxSheet::characters(std::string_view text)
{
    if (m_target)
        keepText(*m_target, text);
    else if (m_isInCell)
        m_inlineText.characters(text);
}

void XlsxSheet::startRow(const XmlAttributes &attributes)
{
    m_row = attributes.number(XmlSpace::None, "r", m_row + 1);
    m_column = -1;
}

void XlsxSheet::startCell(const XmlAttributes &attributes)
{
    const std::string_view name = attributes.value("r");
    if (name.empty()) {
        ++m_column;
    } else {
        const Place place = placeOf(name);
        if (place.row != m_row)
            throw damaged();
        m_column = place.column;
    }
    m_type = attributes.value("t");
    m_style = attributes.number(XmlSpace::None, "s", 0);
    m_isInCell = true;
    m_hasFormula = false;
    m_hasValue = false;
    m_formula.clear();
    m_value.clear();
    m_inlineText.clear();
}

/// Of B2:C4 that B2 covers B3 and B4. One cell alone is merged with none.
void XlsxSheet::takeMerge(std::string_view range)
{
    const std::size_t colon = range.find(':');
    if (colon == std::string_view::npos)
        return;
    const Place one = placeOf(range.substr(0, colon));
    const Place other = placeOf(range.substr(colon + 1));
    m_rows.merge(std::min(one.column, other.column), std::min(one.row, other.row),
                 std::max(one.row, other.row));
}

void XlsxSheet::endCell()
{
    m_isInCell = false;
    ForeignCell read = cell();
    if (read.kind != ForeignCell::Kind::Empty)
        m_rows.put(m_row, m_column, std::move(read));
}

ForeignCell XlsxSheet::cell()
{
    const bool isStruck = m_context.styles.isStruck(m_style);
    if (m_type == "inlineStr")
        return textOrStruck(isStruck ? m_inlineText.ownText() : m_inlineText.text(),
                            isStruck || m_inlineText.hasStruck());
    if (m_type == "s" && !m_value.empty())
        return m_context.strings.cell(m_value, isStruck);
    if (isStruck)
        return m_value.empty() ? ForeignCell{} : ForeignCell{ForeignCell::Kind::Struck, {}};
    const bool hasResult = !m_value.empty() || (m_hasValue && m_type == "str");
    if (m_hasFormula && !hasResult)
        return {ForeignCell::Kind::Error, u'=' + textOf(m_formula)};
    return m_value.empty() ? ForeignCell{} : cellOfValue();
}

ForeignCell XlsxSheet::cellOfValue()
{
    if (m_type.empty() || m_type == "n")
        return numberOfValue();
    if (m_type == "str")
        return textOrStruck(withoutEscapes(textOf(m_value)), false);
    if (m_type == "b")
        return booleanCell(m_value == "1" || m_value == "true");
    if (m_type == "e")
        return {ForeignCell::Kind::Error, textOf(m_value)};
    if (m_type == "d")
        return isoDateCell(textOf(m_value));
    throw damaged();
}

ForeignCell XlsxSheet::numberOfValue() const
{
    bool isNumber = false;
    const double number =
        QByteArrayView(m_value.data(), qsizetype(m_value.size())).trimmed().toDouble(&isNumber);
    if (!isNumber)
        throw damaged();
    return numberCell(number, m_context.styles.formatOf(m_style), m_context.from1904);
}

} // namespace shisaku
