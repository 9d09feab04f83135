#include "models/exchange/importing/yearspans.h"

#include "models/exchange/importing/headings.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// 平成30年度 of 30年度 behind 平成28.
QString withEraOf(const QString &first, const QString &last)
{
    static const QRegularExpression bare(u"^\\d{1,2}(?:年度?)?$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression era(u"^([^\\d元]+)(?:\\d|元)"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = era.match(first);
    return bare.match(last).hasMatch() && match.hasMatch() ? match.captured(1) + last : last;
}

} // namespace

bool isSpanHeading(const QString &heading)
{
    static const QRegularExpression span(u"^(?:実施|事業|計画|取組|推進)?期間(?:年度)?$"_s);
    return span.match(headingKey(heading)).hasMatch();
}

ForeignCell yearOfSpan(ForeignCell cell, bool isLast)
{
    // A hyphen stands between a year and its month, too.
    static const QRegularExpression between(
        u"[~〜～―–—→]|から|より|[-－](?=\\s*(?:\\d{4}|[^\\d\\s]))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QStringList years = cell.text.split(between);
    if (years.size() > 2)
        return cell;
    const QString first = years.front().trimmed();
    const QString last = years.back().trimmed();
    cell.text = isLast ? withEraOf(first, last) : first;
    if (cell.text.isEmpty())
        cell.kind = ForeignCell::Kind::Empty;
    return cell;
}

} // namespace shisaku
