#pragma once

#include "models/editing/plandocument.h"
#include "models/tables/measurecolumns.h"
#include "models/tables/pasting.h"
#include "models/tallies/selection.h"

#include <QAbstractTableModel>

#include <map>
#include <vector>

namespace shisaku
{

/// The measures of a year as a table. It holds no values: it looks at the document, and what is
/// set goes to the document's gate.
class MeasureTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit MeasureTableModel(PlanDocument &document, QObject *parent = nullptr);

    YearId year() const { return m_year; }
    void setYear(YearId year);
    YearKind yearKind() const;

    MeasureId measureAt(int row) const;
    /// -1 where the year does not have the measure.
    int rowOf(MeasureId measure) const;
    bool isSelected(int row, const Selection &selection) const;

    /// Puts a value, as if it were typed, into all of these cells that can be edited, in one edit
    /// or not at all; `text` names it, or it describes itself.
    bool setCells(const QModelIndexList &cells, const QString &value, const QString &text = {});
    /// Takes the values of all these cells away in the same way.
    bool clearCells(const QModelIndexList &cells, const QString &text = {})
    {
        return setCells(cells, QString(), text);
    }
    /// Puts texts into cells as if each were typed there, all of them in one edit or none.
    PasteResult paste(const std::vector<PastedCell> &cells);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// What was typed, as text. Refused where the plan cannot hold it; then nothing changes.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// What was typed is not a value of the scale; nothing was changed.
    void refused(const QString &sentence);

private:
    using Evaluations = std::map<MeasureId, Evaluation>;

    ChangeSet changesTo(const Evaluations &written) const;
    void reload();
    void show(const ChangeSet &changes);
    MeasureRow rowAt(int row) const;
    QString toolTip(const MeasureRow &row, MeasureField field) const;
    static QString outsideScale(const QString &typed);

    PlanDocument &m_document;
    YearId m_year;
    std::vector<MeasureId> m_rows; ///< which measures, in natural order of their numbers
};

} // namespace shisaku
