#include "models/reports/paragraphedits.h"

#include "models/domain/text.h"
#include "models/reports/annualreport.h"
#include "models/reports/injapanese.h"
#include "models/reports/seen.h"
#include "models/reports/slottable.h"
#include "models/reports/storedtext.h"

namespace shisaku
{
namespace
{

const Paragraph *paragraphAt(const Plan &plan, YearId year, const QString &place)
{
    return plan.find<Paragraph>({year, place});
}

/// The change to that paragraph; none after is none of the office's own.
ChangeSet change(const Paragraph *before, const std::optional<Paragraph> &after)
{
    ChangeSet changes;
    if (before && after && *before != *after)
        changes.replace(*before, *after);
    else if (before && !after)
        changes.remove(*before);
    else if (!before && after)
        changes.add(*after);
    return changes;
}

/// The paragraph with that text, as somebody sees it now.
Paragraph seenNow(const Plan &plan, YearId year, const QString &place, const QString &stored)
{
    const InJapanese japanese;
    const auto facts = factsOf(plan, year);
    ReportText text = readStoredText(stored);
    if (facts)
        text = SlotTable(*facts).filled(std::move(text));
    return {year, place, stored, seenOf(text, templateText(plan, year, place))};
}

} // namespace

ChangeSet rewriting(const Plan &plan, YearId year, const QString &place, const ReportText &text)
{
    const Paragraph *before = paragraphAt(plan, year, place);
    const QString stored = normalisedText(storedText(text));
    if (stored == storedText(templateText(plan, year, place)))
        return change(before, std::nullopt);
    if (before && stored == before->text)
        return {};
    return change(before, seenNow(plan, year, place, stored));
}

ChangeSet confirming(const Plan &plan, YearId year, const QString &place)
{
    const Paragraph *before = paragraphAt(plan, year, place);
    return before ? change(before, seenNow(plan, year, place, before->text)) : ChangeSet{};
}

ChangeSet restoring(const Plan &plan, YearId year, const QString &place)
{
    return change(paragraphAt(plan, year, place), std::nullopt);
}

} // namespace shisaku
