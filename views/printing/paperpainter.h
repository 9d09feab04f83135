#pragma once

#include "views/printing/paper.h"

class QPainter;

namespace shisaku
{

/// Paints a page as black on white, whatever the colours of the screen are. The painter's origin
/// is the corner of the sheet of paper.
void paintPage(QPainter &painter, const PaperPage &page);

} // namespace shisaku
