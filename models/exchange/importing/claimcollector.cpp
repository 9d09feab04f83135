#include "models/exchange/importing/claimcollector.h"

#include "models/domain/text.h"
#include "models/exchange/importing/importrow.h"
#include "models/exchange/importing/texthash.h"

#include <QCoreApplication>

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

/// The first claim at a place of a list that grows as places come.
int &firstClaim(std::vector<int> &firsts, std::size_t place)
{
    if (place >= firsts.size())
        firsts.resize(place + 1, -1);
    return firsts[place];
}

} // namespace

QString sentAsItIs()
{
    return Tr::tr("It stands in the survey as it was sent out; the plan was changed since then. "
                  "Please include it only where the file is right.");
}

ClaimCollector::ClaimCollector(const Plan &plan)
    : m_ownMeasures(plan.records<Measure>().all().size())
    , m_ownIndicators(plan.records<Indicator>().all().size())
{
}

void ClaimCollector::reserve(std::size_t measures)
{
    m_claims.claims.reserve(measures);
    m_claims.ofMeasures.reserve((m_ownMeasures + measures) * ImportClaims::fieldCount);
}

int ClaimCollector::doubt(const QString &reason)
{
    if (m_claims.doubts.isEmpty() || m_claims.doubts.back() != reason)
        m_claims.doubts << reason;
    return static_cast<int>(m_claims.doubts.size()) - 1;
}

void ClaimCollector::claim(const ImportRow &row, ImportField field, const RowMeasure &measure,
                           ReadValue value)
{
    const std::size_t place = static_cast<std::size_t>(measure.place) * ImportClaims::fieldCount +
                              static_cast<std::size_t>(field);
    claim(firstClaim(m_claims.ofMeasures, place), row, field, measure, std::move(value));
}

void ClaimCollector::claim(const ImportRow &row, ImportField field, const RowMeasure &measure,
                           ReadValue value, int indicator)
{
    const std::size_t place =
        2 * static_cast<std::size_t>(indicator) + (field == ImportField::Actual ? 1 : 0);
    claim(firstClaim(m_claims.ofIndicators, place), row, field, measure, std::move(value));
}

void ClaimCollector::claim(int &first, const ImportRow &row, ImportField field,
                           const RowMeasure &measure, ReadValue value)
{
    if (const ForeignCell *covering = row.coveringCell(field);
        covering && row.cell(field).text != covering->text)
        return refuse(row,
                      Tr::tr("Below the merged cell “%1” stands something else, which nobody sees. "
                             "Please undo the merging and write what counts.")
                          .arg(covering->text.simplified()),
                      field, measure.place);
    if (value.kind == Kind::Nothing) {
        ++m_claims.unchanged;
        return;
    }
    if (value.kind == Kind::Refused)
        return refuse(row, value.text, field, measure.place);
    const std::size_t key = first < 0 ? 0 : keyOf(first, value);
    if (const int same = sameClaim(first, value, key); same >= 0) {
        if (measure.doubt < 0)
            at(same).doubt = -1;
        return;
    }
    if (goesOn(first, row, field, measure, value.text))
        return join(first, value.text);
    append(first, {.place = row.place(field), .value = std::move(value), .doubt = measure.doubt},
           key);
    if (static_cast<std::size_t>(measure.place) < m_ownMeasures)
        ++m_claims.ofPlan;
}

void ClaimCollector::append(int &first, ImportClaim claim, std::size_t key)
{
    const int added = static_cast<int>(m_claims.claims.size());
    if (first < 0) {
        first = added;
    } else {
        at(m_lastClaims.value(first, first)).next = added;
        m_lastClaims.insert(first, added);
        m_chainedClaims.findOrAdd(key, added, [](int) { return false; });
    }
    m_claims.claims.push_back(std::move(claim));
}

bool ClaimCollector::goesOn(int first, const ImportRow &row, ImportField field,
                            const RowMeasure &measure, const QString &text) const
{
    if (!isAnswerText(field) || first < 0 || measure.goesOnFrom < 0)
        return false;
    const ImportClaim &claim = at(first);
    return claim.next < 0 && claim.place.table == row.place().table &&
           claim.doubt == measure.doubt && claim.place.row >= measure.goesOnFrom &&
           claim.value.text.size() + text.size() < longestText;
}

void ClaimCollector::join(int first, const QString &text)
{
    QString &whole = at(first).value.text;
    QStringList &texts = m_joined[first];
    if (texts.isEmpty())
        texts << whole;
    texts << text;
    whole += u'\n' + text;
}

int ClaimCollector::sameClaim(int first, const ReadValue &value, std::size_t key) const
{
    const auto isSame = [&](int claim) {
        return at(claim).value == value ||
               (!m_joined.isEmpty() && m_joined.value(claim).contains(value.text));
    };
    if (first < 0 || isSame(first))
        return first;
    return m_chainedClaims.find(key, isSame);
}

void ClaimCollector::refuse(const ImportRow &row, const QString &reason, ImportField field,
                            int measure)
{
    const bool isOfRow = field == ImportField::Ignored;
    const bool isOfName =
        measure < 0 && (field == ImportField::Number || field == ImportField::Title);
    refuse({.place = isOfRow ? row.place() : row.place(field),
            .measure = measure,
            .field = field,
            .value = isOfRow || isOfName ? row.name() : row.cell(field).text,
            .reason = reason});
}

ImportClaims ClaimCollector::take(std::vector<ImportedMeasure> measures,
                                  std::vector<ImportedIndicator> indicators)
{
    const std::size_t places = m_ownMeasures + measures.size();
    m_claims.ofMeasures.resize(places * ImportClaims::fieldCount, -1);
    m_claims.ofIndicators.resize(2 * (m_ownIndicators + indicators.size()), -1);
    m_claims.added = std::move(measures);
    m_claims.addedIndicators = std::move(indicators);
    return std::move(m_claims);
}

} // namespace shisaku
