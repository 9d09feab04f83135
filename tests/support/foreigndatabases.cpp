#include "tests/support/foreigndatabases.h"

#include "models/storage/migrator.h"
#include "tests/support/files.h"
#include "tests/support/foreignfiles.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace shisaku::test
{
namespace
{

using Make = std::function<bool(const QString &)>;

Make writing(const QByteArray &bytes)
{
    return [=](const QString &path) {
        writeBytes(path, bytes);
        return true;
    };
}

Make altering(const std::function<void(QByteArray &)> &alter)
{
    return [=](const QString &path) {
        QByteArray bytes = bytesOf(path);
        alter(bytes);
        writeBytes(path, bytes);
        return true;
    };
}

Make running(const QStringList &sql)
{
    return [=](const QString &path) {
        runSql(path, sql);
        return true;
    };
}

/// Another database in the plan's place.
Make creating(const QStringList &sql)
{
    return [=](const QString &path) {
        QFile::remove(path);
        Database database = Database::create(path);
        for (const QString &statement : sql)
            database.run(statement);
        return true;
    };
}

/// A link in the plan's place.
Make linking(const std::function<QString(const QString &path)> &target)
{
    return [=](const QString &path) {
        const QString to = target(path);
        return (!QFile::exists(path) || QFile::remove(path)) && QFile::link(to, path);
    };
}

QByteArray noise(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator chance(2019);
    for (char &byte : bytes)
        byte = static_cast<char>(chance.bounded(256));
    return bytes;
}

bool makePipe(const QString &path)
{
    return QFile::remove(path) && QProcess::execute(u"mkfifo"_s, {path}) == 0;
}

/// An empty plan whose texts are UTF-16.
bool makeWide(const QString &path)
{
    QFile::remove(path);
    Database database = Database::create(path);
    database.run(u"PRAGMA encoding = 'UTF-16'"_s);
    migrate(database, schemaSteps());
    return true;
}

/// Rewrites the text of a table's schema, which SQLite then believes.
Make redefining(const QString &table, const QString &from, const QString &to)
{
    return running(
        {u"PRAGMA writable_schema = ON"_s,
         u"UPDATE sqlite_schema SET sql = replace(sql, '%1', '%2') WHERE name = '%3'"_s.arg(
             QString(from).replace(u"'"_s, u"''"_s), QString(to).replace(u"'"_s, u"''"_s), table)});
}

/// A value that the schema would not take, or the program.
Make poking(const QString &sql)
{
    return running(
        {u"PRAGMA foreign_keys = OFF"_s, u"PRAGMA ignore_check_constraints = ON"_s, sql});
}

constexpr qint64 twoGiB = qint64(2) << 30;

bool makeSparse(const QString &path)
{
    return QFile::resize(path, twoGiB);
}

/// Cuts a change of a copy of the plan short, and lays what SQLite needs to go on beside the plan;
/// where it is the plan's own, the copy in the plan's place too.
bool cutShort(const QString &path, const QString &ending, const QStringList &before, bool own)
{
    const QString other = path + u"-other"_s;
    const QString kept = path + u"-kept"_s;
    if (!QFile::copy(path, other))
        return false;
    {
        Database database = Database::open(other, Database::Access::ReadWrite);
        for (const QString &sql : before)
            database.run(sql);
        database.run(u"PRAGMA cache_size = 1"_s);
        const Transaction transaction(database);
        database.run(u"UPDATE measure SET note = hex(randomblob(2000))"_s);
        if (!QFile::copy(other + ending, path + ending) || !QFile::copy(other, kept))
            return false;
    }
    return QFile::remove(other) &&
           (own ? QFile::remove(path) && QFile::rename(kept, path) : QFile::remove(kept));
}

/// What a change of several databases leaves at a journal's end: the name of a file that SQLite
/// looks for, and removes.
QByteArray superJournal(const QString &path)
{
    const QByteArray name = path.toUtf8();
    quint32 sum = 0;
    for (const char byte : name)
        sum += static_cast<quint32>(byte);
    const auto number = [](quint32 value) {
        QByteArray bytes(4, Qt::Uninitialized);
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    return number(0x40000000 / 4096 + 1) + name + number(static_cast<quint32>(name.size())) +
           number(sum) + QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
}

/// The plan's own journal, which names a third file.
bool nameThirdFile(const QString &path)
{
    const QString third = path + u".third"_s;
    writeBytes(third, "somebody's work");
    const QString journal = path + u"-journal"_s;
    if (!cutShort(path, u"-journal"_s, {}, true))
        return false;
    writeBytes(journal, bytesOf(journal) + superJournal(third));
    return true;
}

} // namespace

std::vector<ForeignDatabase> foreignFiles()
{
    return {
        {u"zero length"_s, false, writing({})},
        {u"text"_s, false, writing(QByteArray("施策,評価\r\n").repeated(500))},
        {u"a renamed workbook"_s, false, writing(xlsxFile({.rows = "<row/>"}))},
        {u"a page of the web"_s, false, writing("<!DOCTYPE html>" + QByteArray(4000, ' '))},
        {u"encrypted"_s, false, writing(noise(100'000))},
        {u"encrypted behind the header"_s, false,
         altering([](QByteArray &b) { b.replace(100, b.size() - 100, noise(100'000)); })},
        {u"2 GiB of nothing"_s, false,
         [](const QString &path) { return QFile::resize(path, 0) && makeSparse(path); }},
        {u"a plan with 2 GiB of nothing behind it"_s, true, makeSparse},
        {u"a folder"_s, false,
         [](const QString &path) { return QFile::remove(path) && QDir().mkdir(path); }},
        {u"a link to a plan"_s, true,
         [](const QString &path) {
             return QFile::rename(path, path + u".there"_s) &&
                    QFile::link(path + u".there"_s, path);
         }},
        {u"a link to nothing"_s, false, linking([](const QString &path) { return path + u"x"_s; })},
        {u"a link to itself"_s, false, linking([](const QString &path) { return path; })},
        {u"a link to a device without an end"_s, false,
         linking([](const QString &) { return u"/dev/zero"_s; })},
        {u"a pipe"_s, false, makePipe},
    };
}

std::vector<ForeignDatabase> foreignDatabases()
{
    const QString id = u"PRAGMA application_id = %1"_s;
    const QString version = u"PRAGMA user_version = %1"_s;
    const QString places = u"CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url LONGVARCHAR)"_s;
    const QString endless = u"note TEXT NOT NULL CHECK (length(hex(zeroblob(200000000))) > 0)"_s;
    return {
        {u"a browser's"_s, false, creating({places, version.arg(75)})},
        {u"a map's"_s, false, creating({places, id.arg(0x47504b47), version.arg(10300)})},
        {u"a browser's with this program's mark"_s, false,
         creating({places, id.arg(applicationId), version.arg(schemaVersion())})},
        {u"another mark"_s, false, running({id.arg(applicationId + 1)})},
        {u"version 0"_s, false, running({version.arg(0)})},
        {u"the next version"_s, false, running({version.arg(schemaVersion() + 1)})},
        {u"version 2^31 - 1"_s, false, running({version.arg(2147483647)})},
        {u"a version below none"_s, false, running({version.arg(-3)})},
        {u"an older version by its number"_s, false, running({version.arg(1)})},
        {u"a missing column"_s, false, redefining(u"paragraph"_s, u"seen TEXT NOT NULL,"_s, {})},
        {u"another column"_s, false, running({u"ALTER TABLE measure ADD COLUMN more TEXT"_s})},
        {u"a planted trigger"_s, false,
         running({u"CREATE TRIGGER planted AFTER UPDATE ON evaluation BEGIN DELETE FROM "
                  "paragraph; END"_s})},
        {u"a planted view"_s, false, running({u"CREATE VIEW planted AS SELECT 1"_s})},
        {u"a view in a table's place"_s, false,
         running({u"ALTER TABLE paragraph RENAME TO kept"_s,
                  u"CREATE VIEW paragraph AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT "
                  "i + 1 FROM n) SELECT i AS year_id, i AS place, i AS text, i AS seen FROM n"_s})},
        {u"a virtual table"_s, false, running({u"CREATE VIRTUAL TABLE planted USING fts5(x)"_s})},
        {u"a generated column"_s, false,
         running({u"ALTER TABLE goal ADD COLUMN more TEXT AS (mark || title)"_s})},
        {u"an index of an expression"_s, false,
         running({u"CREATE INDEX planted ON measure (lower(title))"_s})},
        {u"a table without row ids that has them"_s, false,
         redefining(u"evaluation"_s, u"STRICT, WITHOUT ROWID"_s, u"STRICT"_s)},
        {u"a table that is not strict"_s, false, redefining(u"grade"_s, u") STRICT"_s, u")"_s)},
        {u"other words allowed"_s, false,
         redefining(u"grade"_s, u"'rated', "_s, u"'rated', 'best', "_s)},
        {u"a condition that takes forever"_s, false,
         redefining(u"measure"_s, u"note TEXT NOT NULL"_s, endless)},
        {u"statistics of the database"_s, true, running({u"ANALYZE"_s})},
        {u"UTF-16"_s, false, makeWide},
        {u"pages of 512 bytes"_s, true, running({u"PRAGMA page_size = 512"_s, u"VACUUM"_s})},
        {u"pages of 65,536 bytes"_s, true, running({u"PRAGMA page_size = 65536"_s, u"VACUUM"_s})},
        {u"pages that move by themselves"_s, true,
         running({u"PRAGMA auto_vacuum = FULL"_s, u"VACUUM"_s})},
        {u"an id after which there is none"_s, false,
         poking(u"INSERT INTO goal VALUES (9223372036854775807, 9, '', '') "_s)},
        {u"a year that is not in any calendar"_s, false,
         poking(u"INSERT INTO year VALUES (77, 4294969315, 'regular', 'open', '', '', '')"_s)},
        {u"a period without an end"_s, false, poking(u"UPDATE plan SET last_year = 2000000000"_s)},
        {u"a control character in a text"_s, false,
         poking(u"UPDATE measure SET note = 'a' || char(8238) || 'b'"_s)},
        {u"a text that is none"_s, false,
         poking(u"UPDATE measure SET note = CAST(x'e381' AS TEXT)"_s)},
    };
}

std::vector<ForeignDatabase> foreignCompanions()
{
    const QStringList logged{u"PRAGMA journal_mode = WAL"_s, u"UPDATE plan SET note = 'other'"_s};
    const auto cut = [](const QString &ending, const QStringList &before, bool own) {
        return [=](const QString &path) { return cutShort(path, ending, before, own); };
    };
    return {
        {u"its own journal"_s, true, cut(u"-journal"_s, {}, true)},
        {u"a journal of another file"_s, false,
         cut(u"-journal"_s, {u"DROP TABLE paragraph"_s, u"VACUUM"_s}, false)},
        {u"a journal of another copy"_s, false,
         cut(u"-journal"_s, {u"UPDATE plan SET note = 'a'"_s, u"UPDATE measure SET title = 'b'"_s},
             false)},
        {u"a journal that names a third file"_s, false, nameThirdFile},
        {u"a journal of nothing"_s, true,
         [](const QString &path) { return writing(noise(5000))(path + u"-journal"_s); }},
        {u"an empty journal"_s, true,
         [](const QString &path) { return writing({})(path + u"-journal"_s); }},
        {u"a log of another file"_s, false, cut(u"-wal"_s, logged, false)},
        {u"its own log"_s, false, cut(u"-wal"_s, logged, true)},
        {u"written with a log, and closed"_s, false, running({u"PRAGMA journal_mode = WAL"_s})},
    };
}

} // namespace shisaku::test
