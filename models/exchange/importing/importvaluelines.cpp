#include "models/exchange/importing/importlines.h"

#include "models/domain/closing.h"
#include "models/domain/fiscalyear.h"
#include "models/domain/text.h"
#include "models/exchange/writing/csv.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace shisaku
{
namespace
{

using Kind = ImportLine::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ImportLines)
};

} // namespace

ImportLines::Current ImportLines::currentOf(const Effect &effect) const
{
    if (effect.indicator >= 0) {
        const IndicatorValue value = m_preview.figuresOf(effect.indicator);
        return {0, effect.field == ImportField::Target ? value.target : value.actual};
    }
    if (effect.measure >= m_own)
        return {};
    const Measure &measure = m_preview.measureAt(effect.measure);
    const Evaluation *evaluation = m_preview.m_plan.evaluation(measure.id, m_year.id);
    static const Evaluation empty;
    const Evaluation &now = evaluation ? *evaluation : empty;
    switch (effect.field) {
    case ImportField::Title:
        return {0, measure.title};
    case ImportField::Goal:
        return {measure.goal.value};
    case ImportField::InForceFrom:
        return {measure.inForceFrom};
    case ImportField::InForceTo:
        return {measure.inForceTo.value_or(0)};
    case ImportField::Note:
        return {0, measure.note};
    case ImportField::Department:
        return {0, now.department};
    case ImportField::Grade:
        return {now.grade.value};
    case ImportField::Direction:
        return {now.direction.value};
    case ImportField::Achievement:
        return {0, now.achievement};
    case ImportField::Reason:
        return {0, now.reason};
    case ImportField::NextSteps:
        return {0, now.nextSteps};
    default:
        return {};
    }
}

bool ImportLines::isSame(const Effect &effect, const Current &now) const
{
    if (now.id != effect.id)
        return false;
    if (now.text == effect.text)
        return true;
    const bool isFigure = effect.indicator >= 0;
    if (isFigure &&
        isSameAmount(now.text, effect.text, m_preview.indicatorAt(effect.indicator).unit))
        return true;
    const bool isOnOneLine = isFigure || effect.field == ImportField::Department;
    const QString text = isOnOneLine ? now.text.simplified() : now.text.trimmed();
    // Our own CSV files may write it in another way.
    return text == effect.text || cp932Text(text) == effect.text ||
           (effect.text.contains(u'〓') && replacedText(text) == effect.text);
}

QString ImportLines::textOf(ImportField field, qint64 id, const QString &text) const
{
    const Plan &plan = m_preview.m_plan;
    switch (field) {
    case ImportField::Goal: {
        const Goal *goal = plan.find<Goal>({id});
        return goal ? goal->label() : QString();
    }
    case ImportField::Grade: {
        const Grade *grade = plan.find<Grade>({id});
        return grade ? grade->code : QString();
    }
    case ImportField::Direction: {
        const Direction *direction = plan.find<Direction>({id});
        return direction ? direction->label : QString();
    }
    case ImportField::InForceFrom:
    case ImportField::InForceTo:
        return id ? fiscalYearLabel(static_cast<int>(id)) : QString();
    default:
        return text;
    }
}

QString ImportLines::gateRefusal(const Effect &effect) const
{
    if (effect.measure >= m_own || effect.indicator >= 0 || !isOfMeasure(effect.field))
        return {};
    const Measure &before = m_preview.measureAt(effect.measure);
    Measure after = before;
    ImportPreview::apply(effect, after);
    if (before.isInForce(m_year) && !after.isInForce(m_year))
        return Tr::tr(
                   "By these years the measure would be no part of %1. Please change them on the "
                   "page of the plan if that is meant.")
            .arg(yearLabel(m_year));
    return yearsRefusal(&before, after);
}

QString ImportLines::doubtOf(const ImportClaim &claim) const
{
    if (claim.value.kind == ReadValue::Kind::None)
        return Tr::tr("The file says that there is none; it is taken out only where you include "
                      "this line.");
    return claim.doubt < 0 ? QString() : m_claims.doubts[claim.doubt];
}

QString ImportLines::nameOf(const ForeignTable &table) const
{
    const auto isOfFile = [&](const ImportTable &each) { return each.table.file == table.file; };
    return std::ranges::count_if(m_tables, isOfFile) > 1 ? table.file + u' ' + table.sheet
                                                         : table.file;
}

/// What the other of two says. Of more all say the same, since there may be thousands.
QString ImportLines::contradictionOf(const ImportClaim &other, ImportField field) const
{
    constexpr qsizetype longest = 40;
    const ImportTable &table = m_tables[static_cast<std::size_t>(other.place.table)];
    const int row = table.table.rows[static_cast<std::size_t>(other.place.row)].number;
    const QString value = textOf(field, other.value.id, other.value.text);
    return Tr::tr("Row %1 of %2 says “%3”. Please choose one.")
        .arg(QString::number(row), nameOf(table.table), shortened(value.simplified(), longest));
}

void ImportLines::addClaim(const ImportClaim &claim, Effect effect, const Current &now,
                           const QString &contradiction)
{
    const bool isConflict = effect.conflict >= 0;
    const QString doubt = doubtOf(claim);
    const Kind kind = isConflict        ? Kind::Conflict
                      : doubt.isEmpty() ? Kind::NewValue
                                        : Kind::Doubtful;
    const QString refusal = gateRefusal(effect);
    const QString after = textOf(effect.field, effect.id, effect.text);
    const int place = effect.measure;
    const ImportField field = effect.field;
    const QString indicator = effect.indicator < 0
                                  ? QString()
                                  : indicatorLabel(m_preview.indicatorAt(effect.indicator)) + u' ';
    const QString name = nameOf(place);
    ImportLine &line = addLine(kind, claim.place, std::move(effect));
    line.measure = name;
    line.field = indicator + fieldName(field);
    line.before = textOf(field, now.id, now.text);
    line.after = after;
    line.reason = isConflict ? contradiction : doubt;
    if (!refusal.isEmpty()) // where the measure may be another one, opening a year is no advice
        refuse(line, claim.doubt >= 0 ? m_claims.doubts[claim.doubt] : refusal);
}

void ImportLines::addClaims(int first, const Effect &effect)
{
    const Current now = currentOf(effect);
    std::vector<const ImportClaim *> values;
    const ImportClaim *none = nullptr;
    for (int at = first; at >= 0; at = m_claims.claims[static_cast<std::size_t>(at)].next) {
        const ImportClaim &claim = m_claims.claims[static_cast<std::size_t>(at)];
        if (claim.value.kind == ReadValue::Kind::None)
            none = &claim;
        else
            values.push_back(&claim);
    }
    if (values.empty() && none)
        values.push_back(none); // what somebody else says counts more than a dash
    const int conflict = values.size() > 1 ? m_conflicts++ : -1;
    for (std::size_t at = 0; at < values.size(); ++at) {
        const ImportClaim *claim = values[at];
        const QString contradiction =
            values.size() == 2 ? contradictionOf(*values[1 - at], effect.field) : m_contradiction;
        Effect own = effect;
        own.conflict = conflict;
        own.id = claim->value.id;
        own.text = claim->value.text;
        if (conflict < 0 && isSame(own, now))
            ++m_preview.m_unchanged;
        else
            addClaim(*claim, std::move(own), now, contradiction);
    }
}

void ImportLines::addRefusal(ImportRefusal refusal)
{
    ImportLine &line = addLine(Kind::Refused, refusal.place, {.measure = refusal.measure});
    if (refusal.field != ImportField::Ignored)
        line.field = fieldName(refusal.field);
    if (refusal.measure >= 0) {
        line.measure = nameOf(refusal.measure);
        const Current now = currentOf({.measure = refusal.measure, .field = refusal.field});
        line.before = textOf(refusal.field, now.id, now.text);
    }
    line.after = std::move(refusal.value);
    line.reason = std::move(refusal.reason);
}

ImportPreview ImportLines::closedPreview()
{
    std::set<QString> files;
    for (std::size_t table = 0; table < m_tables.size(); ++table) {
        const ImportTable &source = m_tables[table];
        if (!source.mapping.isUsable() || !files.insert(source.table.file).second)
            continue;
        ImportLine &line = addLine(Kind::Refused, {.table = static_cast<int>(table)}, {});
        line.sheet.clear();
        line.reason = closedSentence(m_year);
    }
    return std::move(m_preview);
}

} // namespace shisaku
