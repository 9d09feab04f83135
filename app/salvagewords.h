#pragma once

#include "models/storage/salvage.h"

#include <QStringList>

namespace shisaku
{

/// What became of each table of a damaged plan that an office knows of, a line each.
QStringList salvageLines(const std::vector<SalvagedTable> &tables);

/// The same for the message bar: what is lost, and of what more may be.
QString salvageSentence(const std::vector<SalvagedTable> &tables);

} // namespace shisaku
