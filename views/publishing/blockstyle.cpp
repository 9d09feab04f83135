#include "views/publishing/blockstyle.h"

namespace shisaku
{
namespace
{

constexpr double textPoints = 10.5;
constexpr double em = textPoints * point;
constexpr double textPitch = 1.65 * em;

struct StyleOf {
    BlockStyle operator()(const TitlePart &) const
    {
        const QFont font = typeOf(14, true);
        return {
            {.font = font, .pitch = linePitch(font), .alignment = Qt::AlignHCenter}, 0, 1.5 * em};
    }
    BlockStyle operator()(const HeadingPart &heading) const
    {
        if (heading.level > 1)
            return {{.font = typeOf(textPoints, true), .pitch = textPitch, .left = em / 2},
                    0.7 * em,
                    0};
        return {{.font = typeOf(12, true), .pitch = textPitch}, 1.6 * em, 0.2 * em};
    }
    BlockStyle operator()(const ProsePart &) const
    {
        return {{.font = typeOf(textPoints),
                 .pitch = textPitch,
                 .left = em,
                 .indent = em,
                 .alignment = Qt::AlignJustify},
                0,
                0};
    }
    BlockStyle operator()(const TablePart &) const
    {
        return {{.font = typeOf(textPoints), .pitch = linePitch(typeOf(textPoints))}, em, em};
    }
    BlockStyle operator()(const ChartPart &) const
    {
        return {{.font = typeOf(textPoints),
                 .pitch = linePitch(typeOf(textPoints)),
                 .alignment = Qt::AlignHCenter},
                em,
                em};
    }
};

} // namespace

BlockStyle styleOf(const ReportPart &part)
{
    return std::visit(StyleOf{}, part.content);
}

} // namespace shisaku
