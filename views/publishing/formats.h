#pragma once

#include "views/publishing/publication.h"

namespace shisaku
{

// The writers of the formats in the table of publication.cpp, each in a file of its own.

/// As it is printed on A4.
QByteArray pdfOf(const Publication &publication);
/// OpenDocument text, for LibreOffice.
QByteArray odtOf(const Publication &publication);
/// Office Open XML, for Word.
QByteArray docxOf(const Publication &publication);
/// A page for the ward's web site.
QByteArray htmlOf(const Publication &publication);

} // namespace shisaku
