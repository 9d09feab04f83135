// Workbooks and CSV files that were made to harm: bombs, lies in the archive, entities, ways out of
// the folder, formulas, millions of this and that. Each goes through the real program, as a dry run
// and as an import.
//
// What must hold: the program answers with a sentence that names what is wrong, or reads what is
// sound; it never crashes; it takes no more than 1 GiB; and where nothing went in, the plan's file
// is the same byte for byte. Printed for each file are the seconds on the clock (of both runs) and
// the most memory that a process of them had. Time is not asserted but by the limit that the
// program has itself. The short form leaves out the large files, which stand last; the count of the
// long form is that of files.

#include "models/exchange/sampleplan.h"
#include "tests/support/files.h"
#include "tests/support/hostilefiles.h"
#include "tests/support/measuredrun.h"
#include "tests/support/trials.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

constexpr double longestSeconds = 40; // twice what the reading process may take
[[maybe_unused]] constexpr double mostMegabytes = 1'024;

} // namespace

class TstHostileWorkbooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void eachIsAnswered_data();
    void eachIsAnswered();

private:
    void check(const MeasuredRun &run, const QString &refusal) const;

    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_before;
};

void TstHostileWorkbooks::initTestCase()
{
    m_before = bytesOf(planFile(m_folder.path(), samplePlan(), u"before.shisaku"_s));
    m_path = m_folder.filePath(u"plan.shisaku"_s);
}

void TstHostileWorkbooks::init()
{
    writeBytes(m_path, m_before);
}

void TstHostileWorkbooks::eachIsAnswered_data()
{
    QTest::addColumn<HostileFile>("file");
    const std::vector<HostileFile> files = hostileFiles();
    const auto small = std::ranges::count(files, false, &HostileFile::isLarge);
    const auto count = std::min<std::size_t>(files.size(), std::size_t(trials(int(small))));
    for (const HostileFile &file : std::span(files).first(count))
        QTest::newRow(qUtf8Printable(file.name)) << file;
}

void TstHostileWorkbooks::check(const MeasuredRun &run, const QString &refusal) const
{
    const QByteArray said = (run.out.left(500) + run.err.left(500));
    QVERIFY2(run.exit == (refusal.isEmpty() ? 0 : 1), said.constData());
    const bool isAnswered = refusal.isEmpty() ? run.out.contains("A → B")
                                              : (run.err + run.out).contains(refusal.toUtf8());
    QVERIFY2(isAnswered, said.constData());
    QVERIFY2(run.seconds < longestSeconds, qPrintable(QString::number(run.seconds)));
#ifndef SHISAKU_SANITIZED
    QVERIFY2(run.megabytes < mostMegabytes, qPrintable(QString::number(run.megabytes)));
#endif
}

void TstHostileWorkbooks::eachIsAnswered()
{
    QFETCH(HostileFile, file);
    const QString path = m_folder.filePath(u"answer."_s + file.suffix);
    writeBytes(path, file.bytes());
    const QStringList import{u"import"_s, m_path, path, u"--year"_s, u"2019"_s};
    const MeasuredRun dry = measuredRun(import + QStringList{u"--dry-run"_s});
    check(dry, file.refusal);
    QVERIFY(bytesOf(m_path) == m_before);
    const MeasuredRun real = measuredRun(import);
    check(real, file.refusal);
    const bool nothingGoesIn = !real.out.contains("A → B");
    QCOMPARE(bytesOf(m_path) == m_before, nothingGoesIn);
    qInfo("%5.2f s %5.2f s %5.0f MB  %s", dry.seconds, real.seconds,
          std::max(dry.megabytes, real.megabytes), qUtf8Printable(file.name));
}

QTEST_GUILESS_MAIN(TstHostileWorkbooks)
#include "tst_hostileworkbooks.moc"
