#pragma once

#include "models/domain/plan.h"
#include "models/exchange/importing/columnmapping.h"
#include "models/exchange/writing/surveymark.h"

#include <QSet>

namespace shisaku
{

/// A table and where its values stand.
struct ImportTable {
    ForeignTable table;
    ColumnMapping mapping;
    bool isSurvey = false; ///< it came back: it asks about measures of the plan
    SentValues sent{};     ///< of a survey: what stood in it before it was filled in
};

/// One thing that a file says, against what the plan says.
struct ImportLine {
    enum class Kind {
        NewValue,     ///< another value of something that the plan has
        Doubtful,     ///< the same, but left out until somebody has looked; `reason` says why
        NewMeasure,   ///< a measure that the plan does not have
        NewGoal,      ///< a goal that a new measure names and the plan does not have
        NewIndicator, ///< an indicator that the plan does not have; `reason` as of Doubtful
        Conflict, ///< a change that another file or row contradicts; at most one can be included
        Refused   ///< what cannot be read or taken; `reason` says why
    };

    Kind kind = Kind::NewValue;
    QString file{};
    QString sheet{};
    int row = 0;       ///< in the sheet, from 1
    QString column{};  ///< the heading, as it stands in the file
    QString measure{}; ///< No.4 新公会計システムの運用
    QString field{};   ///< in the user's language
    QString before{};  ///< as the plan has it
    QString after{};   ///< of a refused line what stands in the file
    QString reason{};  ///< of a refused line, a conflict, and a doubtful one
    bool included = false;
};

/// Measures of a department that have no grade yet, once all included lines are in.
struct Unanswered {
    QString department;
    std::vector<MeasureId> measures;
};

/// What taking in the tables would change, line by line. Nothing is changed by it.
class ImportPreview
{
public:
    const std::vector<ImportLine> &lines() const { return m_lines; }
    bool canBeIncluded(std::size_t line) const;
    /// Takes the line in or leaves it out. Of lines in conflict with it the others are left out;
    /// what needs a new measure or goal goes and comes with it.
    void setIncluded(std::size_t line, bool included);

    /// Values that are already so, and empty cells, which change nothing.
    int unchanged() const { return m_unchanged; }
    int count(ImportLine::Kind kind) const;
    int included() const;

    /// Of each conflict of which no line is included the first one.
    std::vector<std::size_t> openConflicts() const;
    /// The lines that are left out, but for those of which another was chosen instead.
    std::vector<ImportLine> leftOut() const;

    /// All included lines as one change.
    ChangeSet changes() const;
    /// Who has not answered yet, by department in order.
    std::vector<Unanswered> unanswered() const;

private:
    friend class ImportLines;

    /// What a line does where it is included. A measure is a place: first the plan's own, then the
    /// added ones.
    struct Effect {
        int measure = -1;
        int indicator = -1; ///< first the plan's own, then the added ones
        int goal = -1;      ///< among the added ones
        int conflict = -1;  ///< lines of the same number exclude each other
        ImportField field = ImportField::Ignored;
        qint64 id = 0; ///< of a grade, direction or goal; a fiscal year
        QString text{};
    };

    /// The conflicts of which a line is included.
    QSet<int> settledConflicts() const;
    std::size_t goalLine(int goal) const { return static_cast<std::size_t>(goal); }
    std::size_t measureLine(int measure) const;
    bool isAdded(int measure) const;
    void set(std::size_t line, bool included);
    /// With its new indicators.
    void setMeasure(int measure, bool included);
    /// What needs an added measure brings it along.
    void bringMeasure(int measure);
    void setIndicator(std::size_t line, bool included);
    std::size_t indicatorLine(int indicator) const;
    bool isAddedIndicator(int indicator) const;
    const Indicator &indicatorAt(int indicator) const;
    /// Of the plan's indicators of a measure.
    int lastPosition(MeasureId measure) const;
    /// What it has in the year, of an added one what its line brings.
    IndicatorValue figuresOf(int indicator) const;
    /// Of the lines in conflict with it, which stand beside it.
    void leaveOutOthers(std::size_t line);
    /// How many added measures of an added goal are included.
    int &measuresOf(int goal);
    static void apply(const Effect &effect, Measure &measure);
    static void apply(const Effect &effect, Evaluation &evaluation);
    const Measure &measureAt(int measure) const;
    Evaluation evaluationAt(int measure) const;
    const Evaluation &addedEvaluation(int measure) const;
    void addMeasures(ChangeSet &changes) const;
    void addIndicators(ChangeSet &changes) const;
    void addEvaluations(ChangeSet &changes) const;
    void addFigures(ChangeSet &changes) const;

    Plan m_plan;
    YearId m_year;
    /// First those of added goals, then of added measures, of values by measure, of added
    /// indicators by measure, of figures by indicator, the rest.
    std::vector<ImportLine> m_lines;
    std::size_t m_valuesEnd = 0;
    std::size_t m_figuresEnd = 0;
    std::vector<Effect> m_effects;         ///< of each line
    std::vector<Goal> m_goals;             ///< added
    std::vector<Measure> m_measures;       ///< added
    std::vector<Evaluation> m_evaluations; ///< of the added measures
    std::vector<Indicator> m_indicators;   ///< added
    std::vector<IndicatorValue> m_figures; ///< of the added indicators
    std::vector<int> m_measuresOf;         ///< counted when first asked for
    int m_unchanged = 0;
};

/// Compares the tables with the plan's year. A closed year takes nothing: each file is
/// one refused line. Values are read generously and never guessed.
ImportPreview previewImport(const Plan &plan, YearId year, std::span<const ImportTable> tables);

} // namespace shisaku
