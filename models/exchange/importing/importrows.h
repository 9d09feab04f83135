#pragma once

#include "models/exchange/importing/goalabove.h"
#include "models/exchange/importing/importrow.h"
#include "models/exchange/importing/rowfigures.h"
#include "models/exchange/importing/rowmeasures.h"
#include "models/exchange/importing/rowsections.h"
#include "models/exchange/importing/yearcolumns.h"

namespace shisaku
{

/// Reads tables row by row: which measure a row is about and what it says of it.
class ImportRows
{
public:
    ImportRows(const Plan &plan, const Year &year);

    void read(int table, const ImportTable &source);
    /// One line for a table that is of other years, or an example; none for any other.
    void passOver(int table, const ImportTable &source);
    ImportClaims claims();

private:
    void readRow();
    /// Takes a row that only says what those below are, or is no answer; whether it is one.
    bool takeBesideAnswers();
    void takeLabel();
    /// Counts or refuses a row that by the labels above it is no answer of the year; whether it is
    /// one.
    bool takeBySection();
    /// The same by its columns of years.
    bool takeByYear();
    /// Of a row below a label that says that it may be no answer.
    void doubtAside(RowMeasure &measure);
    void readFields(const RowMeasure &measure);
    /// Why somebody should look at a value of the measure first; -1 where nobody need.
    int doubtOf(const RowMeasure &measure, ImportField field, const ReadValue &value);
    bool isOtherThanPlanned(const Measure &measure, ImportField field,
                            const ReadValue &value) const;
    void refuseExample();

    const Plan &m_plan;
    const Year &m_year;
    ImportRow m_row;
    FieldReader m_reader;
    GoalAbove m_goal;
    ClaimCollector m_claims;
    RowMeasures m_measures;
    RowSections m_sections;
    RowFigures m_figures;
    YearColumns m_years;
    int m_otherYears = 0; ///< how many rows of the table are of other years
    QString m_isHint;     ///< these may be said of 100,000 rows
    QString m_isNotAsked;
    QString m_isPlansNote;
    QString m_isBareGoal;
    QString m_isBeyondPlan;
};

} // namespace shisaku
