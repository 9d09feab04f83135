#include "views/pages/sheettitle.h"

#include "views/charts/paperfont.h"
#include "views/pages/sheetview.h"

namespace shisaku
{
namespace
{

constexpr double points = 11;

} // namespace

SheetTitle::SheetTitle(const SheetView &view, QWidget *parent)
    : QLabel(parent)
{
    setFont(paperFont(points, true));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    const SheetModel &model = view.sheetModel();
    const auto showTitle = [this, &model] { setText(model.sheet().title); };
    connect(&model, &QAbstractItemModel::modelReset, this, showTitle);
    connect(&model, &QAbstractItemModel::dataChanged, this, showTitle);
}

} // namespace shisaku
