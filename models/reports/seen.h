#pragma once

#include "models/domain/paragraph.h"
#include "models/reports/report.h"

namespace shisaku
{

/// What an office's paragraph remembers of the moment at which it was last written or confirmed
/// (`Paragraph::seen`): what each of its slots said, and what the template said in its place. Of
/// long texts it keeps a digest.
QString seenOf(const ReportText &text, const ReportText &ofTemplate);

/// Gives the slots what they said before, where that was something else; of a long text that is
/// empty.
ReportText comparedWithSeen(ReportText text, const QString &seen);

/// Whether the template has other words or slots in the place now.
bool isTemplateChanged(const ReportText &ofTemplate, const QString &seen);

} // namespace shisaku
