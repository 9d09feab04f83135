#include "models/storage/planstore.h"
#include "tests/support/files.h"
#include "tests/support/foreigndatabases.h"
#include "tests/support/indicators.h"
#include "tests/support/openings.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

constexpr qint64 large = 100'000'000; ///< such a file's bytes are not compared, but its time

/// Each name in the folder with what it holds, or when and how large it was written.
std::map<QString, QByteArray> contentsOf(const QString &folder)
{
    std::map<QString, QByteArray> contents;
    QDirIterator each(folder,
                      QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    while (each.hasNext()) {
        const QFileInfo info(each.next());
        const bool plain = info.isFile() && !info.isSymLink() && info.size() < large;
        contents[info.fileName()] =
            plain ? bytesOf(info.filePath())
                  : info.lastModified().toString(Qt::ISODateWithMs).toUtf8() +
                        QByteArray::number(info.isSymLink() ? 0 : info.size());
    }
    return contents;
}

} // namespace

/// Lays a foreign file in a plan's place, or foreign files beside a plan, and opens it in another
/// process. It has to be refused with a sentence, or to be read as the plan that it is, within 10 s
/// and without a crash; and everything in the folder stays as it was, but for a journal that is the
/// plan's own.
class TstForeignDatabases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void files_data() { addRows(foreignFiles()); }
    void files() { check(true); }
    void databases_data() { addRows(foreignDatabases()); }
    void databases() { check(true); }
    void companions_data() { addRows(foreignCompanions()); }
    void companions() { check(false); }
    void aNewPlanTakesNoLogOver();

private:
    static void addRows(const std::vector<ForeignDatabase> &rows);
    void check(bool staysWhenOpened);

    const Plan m_plan = planWithIndicators();
    QByteArray m_bytes;
    Opener m_opener;
};

void TstForeignDatabases::initTestCase()
{
    QTemporaryDir folder;
    m_bytes = bytesOf(planFile(folder.path(), m_plan, u"plan.shisaku"_s));
}

void TstForeignDatabases::addRows(const std::vector<ForeignDatabase> &rows)
{
    QTest::addColumn<ForeignDatabase>("foreign");
    for (const ForeignDatabase &row : rows)
        QTest::newRow(qUtf8Printable(row.name)) << row;
}

void TstForeignDatabases::check(bool staysWhenOpened)
{
    QFETCH(ForeignDatabase, foreign);
    QTemporaryDir folder(quickPlace());
    const QString path = folder.filePath(u"plan.shisaku"_s);
    writeBytes(path, m_bytes);
    if (!foreign.make(path))
        QSKIP("This system cannot make it.");
    const auto before = contentsOf(folder.path());
    for (const Opening &opening : m_opener.open(path)) {
        QVERIFY2(opening.end != Opening::End::Crashed, "it crashed");
        QVERIFY2(opening.end != Opening::End::Hung, "it hangs");
        QCOMPARE(opening.end == Opening::End::Opened, foreign.opens);
        QVERIFY2(foreign.opens || opening.sentence.endsWith(u'.'),
                 qUtf8Printable(opening.sentence));
    }
    QVERIFY2((foreign.opens && !staysWhenOpened) || contentsOf(folder.path()) == before,
             "something was changed");
    QVERIFY2(!foreign.opens || PlanStore::openReadOnly(path).read() == m_plan, "another plan");
}

void TstForeignDatabases::aNewPlanTakesNoLogOver()
{
    QTemporaryDir folder(quickPlace());
    const QString path = folder.filePath(u"plan.shisaku"_s);
    writeBytes(path + u"-wal"_s, "changes of another database");
    QVERIFY(!storageRefusal([&] { PlanStore::create(path, m_plan); }).isEmpty());
    QCOMPARE(namesIn(folder.path()), QStringList{u"plan.shisaku-wal"_s});
}

int main(int argc, char **argv)
{
    if (const auto code = runAsOpener(argc, argv))
        return *code;
    const QCoreApplication application(argc, argv);
    TstForeignDatabases test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_foreigndatabases.moc"
