#include "models/storage/table.h"

#include "models/domain/text.h"
#include "models/storage/storageerror.h"

#include <QStringDecoder>

#include <array>
#include <optional>

namespace shisaku
{
namespace
{

// How a member is kept: text as text, an id or number as an integer, none as NULL, a role as a
// word.

QVariant stored(const QString &text)
{
    return text;
}
QVariant stored(int number)
{
    return number;
}
QVariant stored(std::optional<int> number)
{
    return number ? QVariant(*number) : QVariant();
}

// A file is a door like any other: what the plan would not take is not read from it either.

void restore(QString &text, const QVariant &value)
{
    using Flag = QStringDecoder::Flag;
    QStringDecoder decoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    text = decoder(value.toByteArray());
    if (decoder.hasError() || characterRefusal(text))
        throw StorageError(damagedSentence(), text);
}

/// The number, where it lies within the limits.
qint64 within(qint64 least, qint64 most, const QVariant &value)
{
    const qint64 number = value.toLongLong();
    if (number < least || number > most)
        throw StorageError(damagedSentence(), value.toString());
    return number;
}

/// Fiscal years and positions: far beyond any, and few enough to be counted through.
constexpr qint64 mostNumber = 100'000;

void restore(int &number, const QVariant &value)
{
    number = static_cast<int>(within(-mostNumber, mostNumber, value));
}
void restore(std::optional<int> &number, const QVariant &value)
{
    number.reset();
    if (!value.isNull())
        restore(number.emplace(), value);
}

template <class Tag>
QVariant stored(Id<Tag> id)
{
    return id ? QVariant(id.value) : QVariant();
}

template <class Tag>
void restore(Id<Tag> &id, const QVariant &value)
{
    id.value = value.isNull() ? 0 : within(1, highestId, value);
}

/// The words of an enumeration, in its order; the schema's CHECKs name the same.
template <class Enum>
constexpr auto words = nullptr;
template <>
constexpr std::array words<PercentBase> = {"in_force", "rated"};
template <>
constexpr std::array words<GradeRole> = {"rated", "other", "ended", "excluded"};
template <>
constexpr std::array words<DirectionRole> = {"continues", "expands", "shrinks",
                                             "revises",   "stops",   "completes"};

template <>
constexpr std::array words<YearKind> = {"regular", "overall"};
template <>
constexpr std::array words<YearState> = {"open", "closed"};
template <>
constexpr std::array words<Better> = {"higher", "lower"};

template <class Enum>
requires std::is_enum_v<Enum> QVariant stored(Enum value)
{
    return QString::fromLatin1(words<Enum>[static_cast<std::size_t>(value)]);
}

template <class Enum>
requires std::is_enum_v<Enum>
void restore(Enum &result, const QVariant &value)
{
    const QString word = value.toString();
    for (std::size_t i = 0; i < words<Enum>.size(); ++i) {
        if (word == QLatin1StringView(words<Enum>[i])) {
            result = static_cast<Enum>(i);
            return;
        }
    }
    throw StorageError(damagedSentence(), word);
}

/// The column that keeps one member.
template <auto Member, class T>
constexpr Column<T> column(const char *name)
{
    return {QLatin1StringView(name), [](const T &record) { return stored(record.*Member); },
            [](T &record, const QVariant &value) { restore(record.*Member, value); },
            std::is_same_v<decltype(Member), QString T::*>};
}

constexpr Column<PlanInfo> planColumns[] = {
    {QLatin1StringView("id"), [](const PlanInfo &) { return QVariant(PlanInfo::onlyKey); },
     [](PlanInfo &, const QVariant &) {}},
    column<&PlanInfo::title, PlanInfo>("title"),
    column<&PlanInfo::organisation, PlanInfo>("organisation"),
    column<&PlanInfo::firstYear, PlanInfo>("first_year"),
    column<&PlanInfo::lastYear, PlanInfo>("last_year"),
    column<&PlanInfo::percentBase, PlanInfo>("percent_base"),
    column<&PlanInfo::note, PlanInfo>("note"),
    column<&PlanInfo::reportTemplate, PlanInfo>("report_template"),
};

constexpr Column<Goal> goalColumns[] = {
    column<&Goal::id, Goal>("id"),
    column<&Goal::position, Goal>("position"),
    column<&Goal::mark, Goal>("mark"),
    column<&Goal::title, Goal>("title"),
};

constexpr Column<Grade> gradeColumns[] = {
    column<&Grade::id, Grade>("id"),
    column<&Grade::position, Grade>("position"),
    column<&Grade::code, Grade>("code"),
    column<&Grade::label, Grade>("label"),
    column<&Grade::definition, Grade>("definition"),
    column<&Grade::role, Grade>("role"),
};

constexpr Column<Direction> directionColumns[] = {
    column<&Direction::id, Direction>("id"),
    column<&Direction::position, Direction>("position"),
    column<&Direction::label, Direction>("label"),
    column<&Direction::role, Direction>("role"),
};

constexpr Column<Measure> measureColumns[] = {
    column<&Measure::id, Measure>("id"),
    column<&Measure::number, Measure>("number"),
    column<&Measure::title, Measure>("title"),
    column<&Measure::goal, Measure>("goal_id"),
    column<&Measure::inForceFrom, Measure>("in_force_from"),
    column<&Measure::inForceTo, Measure>("in_force_to"),
    column<&Measure::note, Measure>("note"),
};

constexpr Column<Year> yearColumns[] = {
    column<&Year::id, Year>("id"),
    column<&Year::fiscalYear, Year>("fiscal_year"),
    column<&Year::kind, Year>("kind"),
    column<&Year::state, Year>("state"),
    column<&Year::reopenReason, Year>("reopen_reason"),
    column<&Year::digest, Year>("digest"),
    column<&Year::report, Year>("report"),
};

constexpr Column<Indicator> indicatorColumns[] = {
    column<&Indicator::id, Indicator>("id"),
    column<&Indicator::measure, Indicator>("measure_id"),
    column<&Indicator::position, Indicator>("position"),
    column<&Indicator::name, Indicator>("name"),
    column<&Indicator::unit, Indicator>("unit"),
    column<&Indicator::better, Indicator>("better"),
};

constexpr Column<IndicatorValue> indicatorValueColumns[] = {
    column<&IndicatorValue::year, IndicatorValue>("year_id"),
    column<&IndicatorValue::indicator, IndicatorValue>("indicator_id"),
    column<&IndicatorValue::target, IndicatorValue>("target"),
    column<&IndicatorValue::actual, IndicatorValue>("actual"),
};

constexpr Column<Paragraph> paragraphColumns[] = {
    column<&Paragraph::year, Paragraph>("year_id"),
    column<&Paragraph::place, Paragraph>("place"),
    column<&Paragraph::text, Paragraph>("text"),
    column<&Paragraph::seen, Paragraph>("seen"),
};

constexpr Column<Evaluation> evaluationColumns[] = {
    column<&Evaluation::year, Evaluation>("year_id"),
    column<&Evaluation::measure, Evaluation>("measure_id"),
    column<&Evaluation::department, Evaluation>("department"),
    column<&Evaluation::grade, Evaluation>("grade_id"),
    column<&Evaluation::direction, Evaluation>("direction_id"),
    column<&Evaluation::achievement, Evaluation>("achievement"),
    column<&Evaluation::reason, Evaluation>("reason"),
    column<&Evaluation::nextSteps, Evaluation>("next_steps"),
};

} // namespace

template <>
Table<PlanInfo> tableOf()
{
    return {QLatin1StringView("plan"), planColumns};
}

template <>
Table<Goal> tableOf()
{
    return {QLatin1StringView("goal"), goalColumns};
}

template <>
Table<Grade> tableOf()
{
    return {QLatin1StringView("grade"), gradeColumns};
}

template <>
Table<Direction> tableOf()
{
    return {QLatin1StringView("direction"), directionColumns};
}

template <>
Table<Measure> tableOf()
{
    return {QLatin1StringView("measure"), measureColumns};
}

template <>
Table<Year> tableOf()
{
    return {QLatin1StringView("year"), yearColumns};
}

template <>
Table<Indicator> tableOf()
{
    return {QLatin1StringView("indicator"), indicatorColumns};
}

template <>
Table<IndicatorValue> tableOf()
{
    return {QLatin1StringView("indicator_value"), indicatorValueColumns, 2};
}

template <>
Table<Paragraph> tableOf()
{
    return {QLatin1StringView("paragraph"), paragraphColumns, 2};
}

template <>
Table<Evaluation> tableOf()
{
    return {QLatin1StringView("evaluation"), evaluationColumns, 2};
}

namespace
{

/// Nothing where the table is another.
template <class T>
std::optional<bool> isReadableAs(const QString &name, const Row &row)
{
    const Table<T> table = tableOf<T>();
    if (name != table.name)
        return std::nullopt;
    T record;
    try {
        for (const Column<T> &column : table.columns) {
            if (const auto value = row.find(column.name); value != row.end())
                column.read(record, value->second);
        }
    } catch (const StorageError &) {
        return false;
    }
    return true;
}

template <class... Kinds>
bool isReadableAsOne(const QString &table, const Row &row)
{
    std::optional<bool> readable;
    (void)((readable = isReadableAs<Kinds>(table, row)) || ...);
    return readable.value_or(true);
}

} // namespace

bool isReadable(const QString &table, const Row &row)
{
    return isReadableAsOne<PlanInfo, Goal, Grade, Direction, Measure, Indicator, Year, Evaluation,
                           IndicatorValue, Paragraph>(table, row);
}

} // namespace shisaku
