#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/plans.h"

#include "models/exchange/sampleplan.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

/// Names of departments and measures that lead out of a folder, are none of a file, or are each
/// other's on some system: over 150, each different.
QStringList pathPayloads()
{
    const QStringList ways{u"../../外"_s,
                           u"..\\..\\外"_s,
                           u"/etc/passwd"_s,
                           u"C:\\Windows\\x"_s,
                           u"\\\\host\\共有"_s,
                           u"~/x"_s,
                           u"."_s,
                           u".."_s,
                           u"..."_s,
                           u"con"_s,
                           u"NUL.xlsx"_s,
                           u"aux."_s,
                           u"COM1"_s,
                           u"com¹"_s,
                           u"課:流れ"_s,
                           u"課　"_s,
                           u"👩\u200d💻.exe"_s,
                           u"-rf"_s,
                           u"--out=x"_s,
                           u"%2e%2e%2f外"_s,
                           u"$HOME/x"_s,
                           u"`id`"_s,
                           u"$(id)"_s,
                           u"a;b|c"_s,
                           u"*"_s,
                           u"?"_s,
                           u"<課>"_s,
                           u"\"課\""_s,
                           u"'課'"_s,
                           u"課. ."_s,
                           u"．．／外"_s,
                           u"..∕外"_s,
                           u"か\u3099"_s,
                           u"file:///etc/x"_s,
                           u"ICT課"_s,
                           u"ict課"_s,
                           u"ICT課 (2)"_s,
                           QString(300, u'課'),
                           u"𠮷"_s.repeated(200),
                           u"%1%2%n"_s};
    QStringList names;
    for (const QString &way : ways)
        names << way << u"課/"_s + way << way + u"/.."_s << way + u"\\..\\外"_s;
    names.removeDuplicates();
    return names;
}

/// A plan with a department and an indicator of each name.
Plan planNamed(const QStringList &names)
{
    Plan plan = samplePlan();
    const YearId year = yearId(plan, 2019);
    const qint64 firstMeasure = nextId<Measure>(plan).value;
    const qint64 firstIndicator = nextId<Indicator>(plan).value;
    ChangeSet changes;
    for (const Evaluation &evaluation : plan.records<Evaluation>().all()) {
        if (evaluation.year == year)
            changes.remove(evaluation);
    }
    for (int at = 0; at < names.size(); ++at) {
        const MeasureId measure{firstMeasure + at};
        const IndicatorId indicator{firstIndicator + at};
        changes.add(Measure{.id = measure,
                            .number = QString::number(1'000 + at),
                            .title = u"施策"_s,
                            .goal = plan.goals().front().id,
                            .inForceFrom = 2019});
        changes.add(Evaluation{.year = year, .measure = measure, .department = names[at]});
        changes.add(Indicator{.id = indicator,
                              .measure = measure,
                              .position = 1,
                              .name = names[at],
                              .unit = u"件"_s});
        changes.add(IndicatorValue{.year = year, .indicator = indicator, .actual = u"1"_s});
    }
    plan.apply(changes);
    return plan;
}

QStringList everythingIn(const QString &folder)
{
    QStringList paths;
    QDirIterator entries(folder,
                         QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext())
        paths << QDir(folder).relativeFilePath(entries.next());
    paths.sort();
    return paths;
}

} // namespace

/// What a plan calls its departments and measures becomes part of the names of files. Whatever it
/// is, the files stand in the folder that was chosen, one for each, none in place of another, and
/// with names that Windows takes as well.
class TstFileNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filesStayInTheirFolder_data();
    void filesStayInTheirFolder();

private:
    QTemporaryDir m_folder{quickPlace()};
    QStringList m_names = pathPayloads();
    QString m_plan;
};

void TstFileNames::initTestCase()
{
    QVERIFY(m_names.size() > 150);
    m_plan = planFile(m_folder.path(), planNamed(m_names), u"plan.shisaku"_s);
}

void TstFileNames::filesStayInTheirFolder_data()
{
    QTest::addColumn<QStringList>("job");
    QTest::addColumn<int>("others");                           // files that no name of these is in
    QTest::newRow("surveys") << QStringList{u"survey"_s} << 1; // of those without one
    QTest::newRow("charts") << QStringList{u"chart"_s, u"--all"_s, u"--format"_s, u"svg"_s} << 6;
}

void TstFileNames::filesStayInTheirFolder()
{
    QFETCH(QStringList, job);
    QFETCH(int, others);
    const QStringList before = everythingIn(m_folder.path());
    QStringList arguments = job;
    arguments.insert(1, m_plan);
    const Outcome outcome = runProgram(
        arguments + QStringList{u"--year"_s, u"2019"_s, u"--out"_s, m_folder.filePath(u"中/出"_s)});
    QVERIFY2(outcome.exit == 0, outcome.err);
    QStringList written;
    for (const QString &path : everythingIn(m_folder.path())) {
        if (!before.contains(path) && path != u"中"_s && path != u"中/出"_s)
            written << path;
    }
    QCOMPARE(written.size(), m_names.size() + others);
    static const QRegularExpression badName(
        u"[<>:\"\\\\|?*\\x00-\\x1f\\x7f]|[. ]$|^(con|nul|aux|prn|com\\d|lpt\\d)(\\.|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::set<QString> folded;
    for (const QString &path : written) {
        QVERIFY2(path.startsWith(u"中/出/"_s) && path.count(u'/') == 2, qUtf8Printable(path));
        const QString name = path.section(u'/', -1);
        QVERIFY2(!name.contains(badName), qUtf8Printable(name));
        QVERIFY2(folded.insert(name.toCaseFolded()).second, qUtf8Printable(name));
        QVERIFY2(QFileInfo(m_folder.filePath(path)).size() > 1'000, qUtf8Printable(path));
    }
    QVERIFY(QDir(m_folder.filePath(u"中"_s)).removeRecursively());
}

QTEST_GUILESS_MAIN(TstFileNames)
#include "tst_filenames.moc"
