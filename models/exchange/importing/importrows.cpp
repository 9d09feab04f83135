#include "models/exchange/importing/importrows.h"

#include "models/domain/officialtext.h"
#include "models/exchange/importing/passedover.h"
#include "models/exchange/importing/rowwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace shisaku
{
namespace
{

using Kind = ReadValue::Kind;
using Section = RowSections::Section;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ImportRows)
};

constexpr std::initializer_list<ImportField> yearFields = {
    ImportField::Department,  ImportField::Grade,  ImportField::Direction,
    ImportField::Achievement, ImportField::Reason, ImportField::NextSteps,
    ImportField::Target,      ImportField::Actual};

constexpr std::initializer_list<ImportField> measureFields = {
    ImportField::Goal,      ImportField::InForceFrom, ImportField::InForceTo,
    ImportField::Note,      ImportField::Department,  ImportField::Grade,
    ImportField::Direction, ImportField::Achievement, ImportField::Reason,
    ImportField::NextSteps};

std::vector<int> columnsOfYears(const ColumnMapping &mapping)
{
    std::vector<int> columns;
    for (std::size_t column = 0; column < mapping.fields.size(); ++column) {
        if (mapping.fields[column] == ImportField::Year)
            columns.push_back(static_cast<int>(column));
    }
    return columns;
}

} // namespace

ImportRows::ImportRows(const Plan &plan, const Year &year)
    : m_plan(plan)
    , m_year(year)
    , m_reader(plan)
    , m_goal(plan, m_reader)
    , m_claims(plan)
    , m_measures(plan, year, m_reader, m_goal, m_claims)
    , m_sections(year, m_reader, m_measures)
    , m_figures(plan, m_measures.known(), m_claims)
    , m_years(year)
    , m_isHint(Tr::tr("The text begins as an example does, as forms have it that are not filled in "
                      "yet. Please look whether it is an answer."))
    , m_isNotAsked(Tr::tr("The survey did not ask for it. Please look whether the plan is to be "
                          "changed."))
    , m_isPlansNote(Tr::tr("The plan's own note is one for all years. Please include it only where "
                           "it is meant to be that, and no remark on this year's answer."))
    , m_isBareGoal(Tr::tr("A number alone may be a figure rather than another goal. Please look "
                          "which goal is meant."))
    , m_isBeyondPlan(Tr::tr("The year lies outside of the plan's. Please include it only where the "
                            "measure is to be in force in the plan from or until then."))
{
}

ImportClaims ImportRows::claims()
{
    return m_claims.take(m_measures.takeAdded(), m_figures.takeAdded());
}

void ImportRows::passOver(int table, const ImportTable &source)
{
    const QString reason = reasonToPassOver(source, m_plan, m_year, m_measures.known());
    if (!reason.isEmpty())
        m_claims.refuse({.place = {.table = table}, .reason = reason});
}

void ImportRows::read(int table, const ImportTable &source)
{
    m_row.beginTable(table, source);
    m_goal.beginTable();
    m_measures.beginTable();
    m_sections.beginTable();
    m_figures.beginTable(m_row);
    m_years.begin(columnsOfYears(source.mapping));
    m_otherYears = 0;
    const auto &rows = source.table.rows;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        m_row.goTo(at);
        if (m_row.number() > source.mapping.headingRow)
            readRow();
    }
    if (m_otherYears > 0)
        m_claims.refuse({.place = m_row.placeOfTable(ImportField::Year),
                         .field = ImportField::Year,
                         .reason = Tr::tr("Rows of other years than %1 were left out: %n.", nullptr,
                                          m_otherYears)
                                       .arg(yearLabel(m_year))});
}

void ImportRows::readRow()
{
    if (takeBesideAnswers() || !takeBySection())
        return;
    if (!takeByYear())
        return m_measures.follow(m_row);
    RowMeasure measure = m_measures.read(m_row);
    if (measure.place < 0)
        return;
    if (m_sections.section() == Section::Aside)
        doubtAside(measure);
    m_row.includeMerged();
    const KnownMeasures &known = m_measures.known();
    if (!known.isNew(measure.place) && !known.at(measure.place).isInForce(m_year) &&
        m_row.hasAny(yearFields))
        return m_claims.refuse(m_row,
                               Tr::tr("The measure is not in force in %1.").arg(yearLabel(m_year)),
                               ImportField::Ignored, measure.place);
    readFields(measure);
    m_figures.read(m_row, measure);
}

void ImportRows::doubtAside(RowMeasure &measure)
{
    const int doubt = m_claims.doubt(
        Tr::tr("It stands below “%1”. Please look whether it is an answer of this year.")
            .arg(m_sections.label()));
    if (m_measures.known().isNew(measure.place))
        m_measures.doubtAdded(measure.place, doubt);
    if (measure.doubt < 0)
        measure.doubt = doubt;
}

bool ImportRows::takeBesideAnswers()
{
    if (m_row.isRepeatedHeading() || countsColumns(m_row.row(), m_row.source().mapping))
        return true;
    m_sections.endExampleAtBlank(m_row);
    if (m_sections.takeSureLabel(m_row)) {
        m_measures.forgetAbove();
        return true;
    }
    const bool saysNothing = m_measures.saysNothing(m_row);
    if (!saysNothing && m_sections.isExample(m_row)) {
        m_measures.forgetAbove();
        refuseExample();
        return true;
    }
    m_row.beginMerged();
    m_goal.take(m_row);
    const KnownMeasures &known = m_measures.known();
    if (!saysNothing)
        return m_goal.takeRow(m_row, known);
    if (known.isNamedBy(m_row))
        m_measures.follow(m_row);
    if (m_row.filledCells() == 0 && m_row.saysAny({ImportField::Number, ImportField::Title}))
        m_measures.read(m_row); // which refuses it: it is struck out
    takeLabel();
    return true;
}

void ImportRows::takeLabel()
{
    const ForeignCell *label = m_row.firstFilled();
    if (!label)
        return;
    const bool isMeasure = m_measures.known().byTitle(label->text) != MeasureFinder::none;
    const bool isKnown = m_goal.takeLabel(*label) || isMeasure;
    if (!m_sections.takeLabel(m_row, *label, isKnown) && !isKnown)
        m_goal.interrupt(label->text);
}

bool ImportRows::takeBySection()
{
    switch (m_sections.section()) {
    case Section::OtherYear:
        ++m_otherYears;
        m_measures.follow(m_row);
        return false;
    case Section::Example:
        refuseExample();
        return false;
    case Section::Aside:
    case Section::Answers:
        return true;
    }
    return true;
}

bool ImportRows::takeByYear()
{
    const YearColumns::Says says = m_years.read(m_row.row());
    if (says == YearColumns::Says::Other)
        ++m_otherYears;
    if (says == YearColumns::Says::Unread) {
        const int column = m_years.unreadColumn();
        m_claims.refuse({.place = {m_row.place().table, m_row.place().row, column},
                         .field = ImportField::Year,
                         .value = m_row.cellAt(column).text,
                         .reason = m_years.refusal()});
    }
    return says == YearColumns::Says::Asked;
}

void ImportRows::refuseExample()
{
    m_sections.countExample();
    m_claims.refuse(m_row, Tr::tr("The row is an example; nothing of it was taken in."));
}

void ImportRows::readFields(const RowMeasure &measure)
{
    const bool isNew = m_measures.known().isNew(measure.place);
    for (const ImportField field : measureFields) {
        const bool isGoal = field == ImportField::Goal;
        if (!m_row.hasColumn(field) || (isGoal && isNew))
            continue;
        const bool isAsAbove = isGoal && isDitto(m_row.cell(field).text);
        const ReadValue value = isAsAbove ? m_goal.goal() : m_reader.read(m_row, field);
        RowMeasure claimed = measure;
        claimed.doubt = doubtOf(measure, field, value);
        if (isGoal && value.kind == Kind::Value && !value.id)
            m_claims.refuse(m_row, Tr::tr("The plan has no goal of that name."), field,
                            measure.place);
        else
            m_claims.claim(m_row, field, claimed, value);
    }
}

/// A goal by a number alone, which may be a figure, or years that lie outside of the plan's, which
/// may be those of the measure itself: 事業開始年度：昭和60年度.
bool ImportRows::isOtherThanPlanned(const Measure &measure, ImportField field,
                                    const ReadValue &value) const
{
    if (field == ImportField::Goal) {
        const QString &text = m_row.cell(field).text;
        return value.id != measure.goal.value &&
               std::ranges::all_of(text, [](QChar c) { return c.isDigit() || c.isSpace(); });
    }
    const bool isYear = field == ImportField::InForceFrom || field == ImportField::InForceTo;
    const PlanInfo &info = m_plan.info();
    return isYear && (value.id < info.firstYear || value.id > info.lastYear) &&
           value.id != measure.inForceFrom && value.id != measure.inForceTo;
}

int ImportRows::doubtOf(const RowMeasure &measure, ImportField field, const ReadValue &value)
{
    const KnownMeasures &known = m_measures.known();
    if (measure.doubt >= 0 || value.kind != Kind::Value)
        return measure.doubt;
    if (beginsAsExample(value.text))
        return m_claims.doubt(m_isHint);
    if (const QString kind = isAnswerText(field) ? m_row.kind() : QString(); !kind.isEmpty())
        return m_claims.doubt(Tr::tr("It stands in a row “%1”, beside others of the same measure. "
                                     "Please look whether this row is meant.")
                                  .arg(kind));
    if (known.isNew(measure.place))
        return -1;
    if (m_row.source().isSurvey && isOfMeasure(field))
        return m_claims.doubt(m_isNotAsked);
    if (isOtherThanPlanned(known.at(measure.place), field, value))
        return m_claims.doubt(field == ImportField::Goal ? m_isBareGoal : m_isBeyondPlan);
    if (field == ImportField::Note)
        return m_claims.doubt(m_isPlansNote);
    if (m_reader.isAsSent(m_row, field, known.at(measure.place), value))
        return m_claims.doubt(sentAsItIs());
    return -1;
}

} // namespace shisaku
