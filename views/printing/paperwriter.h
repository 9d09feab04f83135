#pragma once

#include "views/printing/paper.h"

class QPagedPaintDevice;
class QPrinter;

namespace shisaku
{

/// The document as a PDF; empty where it could not be made.
QByteArray pdfOf(const Paper &paper);

/// Which pages (from 0) are to be sent to the printer, in which order and how often: those that
/// its dialog left to the program to choose and to copy.
std::vector<int> pagesToPrint(const QPrinter &printer, int pageCount);

/// Prints what `pagesToPrint` says; false where the printer did not take it.
bool printOn(QPrinter &printer, const Paper &paper);

/// Paints every page once, for a preview.
bool previewOn(QPrinter &printer, const Paper &paper);

} // namespace shisaku
