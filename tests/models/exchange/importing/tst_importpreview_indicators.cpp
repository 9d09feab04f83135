#include "tests/support/foreigntables.h"
#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

using Kind = ImportLine::Kind;

const QStringList headings{u"番号"_s,   u"施策名"_s, u"基本目標"_s, u"評価"_s,
                           u"指標名"_s, u"単位"_s,   u"目標値"_s,   u"実績値"_s};
const QString goal = u"開かれた区政の実現"_s;

ImportPreview read(std::vector<QStringList> rows)
{
    rows.insert(rows.begin(), headings);
    return previewOf(samplePlan(), 2019, {foreignTable(rows)});
}

std::vector<const ImportLine *> linesOf(const ImportPreview &preview, Kind kind)
{
    std::vector<const ImportLine *> lines;
    for (const ImportLine &line : preview.lines()) {
        if (line.kind == kind)
            lines.push_back(&line);
    }
    return lines;
}

/// The first line of the kind.
std::size_t lineOf(const ImportPreview &preview, Kind kind)
{
    const auto &lines = preview.lines();
    const auto at = std::ranges::find(lines, kind, &ImportLine::kind);
    return static_cast<std::size_t>(at - lines.begin());
}

/// ① 件数（件） 40 38, a line for each indicator of the measure once all is in.
QStringList indicatorsAfter(const ImportPreview &preview, const QString &number)
{
    Plan plan = samplePlan();
    plan.apply(preview.changes());
    QStringList texts;
    for (const Indicator &each : plan.indicators(measureId(plan, number))) {
        const auto value = plan.indicatorValueOrEmpty(each.id, yearId(plan, 2019));
        texts << QStringList{indicatorLabel(each), value.target, value.actual}.join(u' ');
    }
    return texts;
}

} // namespace

/// Indicators that a file names and the plan does not have.
class TstImportPreviewIndicators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewMeasureBringsItsIndicators();
    void oneOfAMeasureOfThePlanIsAskedAbout();
    void theyGoAndComeWithTheirMeasure();
    void oneLeftOutLeavesNoGap();
    void contradictoryFiguresAreAskedAbout();
    void aRefusedMeasureHasNone();
    void dashesAreNoIndicator();
    void severalInACellAreRefused();
    void figuresWithoutAName();
    void anotherUnitIsRefused();
    void whatWasTakenOutStaysOut();
    void theSameMarkedNameIsOne();
    void aMarkAloneIsNoName();
    void noneBesideAKnownOneChangesNothing();
    void figuresOfAMeasureNotInForce();
    void theRowsUnitCountsBeforeOthers();
    void unitsThatStandAboveTheTable();
    void whatIsMergedOverTwoOfThem();
    void measuresMayStandInAnotherTable();
    void aPlaceholderIsNoName();
};

void TstImportPreviewIndicators::aNewMeasureBringsItsIndicators()
{
    const ImportPreview preview =
        read({{u"51"_s, u"窓口の予約"_s, goal, u"A"_s, u"① 予約件数（件）"_s, {}, u"40"_s, u"38"_s},
              {{}, {}, {}, {}, u"満足度"_s, u"％"_s, u"―"_s, u"91.5"_s},
              {u"52"_s, u"庁内の研修"_s, goal, u"B"_s, u"受講者数"_s, u"人"_s, {}, {}}});
    QCOMPARE(preview.count(Kind::NewIndicator), 3);
    QCOMPARE(preview.included(), 5);
    QCOMPARE(linesOf(preview, Kind::NewIndicator).front()->after,
             u"① 予約件数 (件) / Target: 40 / Actual: 38"_s);
    QCOMPARE(indicatorsAfter(preview, u"51"_s),
             (QStringList{u"① 予約件数 (件) 40 38"_s, u"② 満足度 (％) ― 91.5"_s}));
    QCOMPARE(indicatorsAfter(preview, u"52"_s), QStringList{u"① 受講者数 (人)  "_s});
}

void TstImportPreviewIndicators::oneOfAMeasureOfThePlanIsAskedAbout()
{
    ImportPreview preview = read({{u"4"_s, {}, {}, {}, u"予約件数"_s, u"件"_s, u"40"_s, u"38"_s}});
    QCOMPARE(preview.lines().size(), 1);
    QCOMPARE(preview.lines().front().kind, Kind::NewIndicator);
    QVERIFY(!preview.lines().front().included);
    QVERIFY(!preview.lines().front().reason.isEmpty());
    QVERIFY(preview.changes().isEmpty());
    preview.setIncluded(0, true);
    QCOMPARE(indicatorsAfter(preview, u"4"_s), QStringList{u"① 予約件数 (件) 40 38"_s});
}

void TstImportPreviewIndicators::theyGoAndComeWithTheirMeasure()
{
    ImportPreview preview =
        read({{u"51"_s, u"窓口の予約"_s, goal, u"A"_s, u"予約件数"_s, u"件"_s, u"40"_s, u"38"_s}});
    const std::size_t measure = lineOf(preview, Kind::NewMeasure);
    const std::size_t indicator = lineOf(preview, Kind::NewIndicator);
    preview.setIncluded(measure, false);
    QCOMPARE(preview.included(), 0);
    QVERIFY(preview.changes().isEmpty());
    preview.setIncluded(measure, true);
    QCOMPARE(preview.included(), 2);
    preview.setIncluded(indicator, false);
    QCOMPARE(preview.included(), 1);
    preview.setIncluded(measure, false);
    preview.setIncluded(indicator, true); // brings the measure
    QCOMPARE(preview.included(), 2);
    QCOMPARE(indicatorsAfter(preview, u"51"_s), QStringList{u"① 予約件数 (件) 40 38"_s});
}

void TstImportPreviewIndicators::oneLeftOutLeavesNoGap()
{
    ImportPreview preview =
        read({{u"51"_s, u"窓口の予約"_s, goal, u"A"_s, u"予約件数"_s, u"件"_s, u"40"_s, u"38"_s},
              {u"51"_s, u"窓口の予約"_s, goal, {}, u"満足度"_s, u"％"_s, u"80"_s, u"91"_s}});
    preview.setIncluded(lineOf(preview, Kind::NewIndicator), false);
    QCOMPARE(indicatorsAfter(preview, u"51"_s), QStringList{u"① 満足度 (％) 80 91"_s});
}

void TstImportPreviewIndicators::contradictoryFiguresAreAskedAbout()
{
    ImportPreview preview =
        read({{u"51"_s, u"窓口の予約"_s, goal, u"A"_s, u"予約件数"_s, u"件"_s, u"40"_s, u"38"_s},
              {u"51"_s, u"窓口の予約"_s, goal, {}, u"予約件数"_s, u"件"_s, u"40"_s, u"39"_s}});
    QCOMPARE(preview.count(Kind::NewIndicator), 1);
    QCOMPARE(preview.count(Kind::Conflict), 2);
    QCOMPARE(indicatorsAfter(preview, u"51"_s), QStringList{u"① 予約件数 (件) 40 "_s});
    const std::size_t conflict = lineOf(preview, Kind::Conflict);
    preview.setIncluded(conflict + 1, true);
    QCOMPARE(indicatorsAfter(preview, u"51"_s), QStringList{u"① 予約件数 (件) 40 39"_s});
    preview.setIncluded(lineOf(preview, Kind::NewIndicator), false);
    QVERIFY(!preview.lines()[conflict + 1].included); // its figures go with it
    preview.setIncluded(conflict, true);
    QCOMPARE(indicatorsAfter(preview, u"51"_s), QStringList{u"① 予約件数 (件) 40 38"_s});
}

void TstImportPreviewIndicators::aRefusedMeasureHasNone()
{
    const ImportPreview preview =
        previewOf(samplePlan(), 2019,
                  {foreignTable({headings + QStringList{u"開始年度"_s, u"終了年度"_s},
                                 {u"51"_s, u"窓口の予約"_s, goal, u"A"_s, u"予約件数"_s, u"件"_s,
                                  u"40"_s, u"38"_s, u"R2"_s, u"H30"_s}})});
    QCOMPARE(linesOf(preview, Kind::Refused).size(), 2);
    QCOMPARE(preview.included(), 0);
    QVERIFY(preview.changes().isEmpty());
}

void TstImportPreviewIndicators::dashesAreNoIndicator()
{
    for (const QString &name : {u"―"_s, u"なし"_s, QString()}) {
        const ImportPreview preview =
            read({{u"51"_s, u"窓口の予約"_s, goal, u"A"_s, name, u"―"_s, u"―"_s, u"－"_s}});
        QCOMPARE(preview.lines().size(), 1);
        QCOMPARE(preview.lines().front().kind, Kind::NewMeasure);
    }
}

void TstImportPreviewIndicators::severalInACellAreRefused()
{
    for (const QString &names : {u"①予約件数\n②満足度"_s, u"予約件数\n満足度"_s}) {
        const ImportPreview preview =
            read({{u"51"_s, u"窓口の予約"_s, goal, u"A"_s, names, {}, u"40\n80"_s, u"38\n91"_s}});
        QCOMPARE(preview.count(Kind::NewIndicator), 0);
        QCOMPARE(linesOf(preview, Kind::Refused).size(), 1);
    }
}

void TstImportPreviewIndicators::figuresWithoutAName()
{
    for (const QString &name : {QString(), u"なし"_s, u"選択してください"_s}) {
        const ImportPreview preview =
            read({{u"51"_s, u"窓口の予約"_s, goal, u"A"_s, name, {}, u"40"_s, u"38"_s}});
        QCOMPARE(preview.count(Kind::NewMeasure), 1);
        QCOMPARE(linesOf(preview, Kind::Refused).size(), 1);
        QVERIFY(!linesOf(preview, Kind::Refused).front()->reason.isEmpty());
    }
}

void TstImportPreviewIndicators::anotherUnitIsRefused()
{
    const ImportPreview preview =
        read({{u"51"_s, u"窓口の予約"_s, goal, u"A"_s, u"予約件数"_s, u"件"_s, u"40"_s, {}},
              {u"51"_s, u"窓口の予約"_s, goal, {}, u"予約件数"_s, u"人"_s, {}, u"38"_s}});
    QCOMPARE(linesOf(preview, Kind::Refused).size(), 1);
    QCOMPARE(indicatorsAfter(preview, u"51"_s), QStringList{u"① 予約件数 (件) 40 "_s});
}

void TstImportPreviewIndicators::whatWasTakenOutStaysOut()
{
    ImportPreview preview =
        read({{u"51"_s, u"窓口の予約"_s, goal, u"A"_s, u"予約件数"_s, u"件"_s, u"40"_s, u"38"_s}});
    const std::size_t indicator = lineOf(preview, Kind::NewIndicator);
    preview.setIncluded(indicator, false);
    preview.setIncluded(lineOf(preview, Kind::NewMeasure), true); // it is in already
    QVERIFY(!preview.lines()[indicator].included);
}

void TstImportPreviewIndicators::theSameMarkedNameIsOne()
{
    const ImportPreview preview =
        read({{u"51"_s, u"窓口の予約"_s, goal, u"A"_s, u"①予約件数（件）"_s, {}, u"40"_s, {}},
              {u"51"_s, u"窓口の予約"_s, goal, {}, u"①予約件数（件）"_s, {}, {}, u"38"_s}});
    QCOMPARE(indicatorsAfter(preview, u"51"_s), QStringList{u"① 予約件数 (件) 40 38"_s});
}

void TstImportPreviewIndicators::aMarkAloneIsNoName()
{
    const ImportPreview blank =
        read({{u"51"_s, u"窓口の予約"_s, goal, u"A"_s, u"①"_s, {}, {}, {}}});
    QCOMPARE(blank.lines().size(), 1); // the measure
    const ImportPreview filled =
        read({{u"51"_s, u"窓口の予約"_s, goal, u"A"_s, u"①"_s, {}, u"40"_s, {}}});
    QCOMPARE(filled.count(Kind::NewIndicator), 0);
    QCOMPARE(filled.count(Kind::Refused), 1);
}

void TstImportPreviewIndicators::noneBesideAKnownOneChangesNothing()
{
    Plan plan = samplePlan();
    ChangeSet changes;
    changes.add(Indicator{.id = {1},
                          .measure = measureId(plan, u"4"_s),
                          .position = 1,
                          .name = u"件数"_s,
                          .unit = u"件"_s});
    plan.apply(changes);
    const auto readOf = [&](const QString &name, const QString &actual) {
        return previewOf(
            plan, 2019,
            {foreignTable({headings, {u"4"_s, {}, {}, {}, name, {}, u"－"_s, actual}})});
    };
    for (const QString &none : {u"該当なし"_s, u"―"_s}) {
        QCOMPARE(readOf(none, u"－"_s).lines().size(), 0);
        QCOMPARE(readOf(none, u"38"_s).count(Kind::Refused), 1);
    }
    QCOMPARE(readOf({}, u"38"_s).count(Kind::NewValue), 2); // it has but one
}

void TstImportPreviewIndicators::figuresOfAMeasureNotInForce()
{
    const ImportPreview preview =
        previewOf(samplePlan(), 2019,
                  {foreignTable({headings + QStringList{u"開始年度"_s},
                                 {u"51"_s, u"窓口の予約"_s, goal, u"－"_s, u"予約件数"_s, u"件"_s,
                                  u"40"_s, u"38"_s, u"R2"_s}})});
    QCOMPARE(preview.count(Kind::NewIndicator), 1);
    QCOMPARE(preview.count(Kind::Refused), 2); // the figures; a dash is no answer
    QCOMPARE(indicatorsAfter(preview, u"51"_s), QStringList{u"① 予約件数 (件)  "_s});
}

void TstImportPreviewIndicators::theRowsUnitCountsBeforeOthers()
{
    const ImportPreview preview = previewOf(
        samplePlan(), 2019,
        {foreignTable(
            {{u"施策評価一覧（単位：千円）"_s},
             headings,
             {u"51"_s, u"窓口の予約"_s, goal, u"A"_s, u"予約件数"_s, u"件"_s, u"40"_s, u"38"_s},
             {u"52"_s, u"庁内の研修"_s, goal, u"A"_s, u"満足度"_s, u"－"_s, {}, u"91.5"_s}})});
    QCOMPARE(preview.count(Kind::Refused), 0);
    QCOMPARE(indicatorsAfter(preview, u"51"_s), QStringList{u"① 予約件数 (件) 40 38"_s});
    QCOMPARE(indicatorsAfter(preview, u"52"_s), QStringList{u"① 満足度  91.5"_s});
}

void TstImportPreviewIndicators::unitsThatStandAboveTheTable()
{
    const auto unitOf = [](const QString &title, const QString &target) {
        return indicatorsAfter(
            previewOf(samplePlan(), 2019,
                      {foreignTable({{title},
                                     {u"番号"_s, u"施策名"_s, u"基本目標"_s, u"指標名"_s, target},
                                     {u"51"_s, u"窓口の予約"_s, goal, u"予算"_s, u"40"_s}})}),
            u"51"_s);
    };
    QCOMPARE(unitOf(u"（単位：千円）"_s, u"目標値"_s), QStringList{u"① 予算 (千円) 40 "_s});
    QCOMPARE(unitOf(u"一覧"_s, u"目標値（千円）"_s), QStringList{u"① 予算 (千円) 40 "_s});
    QCOMPARE(unitOf(u"（単位：千円、％）"_s, u"目標値"_s), QStringList{u"① 予算 40 "_s});
}

void TstImportPreviewIndicators::whatIsMergedOverTwoOfThem()
{
    ForeignTable table = foreignTable(
        {headings,
         {u"51"_s, u"窓口の予約"_s, goal, u"A"_s, u"予約件数"_s, u"件"_s, u"100"_s, u"90"_s},
         {{}, {}, {}, {}, u"相談件数"_s, {}, {}, u"80"_s}});
    table.merges = {{.column = 5, .firstRow = 2, .lastRow = 3},
                    {.column = 6, .firstRow = 2, .lastRow = 3}};
    QCOMPARE(indicatorsAfter(previewOf(samplePlan(), 2019, {table}), u"51"_s),
             (QStringList{u"① 予約件数 (件) 100 90"_s, u"② 相談件数 (件) 100 80"_s}));
}

void TstImportPreviewIndicators::measuresMayStandInAnotherTable()
{
    const ForeignTable indicators =
        foreignTable({{u"番号"_s, u"施策名"_s, u"指標名"_s, u"単位"_s, u"実績値"_s},
                      {u"51"_s, u"窓口の予約"_s, u"予約件数"_s, u"件"_s, u"90"_s}},
                     u"1.csv"_s);
    const ForeignTable measures = foreignTable({{u"番号"_s, u"施策名"_s, u"基本目標"_s, u"評価"_s},
                                                {u"51"_s, u"窓口の予約"_s, goal, u"A"_s}},
                                               u"2.csv"_s);
    for (const auto &tables : {std::vector{indicators, measures}, {measures, indicators}})
        QCOMPARE(indicatorsAfter(previewOf(samplePlan(), 2019, tables), u"51"_s),
                 QStringList{u"① 予約件数 (件)  90"_s});
}

void TstImportPreviewIndicators::aPlaceholderIsNoName()
{
    for (const QString &name : {u"検討中"_s, u"数値化困難"_s, u"合計"_s}) {
        const ImportPreview preview =
            read({{u"51"_s, u"窓口の予約"_s, goal, u"A"_s, name, {}, {}, {}}});
        QCOMPARE(preview.count(Kind::NewIndicator), 0);
    }
}

QTEST_GUILESS_MAIN(TstImportPreviewIndicators)
#include "tst_importpreview_indicators.moc"
