#include "models/exchange/importing/importrows.h"

#include "models/domain/officialtext.h"
#include "models/domain/text.h"
#include "models/exchange/importing/rowwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

using Kind = ReadValue::Kind;

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

/// Whether nobody knows yet when the measure ends.
bool isOpenEnd(const QString &text)
{
    static const QStringList words = {u"未定"_s, u"継続"_s, u"継続中"_s, u"終了未定"_s};
    return words.contains(unspacedKey(text));
}

} // namespace

ImportRows::ImportRows(const Plan &plan, const Year &year)
    : m_plan(plan)
    , m_year(year)
    , m_planMeasures(static_cast<int>(plan.records<Measure>().all().size()))
    , m_values(plan)
    , m_needsTitle(Tr::tr("The plan has no such measure. A new one needs a number and a title."))
    , m_needsGoal(Tr::tr("The plan has no such measure. A new one needs a goal."))
    , m_isCount(
          Tr::tr("The numbers run from 1 on and no titles stand beside them, so they may be a "
                 "count of the rows. Please look whether this measure is meant."))
    , m_isUntitled(Tr::tr("The row has a number but no title, and does not follow the rows "
                          "above that have one. Please look whether this measure is meant."))
    , m_isHint(Tr::tr("The text begins as an example does, as forms have it that are not filled in "
                      "yet. Please look whether it is an answer."))
    , m_isNotAsked(Tr::tr("The survey did not ask for it. Please look whether the plan is to be "
                          "changed."))
    , m_years(year)
{
    for (const Measure &measure : plan.records<Measure>().all())
        m_finder.add(measure.number, measure.title);
    for (const Evaluation &each : plan.records<Evaluation>().all()) {
        m_spellings.insert(each.department);
        m_departments.insert(unspacedKey(each.department), each.department);
    }
    m_claims.ofMeasures.assign(plan.records<Measure>().all().size() * ImportClaims::fieldCount, -1);
    m_claims.ofIndicators.assign(2 * plan.records<Indicator>().all().size(), -1);
}

const ForeignCell &ImportRows::cell(ImportField field) const
{
    const ForeignCell &own = ownCell(field);
    if (!m_readsMerged || !own.text.isEmpty())
        return own;
    const ForeignCell *above = mergedAbove(field);
    return above ? *above : own;
}

const ForeignCell &ImportRows::ownCell(ImportField field) const
{
    static const ForeignCell empty;
    const int column = m_columns[static_cast<std::size_t>(field)];
    const bool isThere = column >= 0 && column < static_cast<int>(m_row->cells.size());
    return isThere ? m_row->cells[static_cast<std::size_t>(column)] : empty;
}

bool ImportRows::hasAny(std::initializer_list<ImportField> fields) const
{
    return std::ranges::any_of(fields, [this](ImportField f) { return !cell(f).text.isEmpty(); });
}

bool ImportRows::saysAny(std::initializer_list<ImportField> fields) const
{
    return std::ranges::any_of(fields, [this](ImportField f) { return cell(f).isFilled(); });
}

const Measure &ImportRows::measureAt(int place) const
{
    return isNew(place) ? m_claims.added[static_cast<std::size_t>(place - m_planMeasures)].measure
                        : m_plan.records<Measure>().all()[static_cast<std::size_t>(place)];
}

void ImportRows::read(int table, const ImportTable &source)
{
    m_source = &source;
    m_columns.fill(-1);
    std::vector<int> years;
    for (std::size_t column = source.mapping.fields.size(); column-- > 0;) {
        const ImportField field = source.mapping.fields[column];
        if (field != ImportField::Ignored)
            m_columns[static_cast<std::size_t>(field)] = static_cast<int>(column);
        if (field == ImportField::Year)
            years.push_back(static_cast<int>(column));
    }
    m_years.begin(years);
    const auto &rows = source.table.rows;
    const auto heading = std::ranges::find(rows, source.mapping.headingRow, &ForeignRow::number);
    m_heading = heading != rows.end() ? &*heading : nullptr;
    if (source.mapping.columnOf(ImportField::Actual) ||
        source.mapping.columnOf(ImportField::Target))
        beginFigures();
    m_above = {};
    m_section = Section::Answers;
    m_exampleRows = 0;
    m_lastOfAnswers = -1;
    m_knowsLabels = false;
    m_hasTitles = false;
    m_lastSure = 0;
    m_merged = MergedCells(source.table);
    m_named = {};
    m_goalRead = {};
    m_otherYears = 0;
    m_headedColumns = m_heading ? m_heading->cells.size() : 0;
    const std::size_t fields = source.mapping.fields.size();
    for (std::size_t column = m_headedColumns; column < fields; ++column) {
        const bool isMapped = source.mapping.fields[column] != ImportField::Ignored;
        if (isMapped || source.mapping.headingRows > 1)
            m_headedColumns = column + 1;
    }
    for (std::size_t at = 0; at < rows.size(); ++at) {
        m_row = &rows[at];
        m_at = {table, static_cast<int>(at), -1};
        if (m_row->number > source.mapping.headingRow)
            readRow();
    }
    if (m_otherYears > 0) {
        m_at = {table, -1, -1};
        refuse(Tr::tr("Rows of other years than %1 were left out: %n.", nullptr, m_otherYears)
                   .arg(yearLabel(m_year)),
               ImportField::Year);
    }
}

void ImportRows::readRow()
{
    m_readsMerged = false;
    m_merged.goTo(m_row->number);
    if (isRepeatedHeading())
        return;
    if (m_section == Section::Example)
        endExampleAtBlank();
    if (readSureLabel())
        return;
    if (!saysNothing() && isExample()) {
        m_above = {};
        ++m_exampleRows;
        return refuse(Tr::tr("The row is an example; nothing of it was taken in."));
    }
    m_merged.begin(*m_row);
    const ForeignCell &goal = cell(ImportField::Goal);
    if (goal.isFilled() && !isDitto(goal.text) && !isFootnote(goal.text) && !isTotalWord(goal.text))
        m_goalRead = valueOf(ImportField::Goal);
    if (saysNothing()) {
        if (namesKnownMeasure())
            follow();
        return readLabel();
    }
    if (readGoalRow() || isOfOtherSection())
        return;
    if (!isOfTheYear())
        return follow();
    m_doubt = -1;
    const int place = measureOfRow();
    m_above = {place, m_doubt, m_row->number, m_at.row};
    m_readsMerged = hasAny({ImportField::Number, ImportField::Title});
    if (m_readsMerged)
        m_named = m_above;
    if (place < 0)
        return;
    if (m_doubt < 0)
        m_lastSure = m_row->number;
    if (!isNew(place) && !measureAt(place).isInForce(m_year) && hasAny(yearFields))
        return refuse(Tr::tr("The measure is not in force in %1.").arg(yearLabel(m_year)),
                      ImportField::Ignored, place);
    readFields(place);
    readFigures(place);
}

/// Where one row has a new measure, most may.
void ImportRows::reserve(std::size_t measures)
{
    m_claims.added.reserve(measures);
    m_claims.claims.reserve(measures);
    m_claims.ofMeasures.reserve(m_claims.ofMeasures.size() + measures * ImportClaims::fieldCount);
    m_finder.reserve(m_planMeasures + static_cast<int>(measures));
}

ReadValue ImportRows::valueOf(ImportField field)
{
    const ForeignCell &from = cell(field);
    if (!from.isFilled())
        return {};
    auto &[last, value] = m_lastRead[static_cast<std::size_t>(field)];
    if (from != last) { // a column often says the same in many rows
        last = from;
        value = readValue(field, from);
    }
    return value;
}

ReadValue ImportRows::departmentOf(const ForeignCell &from)
{
    if (isDitto(from.text))
        return {Kind::Refused, 0,
                Tr::tr("The cell refers to another one. Please write the department.")};
    ReadValue read = readTextCell(from, true);
    if (read.kind != Kind::Value || m_spellings.contains(read.text))
        return read;
    QString &known = m_departments[unspacedKey(read.text)];
    if (known.isEmpty())
        known = read.text;
    read.text = known; // ＩＣＴ推進課 is ICT推進課
    return read;
}

namespace
{

/// Without what people write around a first or last year: H28から, H28～; R2まで, ～R2, R2年度末.
ForeignCell bareYear(ForeignCell cell, bool isLast)
{
    static const QRegularExpression first(u"(?:から|[~〜～])\\s*$"_s);
    static const QRegularExpression last(u"^\\s*[~〜～]|(?:末|まで|末まで)\\s*$"_s);
    cell.text.remove(isLast ? last : first);
    return cell;
}

} // namespace

ReadValue ImportRows::readValue(ImportField field, const ForeignCell &from)
{
    switch (field) {
    case ImportField::Grade:
        return m_values.grade(from);
    case ImportField::Direction:
        return m_values.direction(from);
    case ImportField::Goal:
        return m_values.goal(from);
    case ImportField::InForceTo:
        return isOpenEnd(from.text) ? ReadValue() : readYearCell(bareYear(from, true));
    case ImportField::InForceFrom:
        return readYearCell(bareYear(from, false));
    case ImportField::Department:
        return departmentOf(from);
    default:
        return readTextCell(from, false);
    }
}

void ImportRows::readFields(int place)
{
    const std::size_t first = static_cast<std::size_t>(place) * ImportClaims::fieldCount;
    for (const ImportField field : measureFields) {
        const auto at = static_cast<std::size_t>(field);
        if (m_columns[at] < 0 || (field == ImportField::Goal && isNew(place)))
            continue;
        const bool isAsAbove = field == ImportField::Goal && isDitto(cell(field).text);
        const ReadValue value = isAsAbove ? m_goalRead : valueOf(field);
        if (field == ImportField::Goal && value.kind == Kind::Value && !value.id) {
            refuse(Tr::tr("The plan has no goal of that name."), field, place);
            continue;
        }
        const int doubtOfRow = m_doubt;
        if (m_doubt < 0 && value.kind == Kind::Value && beginsAsExample(value.text))
            m_doubt = doubt(m_isHint);
        if (m_doubt < 0 && m_source->isSurvey && isOfMeasure(field) && !isNew(place))
            m_doubt = doubt(m_isNotAsked);
        claim(m_claims.ofMeasures[first + at], field, place, value);
        m_doubt = doubtOfRow;
    }
}

} // namespace shisaku
