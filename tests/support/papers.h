#pragma once

#include "models/tallies/form.h"
#include "views/printing/paper.h"

#include <QStringList>

namespace shisaku::test
{

/// The text without spaces and line ends, which layouts and PDF readers set as they like.
QString dense(QString text);
/// Its characters in order, for texts that stand side by side.
QString sorted(QString text);

/// The page's text in its order.
QString textOf(const PaperPage &page);
QString textOf(const Paper &paper);
/// All of the form, in the same form.
QString textOf(const Form &form);

/// The area within the margins.
QRectF frameOf(const QPageLayout &layout);
/// What the text covers.
QRectF areaOf(const PaperText &text);

/// What a tool of poppler says of a PDF; null where it could not run.
QString askPdf(const QString &tool, const QStringList &options, const QByteArray &pdf);
/// How many pages a PDF has.
int pageCountOf(const QByteArray &pdf);

} // namespace shisaku::test
