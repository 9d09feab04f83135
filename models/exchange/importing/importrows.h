#pragma once

#include "models/exchange/importing/importclaims.h"
#include "models/exchange/importing/measurefinder.h"
#include "models/exchange/importing/mergedcells.h"
#include "models/exchange/importing/tablelabels.h"
#include "models/exchange/importing/yearcolumns.h"

#include <QHash>
#include <QSet>

#include <array>
#include <initializer_list>

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
    ImportClaims claims() { return std::move(m_claims); }

private:
    /// The measure of a row above.
    struct MeasureAbove {
        int place = -1; ///< none: the row had none
        int doubt = -1; ///< why somebody should look whether it is that one
        int row = 0;    ///< the number of the row
        int at = 0;     ///< its place in the table
    };

    /// What the rows below a label in the table are.
    enum class Section { Answers, OtherYear, Example };

    const ForeignCell &cell(ImportField field) const;
    const ForeignCell &ownCell(ImportField field) const;
    const ForeignCell *mergedAbove(ImportField field) const;
    bool isAnyMergedAbove() const;
    bool hasAny(std::initializer_list<ImportField> fields) const;
    /// Also where what stands there is struck out.
    bool saysAny(std::initializer_list<ImportField> fields) const;
    /// Whether the row has a grade or a direction of the plan.
    bool isGraded() const;
    bool namesKnownMeasure() const;
    bool saysNothing() const;
    /// Takes a row that holds a single text for the label of those below: 【平成30年度】,
    /// 【記入例】, 基本目標１ ….
    void readLabel();
    /// Whether the row holds a goal in two cells: 基本目標１ | 開かれた区政.
    bool readGoalRow();
    bool canBeNewGoal(const QString &label) const;
    void begin(TableLabel::Says says);
    /// Takes a row that is a label though it says something: 【平成30年度】 | ※参考, and one in a
    /// column of answers.
    bool readSureLabel();
    /// Whether answers begin only below a label further down: 【回答欄】.
    bool isLabelOfAnswersBelow();
    /// Ends the example at a blank row behind it.
    void endExampleAtBlank();
    /// Whether the row is no answer for the year by the label above it; counts or refuses it.
    bool isOfOtherSection();
    bool namesMeasures(const ForeignTable &table) const;
    bool isNamedByMerge() const;
    bool isLineOfNamed() const;
    bool isRepeatedHeading() const;
    /// Whether the row only shows how one is filled in.
    bool isExample() const;
    bool isNote(const ForeignCell &cell) const;
    bool isOfTheYear();
    /// Remembers whose row it is, though nothing of it is taken in: rows below may go on with it.
    void follow();
    bool isCutApart() const;
    const Measure &measureAt(int place) const;
    bool isNew(int place) const { return place >= m_planMeasures; }

    void readRow();
    /// The row's measure; -1 where it has none, and then it is refused if it says something.
    int measureOfRow();
    int continuedMeasure();
    /// Whether number and title are those of a sum or a note; a numbered sum is refused.
    bool isNoMeasure();
    int byMarkedTitle(const QString &title) const;
    int agreed(int byNumber, int byTitle);
    /// Why somebody should look whether the row, which has a number alone, is about that measure;
    /// -1 where it surely is.
    int doubtOfNumber(int place);
    int doubtOfTitle();
    /// The measure of the plan of which one with that number may be a part; -1 for none.
    int wholeOf(const QString &number) const;
    int doubt(const QString &reason);
    int addedMeasure();
    /// Why somebody should look at a new measure with that number first; -1 where nobody need.
    int doubtOfAdded(const QString &number);
    bool contradictsGoal(int place);
    bool agreesWithAdded(int place);
    void readFields(int place);
    void readFigures(int place);
    /// The place of the row's indicator: first the plan's own, then the new ones; -1 where it has
    /// none, and then it is refused if it says something.
    int indicatorOfRow(int place);
    int addedIndicator(int place);
    std::vector<int> indicatorsOf(int place) const;
    const Indicator &indicatorAt(int at) const;
    /// Whether that one goes by the name of the row's.
    bool isMeant(int at, const QString &name) const;
    static bool isOfUnit(const Indicator &indicator, const QString &typed);
    QString headingOf(ImportField field) const;
    /// What its heading, or a title above the table, says that its figures are counted in.
    const QString &unitOfColumn(ImportField field) const;
    void beginFigures();
    void readFigure(ImportField field, const Indicator &indicator, int place, int &first);
    ReadValue valueOf(ImportField field);
    ReadValue readValue(ImportField field, const ForeignCell &from);
    ReadValue departmentOf(const ForeignCell &from);
    void reserve(std::size_t measures);

    void claim(int &first, ImportField field, int place, ReadValue value);
    /// Whether a text goes on below one of the same measure, whose number or title is merged over
    /// both rows: ① … | ② ….
    bool goesOn(int first, ImportField field, const QString &text) const;
    /// The claim of the same value, by its key, in the chain that begins so; -1 for none.
    int sameClaim(int first, const ReadValue &value, std::size_t key) const;
    QString nameOfRow() const;
    void refuse(const QString &reason, ImportField field = ImportField::Ignored, int place = -1);

    const Plan &m_plan;
    const Year &m_year;
    int m_planMeasures;
    ImportValues m_values;
    QString m_needsTitle; ///< the reasons that may be said of 100,000 rows
    QString m_needsGoal;
    QString m_isCount;
    QString m_isUntitled;
    QString m_isHint;
    QString m_isNotAsked;
    MeasureFinder m_finder;
    ImportClaims m_claims;
    QMultiHash<int, int> m_addedIndicators; ///< by their measure
    QSet<QString> m_spellings;              ///< the plan's departments
    QHash<QString, QString> m_departments;  ///< as the plan writes them, by `unspacedKey`
    // Of chains of several claims: the last by the first, and all by their chain and value.
    QHash<int, int> m_lastClaims;
    QMultiHash<std::size_t, int> m_chainedClaims;
    QHash<int, QStringList> m_joined; ///< the texts of a claim that holds several

    // Of the table and of the row that is being read.
    const ImportTable *m_source = nullptr;
    std::array<int, ImportClaims::fieldCount> m_columns{};
    const ForeignRow *m_heading = nullptr;
    const ForeignRow *m_row = nullptr;
    ImportPlace m_at;
    int m_doubt = -1;
    QString m_unitAbove;
    QString m_unitOfTarget;
    QString m_unitOfActual;
    MeasureAbove m_above; ///< of the row before
    MeasureAbove m_named; ///< of the last row that named one
    Section m_section = Section::Answers;
    int m_exampleRows = 0;      ///< below its label
    int m_lastOfAnswers = -1;   ///< the number of the last row that is a label of answers
    bool m_knowsLabels = false; ///< it was looked for
    bool m_hasTitles = false;   ///< a row above has one
    int m_lastSure = 0;         ///< the number of the last row whose measure is beyond doubt
    MergedCells m_merged;
    bool m_readsMerged = false; ///< of a row that names its measure, also what is merged over it
    ReadValue m_goalRead;       ///< of this row or the last above that names one
    std::array<std::pair<ForeignCell, ReadValue>, ImportClaims::fieldCount> m_lastRead;
    YearColumns m_years;
    int m_otherYears = 0;            ///< how many rows are of other years
    std::size_t m_headedColumns = 0; ///< up to the last one that has a heading
};

} // namespace shisaku
