#pragma once

#include "views/publishing/documentblocks.h"
#include "views/publishing/xmlwriter.h"

namespace shisaku
{

// The XML documents that an OpenDocument text is made of.

/// The text itself, with the styles of its tables.
QByteArray odtContent(const std::vector<DocumentBlock> &blocks);
/// The styles of paragraphs, and the page with its number and that of all pages.
QByteArray odtStyles();

// What they have in common.

constexpr QLatin1StringView odfVersion("1.3");

/// Opens a document's root element, which declares the namespaces.
[[nodiscard]] XmlWriter::Element openOdf(XmlWriter &xml, QLatin1StringView name);

/// A length as the documents write it.
QString odfPoints(double points);
QString odfMillimetres(double mm);

/// Where the n-th picture is in the package.
QString odtPictureFile(int number);

} // namespace shisaku
