#pragma once

#include "models/exchange/importing/hashindex.h"
#include "models/exchange/importing/importclaims.h"

#include <QHash>

namespace shisaku
{

class ImportRow;

/// The measure that a row is about.
struct RowMeasure {
    int place = -1;      ///< none: it has none
    int doubt = -1;      ///< why somebody should look at what it says first
    int goesOnFrom = -1; ///< the place of the row above whose number or title is merged over it
};

/// Why a value of a survey is left out that stands there as it was sent out, though the plan has
/// another one by now.
QString sentAsItIs();

/// Keeps what rows say, for each field of each measure and indicator, and what of it is refused.
class ClaimCollector
{
public:
    explicit ClaimCollector(const Plan &plan);

    /// Makes room for so many new measures.
    void reserve(std::size_t measures);

    /// The place of a reason.
    int doubt(const QString &reason);
    /// What the row's cell was read as, of a field of its measure.
    void claim(const ImportRow &row, ImportField field, const RowMeasure &measure, ReadValue value);
    /// The same of the target or the actual of an indicator, by the place of both.
    void claim(const ImportRow &row, ImportField field, const RowMeasure &measure, ReadValue value,
               int indicator);

    /// Refuses what the row says of a field, or all of it.
    void refuse(const ImportRow &row, const QString &reason,
                ImportField field = ImportField::Ignored, int measure = -1);
    void refuse(ImportRefusal refusal) { m_claims.refusals.push_back(std::move(refusal)); }

    ImportClaims take(std::vector<ImportedMeasure> measures,
                      std::vector<ImportedIndicator> indicators);

private:
    void claim(int &first, const ImportRow &row, ImportField field, const RowMeasure &measure,
               ReadValue value);
    /// Whether a text goes on below one of the same measure: ① … | ② ….
    bool goesOn(int first, const ImportRow &row, ImportField field, const RowMeasure &measure,
                const QString &text) const;
    void join(int first, const QString &text);
    void append(int &first, ImportClaim claim, std::size_t key);
    /// The claim of the same value, by its key, in the chain that begins so; -1 for none.
    int sameClaim(int first, const ReadValue &value, std::size_t key) const;
    ImportClaim &at(int claim) { return m_claims.claims[static_cast<std::size_t>(claim)]; }
    const ImportClaim &at(int claim) const
    {
        return m_claims.claims[static_cast<std::size_t>(claim)];
    }

    std::size_t m_ownMeasures;
    std::size_t m_ownIndicators;
    ImportClaims m_claims;
    // Of chains of several claims: the last by the first, and all by their chain and value.
    QHash<int, int> m_lastClaims;
    HashIndex m_chainedClaims;
    QHash<int, QStringList> m_joined; ///< the texts of a claim that holds several
};

} // namespace shisaku
