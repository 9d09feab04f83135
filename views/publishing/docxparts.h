#pragma once

#include "views/publishing/documentblocks.h"
#include "views/publishing/xmlwriter.h"

namespace shisaku
{

// The XML documents that a Word document is made of. Word wants the elements within properties (of
// paragraphs, runs, cells, tables, sections, styles) in the order of its schema.

/// The text itself.
QByteArray docxDocument(const std::vector<DocumentBlock> &blocks);
QByteArray docxStyles();
QByteArray docxSettings();
QByteArray docxFontTable();
/// The number of the page and of all pages.
QByteArray docxFooter();

// What they have in common.

constexpr QLatin1StringView
    docxNamespace("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
constexpr QLatin1StringView
    docxRelations("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
constexpr QLatin1StringView docxTableGrid("TableGrid");

/// By what id the text knows the footer and, counted from 1, a picture.
constexpr QLatin1StringView docxFooterId("footer");
QString docxPictureId(int number);

/// Points in the twentieths that Word counts in.
QString twips(double points);

/// An element that says one thing: <w:jc w:val="center"/>.
void writeValue(XmlWriter &xml, QLatin1StringView name, const QString &value);
/// The lines of a text as a run.
void writeRun(XmlWriter &xml, const QString &text);

} // namespace shisaku
