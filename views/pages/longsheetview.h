#pragma once

#include "views/pages/sheetview.h"

namespace shisaku
{

/// A sheet with more rows than a page is high: it takes the room that there is, and scrolls.
class LongSheetView : public SheetView
{
    Q_OBJECT

public:
    LongSheetView(const PlanDocument &document, SheetModel::Builder builder,
                  QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace shisaku
