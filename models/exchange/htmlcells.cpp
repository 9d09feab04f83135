#include "models/exchange/htmlcells.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr qsizetype mostColumns = 1000;  // that one cell is believed to cover
constexpr qsizetype mostCells = 1 << 20; // of a few bytes each; more is nobody's selection

qsizetype columnsOf(const QString &attributes)
{
    static const QRegularExpression columns(u"\\bcolspan\\s*=\\s*[\"']?([0-9]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString count = columns.match(attributes).captured(1);
    return count.isEmpty() ? 1 : qBound<qsizetype>(1, count.toLongLong(), mostColumns);
}

} // namespace

std::vector<HtmlRow> htmlCells(const QString &html)
{
    static const QRegularExpression mark(u"<(/?)(tr|td|th|br)\\b([^>]*)>|\\t"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    std::vector<HtmlRow> rows;
    HtmlCell nowhere;
    HtmlCell *cell = &nowhere;
    qsizetype covered = 0; // columns to the right of the cell
    qsizetype cells = 0;
    const auto end = [&] {
        if (cell != &nowhere)
            rows.back().resize(rows.back().size() + static_cast<std::size_t>(covered));
        cell = &nowhere;
    };
    for (auto each = mark.globalMatch(html); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const QString tag = match.captured(2).toLower();
        if (tag.isEmpty()) {
            ++cell->tabs;
        } else if (tag == "br"_L1) {
            ++cell->lineBreaks;
        } else {
            end();
            if (!match.captured(1).isEmpty())
                continue;
            if (tag == "tr"_L1) {
                rows.emplace_back();
            } else if (!rows.empty()) {
                cell = &rows.back().emplace_back();
                covered = columnsOf(match.captured(3)) - 1;
                cells += covered + 1;
                if (cells > mostCells)
                    return {};
            }
        }
    }
    end();
    return rows;
}

} // namespace shisaku
