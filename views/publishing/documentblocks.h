#pragma once

#include "views/publishing/documentstyles.h"
#include "views/publishing/publication.h"

#include <QSizeF>

#include <optional>
#include <variant>

namespace shisaku
{

// A report as the paragraphs, tables and pictures of a document.

struct ParagraphBlock {
    DocumentStyle style;
    QString text; ///< of one line or more
};

struct TableColumn {
    int width; ///< in twentieths of a point; all together take what is between the margins
    Qt::Alignment alignment;
};

struct TableRow {
    DocumentStyle style;
    QStringList cells;
    bool fitsPage = true; ///< and so is not cut
};

struct TableBlock {
    QString name; ///< its caption
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows; ///< the first one is the header
    bool fitsPage = true;       ///< and so is not cut
};

struct PictureBlock {
    QByteArray png;
    QSizeF mm;
    QString title;
    QString description; ///< for those who cannot see it
};

using DocumentBlock = std::variant<ParagraphBlock, TableBlock, PictureBlock>;

/// The blocks from top to bottom. Behind a table always stands a paragraph, as Word wants it. None
/// where a chart could not be drawn.
std::optional<std::vector<DocumentBlock>> documentBlocks(const Publication &publication);

/// The lines of a text. A tab is a space, as on paper.
QStringList linesOf(QString text);

} // namespace shisaku
