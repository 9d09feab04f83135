#include "models/domain/history.h"

#include "models/domain/fiscalyear.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::History)
};

/// A name of the database and what people call it (English; `translated` translates it).
using Words = QHash<QString, const char *>;

QString translated(const Words &words, const QString &name)
{
    const char *word = words.value(name);
    return word ? QCoreApplication::translate("shisaku::History", word) : name;
}

const Words recordWords = {
    {u"plan"_s, QT_TRANSLATE_NOOP("shisaku::History", "Plan")},
    {u"goal"_s, QT_TRANSLATE_NOOP("shisaku::History", "Goal")},
    {u"grade"_s, QT_TRANSLATE_NOOP("shisaku::History", "Grade")},
    {u"direction"_s, QT_TRANSLATE_NOOP("shisaku::History", "Direction")},
    {u"measure"_s, QT_TRANSLATE_NOOP("shisaku::History", "Measure")},
    {u"indicator"_s, QT_TRANSLATE_NOOP("shisaku::History", "Indicator")},
    {u"year"_s, QT_TRANSLATE_NOOP("shisaku::History", "Year")},
    {u"evaluation"_s, QT_TRANSLATE_NOOP("shisaku::History", "Evaluation")},
    {u"indicator_value"_s, QT_TRANSLATE_NOOP("shisaku::History", "Indicator's value")},
};

const Words fieldWords = {
    {u"title"_s, QT_TRANSLATE_NOOP("shisaku::History", "Title")},
    {u"organisation"_s, QT_TRANSLATE_NOOP("shisaku::History", "Organisation")},
    {u"first_year"_s, QT_TRANSLATE_NOOP("shisaku::History", "First year")},
    {u"last_year"_s, QT_TRANSLATE_NOOP("shisaku::History", "Last year of the plan")},
    {u"percent_base"_s, QT_TRANSLATE_NOOP("shisaku::History", "Percentages of")},
    {u"note"_s, QT_TRANSLATE_NOOP("shisaku::History", "Note")},
    {u"report_template"_s, QT_TRANSLATE_NOOP("shisaku::History", "Report template")},
    {u"position"_s, QT_TRANSLATE_NOOP("shisaku::History", "Order")},
    {u"mark"_s, QT_TRANSLATE_NOOP("shisaku::History", "Mark")},
    {u"code"_s, QT_TRANSLATE_NOOP("shisaku::History", "Code")},
    {u"label"_s, QT_TRANSLATE_NOOP("shisaku::History", "Label")},
    {u"definition"_s, QT_TRANSLATE_NOOP("shisaku::History", "Definition")},
    {u"role"_s, QT_TRANSLATE_NOOP("shisaku::History", "Role")},
    {u"number"_s, QT_TRANSLATE_NOOP("shisaku::History", "Number")},
    {u"goal_id"_s, QT_TRANSLATE_NOOP("shisaku::History", "Goal")},
    {u"in_force_from"_s, QT_TRANSLATE_NOOP("shisaku::History", "In force from")},
    {u"in_force_to"_s, QT_TRANSLATE_NOOP("shisaku::History", "In force to")},
    {u"measure_id"_s, QT_TRANSLATE_NOOP("shisaku::History", "Measure")},
    {u"name"_s, QT_TRANSLATE_NOOP("shisaku::History", "Name")},
    {u"unit"_s, QT_TRANSLATE_NOOP("shisaku::History", "Unit")},
    {u"better"_s, QT_TRANSLATE_NOOP("shisaku::History", "Better when")},
    {u"fiscal_year"_s, QT_TRANSLATE_NOOP("shisaku::History", "Fiscal year")},
    {u"kind"_s, QT_TRANSLATE_NOOP("shisaku::History", "Kind")},
    {u"state"_s, QT_TRANSLATE_NOOP("shisaku::History", "State")},
    {u"reopen_reason"_s, QT_TRANSLATE_NOOP("shisaku::History", "Reason for reopening")},
    {u"digest"_s, QT_TRANSLATE_NOOP("shisaku::History", "Digest")},
    {u"report"_s, QT_TRANSLATE_NOOP("shisaku::History", "Published report")},
    {u"department"_s, QT_TRANSLATE_NOOP("shisaku::History", "Department")},
    {u"grade_id"_s, QT_TRANSLATE_NOOP("shisaku::History", "Grade")},
    {u"direction_id"_s, QT_TRANSLATE_NOOP("shisaku::History", "Direction")},
    {u"achievement"_s, QT_TRANSLATE_NOOP("shisaku::History", "Achievement")},
    {u"reason"_s, QT_TRANSLATE_NOOP("shisaku::History", "Reason for a change")},
    {u"next_steps"_s, QT_TRANSLATE_NOOP("shisaku::History", "Next steps")},
    {u"target"_s, QT_TRANSLATE_NOOP("shisaku::History", "Target")},
    {u"actual"_s, QT_TRANSLATE_NOOP("shisaku::History", "Actual")},
    {u"text"_s, QT_TRANSLATE_NOOP("shisaku::History", "Text")},
    {u"seen"_s, QT_TRANSLATE_NOOP("shisaku::History", "Figures confirmed")},
};

/// The words that the database keeps instead of an enumeration.
const Words valueWords = {
    {u"open"_s, QT_TRANSLATE_NOOP("shisaku::History", "open")},
    {u"closed"_s, QT_TRANSLATE_NOOP("shisaku::History", "closed")},
    {u"regular"_s, QT_TRANSLATE_NOOP("shisaku::History", "a year")},
    {u"overall"_s, QT_TRANSLATE_NOOP("shisaku::History", "overall evaluation")},
    {u"higher"_s, QT_TRANSLATE_NOOP("shisaku::History", "higher")},
    {u"lower"_s, QT_TRANSLATE_NOOP("shisaku::History", "lower")},
    {u"in_force"_s, QT_TRANSLATE_NOOP("shisaku::History", "all measures in force")},
    {u"rated"_s, QT_TRANSLATE_NOOP("shisaku::History", "rated")},
    {u"other"_s, QT_TRANSLATE_NOOP("shisaku::History", "other")},
    {u"ended"_s, QT_TRANSLATE_NOOP("shisaku::History", "ended")},
    {u"excluded"_s, QT_TRANSLATE_NOOP("shisaku::History", "excluded")},
    {u"continues"_s, QT_TRANSLATE_NOOP("shisaku::History", "goes on")},
    {u"expands"_s, QT_TRANSLATE_NOOP("shisaku::History", "expands")},
    {u"shrinks"_s, QT_TRANSLATE_NOOP("shisaku::History", "shrinks")},
    {u"revises"_s, QT_TRANSLATE_NOOP("shisaku::History", "revises")},
    {u"stops"_s, QT_TRANSLATE_NOOP("shisaku::History", "stops")},
    {u"completes"_s, QT_TRANSLATE_NOOP("shisaku::History", "completes")},
};

/// The places of the program's template; those of another keep their names.
const Words placeWords = {
    {u"title"_s, QT_TRANSLATE_NOOP("shisaku::History", "title")},
    {u"heading/purpose"_s, QT_TRANSLATE_NOOP("shisaku::History", "purpose, heading")},
    {u"purpose"_s, QT_TRANSLATE_NOOP("shisaku::History", "purpose")},
    {u"heading/overall"_s, QT_TRANSLATE_NOOP("shisaku::History", "overall, heading")},
    {u"overall-grades"_s, QT_TRANSLATE_NOOP("shisaku::History", "overall, grades")},
    {u"overall-directions"_s, QT_TRANSLATE_NOOP("shisaku::History", "overall, directions")},
    {u"overall-conclusion"_s, QT_TRANSLATE_NOOP("shisaku::History", "overall, conclusion")},
    {u"table/grades"_s, QT_TRANSLATE_NOOP("shisaku::History", "caption of the grades")},
    {u"table/directions"_s, QT_TRANSLATE_NOOP("shisaku::History", "caption of the directions")},
    {u"table/goals"_s, QT_TRANSLATE_NOOP("shisaku::History", "caption of the goals")},
    {u"chart/grade"_s, QT_TRANSLATE_NOOP("shisaku::History", "caption of the chart")},
    {u"heading/goals"_s, QT_TRANSLATE_NOOP("shisaku::History", "results, heading")},
    {u"heading/results"_s, QT_TRANSLATE_NOOP("shisaku::History", "heading")},
    {u"changes"_s, QT_TRANSLATE_NOOP("shisaku::History", "results")},
    {u"heading/outlook"_s, QT_TRANSLATE_NOOP("shisaku::History", "outlook, heading")},
    {u"outlook"_s, QT_TRANSLATE_NOOP("shisaku::History", "outlook")},
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
