#pragma once

#include <QStringView>

namespace shisaku
{

/// Which of comma, semicolon and tab separates the cells: the one that most of the first lines have
/// equally often outside quotes.
char16_t csvSeparator(QStringView text);

} // namespace shisaku
