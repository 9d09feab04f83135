#pragma once

#include "models/editing/plandocument.h"
#include "models/tallies/sheet.h"

#include <QAbstractTableModel>

#include <functional>

namespace shisaku
{

/// A tally's sheet as a table. The sheet is counted anew, whole, whenever the document changes; it
/// is never edited.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Builder = std::function<Sheet(const Plan &, YearId)>;

    SheetModel(const PlanDocument &document, Builder builder, QObject *parent = nullptr);

    void setYear(YearId year);
    const Sheet &sheet() const { return m_sheet; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void count();

    const PlanDocument &m_document;
    Builder m_builder;
    YearId m_year;
    Sheet m_sheet;
};

} // namespace shisaku
