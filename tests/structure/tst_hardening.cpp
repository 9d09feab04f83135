#include <QProcess>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

#ifdef __OPTIMIZE__
constexpr bool isOptimised = true;
#else
constexpr bool isOptimised = false;
#endif

/// That the program file has what CMakeLists.txt hardens it with. What the compiler adds is there
/// in an optimised build only: `tests/run benchmark -R tst_hardening` looks at a release.
class TstHardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProgramIsHardened_data();
    void theProgramIsHardened();
};

void TstHardening::theProgramIsHardened_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<bool>("byTheCompiler");

    QTest::newRow("its addresses are random") << u"--file-header"_s << u"Type: +DYN "_s << false;
    QTest::newRow("its stack is not code") << u"--segments"_s << u"GNU_STACK .* RW +0"_s << false;
    QTest::newRow("its tables get read-only") << u"--segments"_s << u"GNU_RELRO"_s << false;
    QTest::newRow("it is bound at its start")
        << u"--dynamic"_s << u"BIND_NOW|Flags: NOW"_s << false;
    QTest::newRow("its stack is guarded") << u"--dyn-syms"_s << u"__stack_chk_fail"_s << true;
    QTest::newRow("its containers are checked") << u"--dyn-syms"_s << u"__glibcxx_assert"_s << true;
}

void TstHardening::theProgramIsHardened()
{
#if !defined(Q_OS_LINUX)
    QSKIP("readelf reads the programs of Linux.");
#elif defined(SHISAKU_SANITIZED)
    QSKIP("A sanitizer guards this build.");
#endif
    QFETCH(QString, table);
    QFETCH(QString, entry);
    QFETCH(bool, byTheCompiler);
    if (byTheCompiler && !isOptimised)
        QSKIP("Only an optimised build has it.");
    QProcess process;
    process.start(u"readelf"_s, {table, u"--wide"_s, QString::fromLocal8Bit(SHISAKU_PROGRAM)});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    const QString read = QString::fromLocal8Bit(process.readAllStandardOutput());
    QVERIFY2(QRegularExpression(entry).match(read).hasMatch(), qPrintable(read));
}

QTEST_GUILESS_MAIN(TstHardening)
#include "tst_hardening.moc"
