#include "models/exchange/importing/yearcolumns.h"

#include "models/domain/reading.h"
#include "models/domain/text.h"
#include "models/exchange/importing/importvalues.h"
#include "models/exchange/importing/namedyears.h"
#include "models/exchange/importing/rowwords.h"

#include <algorithm>

namespace shisaku
{

void YearColumns::begin(const std::vector<int> &columns)
{
    m_columns.clear();
    for (const int column : columns)
        m_columns.push_back({.at = column});
}

YearColumns::Says YearColumns::read(const ForeignRow &row)
{
    Says result = Says::Asked;
    for (Column &column : m_columns) {
        static const ForeignCell empty;
        const bool isThere = column.at < static_cast<int>(row.cells.size());
        const ForeignCell &cell = isThere ? row.cells[static_cast<std::size_t>(column.at)] : empty;
        const bool isNamed = cell.isFilled() && !isDitto(cell.text) && !isTotalWord(cell.text) &&
                             !isFootnote(cell.text);
        if (isNamed && (cell.text.isEmpty() || cell.text != column.last)) {
            column.last = cell.text;
            column.says = meaningOf(cell, column.refusal);
        }
        if (column.says == Says::Other)
            result = Says::Other;
        if (column.says == Says::Unread && result == Says::Asked) {
            result = Says::Unread;
            m_unread = column.at;
            m_refusal = column.refusal;
        }
    }
    return result;
}

YearColumns::Says YearColumns::meaningOf(const ForeignCell &cell, QString &refusal) const
{
    if (m_year.isOverall() || isOverallWord(cell.text))
        return m_year.isOverall() && isOverallWord(cell.text) ? Says::Asked : Says::Other;
    const ReadValue read = readYearCell(cell);
    if (read.kind == ReadValue::Kind::Value)
        return read.id == m_year.fiscalYear ? Says::Asked : Says::Other;
    const QString key = unspacedKey(cell.text);
    const TitleYears years = titleYears(key, m_year.fiscalYear, YearForm::SheetName);
    if (years.spans.size() == 1 && years.singles.empty()) // H28～R2
        return years.spans[0].contains(m_year.fiscalYear) ? Says::Asked : Says::Other;
    // In two ways, or with words beside it: 令和元年度（2019）.
    const NamedYears named = namedYears(key, m_year);
    const bool isAllOfIt = std::none_of(named.rest.begin(), named.rest.end(),
                                        [](QChar c) { return c.isLetterOrNumber(); });
    if (isAllOfIt && named.asked != named.other)
        return named.asked ? Says::Asked : Says::Other;
    refusal = read.text;
    return Says::Unread;
}

} // namespace shisaku
