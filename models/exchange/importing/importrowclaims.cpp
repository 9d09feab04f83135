#include "models/domain/text.h"
#include "models/exchange/importing/importrows.h"
#include "models/exchange/importing/texthash.h"

#include <QCoreApplication>
#include <QStringBuilder>

#include <algorithm>

// What a row's cells say, kept for each field, and what of it is refused.

namespace shisaku
{
namespace
{

using Kind = ReadValue::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ImportRows)
};

std::size_t keyOf(int chain, const ReadValue &value)
{
    return qHashMulti(textHash(value.text), chain, static_cast<int>(value.kind), value.id);
}

} // namespace

void ImportRows::claim(int &first, ImportField field, int place, ReadValue value)
{
    const ForeignCell *above = m_readsMerged ? mergedAbove(field) : nullptr;
    if (above && cell(field).text != above->text)
        return refuse(Tr::tr("Below the merged cell “%1” stands something else, which nobody sees. "
                             "Please undo the merging and write what counts.")
                          .arg(above->text.simplified()),
                      field, place);
    if (value.kind == Kind::Nothing) {
        ++m_claims.unchanged;
        return;
    }
    if (value.kind == Kind::Refused)
        return refuse(value.text, field, place);
    const std::size_t key = first < 0 ? 0 : keyOf(first, value);
    if (const int same = sameClaim(first, value, key); same >= 0) {
        if (m_doubt < 0)
            m_claims.claims[static_cast<std::size_t>(same)].doubt = -1;
        return;
    }
    if (goesOn(first, field, value.text)) {
        QString &text = m_claims.claims[static_cast<std::size_t>(first)].value.text;
        QStringList &joined = m_joined[first];
        if (joined.isEmpty())
            joined << text;
        joined << value.text;
        text += u'\n' + value.text;
        return;
    }
    const int added = static_cast<int>(m_claims.claims.size());
    if (first < 0) {
        first = added;
    } else {
        const int last = m_lastClaims.value(first, first);
        m_claims.claims[static_cast<std::size_t>(last)].next = added;
        m_lastClaims.insert(first, added);
        m_chainedClaims.insert(key, added);
    }
    if (!isNew(place))
        ++m_claims.ofPlan;
    ImportPlace at = m_at;
    at.column = m_columns[static_cast<std::size_t>(field)];
    m_claims.claims.push_back({.place = at, .value = std::move(value), .doubt = m_doubt});
}

bool ImportRows::goesOn(int first, ImportField field, const QString &text) const
{
    const bool isText = field == ImportField::Achievement || field == ImportField::Reason ||
                        field == ImportField::NextSteps;
    if (!isText || first < 0 || !isLineOfNamed())
        return false;
    const ImportClaim &claim = m_claims.claims[static_cast<std::size_t>(first)];
    return claim.next < 0 && claim.place.table == m_at.table && claim.doubt == m_doubt &&
           claim.place.row >= m_named.at && claim.value.text.size() + text.size() < longestText;
}

int ImportRows::sameClaim(int first, const ReadValue &value, std::size_t key) const
{
    const auto isSame = [&](int claim) {
        return m_claims.claims[static_cast<std::size_t>(claim)].value == value ||
               (!m_joined.isEmpty() && m_joined.value(claim).contains(value.text));
    };
    if (first < 0 || isSame(first))
        return first;
    const auto [from, to] = m_chainedClaims.equal_range(key);
    const auto same = std::find_if(from, to, isSame);
    return same != to ? *same : -1;
}

/// What tells the row from others: its number and title, or else its first text.
QString ImportRows::nameOfRow() const
{
    QString name =
        QString(cell(ImportField::Number).text % u' ' % cell(ImportField::Title).text).trimmed();
    for (const ForeignCell &each : m_row->cells) {
        if (name.isEmpty())
            name = each.text;
    }
    return name;
}

void ImportRows::refuse(const QString &reason, ImportField field, int place)
{
    ImportPlace at = m_at;
    if (field != ImportField::Ignored)
        at.column = m_columns[static_cast<std::size_t>(field)];
    const bool isOfRow = at.row >= 0;
    const bool isOfName =
        field == ImportField::Ignored ||
        (place < 0 && (field == ImportField::Number || field == ImportField::Title));
    QString value = !isOfRow ? QString() : isOfName ? nameOfRow() : cell(field).text;
    m_claims.refusals.push_back({at, place, field, std::move(value), reason});
}

} // namespace shisaku
