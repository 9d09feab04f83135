#include "models/tallies/errata.h"

#include "models/domain/fiscalyear.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Errata)
};

QString numberText(const Plan &names, const Correction &correction)
{
    const Measure *measure = names.find<Measure>(measureOf(names, correction.entry));
    return measure ? measure->number : QString();
}

QString titleText(const Plan &names, const Correction &correction)
{
    const Measure *measure = names.find<Measure>(measureOf(names, correction.entry));
    return measure ? measure->title : QString();
}

/// The field, and of what where the number of the measure does not tell.
QString placeText(const Plan &names, const Correction &correction)
{
    const HistoryEntry &entry = correction.entry;
    QString field = fieldText(entry);
    const bool ofValue = entry.record == "indicator_value"_L1;
    if (ofValue || entry.record == "indicator"_L1) {
        const auto *indicator = names.find<Indicator>({entry.keyPart(ofValue ? 1 : 0)});
        return (indicator ? indicatorLabel(*indicator) + u' ' : QString()) + field;
    }
    if (entry.record == "evaluation"_L1)
        return field;
    if (entry.record == "paragraph"_L1)
        return recordText(names, entry);
    return measureOf(names, entry) ? Tr::tr("%1 of the measure").arg(field)
                                   : recordText(names, entry) + u' ' + field;
}

QString valueOrNone(const Plan &names, const Correction &correction, const QVariant &value)
{
    const QString text = valueText(names, correction.entry, value);
    return text.isEmpty() ? Tr::tr("(none)") : text;
}

const RowColumn<Correction> columns[] = {
    {[] { return Tr::tr("No."); }, Qt::AlignRight, 0.8, numberText},
    {[] { return Tr::tr("Measure"); }, Qt::AlignLeft, 3, titleText},
    {[] { return Tr::tr("Place"); }, Qt::AlignLeft, 2, placeText},
    {[] { return Tr::tr("Wrong"); }, Qt::AlignLeft, 5,
     [](const Plan &names, const Correction &c) { return valueOrNone(names, c, c.entry.before); }},
    {[] { return Tr::tr("Right"); }, Qt::AlignLeft, 5,
     [](const Plan &names, const Correction &c) { return valueOrNone(names, c, c.entry.after); }},
    {[] { return Tr::tr("Corrected on"); }, Qt::AlignLeft, 2,
     [](const Plan &, const Correction &c) { return dateLabel(c.entry.at.date()); }},
    {[] { return Tr::tr("Reason"); }, Qt::AlignLeft, 3,
     [](const Plan &, const Correction &c) {
         return c.reason.isEmpty() ? c.entry.who() : c.reason; // altered while it was closed
     }},
};

} // namespace

std::span<const RowColumn<Correction>> errataColumns()
{
    return columns;
}

Sheet errataSheet(const Plan &names, YearId id, const std::vector<Correction> &corrections)
{
    const Year *year = names.find<Year>(id);
    return sheetOf(Tr::tr("Errata, %1").arg(year ? yearLabel(*year) : QString()), errataColumns(),
                   names, corrections);
}

} // namespace shisaku
