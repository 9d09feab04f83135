#include "views/pages/longsheetview.h"

#include <QHeaderView>

namespace shisaku
{
namespace
{

constexpr int fewestLines = 4;

} // namespace

LongSheetView::LongSheetView(const PlanDocument &document, SheetModel::Builder builder,
                             QWidget *parent)
    : SheetView(document, std::move(builder), parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollMode(ScrollPerPixel);
}

QSize LongSheetView::sizeHint() const
{
    return minimumSizeHint(); // it grows into what the layout has
}

QSize LongSheetView::minimumSizeHint() const
{
    return {120, horizontalHeader()->sizeHint().height() + fewestLines * fontMetrics().height()};
}

} // namespace shisaku
