#include "models/exchange/writing/yearworkbook.h"

#include "models/exchange/sampleplan.h"
#include "models/exchange/writing/celllooks.h"
#include "models/tallies/counts.h"
#include "models/tallies/sheets.h"
#include "models/tallies/wording.h"
#include "tests/support/indicators.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

QColor colourOf(GradeId grade)
{
    return grade ? QColor(0, 0, static_cast<int>(grade.value)) : QColor(Qt::white);
}

const WorkbookSheet &sheetNamed(const Workbook &workbook, const QString &name)
{
    const auto at = std::ranges::find(workbook.sheets, name, &WorkbookSheet::name);
    if (at == workbook.sheets.end())
        qFatal("no sheet %s", qUtf8Printable(name));
    return *at;
}

QString textOf(const WorkbookCell &cell)
{
    const auto *text = std::get_if<QString>(&cell.value);
    return text ? *text : QString();
}

/// The numbers of a chart's series, as its cells hold them.
std::vector<double> valuesOf(const WorkbookSheet &sheet, const WorkbookChart::Series &series)
{
    std::vector<double> values;
    for (int row = series.values.first.row; row <= series.values.last.row; ++row)
        values.push_back(std::get<double>(
            sheet.rows[std::size_t(row)][std::size_t(series.values.first.column)].value));
    return values;
}

} // namespace

class TstYearWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sheetsStandInTheirOrder();
    void measuresHaveTheirTexts();
    void numbersOfMeasuresAreNumbersWhereTheyCanBe();
    void pieHasTheTallyAndTheColours();
    void barsAddUpToTheTally();
    void whatIsCalledByANumberHasItsChart();
    void countsHaveTheReportsDigits();
    void ratesAreNumbers();
    void figuresAreNumbers_data();
    void figuresAreNumbers();
    void percentagesHaveOneScale();
    void sheetsWithNothingToSayAreNotThere();
    void theOverallEvaluationHasAWorkbook();

private:
    Plan m_plan;
    YearId m_year = test::yearId(samplePlan(), 2019);
};

void TstYearWorkbook::init()
{
    QLocale::setDefault(QLocale::c());
    m_plan = samplePlan();
}

void TstYearWorkbook::sheetsStandInTheirOrder()
{
    QStringList names;
    for (const WorkbookSheet &sheet : yearWorkbook(m_plan, m_year, colourOf).sheets)
        names << sheet.name;
    QCOMPARE(names, (QStringList{u"Measures"_s, u"By grade"_s, u"By direction"_s, u"By goal"_s,
                                 u"Comparison"_s, u"Old and new grades"_s, u"Checks"_s}));
}

void TstYearWorkbook::measuresHaveTheirTexts()
{
    const Measure measure = m_plan.measuresInForce(m_year).at(3);
    Evaluation evaluation = m_plan.evaluationOrEmpty(measure.id, m_year);
    const Evaluation before = evaluation;
    evaluation.achievement = u"一\n二"_s;
    evaluation.nextSteps = u"=三"_s;
    m_plan.apply(Replacement<Evaluation>{before, evaluation});
    const Workbook book = yearWorkbook(m_plan, m_year, colourOf);
    const WorkbookSheet &sheet = sheetNamed(book, u"Measures"_s);
    const Sheet table = measureSheet(m_plan, m_year, {});
    QCOMPARE(sheet.rows.size(), table.rows.size() + 2);
    const std::vector<WorkbookCell> &row = sheet.rows[5];
    QCOMPARE(row.size(), std::size_t(10));
    QCOMPARE(textOf(row[1]), measure.title);
    QCOMPARE(textOf(row[5]), table.rows[3][5].text);
    QCOMPARE(textOf(row[7]), u"一\n二"_s);
    QCOMPARE(textOf(row[8]), table.rows[3][7].text);
    QCOMPARE(textOf(row[9]), u"=三"_s);
    QCOMPARE(textOf(sheet.rows[1][7]), fieldName(EvaluationField::Achievement));
    QCOMPARE(textOf(sheet.rows[1][9]), fieldName(EvaluationField::NextSteps));
    QVERIFY(sheet.filter && sheet.filter->last.row == int(sheet.rows.size()) - 1);
}

void TstYearWorkbook::numbersOfMeasuresAreNumbersWhereTheyCanBe()
{
    auto measures = m_plan.measuresInForce(m_year);
    Measure changed = measures[0];
    changed.number = u"04"_s;
    m_plan.apply(Replacement<Measure>{measures[0], changed});
    const Workbook book = yearWorkbook(m_plan, m_year, colourOf);
    QStringList texts;
    double sum = 0;
    for (const auto &row : sheetNamed(book, u"Measures"_s).rows) {
        if (const auto *number = std::get_if<double>(&row[0].value))
            sum += *number;
        else
            texts << textOf(row[0]);
    }
    QCOMPARE(sum, 41. * 42 / 2 - 1);
    QVERIFY(texts.contains(u"04"_s));
}

void TstYearWorkbook::pieHasTheTallyAndTheColours()
{
    const Workbook book = yearWorkbook(m_plan, m_year, colourOf);
    const WorkbookSheet &sheet = sheetNamed(book, u"By grade"_s);
    const WorkbookChart &chart = sheet.charts.at(0);
    QVERIFY(chart.kind == WorkbookChart::Kind::Pie);
    const GradeTally tally = tallyByGrade(m_plan, m_year);
    const std::vector<double> values = valuesOf(sheet, chart.series.at(0));
    QCOMPARE(values.size(), tally.rows.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        QCOMPARE(values[i], double(tally.rows[i].count));
        QCOMPARE(chart.series[0].colours.at(i), colourOf(tally.rows[i].grade));
        QVERIFY(chart.description.contains(gradeLabel(m_plan, tally.rows[i].grade)));
    }
    QCOMPARE(std::get<double>(sheet.rows[3][3].value), 0.59); // 24 of 41, as published
}

void TstYearWorkbook::barsAddUpToTheTally()
{
    const Workbook book = yearWorkbook(m_plan, m_year, colourOf);
    for (const QString &name : {u"By direction"_s, u"By goal"_s}) {
        const WorkbookSheet &sheet = sheetNamed(book, name);
        const WorkbookChart &chart = sheet.charts.at(0);
        QVERIFY(chart.stacked);
        double sum = 0;
        for (const WorkbookChart::Series &series : chart.series) {
            for (const double value : valuesOf(sheet, series))
                sum += value;
            QCOMPARE(textOf(sheet.rows[std::size_t(series.nameAt->row)]
                                      [std::size_t(series.nameAt->column)]),
                     series.name);
        }
        QCOMPARE(sum, 41.);
        for (int row = chart.categories.first.row; row <= chart.categories.last.row; ++row) {
            const auto &cells = sheet.rows[std::size_t(row)];
            double parts = 0;
            for (std::size_t i = 2; i < cells.size(); ++i)
                parts += std::get<double>(cells[i].value);
            QCOMPARE(std::get<double>(cells[1].value), parts);
        }
    }
}

void TstYearWorkbook::whatIsCalledByANumberHasItsChart()
{
    ChangeSet changes;
    int number = 5;
    for (const Grade &grade : m_plan.grades()) {
        Grade named = grade;
        named.code = QString::number(number--);
        named.label = named.code;
        changes.replace(grade, named);
    }
    for (const Direction &direction : m_plan.directions()) {
        Direction named = direction;
        named.label = QString::number(number--);
        changes.replace(direction, named);
    }
    for (const Goal &goal : m_plan.records<Goal>().all()) {
        Goal named = goal;
        named.mark.clear();
        named.title = QString::number(2020 + goal.position);
        changes.replace(goal, named);
    }
    m_plan.apply(changes);
    const Workbook book = yearWorkbook(m_plan, m_year, colourOf);
    QVERIFY(sheetNamed(book, u"By grade"_s).charts.at(0).description.contains(u"5"_s));
    QVERIFY(sheetNamed(book, u"By goal"_s).charts.at(0).description.contains(u"2021"_s));
    const WorkbookFile file = workbookFile(book);
    QCOMPARE(file.refusal, QString());
    QVERIFY(!file.bytes.isEmpty());
}

void TstYearWorkbook::countsHaveTheReportsDigits()
{
    const auto formatOf = [this] {
        const Workbook book = yearWorkbook(m_plan, m_year, colourOf);
        return sheetNamed(book, u"Old and new grades"_s).rows[2][1].look.numberFormat;
    };
    QCOMPARE(formatOf(), u"0"_s);
    QLocale::setDefault(QLocale(QLocale::Japanese));
    QCOMPARE(formatOf(), u"[<10][DBNum3][$-411]0;0"_s);
}

void TstYearWorkbook::ratesAreNumbers()
{
    const Plan plan = test::planWithIndicators();
    const Workbook book = yearWorkbook(plan, test::yearId(plan, 2018), colourOf);
    const WorkbookCell &rate = sheetNamed(book, u"Indicators"_s).rows[2].back();
    QCOMPARE(std::get<double>(rate.value), 0.9); // 90 of 100
    QCOMPARE(rate.look.numberFormat, u"0%"_s);
}

void TstYearWorkbook::figuresAreNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("number"); // NaN: a text
    QTest::addColumn<QString>("format");
    const auto row = [](const char *text, double number, const char *format) {
        QTest::newRow(text) << QString::fromUtf8(text) << number << QString::fromUtf8(format);
    };
    const double none = std::numeric_limits<double>::quiet_NaN();
    row("90", 90, "");
    row("79.95", 79.95, "");
    row("80.50", 80.5, "0.00");
    row("85.0", 85, "0.0");
    row("12,345", 12'345, "#,##0");
    row("-1,234.50", -1'234.5, "#,##0.00");
    row("85%", 0.85, "0%");
    row("12,34", none, "");
    row("007", none, "");
    row("検討中", none, "");
    row("95件", 95, "");
    row("１３５０．５", 1350.5, "");
    row("95人", none, "");
    row("1,2345", none, "");
}

void TstYearWorkbook::figuresAreNumbers()
{
    QFETCH(QString, text);
    QFETCH(double, number);
    QFETCH(QString, format);
    const WorkbookCell cell = figureOrText(text, u"件"_s, {});
    QCOMPARE(cell.look.numberFormat, format);
    if (std::isnan(number))
        QCOMPARE(std::get<QString>(cell.value), text);
    else
        QCOMPARE(std::get<double>(cell.value), number);
}

void TstYearWorkbook::percentagesHaveOneScale()
{
    for (const QString &text : {u"85"_s, u"85%"_s, u"８５％"_s}) {
        const WorkbookCell cell = figureOrText(text, u"％"_s, {});
        QCOMPARE(std::get<double>(cell.value), 85);
        QCOMPARE(cell.look.numberFormat, QString());
    }
}

void TstYearWorkbook::sheetsWithNothingToSayAreNotThere()
{
    const Plan empty = emptyPlan(u"計画"_s, 2020);
    QStringList names;
    for (const WorkbookSheet &sheet :
         yearWorkbook(empty, empty.years().front().id, colourOf).sheets)
        names << sheet.name;
    QCOMPARE(names, (QStringList{u"Measures"_s, u"By grade"_s, u"By direction"_s, u"Checks"_s}));
    const WorkbookFile file = workbookFile(yearWorkbook(empty, empty.years().front().id, colourOf));
    QCOMPARE(file.refusal, QString());
}

void TstYearWorkbook::theOverallEvaluationHasAWorkbook()
{
    const Year overall{.id = nextId<Year>(m_plan),
                       .fiscalYear = m_plan.info().lastYear,
                       .kind = YearKind::Overall};
    m_plan.apply(Replacement<Year>{std::nullopt, overall});
    const Workbook book = yearWorkbook(m_plan, overall.id, colourOf);
    QVERIFY(book.title.contains(yearLabel(overall)));
    QCOMPARE(sheetNamed(book, u"Measures"_s).rows.size(), std::size_t(43));
}

QTEST_MAIN(TstYearWorkbook)
#include "tst_yearworkbook.moc"
