#pragma once

#include <QStringView>

namespace shisaku
{

/// Whether a cell that reads so holds an error: #N/A, #DIV/0!, Err:502 …
bool isErrorWord(QStringView text);

} // namespace shisaku
