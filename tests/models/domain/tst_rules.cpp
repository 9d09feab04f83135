#include "models/domain/rules.h"

#include "tests/support/plans.h"

#include <QtTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

/// One evaluation in words: grade, direction, reason.
struct Said {
    QString grade{};
    QString direction{};
    QString reason{};
};

/// The target and the actual of each indicator of measure 1.
using Figures = std::vector<std::pair<QString, QString>>;

/// The sample with measure 1 as said in both years.
Plan planWith(const Said &before, const Said &now, const Figures &figures = {})
{
    Plan plan = samplePlan();
    ChangeSet changes;
    int n = 0;
    for (const auto &[target, actual] : figures) {
        ++n;
        changes.add(Indicator{
            .id = {n}, .measure = test::measureId(plan, u"1"_s), .position = n, .name = u"指標"_s});
        changes.add(IndicatorValue{.year = test::yearId(plan, 2019),
                                   .indicator = {n},
                                   .target = target,
                                   .actual = actual});
    }
    for (const auto &[fiscalYear, said] : {std::pair(2018, before), std::pair(2019, now)}) {
        changes.add(Evaluation{.year = test::yearId(plan, fiscalYear),
                               .measure = test::measureId(plan, u"1"_s),
                               .grade = test::gradeId(plan, said.grade),
                               .direction = test::directionId(plan, said.direction),
                               .reason = said.reason});
    }
    plan.apply(changes);
    return plan;
}

QStringList brokenBy(const Plan &plan)
{
    QStringList codes;
    const auto measure = test::measureId(plan, u"1"_s);
    for (const Problem &problem : problems(plan, test::yearId(plan, 2019), measure))
        codes << QString::fromLatin1(problem.rule->code);
    return codes;
}

struct Row {
    const char *name;
    const char *code;
    bool breaks;
    Said before;
    Said now;
    Figures figures{};
};

const QString goOn = u"計画どおり推進"_s;
const QString done = u"完了"_s;
const QString revise = u"計画修正"_s;

const Figures reached{{u"100"_s, u"100"_s}, {u"５％"_s, u"6"_s}};
const Figures missed{{u"100"_s, u"99.9"_s}, {u"５％"_s, u"0"_s}};
const Figures mixed{{u"100"_s, u"100"_s}, {u"5"_s, u"4"_s}};
const Figures words{{u"検討中"_s, u"―"_s}, {u"100"_s, u"集計中"_s}, {QString(), u"3"_s}};
const Figures reachedOrWords{{u"検討中"_s, u"―"_s}, {u"100"_s, u"100"_s}};
const Figures missedOrWords{{u"検討中"_s, u"―"_s}, {u"100"_s, u"1"_s}};

const Row rows[] = {
    {"no grade", "grade-missing", true, {}, {{}, goOn}},
    {"a grade", "grade-missing", false, {}, {u"A"_s, goOn}},
    {"no direction", "direction-missing", true, {}, {u"A"_s}},
    {"a direction", "direction-missing", false, {}, {u"A"_s, goOn}},
    {"never completed", "ended-too-early", true, {u"A"_s, goOn}, {u"終了"_s, done}},
    {"completed before", "ended-too-early", false, {u"A"_s, done}, {u"終了"_s, done}},
    {"ended before", "ended-too-early", false, {u"終了"_s, done}, {u"終了"_s, done}},
    {"the year before is unknown", "ended-too-early", false, {}, {u"終了"_s, done}},
    {"rated after completion", "completed-not-ended", true, {u"A"_s, done}, {u"A"_s, goOn}},
    {"other after completion", "completed-not-ended", true, {u"A"_s, done}, {u"その他"_s, goOn}},
    {"ended after completion", "completed-not-ended", false, {u"A"_s, done}, {u"終了"_s, done}},
    {"rated after going on", "completed-not-ended", false, {u"A"_s, goOn}, {u"A"_s, goOn}},
    {"ended and going on", "ended-not-completed", true, {u"A"_s, done}, {u"終了"_s, goOn}},
    {"ended and completed", "ended-not-completed", false, {u"A"_s, done}, {u"終了"_s, done}},
    {"better, why?", "change-without-reason", true, {u"B"_s, goOn}, {u"A"_s, goOn}},
    {"a reason of spaces", "change-without-reason", true, {u"B"_s}, {u"A"_s, goOn, u" \n　"_s}},
    {"better, and why", "change-without-reason", false, {u"B"_s}, {u"A"_s, goOn, u"成果"_s}},
    {"the same", "change-without-reason", false, {u"A"_s, goOn}, {u"A"_s, goOn}},
    {"graded the first time", "change-without-reason", false, {}, {u"A"_s, goOn}},
    {"ended as planned", "change-without-reason", false, {u"A"_s, done}, {u"終了"_s, done}},
    {"ended unplanned", "change-without-reason", true, {u"A"_s, goOn}, {u"終了"_s, done}},
    {"revised, why?", "turn-without-reason", true, {}, {u"B"_s, revise}},
    {"shrunk, why?", "turn-without-reason", true, {}, {u"B"_s, u"事業縮小"_s}},
    {"stopped, why?", "turn-without-reason", true, {}, {u"B"_s, u"中止（休止）"_s}},
    {"revised, and why", "turn-without-reason", false, {}, {u"B"_s, revise, u"国の動き"_s}},
    {"expanded", "turn-without-reason", false, {}, {u"B"_s, u"事業拡大"_s}},
    {"C and going on", "lowest-as-planned", true, {}, {u"C"_s, goOn}},
    {"C and revised", "lowest-as-planned", false, {}, {u"C"_s, revise}},
    {"B and going on", "lowest-as-planned", false, {}, {u"B"_s, goOn}},
    {"AA, why?", "highest-without-reason", true, {}, {u"AA"_s, goOn}},
    {"AA, and why", "highest-without-reason", false, {}, {u"AA"_s, goOn, u"満足度"_s}},
    {"A", "highest-without-reason", false, {}, {u"A"_s, goOn}},
    {"C twice", "lowest-twice", true, {u"C"_s, goOn}, {u"C"_s, goOn}},
    {"C twice and revised", "lowest-twice", false, {u"C"_s, goOn}, {u"C"_s, revise}},
    {"C once", "lowest-twice", false, {u"B"_s, goOn}, {u"C"_s, goOn}},
    {"all reached, yet C", "targets-reached-lowest", true, {}, {u"C"_s}, reached},
    {"all numbers reached, yet C", "targets-reached-lowest", true, {}, {u"C"_s}, reachedOrWords},
    {"all reached and B", "targets-reached-lowest", false, {}, {u"B"_s}, reached},
    {"all reached and not graded", "targets-reached-lowest", false, {}, {}, reached},
    {"one missed and C", "targets-reached-lowest", false, {}, {u"C"_s}, mixed},
    {"only words and C", "targets-reached-lowest", false, {}, {u"C"_s}, words},
    {"no indicator and C", "targets-reached-lowest", false, {}, {u"C"_s}},
    {"none reached, yet A", "no-target-reached-highest", true, {}, {u"A"_s}, missed},
    {"none reached, yet AA", "no-target-reached-highest", true, {}, {u"AA"_s}, missed},
    {"no number reached, yet A", "no-target-reached-highest", true, {}, {u"A"_s}, missedOrWords},
    {"none reached and B", "no-target-reached-highest", false, {}, {u"B"_s}, missed},
    {"none reached and other", "no-target-reached-highest", false, {}, {u"その他"_s}, missed},
    {"one reached and A", "no-target-reached-highest", false, {}, {u"A"_s}, mixed},
    {"only words and A", "no-target-reached-highest", false, {}, {u"A"_s}, words},
    {"no indicator and A", "no-target-reached-highest", false, {}, {u"A"_s}},
};

} // namespace

class TstRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_data();
    void rule();
    void ofThreeRatedGradesOneIsHigh_data();
    void ofThreeRatedGradesOneIsHigh();
    void everyRuleHasARowThatBreaksItAndOneThatDoesNot();
    void everyRuleSaysWhatItIs();
    void theSamplesYearHasNoError();
    void yearLooksAtTheMeasuresInForce();
};

void TstRules::rule_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(rows)); ++i)
        QTest::addRow("%s: %s", rows[i].code, rows[i].name) << i;
}

void TstRules::rule()
{
    QFETCH(int, index);
    const Row &row = rows[index];
    const Plan plan = planWith(row.before, row.now, row.figures);
    QCOMPARE(brokenBy(plan).contains(QString::fromLatin1(row.code)), row.breaks);
}

void TstRules::ofThreeRatedGradesOneIsHigh_data()
{
    QTest::addColumn<QString>("grade");
    QTest::addColumn<bool>("isHigh");
    QTest::newRow("A, the highest") << u"A"_s << true;
    QTest::newRow("B, the second") << u"B"_s << false;
    QTest::newRow("AA, not rated") << u"AA"_s << false;
}

void TstRules::ofThreeRatedGradesOneIsHigh()
{
    QFETCH(QString, grade);
    QFETCH(bool, isHigh);
    Plan plan = planWith({}, {grade, goOn}, missed);
    Grade highest = *plan.find<Grade>(test::gradeId(plan, u"AA"_s));
    highest.role = GradeRole::Excluded;
    plan.apply(Replacement<Grade>{std::nullopt, highest});
    QCOMPARE(brokenBy(plan).contains(u"no-target-reached-highest"_s), isHigh);
}

void TstRules::everyRuleHasARowThatBreaksItAndOneThatDoesNot()
{
    std::set<std::pair<std::string, bool>> covered;
    for (const Row &row : rows)
        covered.insert({row.code, row.breaks});
    for (const Rule &rule : allRules()) {
        QVERIFY2(covered.contains({rule.code, true}), rule.code);
        QVERIFY2(covered.contains({rule.code, false}), rule.code);
    }
    QCOMPARE(covered.size(), 2 * allRules().size());
}

void TstRules::everyRuleSaysWhatItIs()
{
    std::set<QString> sentences;
    for (const Rule &rule : allRules())
        sentences.insert(rule.sentence());
    QCOMPARE(sentences.size(), allRules().size());
    QVERIFY(!sentences.contains(QString()));
}

void TstRules::theSamplesYearHasNoError()
{
    const Plan plan = samplePlan();
    for (const Problem &problem : problems(plan, test::yearId(plan, 2019)))
        QVERIFY2(problem.rule->severity == Severity::Notice, problem.rule->code);
}

void TstRules::yearLooksAtTheMeasuresInForce()
{
    const Plan plan = samplePlan();
    std::set<MeasureId> ungraded;
    for (const Problem &problem : problems(plan, test::yearId(plan, 2018))) {
        if (std::string_view(problem.rule->code) == "grade-missing")
            ungraded.insert(problem.measure);
    }
    QCOMPARE(ungraded.size(), std::size_t(33));
    QVERIFY(problems(plan, YearId{}).empty());
}

QTEST_MAIN(TstRules)
#include "tst_rules.moc"
