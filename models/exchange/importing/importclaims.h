#pragma once

#include "models/exchange/importing/importpreview.h"
#include "models/exchange/importing/importvalues.h"

namespace shisaku
{

/// Where in the tables something stands.
struct ImportPlace {
    int table = 0;
    int row = -1;    ///< among the table's rows; none: it is about the table
    int column = -1; ///< none: it is about the row
};

/// What a cell says of a field, in a chain with what others say of it. Those that say the same are
/// one.
struct ImportClaim {
    ImportPlace place;
    ReadValue value;
    int next = -1;
    int doubt = -1; ///< why somebody should look at it first
};

/// A measure that the plan does not have.
struct ImportedMeasure {
    Measure measure;
    QString goal; ///< as the file has it, where the plan does not have it
    ImportPlace place;
    int doubt = -1; ///< why somebody should look at it first
};

/// An indicator that the plan does not have.
struct ImportedIndicator {
    int measure = -1;
    Indicator indicator;
    ImportPlace place;
    int doubt = -1; ///< why somebody should look at it first
};

/// What cannot be read or taken.
struct ImportRefusal {
    ImportPlace place;
    int measure = -1;
    ImportField field = ImportField::Ignored;
    QString value{};
    QString reason;
};

/// What tables say of the measures of a plan and of new ones. A measure is a place: first the
/// plan's own in their order, then the new ones.
struct ImportClaims {
    static constexpr std::size_t fieldCount = static_cast<std::size_t>(ImportField::Actual) + 1;

    std::vector<ImportClaim> claims;
    std::vector<int> ofMeasures; ///< the first claim of each field of each measure; -1: none
    /// Of the target and the actual of each indicator: first the plan's own, then the new ones.
    std::vector<int> ofIndicators;
    std::vector<ImportedMeasure> added;
    std::vector<ImportedIndicator> addedIndicators;
    std::vector<ImportRefusal> refusals;
    QStringList doubts;
    int unchanged = 0;      ///< cells that say nothing
    std::size_t ofPlan = 0; ///< claims about measures of the plan

    int first(std::size_t measure, ImportField field) const
    {
        return ofMeasures[measure * fieldCount + static_cast<std::size_t>(field)];
    }
};

ImportClaims importClaims(const Plan &plan, const Year &year, std::span<const ImportTable> tables);

/// No.4 新公会計システムの運用.
QString importMeasureName(const Measure &measure);

} // namespace shisaku
