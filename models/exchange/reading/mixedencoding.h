#pragma once

#include <QByteArray>

#include <optional>

namespace shisaku
{

/// Where UTF-8 begins in a text that is otherwise CP932: the offset of its first byte, none where
/// all may be CP932. Both can mostly be read as the other, as words that nobody wrote, so a file
/// put together from both would come in changed. Japanese as UTF-8 is seen from three characters
/// on, a shorter word where ASCII or nothing stands before and behind it.
std::optional<qsizetype> utf8Within(const QByteArray &bytes);

} // namespace shisaku
