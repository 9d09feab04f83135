#pragma once

#include "models/storage/salvage.h"

#include <QStringList>

namespace shisaku
{

/// What became of each table of a damaged plan that an office knows of, a line each.
QStringList salvageLines(const std::vector<SalvagedTable> &tables);

/// The same in one sentence.
QString salvageSentence(const std::vector<SalvagedTable> &tables);

} // namespace shisaku
