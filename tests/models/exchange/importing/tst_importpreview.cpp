#include "models/domain/admission.h"
#include "models/domain/closing.h"
#include "models/domain/fiscalyear.h"
#include "tests/support/foreigntables.h"
#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

using Kind = ImportLine::Kind;

const QString title4 = u"新公会計システムの運用"_s;

/// The plan after the included lines, which the gate has to take.
Plan taken(const Plan &plan, const ImportPreview &preview)
{
    const ChangeSet changes = preview.changes();
    const auto refused = refusal(plan, changes);
    Plan after = plan;
    if (refused)
        qWarning("%s", qUtf8Printable(*refused));
    else
        after.apply(changes);
    return after;
}

} // namespace

/// What foreign tables would change, and that it goes in as it was shown.
class TstImportPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryChange();
    void measuresAreFound_data();
    void measuresAreFound();
    void valuesAreRead_data();
    void valuesAreRead();
    void whatCannotBeReadIsALine_data();
    void whatCannotBeReadIsALine();
    void aRefusedValueStandsBesideThePlans_data();
    void aRefusedValueStandsBesideThePlans();
    void contradictionsWaitForAChoice();
    void eachOfManyContradictionsIsOneLine();
    void theSameTwiceIsOneChange();
    void aDashTakesNothingOut();
    void anotherTitleWaitsForALook();
    void anotherTitleIsNoReasonToOpenAYear();
    void aClosedYearTakesNothing();
    void aClosedYearKeepsItsMeasures();
    void aPlanFromOneSpreadsheet();
    void goalsAndMeasuresGoTogether();
    void indicators();
    void whoHasNotAnswered();
    void aHundredThousandRows();
};

void TstImportPreview::showsEveryChange()
{
    const Plan plan = samplePlan();
    const auto preview = previewOf(
        plan, 2019,
        {foreignTable({{u"No."_s, u"施策名"_s, u"担当課"_s, u"評価"_s, u"方向性"_s, u"取組実績"_s},
                       {u"4"_s, title4, u"財政課"_s, u"B"_s, {}, u"運用した。\r\n以上 "_s}})});
    QCOMPARE(preview.lines().size(), std::size_t(3));
    const ImportLine &grade = preview.lines()[1];
    QCOMPARE(grade.kind, Kind::NewValue);
    QCOMPARE(grade.before, u"A"_s);
    QCOMPARE(grade.after, u"B"_s);
    QCOMPARE(grade.measure, u"No.4 "_s + title4);
    QCOMPARE(grade.row, 2);
    QCOMPARE(grade.column, u"評価"_s);
    QVERIFY(grade.included);
    const Plan after = taken(plan, preview);
    const auto *evaluation = after.evaluation(measureId(plan, u"4"_s), yearId(plan, 2019));
    QCOMPARE(evaluation->department, u"財政課"_s);
    QCOMPARE(evaluation->grade, gradeId(plan, u"B"_s));
    QCOMPARE(evaluation->achievement, u"運用した。\n以上"_s);
    QCOMPARE(preview.changes().changes().size(), std::size_t(1));
}

void TstImportPreview::measuresAreFound_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("title");
    for (const auto *number :
         {u"4", u"４", u"④", u"No.４", u"№ 4", u"4.0", u"04", u"(4)", u"施策4", u"4."})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(number)))
            << QString::fromUtf16(number) << QString();
    QTest::newRow("title") << QString() << u"新公会計しすてむの\n運用"_s;
    QTest::newRow("title beside an unknown number") << u"新規"_s << title4;
}

void TstImportPreview::measuresAreFound()
{
    QFETCH(QString, number);
    QFETCH(QString, title);
    const Plan plan = samplePlan();
    const auto preview = previewOf(
        plan, 2019, {foreignTable({{u"No."_s, u"施策名"_s, u"評価"_s}, {number, title, u"C"_s}})});
    QVERIFY2(preview.lines().size() == 1, qUtf8Printable(reasons(preview).join(u'\n')));
    QCOMPARE(preview.lines()[0].measure, u"No.4 "_s + title4);
    QVERIFY(preview.lines()[0].included);
}

void TstImportPreview::valuesAreRead_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("after");
    const auto add = [](const QString &column, const char16_t *text, const QString &after) {
        QTest::newRow(qUtf8Printable(QString::fromUtf16(text)))
            << column << QString::fromUtf16(text) << after;
    };
    for (const auto *text : {u"B", u"Ｂ", u"b", u"B評価", u"「B」", u"Ｂ：おおむね順調",
                             u"B（順調）", u" B ", u"評価B", u"B※1"})
        add(u"評価"_s, text, u"B"_s);
    for (const auto *text :
         {u"事業拡大", u"事業 拡大", u"「事業拡大」", u"②事業拡大", u"事業拡大（新規）"})
        add(u"方向性"_s, text, u"事業拡大"_s);
    for (const auto *text : {u"中止（休止）", u"中止", u"休止", u"中止(休止)"})
        add(u"方向性"_s, text, u"中止（休止）"_s);
}

void TstImportPreview::valuesAreRead()
{
    QFETCH(QString, column);
    QFETCH(QString, text);
    QFETCH(QString, after);
    const auto preview =
        previewOf(samplePlan(), 2019, {foreignTable({{u"No."_s, column}, {u"4"_s, text}})});
    QVERIFY2(preview.lines().size() == 1, qUtf8Printable(reasons(preview).join(u'\n')));
    QVERIFY2(preview.lines()[0].included, qUtf8Printable(reasons(preview).join(u'\n')));
    QCOMPARE(preview.lines()[0].after, after);
}

void TstImportPreview::whatCannotBeReadIsALine_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("grade");
    QTest::newRow("two grades") << u"4"_s << QString() << u"A（B）"_s;
    QTest::newRow("one or the other") << u"4"_s << QString() << u"A 又は B"_s;
    QTest::newRow("one or the other, in lines") << u"4"_s << QString() << u"A\nか\nB"_s;
    QTest::newRow("or without a blank") << u"4"_s << QString() << u"A またはB"_s;
    QTest::newRow("from one to the other") << u"4"_s << QString() << u"A → B"_s;
    QTest::newRow("another in a remark") << u"4"_s << QString() << u"A（昨年度：B）"_s;
    QTest::newRow("both") << u"4"_s << QString() << u"A 及びB"_s;
    QTest::newRow("from one to another in words") << u"4"_s << QString() << u"A からBへ"_s;
    QTest::newRow("from and to") << u"4"_s << QString() << u"B→A"_s;
    QTest::newRow("a digit") << u"4"_s << QString() << u"2"_s;
    QTest::newRow("a word") << u"4"_s << QString() << u"まあまあ"_s;
    QTest::newRow("plus") << u"4"_s << QString() << u"A+"_s;
    QTest::newRow("number of one, title of another") << u"36"_s << title4 << u"A"_s;
    QTest::newRow("unknown number") << u"99"_s << QString() << u"A"_s;
    QTest::newRow("unknown title") << QString() << u"どこにもない施策"_s << u"A"_s;
    QTest::newRow("new without a goal") << u"99"_s << u"新しい施策"_s << u"A"_s;
}

void TstImportPreview::whatCannotBeReadIsALine()
{
    QFETCH(QString, number);
    QFETCH(QString, title);
    QFETCH(QString, grade);
    const Plan plan = samplePlan();
    const auto preview = previewOf(
        plan, 2019, {foreignTable({{u"No."_s, u"施策名"_s, u"評価"_s}, {number, title, grade}})});
    QCOMPARE(preview.lines().size(), std::size_t(1));
    const ImportLine &line = preview.lines()[0];
    QCOMPARE(line.kind, Kind::Refused);
    QCOMPARE(line.file, u"回答.xlsx"_s);
    QCOMPARE(line.row, 2);
    QVERIFY(!line.after.isEmpty());
    QVERIFY(!line.reason.isEmpty());
    QVERIFY(preview.changes().isEmpty());
}

void TstImportPreview::aRefusedValueStandsBesideThePlans_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("before");
    QTest::newRow("grade") << u"評価"_s << u"まあまあ"_s << u"A"_s;
    QTest::newRow("direction") << u"方向性"_s << u"そのまま"_s << u"計画どおり推進"_s;
    QTest::newRow("goal") << u"基本目標"_s << u"どこにもない"_s << u"① 開かれた区政の実現"_s;
    QTest::newRow("year") << u"開始年度"_s << u"いつか"_s << fiscalYearLabel(2016);
    QTest::newRow("what is about an indicator") << u"実績値"_s << u"12"_s << QString();
}

void TstImportPreview::aRefusedValueStandsBesideThePlans()
{
    QFETCH(QString, heading);
    QFETCH(QString, value);
    const auto preview =
        previewOf(samplePlan(), 2019, {foreignTable({{u"No."_s, heading}, {u"4"_s, value}})});
    QCOMPARE(preview.count(Kind::Refused), 1);
    QTEST(preview.lines()[0].before, "before");
}

void TstImportPreview::contradictionsWaitForAChoice()
{
    const Plan plan = samplePlan();
    auto preview =
        previewOf(plan, 2019,
                  {foreignTable({{u"No."_s, u"評価"_s}, {u"4"_s, u"B"_s}}, u"一.xlsx"_s),
                   foreignTable({{u"No."_s, u"評価"_s}, {u"4"_s, u"C"_s}}, u"二.xlsx"_s)});
    QCOMPARE(preview.count(Kind::Conflict), 2);
    QCOMPARE(preview.included(), 0);
    QVERIFY(preview.changes().isEmpty());
    preview.setIncluded(0, true);
    preview.setIncluded(1, true);
    QVERIFY(!preview.lines()[0].included);
    const Plan after = taken(plan, preview);
    QCOMPARE(after.evaluation(measureId(plan, u"4"_s), yearId(plan, 2019))->grade,
             gradeId(plan, u"C"_s));
}

void TstImportPreview::eachOfManyContradictionsIsOneLine()
{
    const auto row = [](const QString &text) { return QStringList{u"4"_s, text}; };
    const auto preview = previewOf(samplePlan(), 2019,
                                   {foreignTable({{u"No."_s, u"取組実績"_s},
                                                  row(u"一"_s),
                                                  row(u"二"_s),
                                                  row(u"一"_s),
                                                  row(u"三"_s),
                                                  row(u"二"_s),
                                                  row(u"三"_s)})});
    QCOMPARE(preview.count(Kind::Conflict), 3);
    QCOMPARE(preview.lines()[2].after, u"三"_s);
    QCOMPARE(preview.lines()[2].row, 5);
}

void TstImportPreview::theSameTwiceIsOneChange()
{
    const auto preview =
        previewOf(samplePlan(), 2019,
                  {foreignTable({{u"No."_s, u"評価"_s}, {u"4"_s, u"B"_s}, {u"４"_s, u"Ｂ"_s}})});
    QCOMPARE(preview.lines().size(), std::size_t(1));
    QCOMPARE(preview.lines()[0].kind, Kind::NewValue);
}

void TstImportPreview::aDashTakesNothingOut()
{
    const Plan plan = samplePlan();
    auto preview = previewOf(
        plan, 2019,
        {foreignTable({{u"No."_s, u"評価"_s, u"変更理由"_s}, {u"4"_s, u"未評価"_s, u"－"_s}})});
    QCOMPARE(preview.lines().size(), std::size_t(1));
    QVERIFY(!preview.lines()[0].included);
    QCOMPARE(preview.lines()[0].kind, Kind::Doubtful);
    QVERIFY(preview.changes().isEmpty());
    preview.setIncluded(0, true);
    const Plan after = taken(plan, preview);
    QVERIFY(!after.evaluation(measureId(plan, u"4"_s), yearId(plan, 2019))->grade);
}

void TstImportPreview::anotherTitleWaitsForALook()
{
    const auto headings = QStringList{u"No."_s, u"施策名"_s, u"評価"_s};
    const Plan plan = samplePlan();
    const auto other =
        previewOf(plan, 2019, {foreignTable({headings, {u"4"_s, u"まったく別の事業"_s, u"C"_s}})});
    QCOMPARE(other.lines().size(), std::size_t(2));
    QCOMPARE(other.included(), 0);
    QCOMPARE(other.count(Kind::Doubtful), 2);
    const auto alike =
        previewOf(plan, 2019, {foreignTable({headings, {u"4"_s, u"本庁の"_s + title4, u"C"_s}})});
    QCOMPARE(alike.lines().size(), std::size_t(2));
    QCOMPARE(alike.included(), 1); // the grade, not the title
    QCOMPARE(alike.count(Kind::Doubtful), 1);
    const auto marked =
        previewOf(plan, 2019, {foreignTable({headings, {u"4"_s, u"【重点】"_s + title4, u"C"_s}})});
    QCOMPARE(marked.lines().size(), std::size_t(1));
}

/// Nobody opens a closed year for a title that an answer got wrong.
void TstImportPreview::anotherTitleIsNoReasonToOpenAYear()
{
    Plan plan = samplePlan();
    plan.apply(closing(plan, yearId(plan, 2018), {}));
    const auto preview = previewOf(plan, 2019,
                                   {foreignTable({{u"No."_s, u"施策名"_s, u"評価"_s},
                                                  {u"4"_s, u"本庁の"_s + title4, u"C"_s}})});
    QCOMPARE(preview.count(Kind::NewValue), 1);
    QCOMPARE(preview.count(Kind::Refused), 1);
    const QString reason = preview.lines()[0].reason;
    QVERIFY2(reason.contains("look whether it is the same"_L1), qUtf8Printable(reason));
    QVERIFY2(!reason.contains("2018"_L1), qUtf8Printable(reason));
}

void TstImportPreview::aClosedYearTakesNothing()
{
    Plan plan = samplePlan();
    plan.apply(closing(plan, yearId(plan, 2019), {}));
    const auto preview = previewOf(
        plan, 2019, {foreignTable({{u"No."_s, u"評価"_s}, {u"4"_s, u"B"_s}, {u"36"_s, u"B"_s}})});
    QCOMPARE(preview.lines().size(), std::size_t(1));
    QCOMPARE(preview.count(Kind::Refused), 1);
    QVERIFY(preview.changes().isEmpty());
}

void TstImportPreview::aClosedYearKeepsItsMeasures()
{
    Plan plan = samplePlan();
    plan.apply(closing(plan, yearId(plan, 2018), {}));
    const auto preview =
        previewOf(plan, 2019,
                  {foreignTable({{u"No."_s, u"施策名"_s, u"基本目標"_s, u"開始年度"_s, u"評価"_s},
                                 {u"4"_s, title4, u"②"_s, u"H31"_s, u"B"_s},
                                 {u"50"_s, u"新規一"_s, u"②"_s, u"平成30"_s, u"B"_s},
                                 {u"51"_s, u"新規二"_s, u"②"_s, {}, u"B"_s},
                                 {u"52"_s, u"新規三"_s, u"⑨ 新目標"_s, {}, u"B"_s}})});
    QCOMPARE(preview.count(Kind::NewMeasure), 1);
    QCOMPARE(preview.count(Kind::Refused), 5);
    const Plan after = taken(plan, preview);
    QVERIFY(measureId(after, u"51"_s));
    QCOMPARE(after.evaluation(measureId(plan, u"4"_s), yearId(plan, 2019))->grade,
             gradeId(plan, u"B"_s));
}

void TstImportPreview::aPlanFromOneSpreadsheet()
{
    const Plan plan = emptyPlan(u"新計画"_s, 2021);
    const ForeignTable table =
        foreignTable({{u"基本目標"_s, u"施策番号"_s, u"施策名"_s, u"所管課"_s, u"評価"_s},
                      {u"① 開かれた区政"_s, u"R3-1"_s, u"一の施策"_s, u"広報課"_s, u"A"_s},
                      {{}, u"R3-2"_s, u"二の施策"_s, u"広報課"_s, {}},
                      {u"② 安全"_s, u"R3-3"_s, u"三の施策"_s, u"防災課"_s, u"B評価"_s}});
    const auto preview = previewOf(plan, 2021, {table});
    QCOMPARE(preview.count(Kind::NewGoal), 2);
    QCOMPARE(preview.count(Kind::NewMeasure), 3);
    QCOMPARE(preview.lines().size(), std::size_t(5));
    const Plan after = taken(plan, preview);
    QCOMPARE(after.goals().size(), std::size_t(2));
    QCOMPARE(after.goals()[0].label(), u"① 開かれた区政"_s);
    const auto *second = after.find<Measure>(measureId(after, u"R3-2"_s));
    QCOMPARE(second->goal, after.goals()[0].id);
    QCOMPARE(second->inForceFrom, 2021);
    QCOMPARE(after.evaluation(second->id, yearId(plan, 2021))->department, u"広報課"_s);
    const auto again = previewOf(after, 2021, {table});
    QVERIFY2(again.lines().empty(), qUtf8Printable(reasons(again).join(u'\n')));
}

void TstImportPreview::goalsAndMeasuresGoTogether()
{
    const Plan plan = samplePlan();
    auto preview = previewOf(plan, 2019,
                             {foreignTable({{u"目標"_s, u"番号"_s, u"施策名"_s},
                                            {u"新目標"_s, u"51"_s, u"一の施策"_s},
                                            {u"新目標"_s, u"52"_s, u"二の施策"_s}})});
    QCOMPARE(preview.included(), 3);
    preview.setIncluded(0, false);
    QCOMPARE(preview.included(), 0);
    preview.setIncluded(2, true);
    QCOMPARE(preview.included(), 2);
    QVERIFY(preview.lines()[0].included);
    QVERIFY(measureId(taken(plan, preview), u"52"_s));
    QVERIFY(!measureId(taken(plan, preview), u"51"_s));
    preview.setIncluded(2, false);
    QCOMPARE(preview.included(), 0);
}

void TstImportPreview::indicators()
{
    Plan plan = samplePlan();
    ChangeSet changes;
    const MeasureId four = measureId(plan, u"4"_s);
    changes.add(
        Indicator{.id = {1}, .measure = four, .position = 1, .name = u"満足度"_s, .unit = u"％"_s});
    changes.add(
        Indicator{.id = {2}, .measure = four, .position = 2, .name = u"件数"_s, .unit = u"件"_s});
    plan.apply(changes);
    const auto preview =
        previewOf(plan, 2019,
                  {foreignTable({{u"No."_s, u"指標名"_s, u"単位"_s, u"目標"_s, u"実績"_s},
                                 {u"4"_s, u"① 満足度"_s, u"%"_s, u"６０"_s, u"58.5%"_s},
                                 {{}, u"件数"_s, u"件"_s, u"1,200件"_s, u"検討中"_s},
                                 {{}, u"面積"_s, u"㎡"_s, u"1"_s, u"2"_s}})});
    QCOMPARE(preview.count(Kind::NewValue), 4);
    QCOMPARE(preview.count(Kind::NewIndicator), 1);
    const Plan after = taken(plan, preview);
    const YearId year = yearId(plan, 2019);
    QCOMPARE(after.indicatorValueOrEmpty({1}, year).target, u"60"_s);
    QCOMPARE(after.indicatorValueOrEmpty({1}, year).actual, u"58.5"_s);
    QCOMPARE(after.indicatorValueOrEmpty({2}, year).target, u"1200"_s);
    QCOMPARE(after.indicatorValueOrEmpty({2}, year).actual, u"検討中"_s);
}

void TstImportPreview::whoHasNotAnswered()
{
    const Plan plan = generatedPlan(3);
    ChangeSet changes;
    Plan open = plan;
    for (const Evaluation &each : plan.evaluations(yearId(plan, 2019)))
        changes.replace(each,
                        Evaluation{.year = each.year,
                                   .measure = each.measure,
                                   .department = each.measure.value < 3 ? u"甲課"_s : u"乙課"_s});
    open.apply(changes);
    auto preview = previewOf(
        open, 2019, {foreignTable({{u"No."_s, u"評価"_s}, {u"1"_s, u"A"_s}, {u"3"_s, u"B"_s}})});
    QCOMPARE(preview.unanswered().size(), std::size_t(1));
    QCOMPARE(preview.unanswered()[0].department, u"甲課"_s);
    QCOMPARE(preview.unanswered()[0].measures, (std::vector<MeasureId>{{2}}));
    preview.setIncluded(1, false);
    QCOMPARE(preview.unanswered().size(), std::size_t(2));
}

void TstImportPreview::aHundredThousandRows()
{
    const Plan plan = generatedPlan(1000);
    std::vector<QStringList> rows{{u"No."_s, u"施策名"_s, u"基本目標"_s, u"担当課"_s, u"評価"_s}};
    for (int n = 1; n <= 100'000; ++n)
        rows.push_back({QString::number(n), u"施策%1"_s.arg(n), u"①"_s, u"課%1"_s.arg(n % 1000),
                        n % 2 == 0 ? u"A"_s : u"B"_s});
    const ForeignTable table = foreignTable(rows);
    const Year &year = *plan.year(2019);
    const std::vector<ImportTable> tables{{.table = table, .mapping = mappingOf(table, year)}};
    QElapsedTimer timer;
    timer.start();
    const auto preview = previewImport(plan, year.id, tables);
    qInfo("100,000 rows, 99,000 of them new: %lld ms", timer.elapsed());
    QCOMPARE(preview.count(Kind::NewMeasure), 99'000);
}

QTEST_GUILESS_MAIN(TstImportPreview)
#include "tst_importpreview.moc"
