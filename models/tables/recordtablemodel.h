#pragma once

#include "models/editing/plandocument.h"
#include "models/tables/pasting.h"
#include "models/tables/recordkind.h"

#include <QAbstractTableModel>

namespace shisaku
{

/// The records of one kind as a table in which a plan is set up. It holds no values but the keys of
/// its rows: it looks at the document, and every change goes to the document's gate.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    RecordTableModel(PlanDocument &document, const RecordKind &kind, QObject *parent = nullptr);

    const RecordKind &kind() const { return m_kind; }
    void setYear(YearId year);
    MeasureId measure() const { return m_measure; }
    void setMeasure(MeasureId measure);

    RecordKey keyAt(int row) const { return m_keys[static_cast<std::size_t>(row)]; }
    /// -1 where the table does not have the record.
    int rowOf(RecordKey key) const;
    /// What is offered while a cell of the column is typed.
    QStringList suggestions(int column) const;

    /// Why no record can be added, as a sentence; empty where one can.
    QString obstacle() const;
    /// Adds a record with what can be proposed for it and gives its row; -1 where that was refused.
    int add();
    /// Removes records that nothing uses, all of them or none.
    bool remove(int firstRow, int count);
    bool canMove(int row, int step) const;
    /// Moves a record up (-1) or down (1); false where it has no place to go.
    bool move(int row, int step);
    /// Takes the values of all these cells away in one edit, where they can be empty; `text` names
    /// it, or it describes itself.
    bool clearCells(const QModelIndexList &cells, const QString &text = {});
    /// Puts texts into cells as if each were typed there, all of them in one edit or none.
    PasteResult paste(const std::vector<PastedCell> &cells);
    /// Puts the rows in order again: a measure stays in its row while its number is edited.
    void arrange();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// What was typed, as text. Refused where the plan cannot hold it; then nothing changes.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// What was wanted is no change of the plan; nothing was changed.
    void refused(const QString &sentence);

private:
    RecordScope scope() const { return {m_document.plan(), m_year, m_measure}; }
    const RecordColumn &column(int section) const;
    QString header(const RecordColumn &column) const;
    bool carryOut(const RecordEdit &edit);
    /// Of cells and what each changes the first that the plan does not take.
    PasteResult refusedPaste(const std::vector<PastedCell> &cells, std::span<const ChangeSet> steps,
                             const QString &reason) const;
    void follow(const ChangeSet &changes);
    void takeKeys();
    void tellAll();

    PlanDocument &m_document;
    const RecordKind &m_kind;
    YearId m_year;
    MeasureId m_measure;
    std::vector<RecordKey> m_keys;
};

} // namespace shisaku
