#include "models/exchange/clipboardtable.h"

#include "models/exchange/htmlcells.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

bool isCellEnd(QChar character)
{
    return character == u'\t' || character == u'\n';
}

QString quoted(const QString &cell)
{
    const bool plain = !cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'\r') &&
                       !cell.startsWith(u'"');
    return plain ? cell : u'"' + QString(cell).replace(u'"', "\"\""_L1) + u'"';
}

/// Where the quoted cell that begins at `begin` ends: behind its closing quote. -1 where what
/// begins there is no quoted cell but a text that begins with a quote.
qsizetype quotedEnd(QStringView text, qsizetype begin)
{
    for (qsizetype i = begin + 1; i < text.size(); ++i) {
        if (text[i] != u'"')
            continue;
        const qsizetype next = i + 1;
        if (next == text.size() || isCellEnd(text[next]))
            return next;
        if (text[next] != u'"')
            return -1;
        i = next;
    }
    return -1;
}

/// Takes the cell that begins at `at`, and leaves `at` at what ends it.
QString takeCell(QStringView text, qsizetype &at)
{
    const qsizetype begin = at;
    const qsizetype end = begin < text.size() && text[begin] == u'"' ? quotedEnd(text, begin) : -1;
    if (end >= 0) {
        at = end;
        return text.sliced(begin + 1, end - begin - 2).toString().replace("\"\""_L1, "\""_L1);
    }
    while (at < text.size() && !isCellEnd(text[at]))
        ++at;
    return text.sliced(begin, at - begin).toString();
}

QString withLineFeeds(QString text)
{
    return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

/// The rows of a text in which cells may be quoted.
ClipboardRows quotedRows(const QString &lines)
{
    ClipboardRows rows;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        QStringList &row = rows.emplace_back();
        row << takeCell(lines, at);
        while (at < lines.size() && lines[at] == u'\t')
            row << takeCell(lines, ++at);
    }
    return rows;
}

bool areEven(const ClipboardRows &rows)
{
    return std::ranges::adjacent_find(rows, std::ranges::not_equal_to(), &QStringList::size) ==
           rows.end();
}

ClipboardRows evened(ClipboardRows rows)
{
    const auto widest = std::ranges::max_element(rows, {}, &QStringList::size);
    const qsizetype width = widest != rows.end() ? widest->size() : 0;
    for (QStringList &row : rows)
        row.resize(width);
    return rows;
}

/// Takes the cell that begins at `at` and holds so much, and leaves `at` at what ends it. What it
/// holds more than the text has there is left over.
QString takeUnquoted(QStringView text, qsizetype &at, HtmlCell &holds)
{
    const qsizetype begin = at;
    for (; at < text.size(); ++at) {
        if (text[at] == u'\n' && holds.lineBreaks-- == 0)
            break;
        if (text[at] == u'\t' && holds.tabs-- == 0)
            break;
    }
    return text.sliced(begin, at - begin).toString();
}

/// The rows of a text in which no cell is quoted; none where it is not what the cells hold.
std::optional<ClipboardRows> unquotedRows(QStringView lines, const std::vector<HtmlRow> &cells)
{
    ClipboardRows rows;
    qsizetype at = 0;
    for (const HtmlRow &row : cells) {
        if (at > lines.size())
            return std::nullopt;
        QStringList &texts = rows.emplace_back();
        bool isWhole = false;
        for (auto cell = row.begin(); cell != row.end() && !isWhole; ++cell) {
            HtmlCell holds = *cell;
            texts << takeUnquoted(lines, at, holds);
            if (holds.lineBreaks > 0 || holds.tabs > 0)
                return std::nullopt;
            isWhole = at == lines.size() || lines[at] == u'\n';
            ++at;
        }
        if (!isWhole)
            return std::nullopt;
    }
    return at >= lines.size() && areEven(rows) ? std::optional(rows) : std::nullopt;
}

/// A number that is written as a spreadsheet writes it: as one it shows no other digits.
bool isPlainNumber(const QString &cell)
{
    static const QRegularExpression plain(u"\\A-?(0|[1-9][0-9]{0,14})(\\.[0-9]{0,9}[1-9])?\\z"_s);
    return plain.match(cell).hasMatch();
}

QString htmlCell(const QString &cell, bool isHeading)
{
    const auto tag = isHeading ? "th"_L1 : "td"_L1;
    // The format "text" as Excel reads it, and as LibreOffice does.
    const auto format =
        isPlainNumber(cell) ? ""_L1 : " style='mso-number-format:\"\\@\"' sdnum=\"1041;0;@\""_L1;
    const QString text = cell.toHtmlEscaped().replace(u'\n', "<br>\n"_L1); // Gnumeric reads the \n
    return u'<' + tag + format + u'>' + text + "</"_L1 + tag + u'>';
}

} // namespace

QString clipboardText(const ClipboardRows &rows)
{
    // One cell is pasted into texts too, where a line end would be in the way.
    if (rows.size() == 1 && rows.front().size() == 1 && !rows.front().front().isEmpty())
        return quoted(rows.front().front());
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells << quoted(cell);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString clipboardHtml(const ClipboardRows &rows, int headingRows)
{
    QString html = u"<html><head><meta charset=\"utf-8\"><style>"
                   "br { mso-data-placement: same-cell; }</style></head><body><table>"_s;
    int row = 0;
    for (const QStringList &cells : rows) {
        html += "<tr>"_L1;
        for (const QString &cell : cells)
            html += htmlCell(cell, row < headingRows);
        html += "</tr>"_L1;
        ++row;
    }
    return html + "</table></body></html>"_L1;
}

ClipboardRows clipboardRows(const QString &text)
{
    return evened(quotedRows(withLineFeeds(text)));
}

ClipboardRows clipboardRows(const QString &text, const QString &html)
{
    if (text.isEmpty())
        return {}; // the HTML alone only tells where cells end
    const QString lines = withLineFeeds(text);
    ClipboardRows rows = quotedRows(lines);
    const std::vector<HtmlRow> cells = htmlCells(html);
    if (cells.empty() || (cells.size() == rows.size() && areEven(rows)))
        return evened(std::move(rows));
    const auto unquoted = unquotedRows(lines, cells);
    return unquoted ? *unquoted : evened(std::move(rows));
}

std::optional<QString> clipboardCell(const QString &text, const QString &html)
{
    const ClipboardRows rows = clipboardRows(text, html);
    if (rows.size() != 1 || rows.front().size() != 1)
        return std::nullopt;
    const QString &cell = rows.front().front();
    const bool isOfTable = !htmlCells(html).empty();
    if (!text.startsWith(u'"'))
        return isOfTable ? std::optional(cell) : std::nullopt;
    if (cell.contains(u'\n'))
        return cell;
    // Spreadsheets quote what would end a cell; other quotes are somebody's own.
    const bool isQuoted = cell.contains(u'\t') || cell.contains(u'"');
    const QString raw = withLineFeeds(text);
    return !isOfTable ? std::nullopt
           : isQuoted ? std::optional(cell)
                      : std::optional(raw.endsWith(u'\n') ? raw.chopped(1) : raw);
}

} // namespace shisaku
