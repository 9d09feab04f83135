#pragma once

namespace shisaku
{

/// The office's paper as documents state it. Lengths are in twentieths of a point.
struct DocumentPage {
    int width;
    int height;
    int left; ///< margin
    int right;
    int top;
    int bottom; ///< from the text to the edge
    int footer; ///< from the footer to the edge

    int textWidth() const { return width - left - right; }
    int textHeight() const { return height - top - bottom; }
};

/// Upright, with the margins of our own paper.
DocumentPage documentPage();

} // namespace shisaku
