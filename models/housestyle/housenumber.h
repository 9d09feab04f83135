#pragma once

#include <QString>

namespace shisaku
{

/// With letters, digits and signs of half width: ＡＢ１２ is AB12. As long as the text.
QString halfWidth(const QString &text);

/// A number of any width as the house writes it: one digit full-width, more half-width; of a count
/// the thousands are separated by commas. A decimal fraction is half-width.
QString houseNumber(const QString &written, bool isCount);

} // namespace shisaku
