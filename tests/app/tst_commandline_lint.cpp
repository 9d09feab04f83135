#include "models/exchange/sampleplan.h"
#include "tests/app/program.h"
#include "tests/support/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// The house style (表記ゆれ) as the real program checks it.
class TstCommandLineLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSamplesReportIsInTheHouseStyle_data();
    void theSamplesReportIsInTheHouseStyle();
    void aTextIsChecked();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();

private:
    QTemporaryDir m_folder;
    QString m_plan;
};

void TstCommandLineLint::initTestCase()
{
    m_plan = planFile(m_folder.path(), samplePlan(), u"sample.shisaku"_s);
}

void TstCommandLineLint::theSamplesReportIsInTheHouseStyle_data()
{
    QTest::addColumn<QString>("year");
    QTest::newRow("2018") << u"2018"_s;
    QTest::newRow("2019") << u"R1"_s;
}

void TstCommandLineLint::theSamplesReportIsInTheHouseStyle()
{
    QFETCH(QString, year);
    const Outcome outcome = runProgram({u"lint"_s, m_plan, u"--year"_s, year});
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(outcome.out + outcome.err, QByteArray());
}

void TstCommandLineLint::aTextIsChecked()
{
    // What the published report of fiscal 2019 has: a goal in two spellings, a number without its
    // dot, a number that touches its title.
    const QString file = m_folder.filePath(u"文.txt"_s);
    writeBytes(file, "(4) 安心・安全の向上\n【No.４新公会計システムの運用】\n【No24 "
                     "全庁的な情報リテラシーの向上】\n");
    const Outcome outcome =
        runProgram({u"lint"_s, m_plan, u"--text"_s, file, u"--as"_s, u"json"_s});
    QCOMPARE(outcome.exit, 0);
    QStringList found;
    for (const auto row : QJsonDocument::fromJson(outcome.out).array())
        found << row[u"found"_s].toString() + u'→' + row[u"suggestion"_s].toString();
    QCOMPARE(found, QStringList({u"安心・安全の向上→安全・安心の向上"_s, u"No.４→No.４ "_s,
                                 u"No24 →No.24 "_s}));
    const Outcome text = runProgram({u"lint"_s, m_plan, u"--text"_s, file});
    const QStringList lines = QString::fromUtf8(text.out).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[2].startsWith(u"3行目\tNo24"_s), qUtf8Printable(lines[2]));
}

void TstCommandLineLint::wrongUsageIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::newRow("nothing to check") << QStringList{} << 2;
    QTest::newRow("both") << QStringList{u"--year"_s, u"2019"_s, u"--text"_s, u"x.txt"_s} << 2;
    QTest::newRow("no such form") << QStringList{u"--year"_s, u"2019"_s, u"--as"_s, u"xml"_s} << 2;
    QTest::newRow("no such file") << QStringList{u"--text"_s, u"ない.txt"_s} << 1;
    writeBytes(m_folder.filePath(u"写真.txt"_s), "\xff\xfe\x00\x01");
    QTest::newRow("no text") << QStringList{u"--text"_s, m_folder.filePath(u"写真.txt"_s)} << 1;
    QTest::newRow("no such year") << QStringList{u"--year"_s, u"1999"_s} << 1;
}

void TstCommandLineLint::wrongUsageIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    const Outcome outcome = runProgram(QStringList{u"lint"_s, m_plan} + arguments);
    QCOMPARE(outcome.exit, exit);
    QVERIFY(!outcome.err.isEmpty());
}

QTEST_GUILESS_MAIN(TstCommandLineLint)
#include "tst_commandline_lint.moc"
