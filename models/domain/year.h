#pragma once

#include "models/domain/id.h"

#include <QString>

#include <compare>

namespace shisaku
{

enum class YearKind {
    Regular, ///< one fiscal year, April to March
    Overall, ///< 総合評価: grades the whole period of the plan, at its end
};

enum class YearState {
    Open,
    Closed, ///< 確定: its figures are published and never change
};

/// A year (年度) that the plan evaluates, or the overall evaluation (総合評価) at its end.
struct Year {
    YearId id;
    int fiscalYear = 0; ///< 2019 is 令和元年度; of the overall evaluation the plan's last one
    YearKind kind = YearKind::Regular;
    YearState state = YearState::Open;
    QString reopenReason{}; ///< why it was opened again; empty unless it was
    QString digest{};       ///< of a closed year: what `yearDigest` gave when it was closed
    /// Of a closed year: its report as it was published (models/reports/publishedreport.h); empty
    /// while the year is open, and where it was closed before there were reports.
    QString report{};

    YearId key() const { return id; }
    bool isOverall() const { return kind == YearKind::Overall; }
    bool isClosed() const { return state == YearState::Closed; }
    /// Opened again for corrections (訂正中), and not closed since.
    bool isReopened() const { return !isClosed() && !reopenReason.isEmpty(); }
    bool operator==(const Year &) const = default;
};

/// Order in time; the overall evaluation comes after the last year.
inline bool isEarlier(const Year &left, const Year &right)
{
    return std::pair(left.fiscalYear, left.kind) < std::pair(right.fiscalYear, right.kind);
}

/// The year in the user's language: 令和元年度, 総合評価.
QString yearLabel(const Year &year);

/// The same with its state, unless it is merely open: 令和元年度（確定）, 令和元年度（訂正中）.
QString yearStateLabel(const Year &year);

/// The year in names of files: R01; of the overall evaluation its name.
QString yearCode(const Year &year);

} // namespace shisaku
