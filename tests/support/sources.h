#pragma once

#include <QDir>
#include <QStringList>

#include <vector>

namespace shisaku::test
{

/// One file of the program's own code.
struct Source {
    QString path; ///< from the root
    QStringList lines;

    QString folder() const { return path.section(u'/', 0, -2); }
    QString unit() const { return path.section(u'/', -1).section(u'.', 0, 0); }
    bool isIn(const QString &room) const { return path.startsWith(room + u'/'); }

    QStringList ownIncludes() const;     ///< between quotation marks
    QStringList foreignIncludes() const; ///< between angle brackets
};

/// The folder that everything stands in.
QDir root();

/// Every .cpp and .h of app, models and views.
std::vector<Source> productionSources();

} // namespace shisaku::test
