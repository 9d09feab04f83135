#include "tests/app/program.h"

using namespace Qt::StringLiterals;
using namespace shisaku::test;

/// In which language the program speaks.
class TstLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLocaleChooses_data();
    void theLocaleChooses();
    void theOptionChooses_data();
    void theOptionChooses();
};

namespace
{

const QByteArray japanese = "使い方";
const QByteArray english = "Usage";

} // namespace

void TstLanguage::theLocaleChooses_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("C") << u"LC_ALL"_s << u"C"_s << japanese;
    QTest::newRow("C.UTF-8") << u"LC_ALL"_s << u"C.UTF-8"_s << japanese;
    QTest::newRow("POSIX") << u"LC_ALL"_s << u"POSIX"_s << japanese;
    QTest::newRow("none") << u"LC_ALL"_s << u""_s << japanese;
    QTest::newRow("Japanese") << u"LC_ALL"_s << u"ja_JP.UTF-8"_s << japanese;
    QTest::newRow("Japanese by LANG") << u"LANG"_s << u"ja_JP.UTF-8"_s << japanese;
    QTest::newRow("American") << u"LC_ALL"_s << u"en_US.UTF-8"_s << english;
    QTest::newRow("British by LANG") << u"LANG"_s << u"en_GB.UTF-8"_s << english;
    QTest::newRow("German") << u"LC_ALL"_s << u"de_DE.UTF-8"_s << japanese;
}

void TstLanguage::theLocaleChooses()
{
    QFETCH(QString, variable);
    QFETCH(QString, locale);
    QFETCH(QByteArray, word);
    QProcessEnvironment environment = plainEnvironment({});
    environment.remove(u"LC_ALL"_s);
    environment.insert(variable, locale);
    const Outcome outcome = runProgram({u"--help"_s}, environment);
    QCOMPARE(outcome.exit, 0);
    QVERIFY2(outcome.out.startsWith(word), outcome.out);
}

void TstLanguage::theOptionChooses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("English") << QStringList{u"--lang"_s, u"en"_s, u"--help"_s} << english;
    QTest::newRow("English, joined") << QStringList{u"--lang=en"_s, u"--help"_s} << english;
    QTest::newRow("Japanese") << QStringList{u"--lang"_s, u"ja"_s, u"--help"_s} << japanese;
    QTest::newRow("behind a command")
        << QStringList{u"tally"_s, u"--help"_s, u"--lang"_s, u"en"_s} << english;
}

void TstLanguage::theOptionChooses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, word);
    for (const QString &locale : {u"ja_JP.UTF-8"_s, u"en_US.UTF-8"_s}) {
        const Outcome outcome = runProgram(arguments, plainEnvironment(locale));
        QCOMPARE(outcome.exit, 0);
        QVERIFY2(outcome.out.startsWith(word), outcome.out);
    }
}

QTEST_GUILESS_MAIN(TstLanguage)
#include "tst_language.moc"
