#include "views/charts/slicehint.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Charts)
};

constexpr int mostLines = 12;

} // namespace

QString sliceHint(const Plan &plan, YearId year, const Slice &slice)
{
    const YearId in = slice.year ? slice.year : year;
    QStringList lines;
    for (const Measure &measure : plan.measuresInForce(in)) {
        if (slice.behind.holds(plan, in, measure))
            lines << u"No.%1 %2"_s.arg(measure.number, measure.title);
    }
    if (lines.size() > mostLines) {
        const auto more = static_cast<int>(lines.size()) - mostLines;
        lines.resize(mostLines);
        //: The last line under a list of measures
        lines << Tr::tr("and %n more measure(s)", nullptr, more);
    }
    lines.prepend(slice.hint.isEmpty() ? slice.label : slice.hint);
    return lines.join(u'\n');
}

} // namespace shisaku
