#pragma once

#include "models/exchange/writing/workbook.h"

namespace shisaku
{

// How survey workbooks look: what is to be filled in is coloured, all else is plain.

CellLook surveyTitleLook();
CellLook surveyLineLook(); ///< of a line that says what to do
CellLook surveyHeadingLook(bool answered);
CellLook surveyGivenLook(Qt::Alignment alignment);
CellLook surveyAnswerLook(Qt::Alignment alignment);

constexpr double surveyTitleHeight = 27; ///< points
constexpr double surveyLineHeight = 18;
constexpr double surveyHeadingHeight = 33;

} // namespace shisaku
