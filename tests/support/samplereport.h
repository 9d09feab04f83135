#pragma once

#include "views/publishing/publication.h"

namespace shisaku::test
{

/// Words of a report's text.
ReportSpan words(const QString &text);
/// A slot that counts the measures of a grade.
ReportSpan figure(const QString &text, GradeId grade);
/// A part of prose in that place.
ReportPart prose(const QString &place, ReportText text);
/// A table of two columns and that many rows, each with a text of that many characters.
ReportPart longTable(const QString &place, int rows, int characters);

/// A report as an office publishes it: title, four numbered headings, prose with figures, one of
/// which has changed since it was confirmed, three tables, a pie, headings of goals. It is made by
/// hand, so that writers can be tested without a plan.
Publication sampleReport();

/// The same with that many measures in a table and a paragraph for each, and reasons of that many
/// characters.
Publication longReport(int measures, int characters);

/// The parts' texts, captions and cells, from top to bottom: what every format has to say. A chart
/// says its caption only.
QStringList textsOf(const Report &report);

} // namespace shisaku::test
