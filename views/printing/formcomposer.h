#pragma once

#include "models/tallies/form.h"
#include "views/printing/pageframe.h"

namespace shisaku
{

/// The form on pages of its own, in the largest type that takes no more pages than the smallest.
/// Boxes for longer texts share what a single page has left; a longer form goes on and loses
/// nothing. The pages have no footers yet.
std::vector<PaperPage> formPages(const Form &form, const PageFrame &frame);

} // namespace shisaku
