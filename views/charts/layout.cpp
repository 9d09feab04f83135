#include "views/charts/layout.h"

namespace shisaku
{

int Layout::sliceAt(const QPointF &point) const
{
    for (const TextMark &text : texts) {
        if (text.slice >= 0 && text.box.contains(point))
            return text.slice;
    }
    for (const auto *marks : {&points, &shapes}) {
        // What is painted last is what is seen.
        for (auto shape = marks->rbegin(); shape != marks->rend(); ++shape) {
            if (shape->slice >= 0 && shape->path.contains(point))
                return shape->slice;
        }
    }
    return -1;
}

} // namespace shisaku
