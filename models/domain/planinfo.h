#pragma once

#include <QString>

namespace shisaku
{

/// What the percentages of a plan are percentages of.
enum class PercentBase {
    InForce, ///< all measures in force, as the fiscal 2019 report publishes them (24 of 41 is 59%)
    Rated,   ///< only measures whose grade has the role `rated`
};

/// The plan itself (計画): its title, whose it is and the fiscal years it spans.
struct PlanInfo {
    QString title{};
    QString organisation{};
    int firstYear = 0; ///< fiscal year
    int lastYear = 0;  ///< fiscal year
    PercentBase percentBase = PercentBase::InForce;
    QString note{};
    /// The Mustache template of the office's annual reports; empty: the program's own.
    QString reportTemplate{};

    /// A database holds one plan, so there is one key.
    static constexpr int onlyKey = 1;
    int key() const { return onlyKey; }
    bool operator==(const PlanInfo &) const = default;
};

} // namespace shisaku
