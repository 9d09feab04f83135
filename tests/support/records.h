#pragma once

#include "models/tables/recordtablemodel.h"

#include <memory>

namespace shisaku::test
{

/// A plan of 2021 without goals, scale and measures, in memory, behind the gate.
inline std::unique_ptr<PlanDocument> emptyDocument()
{
    ChangeSet changes;
    changes.add(PlanInfo{.title = QStringLiteral("次期計画"), .firstYear = 2021, .lastYear = 2021});
    changes.add(Year{{1}, 2021});
    Plan plan;
    plan.apply(changes);
    return std::make_unique<PlanDocument>(PlanStore::inMemory(plan));
}

/// The column with that header (in English, without a year); -1 for none.
inline int columnUnder(const QAbstractItemModel &model, const QString &header)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString words = model.headerData(column, Qt::Horizontal).toString();
        if (words == header || words.startsWith(header + QStringLiteral(" (")))
            return column;
    }
    return -1;
}

inline QModelIndex cell(const QAbstractItemModel &model, int row, const QString &header)
{
    return model.index(row, columnUnder(model, header));
}

inline QString text(const QAbstractItemModel &model, int row, const QString &header)
{
    return cell(model, row, header).data().toString();
}

/// Adds a row and fills its cells; false where a text is refused.
inline bool addRow(RecordTableModel &model, const QList<std::pair<QString, QString>> &cells)
{
    const int row = model.add();
    return row >= 0 && std::ranges::all_of(cells, [&](const auto &each) {
               return model.setData(cell(model, row, each.first), each.second);
           });
}

} // namespace shisaku::test
