#include "models/domain/closing.h"
#include "models/domain/corrections.h"
#include "models/domain/rules.h"
#include "models/editing/plandocument.h"
#include "models/tallies/counts.h"
#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/plans.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

constexpr int measures = 120;

/// Grades every measure of the year in one edit, so that no rule is broken.
void gradeAll(PlanDocument &document, YearId year, unsigned seed)
{
    std::mt19937 random(seed);
    const auto upTo = [&](int n) { return std::uniform_int_distribution<int>(1, n)(random); };
    ChangeSet changes;
    for (const Measure &measure : document.plan().measuresInForce(year)) {
        Evaluation after{.year = year,
                         .measure = measure.id,
                         .department = u"担当%1課"_s.arg(upTo(9)),
                         .grade = {upTo(5)},
                         .direction = {upTo(4)},
                         .reason = u"理由%1"_s.arg(upTo(99))};
        if (const Evaluation *before = document.plan().evaluation(measure.id, year))
            changes.replace(*before, after);
        else
            changes.add(after);
    }
    QVERIFY(document.edit(changes));
}

/// What a year publishes, by its fiscal year.
std::map<int, QString> digests(const Plan &plan)
{
    std::map<int, QString> result;
    for (const Year &year : plan.years())
        result[year.fiscalYear] = yearDigest(plan, year);
    return result;
}

} // namespace

/// Ten years of a plan with another scale, started, closed and reopened through the command line.
class TstTenYears : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theYearsGoBy();
    void everyYearIsInOrder();
    void theTalliesAreOfItsOwnScale();
    void onlyTheCorrectedYearHasErrata();
    void noYearIsAltered();

private:
    Plan saved() const { return PlanStore::openReadOnly(m_path).read(); }
    int run(const QStringList &arguments) const;
    void correct(int fiscalYear);

    QTemporaryDir m_folder;
    QString m_path;
};

void TstTenYears::initTestCase()
{
    m_path = planFile(m_folder.path(), otherPlan(measures), u"ten.shisaku"_s);
}

int TstTenYears::run(const QStringList &arguments) const
{
    const Outcome outcome = runProgram(arguments);
    if (outcome.exit != 0)
        qWarning().noquote() << arguments << QString::fromUtf8(outcome.err);
    return outcome.exit;
}

/// Reopens the year, gives one measure another grade, closes it again.
void TstTenYears::correct(int fiscalYear)
{
    const QString year = QString::number(fiscalYear);
    QCOMPARE(run({u"reopen-year"_s, m_path, year, u"--reason"_s, u"集計の誤り"_s}), 0);
    {
        PlanDocument document(PlanStore::open(m_path));
        const YearId id = yearId(document.plan(), fiscalYear);
        Evaluation evaluation = *document.plan().evaluation({7}, id);
        evaluation.grade = {evaluation.grade.value % 5 + 1};
        QVERIFY(document.editEvaluation(evaluation));
    }
    QCOMPARE(run({u"close-year"_s, m_path, year}), 0);
}

void TstTenYears::theYearsGoBy()
{
    std::map<int, QString> closed;
    for (int fiscalYear = 2021; fiscalYear <= 2030; ++fiscalYear) {
        const QString year = QString::number(fiscalYear);
        QCOMPARE(run({u"start-year"_s, m_path, year}), 0);
        {
            PlanDocument document(PlanStore::open(m_path));
            gradeAll(document, yearId(document.plan(), fiscalYear), unsigned(fiscalYear));
        }
        QCOMPARE(run({u"close-year"_s, m_path, year}), 0);
        if (fiscalYear == 2026) {
            correct(2024);
            closed.erase(2024);
        }
        const auto now = digests(saved());
        for (const auto &[before, digest] : closed)
            QCOMPARE(now.at(before), digest);
        closed = now;
    }
    QCOMPARE(run({u"start-year"_s, m_path, u"overall"_s}), 0);
}

void TstTenYears::everyYearIsInOrder()
{
    const Plan plan = saved();
    QCOMPARE(plan.years().size(), std::size_t(11));
    for (const Year &year : plan.years()) {
        QVERIFY(balance(plan, year.id).holds());
        QCOMPARE(year.isClosed(), !year.isOverall());
        if (year.isClosed())
            QCOMPARE(run({u"check"_s, m_path, u"--year"_s, QString::number(year.fiscalYear)}), 0);
    }
}

void TstTenYears::theTalliesAreOfItsOwnScale()
{
    const Outcome outcome = runProgram(
        {u"tally"_s, m_path, u"--year"_s, u"R12"_s, u"--by"_s, u"grade"_s, u"--as"_s, u"json"_s});
    const QJsonObject tally = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(tally[u"total"_s].toInt(), measures);
    QStringList codes;
    int sum = 0;
    for (const auto row : tally[u"rows"_s].toArray()) {
        codes << row[u"grade"_s].toString();
        sum += row[u"count"_s].toInt();
    }
    QCOMPARE(codes, QStringList({u"S"_s, u"A"_s, u"B"_s, u"C"_s, u"D"_s}));
    QCOMPARE(sum, measures);
}

void TstTenYears::onlyTheCorrectedYearHasErrata()
{
    PlanStore store = PlanStore::openReadOnly(m_path);
    const Plan plan = store.read();
    const History history = store.history();
    for (const Year &year : plan.years()) {
        const auto found = corrections(plan, history, year.id);
        QCOMPARE(found.size(), std::size_t(year.fiscalYear == 2024 ? 1 : 0));
        if (!found.empty())
            QCOMPARE(found.front().reason, u"集計の誤り"_s);
    }
}

void TstTenYears::noYearIsAltered()
{
    QVERIFY(alteredYears(saved()).empty());
    PlanDocument document(PlanStore::open(m_path));
    for (const Year &year : document.plan().years()) {
        const Plan before = document.plan();
        Evaluation evaluation = document.plan().evaluationOrEmpty({1}, year.id);
        evaluation.reason += u"改"_s;
        QCOMPARE(bool(document.editEvaluation(evaluation)), year.isOverall());
        if (!year.isOverall())
            QVERIFY(document.plan() == before);
    }
}

QTEST_MAIN(TstTenYears)
#include "tst_tenyears.moc"
