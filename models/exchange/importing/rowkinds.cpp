#include "models/exchange/importing/rowkinds.h"

#include "models/domain/text.h"
#include "models/exchange/importing/namedyears.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// So many rows tell what stands in a column.
constexpr std::size_t rowsThatTell = 200;

/// Whether the text tells of what a row is, and not what a measure did.
bool isKind(const QString &text, const Year &year)
{
    constexpr qsizetype longest = 16;
    static const QRegularExpression kind(
        u"^(?:(?:当初|実施|取組)?(?:計画|予定|目標|見込み?|実績|結果|評価|内容)|当初"
        u"|(?:変更|修正|改定|訂正)[前後]|前[々回]?|今回|[pdca]|plan|do|check|action?"
        u"|課題|(?:主な|今後の)?取組)$"_s);
    static const QRegularExpression brackets(u"[()\\[\\]【】・:]"_s);
    if (text.isEmpty() || text.size() > longest)
        return false;
    const NamedYears named = namedYears(unspacedKey(text).remove(brackets), year);
    return named.rest.isEmpty() ? named.asked || named.other : kind.match(named.rest).hasMatch();
}

bool isKinds(std::span<const ForeignRow> rows, const ColumnMapping &mapping, std::size_t column,
             const Year &year)
{
    const auto isNamed = [&](const ForeignRow &row) {
        const auto says = [&](ImportField field) {
            const auto at = mapping.columnOf(field);
            return at && !row.text(*at).isEmpty();
        };
        return says(ImportField::Number) || says(ImportField::Title);
    };
    QSet<QString> kinds;
    bool isBelow = false; // a row of the same measure as the one above, but of another kind
    QString above;
    for (const ForeignRow &row : rows) {
        const QString &text = row.text(column);
        if (!text.isEmpty() && !isKind(text, year))
            return false;
        if (!text.isEmpty())
            kinds << text;
        isBelow =
            isBelow || (!isNamed(row) && !text.isEmpty() && !above.isEmpty() && text != above);
        above = text;
    }
    return isBelow && kinds.size() > 1;
}

} // namespace

std::optional<std::size_t> rowKindsColumn(const ForeignTable &table, const ColumnMapping &mapping,
                                          const Year &year)
{
    const auto rows = rowsBelow(table, mapping, rowsThatTell);
    std::size_t columns = mapping.fields.size();
    for (const ForeignRow &row : rows)
        columns = std::max(columns, std::min(row.cells.size(), searchedColumns));
    static const QRegularExpression ofSomethingElse(
        u"目標|期限|開始|終了|完了|予定|策定|着手|基準"_s); // 目標年度
    for (std::size_t column = 0; column < columns; ++column) {
        const bool isFree =
            column >= mapping.fields.size() || mapping.fields[column] == ImportField::Ignored;
        if (isFree && !columnHeading(table, mapping, column).contains(ofSomethingElse) &&
            isKinds(rows, mapping, column, year))
            return column;
    }
    return std::nullopt;
}

} // namespace shisaku
