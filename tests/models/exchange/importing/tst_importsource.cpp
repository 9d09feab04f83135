#include "models/exchange/importing/importsource.h"
#include "models/exchange/importing/tableyear.h"
#include "models/exchange/writing/surveymark.h"
#include "tests/support/foreigntables.h"
#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

ForeignFile survey(const QString &plan, const QString &year)
{
    ForeignTable mark = foreignTable(surveyMarkRows({plan, year, u"情報政策課"_s}));
    mark.sheet = surveyMarkSheet();
    mark.hidden = true;
    return {
        u"/tmp/調査.xlsx"_s, {foreignTable({{u"No."_s, u"評価"_s}, {u"4"_s, u"A"_s}}), mark}, {}};
}

} // namespace

/// Which of the files' tables are looked at.
class TstImportSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSurveyOfTheYearComesIn();
    void anotherSurveyIsRefused_data();
    void anotherSurveyIsRefused();
    void whatCouldNotBeReadIsNamed();
    void filesOfOneNameAreToldApart();
    void tablesWithoutMeasuresWaitForAMapping();
    void sheetsBesideTheAnswers();
    void hiddenSheetsWithAnswersAreNamed();
    void figuresBesideAnswersOfAnotherYear();
    void whatASurveyDidNotAskIsDoubtful();
    void tablesBelowEachOther();
    void countlessTablesAreRefused();
};

void TstImportSource::aSurveyOfTheYearComesIn()
{
    const Plan plan = samplePlan();
    const auto source =
        importSource({survey(plan.info().title, u"2019"_s)}, plan, yearId(plan, 2019));
    QVERIFY(source.refused.empty());
    QCOMPARE(source.tables.size(), std::size_t(1)); // not the hidden one
    QVERIFY(source.tables[0].mapping.isUsable());
}

void TstImportSource::filesOfOneNameAreToldApart()
{
    const QStringList labels =
        fileLabels({u"/a/回答.csv"_s, u"/b/回答.csv"_s, u"/b/別の回答.csv"_s});
    QCOMPARE(labels.mid(2), QStringList{u"別の回答.csv"_s});
    QVERIFY(labels[0] != labels[1] && labels[0].endsWith(u"回答.csv"_s));
    const Plan plan = samplePlan();
    std::vector<ForeignFile> files;
    for (const QString &folder : {u"/a"_s, u"/b"_s})
        files.push_back({folder + u"/回答.xlsx"_s,
                         {foreignTable({{u"No."_s, u"評価"_s}, {u"4"_s, u"A"_s}})},
                         {}});
    const auto source = importSource(std::move(files), plan, yearId(plan, 2019));
    QCOMPARE(source.tables.size(), std::size_t(2));
    QVERIFY(source.tables[0].table.file != source.tables[1].table.file);
}

void TstImportSource::anotherSurveyIsRefused_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("year");
    const QString title = samplePlan().info().title;
    QTest::newRow("another year") << title << u"2018"_s;
    QTest::newRow("a year that the plan does not have") << title << u"2025"_s;
    QTest::newRow("the overall evaluation") << title << u"overall"_s;
    QTest::newRow("another plan") << u"別の計画"_s << u"2019"_s;
}

void TstImportSource::anotherSurveyIsRefused()
{
    QFETCH(QString, plan);
    QFETCH(QString, year);
    const Plan open = samplePlan();
    const auto source = importSource({survey(plan, year)}, open, yearId(open, 2019));
    QVERIFY(source.tables.empty());
    QCOMPARE(source.refused.size(), std::size_t(1));
    QCOMPARE(source.refused[0].file, u"調査.xlsx"_s);
    if (year == u"2018"_s) {
        QVERIFY(source.refused[0].sentence.contains(yearLabel(*open.year(2018))));
        QVERIFY(source.refused[0].sentence.contains(yearLabel(*open.year(2019))));
    }
}

void TstImportSource::whatCouldNotBeReadIsNamed()
{
    const Plan plan = samplePlan();
    const auto source = importSource({{u"壊れた.xlsx"_s, {}, u"理由"_s}}, plan, yearId(plan, 2019));
    QCOMPARE(source.refused.size(), std::size_t(1));
    QCOMPARE(source.refused[0].sentence, u"理由"_s);
}

void TstImportSource::tablesWithoutMeasuresWaitForAMapping()
{
    const Plan plan = samplePlan();
    const ForeignFile file{u"一覧.xlsx"_s,
                           {foreignTable({{u"No."_s, u"評価"_s}, {u"4"_s, u"A"_s}}),
                            foreignTable({{u"評価"_s, u"施策数"_s}, {u"A"_s, u"24"_s}})},
                           {}};
    const auto source = importSource({file}, plan, yearId(plan, 2019));
    QCOMPARE(source.tables.size(), std::size_t(2));
    QVERIFY(source.tables[0].mapping.isUsable());
    QVERIFY(!source.tables[1].mapping.isUsable());
}

void TstImportSource::sheetsBesideTheAnswers()
{
    const Plan plan = samplePlan();
    const Year &year = *plan.year(2019);
    const ForeignTable answers = foreignTable({{u"No."_s, u"評価"_s}, {u"4"_s, u"A"_s}});
    for (const QString &sheet : {u"参考"_s, u"回答（旧）"_s, u"バックアップ"_s, u"前回提出分"_s,
                                 u"作業用"_s, u"調査票（控）"_s}) {
        ForeignTable aside = answers;
        aside.sheet = sheet;
        const auto both =
            importSource({{u"/a.xlsx"_s, {aside, answers}, {}}}, plan, yearId(plan, 2019));
        QVERIFY(!both.tables[0].mapping.isUsable() && both.tables[1].mapping.isUsable());
        QVERIFY(passedOverSentence(both.tables[0].mapping, plan, year).contains(sheet));
        if (sheet.startsWith(u"前回"_s)) // by itself, too
            continue;
        const auto alone = importSource({{u"/a.xlsx"_s, {aside}, {}}}, plan, yearId(plan, 2019));
        QVERIFY(alone.tables[0].mapping.isUsable());
    }
}

void TstImportSource::hiddenSheetsWithAnswersAreNamed()
{
    const Plan plan = samplePlan();
    ForeignTable answers = foreignTable({{u"No."_s, u"評価"_s}, {u"4"_s, u"A"_s}});
    ForeignTable list = foreignTable({{u"担当課"_s}, {u"情報政策課"_s}});
    answers.hidden = list.hidden = true;
    answers.sheet = u"隠れた回答"_s;
    const auto source =
        importSource({{u"/a.xlsx"_s, {answers, list}, {}}}, plan, yearId(plan, 2019));
    QCOMPARE(source.tables.size(), std::size_t(1));
    const ColumnMapping &mapping = source.tables[0].mapping;
    QVERIFY(!mapping.isUsable());
    QVERIFY(passedOverSentence(mapping, plan, *plan.year(2019)).contains(answers.sheet));
    const ForeignTable pages = foreignTable({{u"No."_s, u"評価"_s},
                                             {u"4"_s, u"A"_s},
                                             {u"施策番号"_s, u"方向性"_s},
                                             {u"5"_s, u"計画どおり推進"_s}});
    ForeignTable hidden = pages;
    hidden.hidden = true;
    for (const ImportTable &each :
         importSource({{u"/a.xlsx"_s, {hidden}, {}}}, plan, yearId(plan, 2019)).tables)
        QVERIFY(!each.mapping.isUsable());
}

void TstImportSource::figuresBesideAnswersOfAnotherYear()
{
    const Plan plan = samplePlan();
    ForeignTable before =
        foreignTable({{u"平成30年度 調査票"_s}, {u"No."_s, u"評価"_s}, {u"4"_s, u"A"_s}});
    before.sheet = u"調査票"_s;
    const ForeignTable figures =
        foreignTable({{u"No."_s, u"指標名"_s, u"実績値"_s}, {u"4"_s, u"件数"_s, u"38"_s}});
    const ForeignTable answers = foreignTable({{u"No."_s, u"評価"_s}, {u"4"_s, u"A"_s}});
    const auto usable = [&](const std::vector<ForeignTable> &tables) {
        const auto source = importSource({{u"/a.xlsx"_s, tables, {}}}, plan, yearId(plan, 2019));
        return std::ranges::count_if(source.tables,
                                     [](const ImportTable &t) { return t.mapping.isUsable(); });
    };
    QCOMPARE(usable({before, figures}), 0);
    QCOMPARE(usable({before, answers, figures}), 2);
    QCOMPARE(usable({figures}), 1);
    ForeignTable figuresBefore = figures;
    figuresBefore.sheet = u"平成30年度"_s;
    ForeignTable figuresNow = figures;
    figuresNow.sheet = u"令和元年度"_s;
    QCOMPARE(usable({figuresBefore, figuresNow}), 1);
}

void TstImportSource::whatASurveyDidNotAskIsDoubtful()
{
    const Plan plan = samplePlan();
    const Measure four = *plan.find<Measure>(measureId(plan, u"4"_s));
    ForeignFile file = survey(plan.info().title, u"2019"_s);
    file.tables[0] = foreignTable({{u"No."_s, u"施策名"_s, u"基本目標"_s, u"評価"_s},
                                   {u"4"_s, four.title, u"安全・安心の向上"_s, u"B"_s},
                                   {u"55"_s, u"打ち間違い"_s, u"安全・安心の向上"_s, u"A"_s}});
    const YearId year = yearId(plan, 2019);
    const ImportPreview preview =
        previewImport(plan, year, importSource({file}, plan, year).tables);
    QStringList included;
    for (const ImportLine &line : preview.lines()) {
        QVERIFY(line.included || !line.reason.isEmpty());
        if (line.included)
            included << line.after;
    }
    QCOMPARE(included, QStringList{u"B"_s});
    QCOMPARE(preview.lines().size(), 3);
}

void TstImportSource::tablesBelowEachOther()
{
    const Plan plan = samplePlan();
    const ForeignFile file{u"一覧.xlsx"_s,
                           {foreignTable({{u"No."_s, u"評価"_s},
                                          {u"4"_s, u"A"_s},
                                          {u"No."_s, u"方向性"_s},
                                          {u"4"_s, u"完了"_s}})},
                           {}};
    const auto source = importSource({file}, plan, yearId(plan, 2019));
    QCOMPARE(source.tables.size(), std::size_t(2));
    QCOMPARE(source.tables[1].mapping.headingRow, 3);
    QCOMPARE(source.tables[1].mapping.fields[1], ImportField::Direction);
}

void TstImportSource::countlessTablesAreRefused()
{
    const Plan plan = samplePlan();
    std::vector<QStringList> rows;
    for (int n = 0; n < 600; ++n) {
        rows.push_back({u"No."_s, u"評価"_s});
        rows.push_back({u"4"_s, u"A"_s});
        rows.push_back({u"No."_s, u"方向性"_s});
        rows.push_back({u"4"_s, u"完了"_s});
    }
    const auto source =
        importSource({{u"一覧.xlsx"_s, {foreignTable(rows)}, {}}}, plan, yearId(plan, 2019));
    QVERIFY(source.tables.empty());
    QCOMPARE(source.refused.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TstImportSource)
#include "tst_importsource.moc"
