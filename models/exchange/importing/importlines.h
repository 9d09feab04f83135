#pragma once

#include "models/exchange/importing/importclaims.h"

#include <array>

namespace shisaku
{

/// Makes the lines of a preview out of what the tables say.
class ImportLines
{
public:
    ImportLines(const Plan &plan, const Year &year, std::span<const ImportTable> tables,
                ImportClaims claims);

    ImportPreview preview();
    /// That of a closed year: a line for each file, which says so.
    ImportPreview closedPreview();

private:
    using Effect = ImportPreview::Effect;

    /// What the plan has of a field; of what is no value of a measure nothing.
    struct Current {
        qint64 id = 0;
        QString text{};
    };

    void reserve();
    void addGoals();
    void addMeasures();
    void addMeasure(std::size_t at);
    /// Of a new measure that is not in force in the year.
    void refuseAnswers(std::size_t place);
    void refuseClaims(int measure, int first, ImportField field);
    void addAddedValues(int place);
    void addValues(int place);
    void addIndicators();
    void addIndicator(const ImportedIndicator &added, std::size_t from);
    void addFigures();
    /// The lines of one field of which one or several things are said.
    void addClaims(int first, const Effect &effect);
    void addClaim(const ImportClaim &claim, Effect effect, const Current &now,
                  const QString &contradiction);
    /// With its sheet, where the file has several.
    QString nameOf(const ForeignTable &table) const;
    QString contradictionOf(const ImportClaim &other, ImportField field) const;
    void addRefusal(ImportRefusal refusal);

    ImportLine &addLine(ImportLine::Kind kind, const ImportPlace &place, Effect effect);
    static void refuse(ImportLine &line, const QString &reason);
    /// Why the plan would not take the value; empty where it would.
    QString gateRefusal(const Effect &effect) const;
    /// Why somebody should look before the value is taken in; empty where nobody need.
    QString doubtOf(const ImportClaim &claim) const;
    const ImportClaim *onlyClaim(int first) const;
    /// The only figure, where nobody need look at it but for its indicator's sake.
    QString onlyFigure(int first, const ImportedIndicator &added) const;
    QString indicatorSummary(const Indicator &indicator, const IndicatorValue &value) const;
    Current currentOf(const Effect &effect) const;
    bool isSame(const Effect &effect, const Current &now) const;
    QString textOf(ImportField field, qint64 id, const QString &text) const;
    /// Why a new measure cannot be taken in; empty where it can.
    QString refusalOf(std::size_t place, const Measure &measure, int goal) const;
    /// Why the years in force of a measure, or its name or goal in them, cannot become so.
    QString yearsRefusal(const Measure *before, const Measure &after) const;
    QString summary(const Measure &measure, const Evaluation &evaluation, int goal) const;
    QString headingAt(const ImportPlace &place);
    const QString &nameOf(int place);
    const QString &fieldName(ImportField field) const
    {
        return m_fieldNames[static_cast<std::size_t>(field)];
    }

    const Year &m_year;
    std::span<const ImportTable> m_tables;
    ImportClaims m_claims;
    int m_own; ///< measures of the plan
    ImportPreview m_preview;
    std::vector<int> m_goalOf; ///< the added goal of each added measure
    std::vector<QString> m_names;
    // Looked up once: there may be 100,000 lines.
    std::array<QString, ImportClaims::fieldCount> m_fieldNames;
    QString m_contradiction;
    QString m_colon;
    std::vector<QStringList> m_headings; ///< of each table that has a line
    /// Of each indicator, first the plan's own, where the claims have it.
    std::vector<std::size_t> m_figureClaims;
    int m_conflicts = 0;
};

} // namespace shisaku
