#include "views/charts/layout.h"

#include <algorithm>

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
        const auto seen = std::find_if(marks->rbegin(), marks->rend(), [&](const ShapeMark &mark) {
            return mark.slice >= 0 && mark.path.contains(point);
        });
        if (seen != marks->rend())
            return seen->slice;
    }
    return -1;
}

} // namespace shisaku
