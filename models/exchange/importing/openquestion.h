#pragma once

#include "models/exchange/importing/columnmapping.h"

namespace shisaku
{

/// What nobody but a person can say of the table's columns: which of several counts, or what one
/// holds. The first such question; empty where there is none.
QString openQuestionSentence(const ColumnMapping &mapping);

} // namespace shisaku
