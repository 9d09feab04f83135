#pragma once

#include "app/commandline/subcommand.h"
#include "views/charts/chartformat.h"
#include "views/charts/chartkind.h"

namespace shisaku
{

/// What `shisaku chart` is asked for, as far as no plan is needed to understand it.
struct ChartRequest {
    const ChartKind *kind = nullptr; ///< null: every chart of the year
    ChartFormat format{};
    QString out{};            ///< the file; of every chart the folder
    QString suffix{};         ///< of the files, as it was typed
    bool alternative = false; ///< whether the text for people who cannot see it goes beside it
};

void addChartOptions(QCommandLineParser &parser);

/// None where it is no usage of the command; it has said why.
std::optional<ChartRequest> chartRequest(const QCommandLineParser &parser, Console &console);

/// What the kind is asked about; where the plan does not have it, it has said so.
std::optional<ChartSubject> chartSubject(const QCommandLineParser &parser, const Plan &plan,
                                         YearId year, Console &console);

} // namespace shisaku
