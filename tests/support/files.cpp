#include "tests/support/files.h"

#include "models/exchange/sampleplan.h"
#include "models/storage/migrator.h"
#include "models/storage/planstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace shisaku::test
{

QList<QStringList> dataRows(const QString &name)
{
    const QStringList lines =
        QString::fromUtf8(bytesOf(QStringLiteral(SHISAKU_SOURCE_DIR "/tests/data/") + name))
            .split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty())
        qFatal("The figures %s are missing.", qUtf8Printable(name));
    QList<QStringList> rows;
    for (const QString &line : lines.mid(1))
        rows << line.split(u'\t');
    return rows;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("A test cannot write %s.", qUtf8Printable(path));
}

void removeAllBut(const QString &path)
{
    const QFileInfo file(path);
    for (const QString &name : namesIn(file.path())) {
        if (name != file.fileName())
            QFile::remove(file.dir().filePath(name));
    }
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                  QDir::NoDotAndDotDot);
}

QString quickPlace()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + u"/shisaku-XXXXXX"_s;
}

QString planFile(const QString &folder, const Plan &plan, const QString &name)
{
    const QString path = QDir(folder).filePath(name);
    PlanStore::create(path, plan);
    return path;
}

QString olderFile(const QString &folder, int version)
{
    const QString now = planFile(folder, samplePlan(), u"now.shisaku"_s);
    const QString path = QDir(folder).filePath(u"older.shisaku"_s);
    {
        Database database = Database::create(path);
        const auto first = schemaSteps().begin();
        migrate(database, {first, first + version});
        database.run(u"ATTACH ? AS now"_s, {now});
        for (const auto *table :
             {u"plan", u"goal", u"grade", u"direction", u"measure", u"year", u"evaluation"}) {
            const QString columns =
                database
                    .value(u"SELECT group_concat(name) FROM pragma_table_info(?)"_s,
                           {QString::fromUtf16(table)})
                    .toString();
            database.run(
                u"INSERT INTO %1 (%2) SELECT %2 FROM now.%1"_s.arg(QStringView(table), columns));
        }
    }
    QFile::remove(now);
    return path;
}

void runSql(const QString &path, const QStringList &statements)
{
    Database database = Database::open(path, Database::Access::ReadWrite);
    for (const QString &statement : statements)
        database.run(statement);
}

void runBehindTriggers(const QString &path, const QString &statement)
{
    Database database = Database::open(path, Database::Access::ReadWrite);
    QStringList dropped;
    QStringList statements{statement};
    {
        QSqlQuery query =
            database.run(u"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"_s);
        while (Database::next(query)) {
            dropped << u"DROP TRIGGER %1"_s.arg(query.value(0).toString());
            statements << query.value(1).toString();
        }
    }
    for (const QString &each : dropped + statements)
        database.run(each);
}

} // namespace shisaku::test
