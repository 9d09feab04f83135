#pragma once

#include "models/domain/plan.h"

#include <array>

namespace shisaku
{

/// What became of a measure's grade from one year to a later one. A measure without a grade now is
/// ungraded, whatever it had; else one without a grade before is graded for the first time.
enum class ChangeKind {
    Improved, ///< higher in the scale; both grades are rated
    Declined, ///< lower in the scale; both grades are rated
    Ended,    ///< 終了 now and not before
    Same,
    First,    ///< no grade before
    Other,    ///< another grade that is neither better nor worse, such as その他 after A
    Ungraded, ///< no grade now
};

/// In the order in which people read them.
inline constexpr std::array allChangeKinds{
    ChangeKind::Improved, ChangeKind::Declined, ChangeKind::Ended,   ChangeKind::Same,
    ChangeKind::First,    ChangeKind::Other,    ChangeKind::Ungraded};

/// The change from one grade to another; the empty id is no grade.
ChangeKind changeKind(const Plan &plan, GradeId before, GradeId after);

/// Whether a measure that had a grade has another one now.
bool isChanged(ChangeKind kind);

/// One measure in two years (前年度比較).
struct MeasureChange {
    Measure measure;
    Evaluation before; ///< empty where the plan holds none
    Evaluation after;  ///< empty where the plan holds none; its reason is that of the change
    ChangeKind kind = ChangeKind::Same;
};

/// Two years side by side: the measures in force in the later one, in natural order.
struct Comparison {
    YearId before;
    YearId after;
    std::vector<MeasureChange> rows{};

    int count(ChangeKind kind) const;
    int changedCount() const;
    /// All kinds; ungraded only while there are such measures.
    std::vector<ChangeKind> kinds() const;
};

/// Compares any two years of the plan, the earlier one first in whichever order they are given.
Comparison compare(const Plan &plan, YearId one, YearId another);

/// The year that one is compared with unless another is asked for: the fiscal year before, and for
/// the overall evaluation the newest fiscal year. Null where the plan has none.
const Year *yearToCompareWith(const Plan &plan, YearId year);

/// Old grade × new grade: the measures of a comparison. 未評価 has its row or column only while it
/// is not empty.
struct ChangeMatrix {
    std::vector<GradeId> before; ///< the rows
    std::vector<GradeId> after;  ///< the columns
    std::vector<std::vector<int>> counts{};
    std::vector<int> rowTotals{};
    std::vector<int> columnTotals{};
    int total = 0;
};

ChangeMatrix changeMatrix(const Plan &plan, const Comparison &comparison);

} // namespace shisaku
