#include "tests/app/program.h"
#include "tests/support/closedplan.h"
#include "tests/support/damage.h"
#include "tests/support/files.h"
#include "tests/support/openings.h"
#include "tests/support/trials.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// Damages the bytes of a plan's file and opens it, in another process. Each time it has to be
/// refused with a sentence or opened, within 10 s and without a crash; the file and its folder stay
/// as they are; and where a byte of the closed year is not what it was, the year has to be reported
/// as altered. The figures: how often it was refused, opened with the closed year reported as
/// altered, and opened with the closed year as it was (the damage lies in what is not used, or in
/// an open year).
class TstDamagedDatabases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anyDamage();
    void cutShort();
    void eachPageZeroed();
    void theProgramSaysSo();
    void cleanup();

private:
    void tryWith(const QByteArray &bytes, const QString &what);

    QTemporaryDir m_folder{quickPlace()};
    const QString m_path = m_folder.filePath(u"plan.shisaku"_s);
    QByteArray m_whole;
    QString m_figures; ///< of the closed year
    Opener m_opener;
    std::map<QString, int> m_ends;
};

void TstDamagedDatabases::initTestCase()
{
    planFile(m_folder.path(), closedPlan(), u"plan.shisaku"_s);
    // Free pages, such as long texts leave that were taken out again.
    runSql(m_path, {u"CREATE TABLE gone AS SELECT randomblob(20000) AS x"_s, u"DROP TABLE gone"_s});
    m_whole = bytesOf(m_path);
    const Opening whole = m_opener.open(m_path).front();
    QVERIFY(whole.end == Opening::End::Opened);
    QVERIFY(!whole.altered);
    m_figures = whole.figures;
}

void TstDamagedDatabases::tryWith(const QByteArray &bytes, const QString &what)
{
    const auto says = [&](const char *complaint) {
        return qUtf8Printable(what + u": "_s + QString::fromUtf8(complaint));
    };
    writeBytes(m_path, bytes);
    for (const Opening &opening : m_opener.open(m_path)) {
        QVERIFY2(opening.end != Opening::End::Crashed, says("crashed"));
        QVERIFY2(opening.end != Opening::End::Hung, says("hangs"));
        const bool refused = opening.end == Opening::End::Refused;
        QVERIFY2(!refused || opening.sentence.endsWith(u'.'), says("no sentence"));
        QVERIFY2(refused || opening.altered || opening.figures == m_figures,
                 says("the closed year was altered and nobody said so"));
        ++m_ends[refused ? u"refused"_s : opening.altered ? u"reported as altered"_s : u"opened"_s];
    }
    QVERIFY2(bytesOf(m_path) == bytes, says("the file was changed"));
    QVERIFY2(namesIn(m_folder.path()) == QStringList{u"plan.shisaku"_s}, says("litter"));
}

void TstDamagedDatabases::anyDamage()
{
    QRandomGenerator chance = test::chance();
    const int count = trials(240);
    for (int trial = 0; trial < count && !QTest::currentTestFailed(); ++trial) {
        QByteArray bytes = m_whole;
        damage(trial).make(bytes, chance);
        tryWith(bytes, u"trial %1, %2"_s.arg(trial).arg(QString::fromUtf8(damage(trial).name)));
    }
}

void TstDamagedDatabases::cutShort()
{
    QRandomGenerator chance = test::chance();
    const int count = trials(240) / 10;
    for (int trial = 0; trial < count && !QTest::currentTestFailed(); ++trial) {
        qsizetype length = chance.bounded(m_whole.size());
        if (trial % 4 == 0) // between two pages
            length -= length % pageSizeOf(m_whole);
        tryWith(m_whole.first(length), u"cut to %1 bytes"_s.arg(length));
    }
}

void TstDamagedDatabases::eachPageZeroed()
{
    const int size = pageSizeOf(m_whole);
    for (qsizetype at = 0; at < m_whole.size() && !QTest::currentTestFailed(); at += size) {
        QByteArray bytes = m_whole;
        bytes.replace(at, size, QByteArray(size, '\0'));
        tryWith(bytes, u"page %1 zeroed"_s.arg(at / size + 1));
    }
}

/// `check` ends with 1 and names the year.
void TstDamagedDatabases::theProgramSaysSo()
{
    QByteArray bytes = m_whole;
    bytes.replace("本区の施策", "本区の施旅");
    writeBytes(m_path, bytes);
    const Outcome outcome =
        runProgram({u"check"_s, m_path, u"--year"_s, u"2019"_s, u"--as"_s, u"json"_s});
    QCOMPARE(outcome.exit, 1);
    const QJsonArray altered =
        QJsonDocument::fromJson(outcome.out).object()[u"altered"_s].toArray();
    QCOMPARE(altered.size(), 1);
    QCOMPARE(altered.first().toInt(), 2019);
}

void TstDamagedDatabases::cleanup()
{
    for (const auto &[end, count] : std::exchange(m_ends, {}))
        qInfo("%6d %s", count, qUtf8Printable(end));
}

int main(int argc, char **argv)
{
    if (const auto code = runAsOpener(argc, argv))
        return *code;
    const QCoreApplication application(argc, argv);
    TstDamagedDatabases test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_damageddatabases.moc"
