#pragma once

#include <QString>

#include <optional>

namespace shisaku
{

/// An indicator as a file names it.
struct NamedIndicator {
    QString name;
    QString unit{};

    bool operator==(const NamedIndicator &) const = default;
};

/// Without the mark before it and the unit in brackets behind it: ① 満足度（％） is 満足度 in ％. A
/// unit in a cell of its own counts more. None where several stand in the cell.
std::optional<NamedIndicator> indicatorNamed(const QString &text, const QString &unit);

} // namespace shisaku
