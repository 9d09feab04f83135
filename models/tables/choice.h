#pragma once

#include <QList>
#include <QString>

namespace shisaku
{

/// One value that a cell can be set to: what is put in, and what it means.
struct Choice {
    QString value;
    QString meaning{};
};

} // namespace shisaku
