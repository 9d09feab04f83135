#pragma once

#include "models/domain/plan.h"

#include <QString>

namespace shisaku
{

/// The template of annual reports that the program brings, as a plan keeps texts.
QString programTemplate();

/// The template with which the plan's reports are written: the office's own, else the program's.
QString reportTemplateFor(const Plan &plan);

} // namespace shisaku
