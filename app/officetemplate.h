#pragma once

#include "models/domain/plan.h"

namespace shisaku
{

/// A template of the report (models/domain/reporttemplate.h) as a file.
struct OfficeTemplate {
    QString text{};
    QString refusal{}; ///< why it cannot be used, as a sentence; empty where it can
};

/// Reads a template and tries it.
OfficeTemplate readOfficeTemplate(const QString &path);

/// The change after which the plan's reports are written with that template; none (the program's)
/// for an empty text, and empty where it is that already.
ChangeSet templateReplacement(const Plan &plan, const QString &text);

} // namespace shisaku
