#include "models/exchange/writing/surveylook.h"

namespace shisaku
{
namespace
{

const QColor ink(0x1f, 0x29, 0x37);
const QColor headingInk(0xff, 0xff, 0xff);
const QColor givenHeading(0x5b, 0x67, 0x78);
const QColor answerHeading(0x0b, 0x5c, 0x9e);
const QColor answerFill(0xff, 0xf9, 0xdb);

} // namespace

CellLook surveyTitleLook()
{
    return {.points = 14, .bold = true, .ink = ink};
}

CellLook surveyLineLook()
{
    return {.ink = ink};
}

CellLook surveyHeadingLook(bool answered)
{
    return {.alignment = Qt::AlignCenter,
            .bold = true,
            .wrapped = true,
            .bordered = true,
            .fill = answered ? answerHeading : givenHeading,
            .ink = headingInk};
}

CellLook surveyGivenLook(Qt::Alignment alignment)
{
    return {.alignment = alignment, .wrapped = true, .bordered = true, .ink = ink};
}

CellLook surveyAnswerLook(Qt::Alignment alignment)
{
    // Text stays as it is typed: 3/4 is no day, and a line that begins with a hyphen no formula.
    return {.form = CellLook::Form::Text,
            .alignment = alignment,
            .wrapped = true,
            .bordered = true,
            .locked = false,
            .fill = answerFill,
            .ink = ink};
}

} // namespace shisaku
