#include "models/exchange/importing/importlines.h"

#include "models/domain/closing.h"
#include "models/domain/fiscalyear.h"
#include "models/domain/leftanswers.h"
#include "models/exchange/importing/headings.h"
#include "models/exchange/importing/rowwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace shisaku
{
namespace
{

using Kind = ImportLine::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ImportLines)
};

constexpr ImportField valueFields[] = {
    ImportField::Title,     ImportField::Goal,      ImportField::InForceFrom,
    ImportField::InForceTo, ImportField::Note,      ImportField::Department,
    ImportField::Grade,     ImportField::Direction, ImportField::Achievement,
    ImportField::Reason,    ImportField::NextSteps};

/// The closed year that would no longer be what it was; null where there is none.
const Year *brokenYear(const Plan &plan, const Measure *before, const Measure &after)
{
    for (const Year &year : plan.records<Year>().all()) {
        if (!year.isClosed())
            continue;
        const bool was = before && before->isInForce(year);
        const bool isSame = before && before->title == after.title && before->goal == after.goal;
        if (was != after.isInForce(year) || (was && !isSame))
            return &year;
    }
    return nullptr;
}

/// 平成28年度～令和２年度.
QString yearsInForce(const Measure &measure)
{
    return fiscalYearLabel(measure.inForceFrom) + u'～' +
           (measure.inForceTo ? fiscalYearLabel(*measure.inForceTo) : QString());
}

const Year *anyClosedYear(const Plan &plan)
{
    const auto years = plan.records<Year>().all();
    const auto at = std::ranges::find_if(years, &Year::isClosed);
    return at != years.end() ? &*at : nullptr;
}

/// A goal as a file names it: a mark of one circled number, then its title.
Goal goalNamed(const QString &text)
{
    Goal goal;
    const QChar first = text.front();
    const bool isMark = isCircledNumber(first);
    goal.mark = isMark ? QString(first) : QString();
    goal.title = isMark ? text.sliced(1).trimmed() : text;
    return goal;
}

} // namespace

ImportLines::ImportLines(const Plan &plan, const Year &year, std::span<const ImportTable> tables,
                         ImportClaims claims)
    : m_year(year)
    , m_tables(tables)
    , m_claims(std::move(claims))
    , m_own(static_cast<int>(plan.records<Measure>().all().size()))
    , m_contradiction(Tr::tr("Rows or files contradict each other; please choose one."))
    , m_colon(Tr::tr(": "))
{
    for (const ImportField field : importFields())
        m_fieldNames[static_cast<std::size_t>(field)] = importFieldName(field);
    m_preview.m_plan = plan;
    m_preview.m_year = year.id;
    m_preview.m_unchanged = m_claims.unchanged;
    m_names.resize(static_cast<std::size_t>(m_own));
    m_headings.resize(tables.size());
}

ImportPreview ImportLines::preview()
{
    reserve();
    addGoals();
    addMeasures();
    const auto places = m_claims.ofMeasures.size() / ImportClaims::fieldCount;
    for (std::size_t place = 0; place < places; ++place) {
        if (static_cast<int>(place) >= m_own)
            addAddedValues(static_cast<int>(place));
        else
            addValues(static_cast<int>(place));
    }
    m_preview.m_valuesEnd = m_preview.m_lines.size();
    addIndicators();
    addFigures();
    for (ImportRefusal &refusal : m_claims.refusals)
        addRefusal(std::move(refusal));
    return std::move(m_preview);
}

void ImportLines::reserve()
{
    const std::size_t added = m_claims.added.size();
    const std::size_t lines = added + m_claims.ofPlan + m_claims.refusals.size();
    m_preview.m_lines.reserve(lines);
    m_preview.m_effects.reserve(lines);
    m_preview.m_measures.reserve(added);
    m_preview.m_evaluations.reserve(added);
}

const QString &ImportLines::nameOf(int place)
{
    const auto at = static_cast<std::size_t>(place);
    if (place >= m_own)
        return m_preview.m_lines[m_preview.measureLine(place)].measure;
    if (m_names[at].isEmpty())
        m_names[at] = importMeasureName(m_preview.measureAt(place));
    return m_names[at];
}

ImportLine &ImportLines::addLine(Kind kind, const ImportPlace &place, Effect effect)
{
    const ImportTable &source = m_tables[static_cast<std::size_t>(place.table)];
    const int row =
        place.row >= 0 ? source.table.rows[static_cast<std::size_t>(place.row)].number : 0;
    const bool isSound =
        kind == Kind::NewValue || kind == Kind::NewGoal || kind == Kind::NewMeasure;
    m_preview.m_lines.push_back({.kind = kind,
                                 .file = source.table.file,
                                 .sheet = source.table.sheet,
                                 .row = row,
                                 .column = place.column >= 0 ? headingAt(place) : QString(),
                                 .included = isSound});
    m_preview.m_effects.push_back(std::move(effect));
    return m_preview.m_lines.back();
}

QString ImportLines::headingAt(const ImportPlace &place)
{
    const auto at = static_cast<std::size_t>(place.table);
    QStringList &headings = m_headings[at];
    if (headings.isEmpty()) {
        const ImportTable &source = m_tables[at];
        for (std::size_t column = 0; column < source.mapping.fields.size(); ++column)
            headings << columnHeading(source.table, source.mapping, column).simplified();
    }
    return headings.value(place.column);
}

void ImportLines::refuse(ImportLine &line, const QString &reason)
{
    line.kind = Kind::Refused;
    line.included = false;
    line.reason = reason;
}

void ImportLines::addGoals()
{
    Plan &plan = m_preview.m_plan;
    QHash<QString, int> known;
    int position = 0;
    for (const Goal &goal : plan.records<Goal>().all())
        position = std::max(position, goal.position);
    const qint64 firstId = nextId<Goal>(plan).value;
    const Year *closed = anyClosedYear(plan);
    m_goalOf.assign(m_claims.added.size(), -1);
    for (std::size_t at = 0; at < m_claims.added.size(); ++at) {
        ImportedMeasure &added = m_claims.added[at];
        if (added.goal.isEmpty())
            continue;
        const QString key = headingKey(added.goal);
        auto goal = known.find(key);
        if (goal == known.end()) {
            const int place = static_cast<int>(m_preview.m_goals.size());
            goal = known.insert(key, place);
            Goal named = goalNamed(added.goal);
            named.id = {firstId + place};
            named.position = position + place + 1;
            m_preview.m_goals.push_back(named);
            ImportLine &line =
                addLine(Kind::NewGoal, added.place, {.goal = place, .field = ImportField::Goal});
            line.field = fieldName(ImportField::Goal);
            line.after = named.label();
            if (closed)
                refuse(line, closedSentence(*closed));
        }
        m_goalOf[at] = *goal;
        added.measure.goal = {firstId + *goal};
    }
}

const ImportClaim *ImportLines::onlyClaim(int first) const
{
    if (first < 0)
        return nullptr;
    const ImportClaim &claim = m_claims.claims[static_cast<std::size_t>(first)];
    return claim.next < 0 ? &claim : nullptr;
}

void ImportLines::addMeasures()
{
    for (std::size_t at = 0; at < m_claims.added.size(); ++at)
        addMeasure(at);
    std::vector<bool> isUsed(m_preview.m_goals.size());
    std::vector<bool> isIncluded(m_preview.m_goals.size());
    for (std::size_t at = 0; at < m_claims.added.size(); ++at) {
        const std::size_t line = m_preview.measureLine(m_own + static_cast<int>(at));
        if (m_goalOf[at] < 0 || m_preview.m_lines[line].kind == Kind::Refused)
            continue;
        isUsed[static_cast<std::size_t>(m_goalOf[at])] = true;
        if (m_preview.m_lines[line].included)
            isIncluded[static_cast<std::size_t>(m_goalOf[at])] = true;
    }
    for (std::size_t goal = 0; goal < isUsed.size(); ++goal) {
        ImportLine &line = m_preview.m_lines[goal];
        if (!isUsed[goal] && line.kind != Kind::Refused)
            refuse(line, Tr::tr("No measure of this goal can be taken in."));
        line.included = line.included && isIncluded[goal];
    }
}

void ImportLines::addMeasure(std::size_t at)
{
    ImportedMeasure &added = m_claims.added[at];
    const std::size_t place = static_cast<std::size_t>(m_own) + at;
    Measure measure = std::move(added.measure);
    Evaluation evaluation{.year = m_year.id, .measure = measure.id};
    const auto claimed = [&](ImportField field) { return onlyClaim(m_claims.first(place, field)); };
    if (const ImportClaim *from = claimed(ImportField::InForceFrom))
        measure.inForceFrom = static_cast<int>(from->value.id);
    if (const ImportClaim *to = claimed(ImportField::InForceTo))
        measure.inForceTo = static_cast<int>(to->value.id);
    if (const ImportClaim *note = claimed(ImportField::Note))
        measure.note = note->value.text;
    const auto text = [&](ImportField field) {
        const ImportClaim *claim = claimed(field);
        return claim ? claim->value.text : QString();
    };
    const auto id = [&](ImportField field) {
        const ImportClaim *claim = claimed(field);
        return claim ? claim->value.id : 0;
    };
    const bool isInForce = measure.isInForce(m_year);
    if (isInForce) {
        evaluation.department = text(ImportField::Department);
        evaluation.grade = {id(ImportField::Grade)};
        evaluation.direction = {id(ImportField::Direction)};
        evaluation.achievement = text(ImportField::Achievement);
        evaluation.reason = text(ImportField::Reason);
        evaluation.nextSteps = text(ImportField::NextSteps);
    }
    const int goal = m_goalOf[at];
    ImportLine &line =
        addLine(Kind::NewMeasure, added.place,
                {.measure = static_cast<int>(place), .goal = goal, .field = ImportField::Number});
    line.measure = importMeasureName(measure);
    line.field = fieldName(ImportField::Title);
    line.after = summary(measure, evaluation, goal);
    if (const QString reason = refusalOf(place, measure, goal); !reason.isEmpty()) {
        refuse(line, reason);
    } else if (added.doubt >= 0) {
        line.included = false;
        line.reason = m_claims.doubts[added.doubt];
    } else if (!isInForce) {
        line.reason = Tr::tr("It is not in force in %1, so only the measure itself is taken in.")
                          .arg(yearLabel(m_year));
    }
    if (!isInForce && line.kind != Kind::Refused)
        refuseAnswers(place);
    m_preview.m_measures.push_back(std::move(measure));
    m_preview.m_evaluations.push_back(std::move(evaluation));
}

void ImportLines::refuseAnswers(std::size_t place)
{
    for (const ImportField field : valueFields) {
        const int first = m_claims.first(place, field);
        if (first < 0 || isOfMeasure(field) || field == ImportField::Department)
            continue;
        refuseClaims(static_cast<int>(place), first, field);
    }
}

void ImportLines::refuseClaims(int measure, int first, ImportField field)
{
    for (int at = first; at >= 0; at = m_claims.claims[static_cast<std::size_t>(at)].next) {
        const ImportClaim &claim = m_claims.claims[static_cast<std::size_t>(at)];
        if (claim.value.kind == ReadValue::Kind::Value)
            m_claims.refusals.push_back(
                {claim.place, measure, field, textOf(field, claim.value.id, claim.value.text),
                 Tr::tr("The measure is not in force in %1.").arg(yearLabel(m_year))});
    }
}

QString ImportLines::refusalOf(std::size_t place, const Measure &measure, int goal) const
{
    const auto isContradictory = [&](ImportField field) {
        const int first = m_claims.first(place, field);
        return first >= 0 && !onlyClaim(first);
    };
    if (isContradictory(ImportField::InForceFrom) || isContradictory(ImportField::InForceTo))
        return Tr::tr("Rows or files contradict each other about its years in force. Please "
                      "correct them in the file.");
    if (goal >= 0 && m_preview.m_lines[static_cast<std::size_t>(goal)].kind == Kind::Refused)
        return m_preview.m_lines[static_cast<std::size_t>(goal)].reason;
    return yearsRefusal(nullptr, measure);
}

QString ImportLines::yearsRefusal(const Measure *before, const Measure &after) const
{
    if (after.inForceTo && *after.inForceTo < after.inForceFrom)
        return Tr::tr("The measure would end before it begins.");
    if (const Year *broken = brokenYear(m_preview.m_plan, before, after))
        return closedSentence(*broken);
    const auto left = before ? answersLeftBehind(m_preview.m_plan, *before, after) : std::nullopt;
    return left.value_or(QString());
}

QString ImportLines::summary(const Measure &measure, const Evaluation &evaluation, int goal) const
{
    const Plan &plan = m_preview.m_plan;
    const Goal *known = plan.find<Goal>(measure.goal);
    const Grade *grade = plan.find<Grade>(evaluation.grade);
    const Direction *direction = plan.find<Direction>(evaluation.direction);
    const QString years = measure.inForceFrom != m_year.fiscalYear || measure.inForceTo
                              ? yearsInForce(measure)
                              : QString();
    const QString goalLabel = goal >= 0 ? m_preview.m_goals[static_cast<std::size_t>(goal)].label()
                              : known   ? known->label()
                                        : QString();
    const std::array<QStringView, 4> parts{years, evaluation.department,
                                           grade ? grade->code : QStringView(),
                                           direction ? direction->label : QStringView()};
    constexpr QStringView between = u" / ";
    qsizetype length = goalLabel.size();
    for (const QStringView part : parts)
        length += between.size() + part.size();
    QString text;
    text.reserve(length);
    text += goalLabel;
    for (const QStringView part : parts) {
        if (!part.isEmpty())
            text.append(between).append(part);
    }
    const std::pair<ImportField, const QString &> texts[] = {
        {ImportField::Achievement, evaluation.achievement},
        {ImportField::Reason, evaluation.reason},
        {ImportField::NextSteps, evaluation.nextSteps},
        {ImportField::Note, measure.note}};
    for (const auto &[field, words] : texts) {
        if (!words.isEmpty())
            text.append(between).append(fieldName(field)).append(m_colon).append(words);
    }
    return text;
}

void ImportLines::addAddedValues(int place)
{
    const std::size_t line = m_preview.measureLine(place);
    if (m_preview.m_lines[line].kind == Kind::Refused)
        return;
    for (const ImportField field : valueFields) {
        const int first = m_claims.first(static_cast<std::size_t>(place), field);
        const bool isOfThen = isOfMeasure(field) || m_preview.measureAt(place).isInForce(m_year);
        if (first >= 0 && !onlyClaim(first) && isOfThen)
            addClaims(first, {.measure = place, .field = field});
    }
}

void ImportLines::addValues(int place)
{
    for (const ImportField field : valueFields) {
        const int first = m_claims.first(static_cast<std::size_t>(place), field);
        if (first >= 0)
            addClaims(first, {.measure = place, .field = field});
    }
}

ImportPreview previewImport(const Plan &plan, YearId id, std::span<const ImportTable> tables)
{
    const Year *year = plan.find<Year>(id);
    if (!year)
        return {};
    if (year->isClosed())
        return ImportLines(plan, *year, tables, {}).closedPreview();
    return ImportLines(plan, *year, tables, importClaims(plan, *year, tables)).preview();
}

} // namespace shisaku
