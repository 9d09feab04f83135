#include "views/charts/layout.h"

namespace shisaku
{

int Layout::sliceAt(const QPointF &point) const
{
    for (const TextMark &text : texts) {
        if (text.slice >= 0 && text.box.contains(point))
            return text.slice;
    }
    for (const ShapeMark &shape : shapes) {
        if (shape.path.contains(point))
            return shape.slice;
    }
    return -1;
}

} // namespace shisaku
