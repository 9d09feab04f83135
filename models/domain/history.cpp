#include "models/domain/history.h"

#include "models/domain/fiscalyear.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::History)
};

/// A name of the database and what people call it (English; `translated` translates it).
struct Word {
    QLatin1StringView name;
    const char *called;
};

QString translated(std::span<const Word> words, const QString &name)
{
    const auto word = std::ranges::find(words, name, &Word::name);
    return word != words.end() ? QCoreApplication::translate("shisaku::History", word->called)
                               : name;
}

constexpr Word recordWords[] = {
    {"plan"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Plan")},
    {"goal"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Goal")},
    {"grade"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Grade")},
    {"direction"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Direction")},
    {"measure"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Measure")},
    {"indicator"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Indicator")},
    {"year"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Year")},
    {"evaluation"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Evaluation")},
    {"indicator_value"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Indicator's value")},
    {"backup"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Backup")},
};

constexpr Word fieldWords[] = {
    {"title"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Title")},
    {"organisation"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Organisation")},
    {"first_year"_L1, QT_TRANSLATE_NOOP("shisaku::History", "First year")},
    {"last_year"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Last year of the plan")},
    {"percent_base"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Percentages of")},
    {"note"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Note")},
    {"report_template"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Report template")},
    {"position"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Order")},
    {"mark"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Mark")},
    {"code"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Code")},
    {"label"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Label")},
    {"definition"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Definition")},
    {"role"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Role")},
    {"number"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Number")},
    {"goal_id"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Goal")},
    {"in_force_from"_L1, QT_TRANSLATE_NOOP("shisaku::History", "In force from")},
    {"in_force_to"_L1, QT_TRANSLATE_NOOP("shisaku::History", "In force to")},
    {"measure_id"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Measure")},
    {"name"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Name")},
    {"unit"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Unit")},
    {"better"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Better when")},
    {"fiscal_year"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Fiscal year")},
    {"kind"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Kind")},
    {"state"_L1, QT_TRANSLATE_NOOP("shisaku::History", "State")},
    {"reopen_reason"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Reason for reopening")},
    {"digest"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Digest")},
    {"report"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Published report")},
    {"department"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Department")},
    {"grade_id"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Grade")},
    {"direction_id"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Direction")},
    {"achievement"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Achievement")},
    {"reason"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Reason for a change")},
    {"next_steps"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Next steps")},
    {"target"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Target")},
    {"actual"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Actual")},
    {"text"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Text")},
    {"seen"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Figures confirmed")},
    {"restored"_L1, QT_TRANSLATE_NOOP("shisaku::History", "Restored")},
};

/// The words that the database keeps instead of an enumeration.
constexpr Word valueWords[] = {
    {"open"_L1, QT_TRANSLATE_NOOP("shisaku::History", "open")},
    {"closed"_L1, QT_TRANSLATE_NOOP("shisaku::History", "closed")},
    {"regular"_L1, QT_TRANSLATE_NOOP("shisaku::History", "a year")},
    {"overall"_L1, QT_TRANSLATE_NOOP("shisaku::History", "overall evaluation")},
    {"higher"_L1, QT_TRANSLATE_NOOP("shisaku::History", "higher")},
    {"lower"_L1, QT_TRANSLATE_NOOP("shisaku::History", "lower")},
    {"in_force"_L1, QT_TRANSLATE_NOOP("shisaku::History", "all measures in force")},
    {"rated"_L1, QT_TRANSLATE_NOOP("shisaku::History", "rated")},
    {"other"_L1, QT_TRANSLATE_NOOP("shisaku::History", "other")},
    {"ended"_L1, QT_TRANSLATE_NOOP("shisaku::History", "ended")},
    {"excluded"_L1, QT_TRANSLATE_NOOP("shisaku::History", "excluded")},
    {"continues"_L1, QT_TRANSLATE_NOOP("shisaku::History", "goes on")},
    {"expands"_L1, QT_TRANSLATE_NOOP("shisaku::History", "expands")},
    {"shrinks"_L1, QT_TRANSLATE_NOOP("shisaku::History", "shrinks")},
    {"revises"_L1, QT_TRANSLATE_NOOP("shisaku::History", "revises")},
    {"stops"_L1, QT_TRANSLATE_NOOP("shisaku::History", "stops")},
    {"completes"_L1, QT_TRANSLATE_NOOP("shisaku::History", "completes")},
};

/// The places of the program's template; those of another keep their names.
constexpr Word placeWords[] = {
    {"title"_L1, QT_TRANSLATE_NOOP("shisaku::History", "title")},
    {"heading/purpose"_L1, QT_TRANSLATE_NOOP("shisaku::History", "purpose, heading")},
    {"purpose"_L1, QT_TRANSLATE_NOOP("shisaku::History", "purpose")},
    {"heading/overall"_L1, QT_TRANSLATE_NOOP("shisaku::History", "overall, heading")},
    {"overall-grades"_L1, QT_TRANSLATE_NOOP("shisaku::History", "overall, grades")},
    {"overall-directions"_L1, QT_TRANSLATE_NOOP("shisaku::History", "overall, directions")},
    {"overall-conclusion"_L1, QT_TRANSLATE_NOOP("shisaku::History", "overall, conclusion")},
    {"table/grades"_L1, QT_TRANSLATE_NOOP("shisaku::History", "caption of the grades")},
    {"table/directions"_L1, QT_TRANSLATE_NOOP("shisaku::History", "caption of the directions")},
    {"table/goals"_L1, QT_TRANSLATE_NOOP("shisaku::History", "caption of the goals")},
    {"chart/grade"_L1, QT_TRANSLATE_NOOP("shisaku::History", "caption of the chart")},
    {"heading/goals"_L1, QT_TRANSLATE_NOOP("shisaku::History", "results, heading")},
    {"heading/results"_L1, QT_TRANSLATE_NOOP("shisaku::History", "heading")},
    {"changes"_L1, QT_TRANSLATE_NOOP("shisaku::History", "results")},
    {"heading/outlook"_L1, QT_TRANSLATE_NOOP("shisaku::History", "outlook, heading")},
    {"outlook"_L1, QT_TRANSLATE_NOOP("shisaku::History", "outlook")},
};

bool isWord(const QString &field)
{
    return field == "state"_L1 || field == "kind"_L1 || field == "better"_L1 ||
           field == "percent_base"_L1 || field == "role"_L1;
}

bool isFiscalYear(const QString &field)
{
    return field.endsWith("_year"_L1) || field.startsWith("in_force_"_L1);
}

QString measureText(const Plan &plan, MeasureId id)
{
    const Measure *measure = plan.find<Measure>(id);
    return Tr::tr("No.%1").arg(measure ? measure->number : u"?"_s);
}

QString yearText(const Plan &plan, YearId id)
{
    const Year *year = plan.find<Year>(id);
    return year ? yearLabel(*year) : Tr::tr("a removed year");
}

QString numbered(const QVariant &id)
{
    return Tr::tr("(removed, number %1)").arg(id.toString());
}

/// The name of the record that the key alone tells.
QString keyText(const Plan &plan, const HistoryEntry &entry)
{
    const qint64 id = entry.keyPart(0);
    if (entry.record == "measure"_L1)
        return measureText(plan, {id});
    if (entry.record == "goal"_L1)
        return plan.find<Goal>({id}) ? plan.find<Goal>({id})->label() : numbered(id);
    if (entry.record == "grade"_L1)
        return plan.find<Grade>({id}) ? plan.find<Grade>({id})->code : numbered(id);
    if (entry.record == "direction"_L1)
        return plan.find<Direction>({id}) ? plan.find<Direction>({id})->label : numbered(id);
    return {};
}

/// Where in a report a text stands: 「① 開かれた区政の実現　実施結果」.
QString placeText(const Plan &plan, const QString &place)
{
    if (!place.startsWith("goal/"_L1))
        return translated(placeWords, place);
    const Goal *goal = plan.find<Goal>({place.section(u'/', 1, 1).toLongLong()});
    return (goal ? goal->label() : place.section(u'/', 0, 1)) + u' ' +
           translated(placeWords, place.section(u'/', 2));
}

/// The words of a paragraph, an ellipsis for each slot.
QString wordsOf(const QString &stored)
{
    static const QRegularExpression slot(u"\\{\\{[^{}]*\\}\\}"_s);
    return QString(stored).replace(slot, u"〔…〕"_s);
}

/// What stands in a report where the office has nothing of its own; empty where nothing does.
QString standingText(const HistoryEntry &entry, const QVariant &value)
{
    if (entry.record == "paragraph"_L1 && entry.field == "text"_L1 && value.isNull())
        return Tr::tr("(the template's text)");
    if (entry.record == "plan"_L1 && entry.field == "report_template"_L1 &&
        value.toString().isEmpty())
        return Tr::tr("(the program's template)");
    return {};
}

QString indicatorText(const Plan &plan, IndicatorId id)
{
    const Indicator *indicator = plan.find<Indicator>(id);
    return indicator ? measureText(plan, indicator->measure) + u' ' + indicatorMark(*indicator)
                     : numbered(id.value);
}

} // namespace

QString HistoryEntry::who() const
{
    if (account.isEmpty())
        return Tr::tr("outside the program");
    return displayName.isEmpty() ? account : Tr::tr("%1 (%2)").arg(displayName, account);
}

MeasureId measureOf(const Plan &plan, const HistoryEntry &entry)
{
    if (entry.record == "measure"_L1)
        return {entry.keyPart(0)};
    if (entry.record == "evaluation"_L1)
        return {entry.keyPart(1)};
    const bool ofIndicator = entry.record == "indicator"_L1;
    if (!ofIndicator && entry.record != "indicator_value"_L1)
        return {};
    const Indicator *indicator = plan.find<Indicator>({entry.keyPart(ofIndicator ? 0 : 1)});
    return indicator ? indicator->measure : MeasureId{};
}

YearId yearOf(const HistoryEntry &entry)
{
    const bool ofYear = entry.record == "year"_L1 || entry.record == "evaluation"_L1 ||
                        entry.record == "indicator_value"_L1 || entry.record == "paragraph"_L1;
    return ofYear ? YearId{entry.keyPart(0)} : YearId{};
}

bool saysNothing(const HistoryEntry &entry)
{
    const bool isParagraph = entry.record == "paragraph"_L1 && entry.field == "text"_L1;
    return !isParagraph && entry.before.toString().isEmpty() && entry.after.toString().isEmpty();
}

QString recordText(const Plan &plan, const HistoryEntry &entry)
{
    if (entry.record == "year"_L1)
        return yearText(plan, yearOf(entry));
    if (entry.record == "evaluation"_L1)
        return yearText(plan, yearOf(entry)) + u' ' + measureText(plan, measureOf(plan, entry));
    if (entry.record == "indicator_value"_L1)
        return yearText(plan, yearOf(entry)) + u' ' + indicatorText(plan, {entry.keyPart(1)});
    if (entry.record == "paragraph"_L1)
        //: A text of an annual report and its place: 令和元年度 報告書の文（今後の予定）
        return Tr::tr("%1 text of the report (%2)")
            .arg(yearText(plan, yearOf(entry)), placeText(plan, entry.key.section(u'/', 1)));
    if (entry.record == "indicator"_L1)
        return translated(recordWords, entry.record) + u' ' +
               indicatorText(plan, {entry.keyPart(0)});
    return (translated(recordWords, entry.record) + u' ' + keyText(plan, entry)).trimmed();
}

QString fieldText(const HistoryEntry &entry)
{
    return translated(fieldWords, entry.field);
}

QString valueText(const Plan &plan, const HistoryEntry &entry, const QVariant &value)
{
    if (QString standing = standingText(entry, value); !standing.isEmpty())
        return standing;
    if (value.isNull() || entry.field == "seen"_L1) // kept in the program's own form
        return {};
    if (entry.field == "report_template"_L1)
        return Tr::tr("(a template of the office's own)");
    if (entry.record == "paragraph"_L1)
        return wordsOf(value.toString());
    const qint64 id = value.toLongLong();
    if (entry.field == "grade_id"_L1)
        return plan.find<Grade>({id}) ? plan.find<Grade>({id})->code : numbered(value);
    if (entry.field == "direction_id"_L1)
        return plan.find<Direction>({id}) ? plan.find<Direction>({id})->label : numbered(value);
    if (entry.field == "goal_id"_L1)
        return plan.find<Goal>({id}) ? plan.find<Goal>({id})->label() : numbered(value);
    if (entry.field == "measure_id"_L1)
        return measureText(plan, {id});
    if (isFiscalYear(entry.field))
        return fiscalYearLabel(value.toInt());
    return isWord(entry.field) ? translated(valueWords, value.toString()) : value.toString();
}

} // namespace shisaku
