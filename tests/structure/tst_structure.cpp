#include "tests/support/sources.h"

#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku::test;

namespace
{

/// A folder of the house and the folders whose headers its files may include besides its own.
struct Room {
    QString folder;
    QStringList uses;
};

const QString domain = u"models/domain"_s;
const QString files = u"models/files"_s;
const QString storage = u"models/storage"_s;
const QString tallies = u"models/tallies"_s;
const QString editing = u"models/editing"_s;
const QString tables = u"models/tables"_s;
const QString reports = u"models/reports"_s;
const QString houseStyle = u"models/housestyle"_s;
const QString exchange = u"models/exchange"_s;
const QString reading = u"models/exchange/reading"_s;
const QString writing = u"models/exchange/writing"_s;
const QString importing = u"models/exchange/importing"_s;
const QString charts = u"views/charts"_s;
const QString delegates = u"views/delegates"_s;
const QString printing = u"views/printing"_s;
const QString publishing = u"views/publishing"_s;
const QString pages = u"views/pages"_s;
const QString dialogs = u"views/dialogs"_s;
const QString app = u"app"_s;
const QString commandLine = u"app/commandline"_s;

const QStringList pageUses = {domain,   files,      tallies,  editing, tables,
                              reports,  houseStyle, exchange, charts,  delegates,
                              printing, publishing, dialogs};
const QStringList dialogUses = pageUses + QStringList{reading, writing, importing};

/// Who may include whom; one way.
const Room rooms[] = {
    {domain, {}},
    {files, {}},
    {storage, {domain, files}},
    {tallies, {domain}},
    {exchange, {domain}},
    {reading, {domain}},
    {writing, {domain, tallies, exchange, reading}}, // a survey's mark is known again
    {importing, {domain, exchange, reading, writing}},
    {editing, {domain, storage, tallies, reports}}, // closing asks for the balance and the report
    {tables, {domain, tallies, editing, reading, importing}}, // tables show what comes in
    {reports, {domain, tallies}},
    {houseStyle, {domain, reports}},
    {charts, {domain, tallies}},
    {delegates, {domain, tallies, tables, charts}}, // the roles and the palette they paint
    {printing, {domain, tallies, reports, charts}},
    {publishing, {domain, tallies, reports, charts, printing}},
    {pages, pageUses},
    {dialogs, dialogUses},
    {app, dialogUses + QStringList{storage, pages, commandLine}},
    {commandLine, dialogUses + QStringList{storage, pages, app}},
};

const Room *roomOf(const QString &folder)
{
    const auto at = std::ranges::find(rooms, folder, &Room::folder);
    return at != std::end(rooms) ? at : nullptr;
}

} // namespace

/// The house as it was designed: who includes whom, and where what may stand.
class TstStructure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileIsInARoom();
    void roomsIncludeWhatTheyMay();
    void pagesIncludeNoPage();
    void onlyStorageKnowsSql();
    void modelsKnowNoWidgets();
    void onlyAtomicWriteSavesFiles();
    void latin1LiteralsAreAscii();
    void filesAreSmall();
    void theTopIsAsDesigned();

private:
    std::vector<Source> m_sources;
};

void TstStructure::initTestCase()
{
    m_sources = productionSources();
    QVERIFY(m_sources.size() > 60);
}

void TstStructure::everyFileIsInARoom()
{
    for (const Source &source : m_sources)
        QVERIFY2(roomOf(source.folder()), qUtf8Printable(source.path));
}

void TstStructure::roomsIncludeWhatTheyMay()
{
    QStringList wrong;
    int seen = 0;
    for (const Source &source : m_sources) {
        const Room *room = roomOf(source.folder());
        for (const QString &name : source.ownIncludes()) {
            ++seen;
            if (name.endsWith(".moc"_L1))
                continue;
            const QString used = name.section(u'/', 0, -2);
            if (room && used != room->folder && !room->uses.contains(used))
                wrong << source.path + u" includes "_s + name;
        }
    }
    QVERIFY(seen > 100);
    QVERIFY2(wrong.isEmpty(), qUtf8Printable(u'\n' + wrong.join(u'\n')));
}

void TstStructure::pagesIncludeNoPage()
{
    for (const Source &source : m_sources) {
        if (!source.isIn(pages) || !source.unit().endsWith("page"_L1))
            continue;
        for (const QString &name : source.ownIncludes()) {
            QVERIFY2(!name.endsWith("page.h"_L1) || name == "views/pages/page.h"_L1 ||
                         name == "views/pages/page.h"_L1 ||
                         name.section(u'/', -1) == source.unit() + u".h"_s,
                     qUtf8Printable(source.path + u" includes "_s + name));
        }
    }
}

void TstStructure::onlyStorageKnowsSql()
{
    const QRegularExpression sql(u"\\b(SELECT|INSERT INTO|DELETE FROM|UPDATE \\w+ SET|PRAGMA|"
                                 "CREATE TABLE|VACUUM|BEGIN IMMEDIATE)\\b"_s);
    for (const Source &source : m_sources) {
        if (source.isIn(storage))
            continue;
        QVERIFY2(source.foreignIncludes().filter("QSql"_L1).isEmpty() &&
                     source.foreignIncludes().filter("sqlite"_L1).isEmpty(),
                 qUtf8Printable(source.path));
        QVERIFY2(source.lines.filter(sql).isEmpty(), qUtf8Printable(source.path));
    }
}

void TstStructure::modelsKnowNoWidgets()
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    QVERIFY(headers.exists(u"QtWidgets/QWidget"_s));
    for (const Source &source : m_sources) {
        if (!source.isIn(u"models"_s))
            continue;
        for (const QString &name : source.foreignIncludes()) {
            for (const auto *module : {"QtWidgets/", "QtPrintSupport/", "QtSvgWidgets/"}) {
                const QLatin1StringView folder(module);
                QVERIFY2(!headers.exists(folder + name) && !name.startsWith(folder),
                         qUtf8Printable(source.path + u" includes "_s + name));
            }
        }
    }
    QFile build(root().filePath(u"models/CMakeLists.txt"_s));
    QVERIFY(build.open(QIODevice::ReadOnly));
    QVERIFY(!build.readAll().contains("Qt6::Widgets"));
}

void TstStructure::onlyAtomicWriteSavesFiles()
{
    bool found = false;
    for (const Source &source : m_sources) {
        const bool saves = !source.lines.filter(u"QSaveFile"_s).isEmpty();
        const bool mayUse = source.path.startsWith("models/files/atomicwrite."_L1);
        found = found || (saves && mayUse);
        QVERIFY2(mayUse || !saves, qUtf8Printable(source.path));
    }
    QVERIFY(found);
}

/// A source is UTF-8, and each byte of a Latin-1 literal is a character.
void TstStructure::latin1LiteralsAreAscii()
{
    static const QRegularExpression other(u"\"[^\"]*[^\\x00-\\x7F\"][^\"]*\"_L1"_s);
    for (const Source &source : m_sources)
        QVERIFY2(source.lines.filter(other).isEmpty(),
                 qUtf8Printable(source.path + u": "_s + source.lines.filter(other).value(0)));
}

void TstStructure::filesAreSmall()
{
    for (const Source &source : m_sources)
        QVERIFY2(source.lines.size() <= 401, qUtf8Printable(source.path)); // the last is empty
}

void TstStructure::theTopIsAsDesigned()
{
    QStringList names = root().entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    names.removeAll(u"build"_s);                 // not in the repository
    names.removeAll(u"CMakeUserPresets.json"_s); // nor is this
    names.sort();
    const QStringList designed{
        u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"LICENSE"_s, u"README.md"_s,    app,
        u"models"_s,         u"resources"_s,         u"tests"_s,   u"translations"_s, u"views"_s};
    QCOMPARE(names, designed);
    for (const auto *name : {"app/run", "tests/run", ".ci/run"})
        QVERIFY2(QFileInfo(root().filePath(QLatin1StringView(name))).isExecutable(), name);
}

QTEST_MAIN(TstStructure)
#include "tst_structure.moc"
