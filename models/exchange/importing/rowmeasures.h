#pragma once

#include "models/exchange/importing/newmeasures.h"

namespace shisaku
{

/// Tells which measure each row of a table is about, by its number and title or by the rows above.
class RowMeasures
{
public:
    RowMeasures(const Plan &plan, const Year &year, FieldReader &reader, const GoalAbove &goal,
                ClaimCollector &claims);

    void beginTable();
    /// The row's measure. Where it has none it is refused if it says something.
    RowMeasure read(const ImportRow &row);
    /// Remembers whose row it is, though nothing of it is taken in: rows below may go on with it.
    void follow(const ImportRow &row);
    /// Why somebody should look at a new measure first, unless another reason is given already.
    void doubtAdded(int place, int doubt) { m_known.doubtAdded(place, doubt); }
    /// Rows below do not go on with the one above.
    void forgetAbove() { m_above = {}; }

    /// A single text is a title or a note, unless it stands where an answer does, is a measure over
    /// which its answer is merged, or another line of one.
    bool saysNothing(const ImportRow &row) const;
    const KnownMeasures &known() const { return m_known; }
    std::vector<ImportedMeasure> takeAdded() { return m_known.takeAdded(); }

private:
    /// The measure of a row above.
    struct Above {
        int place = -1; ///< none: the row had none
        int doubt = -1;
        int row = 0; ///< the number of the row
        int at = -1; ///< its place in the table
    };

    RowMeasure measureOf(const ImportRow &row);
    RowMeasure continued(const ImportRow &row);
    RowMeasure agreed(const ImportRow &row, int byNumber, int byTitle);
    RowMeasure titledOtherwise(const ImportRow &row, int place);
    RowMeasure refused(const ImportRow &row, const QString &reason);
    /// Why somebody should look whether the row, which has a number alone, is about that measure;
    /// -1 where it surely is.
    int doubtOfNumber(const ImportRow &row, int place);
    int doubtOfGoal(const ImportRow &row, int place);
    int doubtOfTitle(const ImportRow &row);
    /// Whether number and title are those of a sum or a note; a numbered sum is refused.
    bool isNoMeasure(const ImportRow &row);
    bool isNote(const ImportRow &row, const ForeignCell &cell) const;
    bool isLineOfNamed(const ImportRow &row) const;

    FieldReader &m_reader;
    const GoalAbove &m_goal;
    ClaimCollector &m_claims;
    KnownMeasures m_known;
    NewMeasures m_new;
    QString m_isCount; ///< these may be said of 100,000 rows
    QString m_isUntitled;
    QString m_isStruck;

    Above m_above;            ///< of the row before
    Above m_named;            ///< of the last row that named one
    bool m_hasTitles = false; ///< a row above has one
    int m_lastSure = 0;       ///< the number of the last row whose measure is beyond doubt
};

} // namespace shisaku
