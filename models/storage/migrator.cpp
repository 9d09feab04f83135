#include "models/storage/migrator.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace shisaku
{

namespace
{

std::vector<MigrationStep> readSteps()
{
    std::vector<MigrationStep> steps;
    const QDir folder(u":/shisaku/schema"_s);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("A schema file is missing from the program.");
        steps.push_back(
            {name.section(u'_', 0, 0).toInt(), statementsOf(QString::fromUtf8(file.readAll()))});
    }
    return steps;
}

} // namespace

QStringList statementsOf(const QString &file)
{
    QStringList statements;
    QString text = file;
    text.replace("\r\n"_L1, "\n"_L1);
    for (const QString &part : text.trimmed().split(u";\n\n"_s, Qt::SkipEmptyParts))
        statements << (part.endsWith(u';') ? part : part + u';');
    return statements;
}

const std::vector<MigrationStep> &schemaSteps()
{
    static const std::vector<MigrationStep> steps = readSteps();
    return steps;
}

int schemaVersion()
{
    return schemaSteps().back().version;
}

void migrate(Database &database, const std::vector<MigrationStep> &steps,
             const std::function<void()> &beforeFirst)
{
    const int from = database.value(u"PRAGMA user_version"_s).toInt();
    bool touched = from == 0;
    for (const MigrationStep &step : steps) {
        if (step.version <= from)
            continue;
        if (!std::exchange(touched, true))
            beforeFirst();
        Transaction transaction(database);
        for (const QString &statement : step.statements)
            database.run(statement);
        database.run(u"PRAGMA application_id = %1"_s.arg(applicationId));
        database.run(u"PRAGMA user_version = %1"_s.arg(step.version));
        transaction.commit();
    }
}

} // namespace shisaku
