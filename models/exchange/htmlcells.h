#pragma once

#include <QString>

#include <vector>

namespace shisaku
{

/// What a cell of a table in HTML holds that also ends cells and rows of plain text.
struct HtmlCell {
    qsizetype lineBreaks = 0;
    qsizetype tabs = 0;
};

using HtmlRow = std::vector<HtmlCell>;

/// The cells of the tables in a piece of HTML, row by row; a cell over several columns is followed
/// by empty ones. None of a table that is larger than anybody's selection. Spreadsheets put such a
/// piece on the clipboard beside plain text.
std::vector<HtmlRow> htmlCells(const QString &html);

} // namespace shisaku
