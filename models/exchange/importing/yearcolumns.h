#pragma once

#include "models/domain/year.h"
#include "models/exchange/reading/foreignfile.h"

#include <vector>

namespace shisaku
{

/// What the columns of years say of a table's rows, which are gone through from above.
class YearColumns
{
public:
    enum class Says {
        Asked, ///< also where nothing stands in any row so far
        Other,
        Unread
    };

    explicit YearColumns(const Year &year)
        : m_year(year)
    {
    }

    /// Begins a table in which years stand in these columns.
    void begin(const std::vector<int> &columns);
    /// Of what year a row is. An empty cell below a year means that year, as merged cells come. In
    /// several columns (年度（西暦）, 年度（和暦）) one that names another year decides.
    Says read(const ForeignRow &row);
    /// The column whose cell could not be read, and why.
    int unreadColumn() const { return m_unread; }
    const QString &refusal() const { return m_refusal; }

private:
    struct Column {
        int at = 0;
        QString last{}; ///< of this row or the last above that names one
        Says says = Says::Asked;
        QString refusal{};
    };

    Says meaningOf(const ForeignCell &cell, QString &refusal) const;

    const Year &m_year;
    std::vector<Column> m_columns;
    int m_unread = -1;
    QString m_refusal;
};

} // namespace shisaku
