#pragma once

#include "models/editing/plandocument.h"
#include "models/tables/indicatorcolumns.h"
#include "models/tables/pasting.h"

#include <QAbstractTableModel>

#include <vector>

namespace shisaku
{

/// The indicators of one measure in one year as a table, beside them what was reached in earlier
/// years. It holds no values: it looks at the document, and what is set goes to the document's
/// gate.
class IndicatorTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit IndicatorTableModel(PlanDocument &document, QObject *parent = nullptr);

    void show(MeasureId measure, YearId year);

    IndicatorField fieldAt(int column) const;
    /// -1 where the measure does not have the indicator.
    int rowOf(IndicatorId indicator) const;
    /// The column of a field that has just one.
    int columnOf(IndicatorField field) const;

    /// Takes the values of all these cells away in one edit; `text` names it, or it describes
    /// itself.
    bool clearCells(const QModelIndexList &cells, const QString &text = {});
    /// Puts texts into cells as if each were typed there, all of them in one edit or none.
    PasteResult paste(const std::vector<PastedCell> &cells);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// What was typed, as text: a number or words.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    struct Column {
        IndicatorField field;
        YearId year;

        bool operator==(const Column &) const = default;
    };

    void reload();
    void follow(const ChangeSet &changes);
    std::vector<Column> wantedColumns() const;
    bool hasActual(YearId year) const;
    const Indicator &indicatorAt(int row) const;
    IndicatorValue valueAt(const QModelIndex &index) const;
    QString toolTip(const QModelIndex &index) const;

    PlanDocument &m_document;
    MeasureId m_measure;
    YearId m_year;
    std::vector<IndicatorId> m_rows; ///< which indicators, by position
    std::vector<Column> m_columns;   ///< what of which year
};

} // namespace shisaku
