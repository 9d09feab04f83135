#include "models/tallies/indicatorrows.h"

#include "models/tallies/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::EvaluationSheet)
};

using Rows = std::vector<FormRow>;

constexpr auto label = FormCell::Kind::Label;

// Shares of the width.
constexpr double nameShare = 4;
constexpr double valueShare = 1.25;

/// What there is to know of an indicator in one year.
struct Figures {
    QString target;
    QString actual;
    QString rate;
};

/// In percent; to be filled in by hand as long as one of the two is.
QString rateText(const Indicator &indicator, const IndicatorValue &value)
{
    if (value.target.isEmpty() || value.actual.isEmpty())
        return {};
    return orDash(achievementRateText(indicator, value));
}

Figures figuresOf(const Plan &plan, const Indicator &indicator, const Year &year)
{
    const IndicatorValue value = plan.indicatorValueOrEmpty(indicator.id, year.id);
    return {value.target, value.actual, rateText(indicator, value)};
}

/// The same of a year that is over: nothing is filled in any more.
Figures pastFiguresOf(const Plan &plan, const Indicator &indicator, const Year &year)
{
    const Figures figures = figuresOf(plan, indicator, year);
    return {orDash(figures.target), orDash(figures.actual), orDash(figures.rate)};
}

/// Under the label of all the rows.
FormRow rowUnderLabel(std::vector<FormCell> cells)
{
    FormRow row{.cells = {{.kind = label, .joined = true}}};
    std::ranges::move(cells, std::back_inserter(row.cells));
    return row;
}

FormCell figure(const QString &text, double share = 1)
{
    return {.text = text, .share = share, .alignment = Qt::AlignRight};
}

FormCell kindCell(const QString &text, double share)
{
    return {.kind = label, .text = text, .share = share};
}

/// Years, and under each what is shown of it.
Rows headOfIndicators(const Year &year, const std::vector<Year> &earlier)
{
    FormRow years{
        .cells = {{label, Tr::tr("Indicators")}, {label, Tr::tr("Indicator"), nameShare}}};
    FormRow kinds = rowUnderLabel({{.kind = label, .share = nameShare, .joined = true}});
    const auto addTargetAndActual = [&] {
        kinds.cells.push_back(kindCell(Tr::tr("Target"), valueShare));
        kinds.cells.push_back(kindCell(Tr::tr("Actual"), valueShare));
    };
    for (const Year &each : earlier) {
        years.cells.push_back(kindCell(yearLabel(each), 2 * valueShare));
        addTargetAndActual();
    }
    years.cells.push_back(kindCell(yearLabel(year), 3 * valueShare));
    addTargetAndActual();
    kinds.cells.push_back(kindCell(Tr::tr("Rate"), valueShare));
    return {years, kinds};
}

FormRow rowOfIndicator(const Plan &plan, const Year &year, const std::vector<Year> &earlier,
                       const Indicator &indicator)
{
    FormRow row = rowUnderLabel({{.text = indicatorLabel(indicator), .share = nameShare}});
    const auto add = [&](const QString &text) { row.cells.push_back(figure(text, valueShare)); };
    for (const Year &each : earlier) {
        const Figures past = pastFiguresOf(plan, indicator, each);
        add(past.target);
        add(past.actual);
    }
    const Figures now = figuresOf(plan, indicator, year);
    add(now.target);
    add(now.actual);
    add(now.rate);
    return row;
}

/// The indicator's name, and a row each for targets, actuals and rates. Their columns are those of
/// the years' grades above them.
Rows rowsOfIndicator(const Plan &plan, const Year &year, const std::vector<Year> &earlier,
                     const Indicator &indicator)
{
    FormRow targets{.cells = {{label, Tr::tr("Target")}}};
    FormRow actuals{.cells = {{label, Tr::tr("Actual")}}};
    FormRow rates{.cells = {{label, Tr::tr("Rate")}}};
    const auto add = [&](const Figures &figures) {
        targets.cells.push_back(figure(figures.target));
        actuals.cells.push_back(figure(figures.actual));
        rates.cells.push_back(figure(figures.rate));
    };
    for (const Year &each : earlier)
        add(pastFiguresOf(plan, indicator, each));
    add(figuresOf(plan, indicator, year));
    const FormRow name{
        .cells = {{label, Tr::tr("Indicators")}, {.text = indicatorLabel(indicator)}}};
    return {name, targets, actuals, rates};
}

} // namespace

std::vector<FormRow> indicatorRows(const Plan &plan, const Year &year,
                                   const std::vector<Year> &earlier, MeasureId measure)
{
    const std::vector<Indicator> indicators = plan.indicators(measure, year);
    if (indicators.empty())
        return {FormRow{.cells = {{label, Tr::tr("Indicators")}, {.text = orDash({})}}}};
    const bool overall = year.isOverall();
    Rows rows = overall ? Rows{} : headOfIndicators(year, earlier);
    for (const Indicator &indicator : indicators) {
        if (overall)
            std::ranges::move(rowsOfIndicator(plan, year, earlier, indicator),
                              std::back_inserter(rows));
        else
            rows.push_back(rowOfIndicator(plan, year, earlier, indicator));
    }
    return rows;
}

} // namespace shisaku
