#pragma once

#include "models/exchange/importing/columnchoice.h"

namespace shisaku
{

/// The row right below the headings where it is one of headings itself: 平成30年度 | 令和元年度
/// below 実績値, R6 below 目標値.
class HeadingsBelow
{
public:
    /// Columns that are told apart in that row.
    using Parts = std::vector<HeadedColumn>;

    /// What the text below a heading makes of its column.
    enum class Says {
        Nothing,
        OtherYear, ///< it is another year's
        Unread     ///< nobody knows, or no column of that row is this year's
    };

    HeadingsBelow(const ForeignTable &table, const ColumnMapping &mapping,
                  const HeadingReader &reader, const Meanings &meanings);

    /// Whether years stand in it below several headings.
    bool areYears() const;
    /// Those over which the heading of the column is merged; none where it is not.
    Parts parts(std::size_t column, ImportField field) const;
    Says says(std::size_t column) const;
    /// Whether all of them name other years, beside this one.
    bool areOfOtherYears(const Parts &parts) const;

private:
    QString heading(std::size_t column) const;
    QString text(std::size_t column) const;
    bool isYears(std::size_t column) const;
    bool namesTheYear() const;

    const ForeignRow *m_headings = nullptr;
    const ForeignRow *m_below = nullptr; ///< null where no such row can be there
    const HeadingReader &m_reader;
};

} // namespace shisaku
