#pragma once

#include "views/printing/paper.h"

class QIODevice;
class QPagedPaintDevice;
class QPrinter;

namespace shisaku
{

/// The document as a PDF.
QByteArray pdfOf(const Paper &paper);

/// Writes the document as a PDF; false where the device did not take all of it.
bool writePdf(QIODevice &device, const Paper &paper);

/// Which pages (from 0) are to be sent to the printer, in which order and how often: those that
/// its dialog left to the program to choose and to copy.
std::vector<int> pagesToPrint(const QPrinter &printer, int pageCount);

/// Prints what `pagesToPrint` says; false where the printer did not take it.
bool printOn(QPrinter &printer, const Paper &paper);

/// Paints every page once, for a preview.
bool previewOn(QPrinter &printer, const Paper &paper);

} // namespace shisaku
