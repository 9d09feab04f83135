#pragma once

#include "models/tables/measurecolumns.h"
#include "views/pages/gridview.h"

#include <QTest>

namespace shisaku::test
{

/// The cell of the measure with that number.
inline QModelIndex cell(const GridView &table, const QString &number, MeasureField field)
{
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, 0).data().toString() == number)
            return table.model()->index(row, static_cast<int>(field));
    }
    return {};
}

/// Clicks it, as a user does.
inline void click(GridView &table, const QModelIndex &index)
{
    table.scrollTo(index);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
}

} // namespace shisaku::test
