#include "tests/support/sources.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shisaku::test
{
namespace
{

QStringList included(const QStringList &lines, const QString &pattern)
{
    const QRegularExpression line(u"^\\s*#\\s*include\\s*"_s + pattern);
    QStringList names;
    for (const QString &text : lines) {
        if (const auto match = line.match(text); match.hasMatch())
            names << match.captured(1);
    }
    return names;
}

} // namespace

QStringList Source::ownIncludes() const
{
    return included(lines, u"\"([^\"]+)\""_s);
}

QStringList Source::foreignIncludes() const
{
    return included(lines, u"<([^>]+)>"_s);
}

QDir root()
{
    return QDir(QStringLiteral(SHISAKU_SOURCE_DIR));
}

std::vector<Source> productionSources()
{
    std::vector<Source> sources;
    for (const QString &top : {u"app"_s, u"models"_s, u"views"_s}) {
        QDirIterator files(root().filePath(top), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                sources.push_back({root().relativeFilePath(file.fileName()),
                                   QString::fromUtf8(file.readAll()).split(u'\n')});
        }
    }
    return sources;
}

} // namespace shisaku::test
