// Workbooks with faults, each through the child process in which the program reads what comes from
// elsewhere, two at once. A fifth have wrong bytes in the archive; of the others parts are spoilt
// as XML and packed again. Half are a survey of the program, the others small .xlsx and .ods files
// and what the coverage-guided fuzzers learned.
//
// What must hold: each file gives tables or the one sentence that says why not, and a preview can
// be made of the tables. A child that crashes, is ended by its limits, or says nonsense is a
// finding, since its sentence is that of a program that did not answer; so are more than 5 s of a
// processor and 300 MB. The same seed makes the same files; one that is a finding is kept and
// named.

#include "models/exchange/importing/importsource.h"
#include "models/exchange/reading/foreignreader.h"
#include "models/exchange/sampleplan.h"
#include "models/exchange/writing/surveyworkbook.h"
#include "tests/support/files.h"
#include "tests/support/foreignfiles.h"
#include "tests/support/fuzzentries.h"
#include "tests/support/mutations.h"
#include "tests/support/plans.h"
#include "tests/support/trials.h"
#include "tests/support/xmltree.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

constexpr int atOnce = 2;
constexpr double longestSeconds = 5;
[[maybe_unused]] constexpr double mostMegabytes = 300;

using Parts = QMap<QString, QByteArray>;

Parts partsOfSurvey(const Plan &plan, YearId year)
{
    const std::vector<DepartmentSurvey> surveys = departmentSurveys(plan, year);
    return filesOf(workbookFile(surveyWorkbook(plan, year, surveys.front())).bytes);
}

/// Those that the fuzzers begin with (*.xml), or all that they learned, too.
QList<Parts> smallWorkbooks(const QString &filter)
{
    const QDir corpus(QStringLiteral(SHISAKU_SOURCE_DIR "/tests/data/fuzz/workbook"));
    QList<Parts> all;
    for (const QString &name : corpus.entryList({filter}, QDir::Files))
        all << workbookOf(bytesOf(corpus.filePath(name)));
    return all;
}

QByteArray spoiltWorkbook(const Parts &sound, QRandomGenerator &chance)
{
    return chance.bounded(5) == 0 ? withSpoiltBytes(archiveOf(sound), chance)
                                  : archiveOf(withSpoiltParts(sound, chance));
}

double secondsOfChildren()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double megabytesOfChildren()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return double(usage.ru_maxrss) / 1'024;
}

} // namespace

class TstMutatedWorkbooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsReadOrRefused();

private:
    /// One of the readers that work at once, and the file that it reads.
    struct Lane {
        QTemporaryDir folder{quickPlace()};
        ForeignReader reader{QStringLiteral(SHISAKU_PROGRAM)};
        int number = 0;

        QString path() const { return folder.filePath(u"answer.xlsx"_s); }
    };

    const Parts &soundWorkbook();
    void begin(Lane &lane);
    void judge(Lane &lane);
    /// What is wrong with the answer; empty where nothing is.
    QString faultOf(const ForeignFile &file);

    const Plan m_plan = samplePlan();
    const YearId m_year = yearId(m_plan, 2019);
    const Parts m_survey = partsOfSurvey(m_plan, m_year);
    const QList<Parts> m_small = smallWorkbooks(u"*.xml"_s);
    const QList<Parts> m_learned = smallWorkbooks(u"*"_s);
    QRandomGenerator m_chance;
    int m_begun = 0;
    int m_read = 0;
    int m_refused = 0;
    QSet<QString> m_sentences;
    double m_seconds = 0; ///< of a processor, of all children so far
    double m_longest = 0;
    QStringList m_findings;
};

const Parts &TstMutatedWorkbooks::soundWorkbook()
{
    if (m_chance.bounded(2) == 0)
        return m_survey;
    const QList<Parts> &some = m_chance.bounded(2) == 0 ? m_small : m_learned;
    return some[m_chance.bounded(int(some.size()))];
}

void TstMutatedWorkbooks::begin(Lane &lane)
{
    lane.number = ++m_begun;
    writeBytes(lane.path(), spoiltWorkbook(soundWorkbook(), m_chance));
    lane.reader.read({lane.path()});
}

QString TstMutatedWorkbooks::faultOf(const ForeignFile &file)
{
    if (!file.refusal.isEmpty()) {
        ++m_refused;
        m_sentences.insert(file.refusal);
        const bool isAnswer = file.refusal.startsWith(u"“answer.xlsx” was not read: "_s) &&
                              file.refusal.endsWith("Nothing was changed."_L1);
        return isAnswer && file.tables.empty() ? QString() : file.refusal;
    }
    ++m_read;
    const ImportSource source = importSource({file}, m_plan, m_year);
    const ImportPreview preview = previewImport(m_plan, m_year, source.tables);
    for (const ImportLine &line : preview.lines()) {
        if (line.kind == ImportLine::Kind::Refused && line.reason.isEmpty())
            return u"A line is refused without a reason."_s;
    }
    return file.tables.empty() ? u"It was read, but has no table."_s : QString();
}

void TstMutatedWorkbooks::judge(Lane &lane)
{
    const double seconds = secondsOfChildren();
    m_longest = std::max(m_longest, seconds - m_seconds);
    QString fault = faultOf(lane.reader.takeFiles().front());
    if (seconds - m_seconds > longestSeconds)
        fault += u"It took %1 s."_s.arg(seconds - m_seconds);
    m_seconds = seconds;
    if (fault.isEmpty())
        return;
    const QString kept = QDir::temp().filePath(u"finding-%1.xlsx"_s.arg(lane.number));
    QFile::remove(kept);
    QFile::copy(lane.path(), kept);
    m_findings << kept + u": "_s + fault;
}

void TstMutatedWorkbooks::eachIsReadOrRefused()
{
    m_chance = chance();
    const int count = trials(200);
    Lane lanes[atOnce];
    QEventLoop loop;
    int working = 0;
    for (Lane &lane : lanes) {
        connect(&lane.reader, &ForeignReader::finished, &loop, [&] {
            judge(lane);
            if (m_begun < count)
                begin(lane);
            else if (--working == 0)
                loop.quit();
        });
        ++working;
        begin(lane);
    }
    loop.exec();
    const double megabytes = megabytesOfChildren();
    qInfo("%d files: %d read, %d refused in %d sentences, %d findings; at most %.2f s of a "
          "processor and %.0f MB",
          m_begun, m_read, m_refused, int(m_sentences.size()), int(m_findings.size()), m_longest,
          megabytes);
    QVERIFY2(m_findings.isEmpty(), qUtf8Printable(m_findings.join(u'\n')));
    QVERIFY(m_read > 0 && m_refused > 0);
#ifndef SHISAKU_SANITIZED
    QVERIFY2(megabytes < mostMegabytes, qPrintable(QString::number(megabytes)));
#endif
}

QTEST_GUILESS_MAIN(TstMutatedWorkbooks)
#include "tst_mutatedworkbooks.moc"
