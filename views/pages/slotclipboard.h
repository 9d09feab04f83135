#pragma once

#include "models/reports/report.h"

class QMimeData;

namespace shisaku
{

// A report's text on the clipboard and under the pointer that drags it: with its slots for our own
// editor, as it is read for other programs.

void putText(QMimeData &data, const ReportText &text);

bool hasText(const QMimeData &data);

/// The text; what comes from another program is words and nothing else.
ReportText textIn(const QMimeData &data);

} // namespace shisaku
