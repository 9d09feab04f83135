#include "models/exchange/writing/surveyworkbook.h"

#include "models/domain/text.h"
#include "models/exchange/writing/surveymark.h"
#include "tests/support/indicators.h"
#include "tests/support/sheetplans.h"

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

QString textAt(const WorkbookSheet &sheet, int row, int column)
{
    const auto &cells = sheet.rows[static_cast<std::size_t>(row)];
    const auto &value = cells[static_cast<std::size_t>(column)].value;
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

/// The column under that heading; -1 where there is none.
int columnOf(const WorkbookSheet &sheet, const QString &heading)
{
    const int row = sheet.frozen.row - 1;
    const auto columns = static_cast<int>(sheet.rows[static_cast<std::size_t>(row)].size());
    for (int column = 0; column < columns; ++column) {
        if (textAt(sheet, row, column) == heading)
            return column;
    }
    return -1;
}

int rowOf(const WorkbookSheet &sheet, const QString &number)
{
    for (int row = sheet.frozen.row; row < static_cast<int>(sheet.rows.size()); ++row) {
        if (textAt(sheet, row, 0) == number)
            return row;
    }
    return -1;
}

/// The sample with departments in 2019 for measures 1 to 3; the second differs from the first in
/// case only.
Plan planWithDepartments()
{
    Plan plan = test::planWithIndicators();
    const YearId year = test::yearId(plan, 2019);
    const QStringList names{u"ICT課"_s, u"ict課"_s, u"広報課"_s};
    for (int measure = 1; measure <= names.size(); ++measure) {
        const auto id = test::measureId(plan, QString::number(measure));
        const Evaluation before = plan.evaluationOrEmpty(id, year);
        Evaluation after = before;
        after.department = names[measure - 1];
        plan.apply(Replacement<Evaluation>{before, after});
    }
    return plan;
}

Workbook workbookOf(const Plan &plan, YearId year)
{
    return surveyWorkbook(plan, year, departmentSurveys(plan, year).back());
}

} // namespace

/// In English, as the code has its words.
class TstSurveyWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMeasureIsInOneSurvey();
    void namesOfFilesAreUnlike();
    void aClosedYearIsRefused();
    void aYearWithoutMeasuresIsRefused();
    void onlyAnswersCanBeFilledIn();
    void choicesAreThoseOfThePlan();
    void reasonsAreAskedForAsTheChecksDo();
    void gradesAndDirectionsAreListedApart();
    void theOfficesNoticeStandsAboveTheTable();
    void whatIsKnownIsFilledIn();
    void theOverallEvaluationShowsTheGradesOfTheYears();
    void indicatorsAreAskedWhereThereAreSome();
    void theMarkIsHidden();
    void longTextsAreNotCut();
    void itCanBeWritten();
};

void TstSurveyWorkbook::everyMeasureIsInOneSurvey()
{
    const Plan plan = planWithDepartments();
    const YearId year = test::yearId(plan, 2019);
    std::vector<MeasureId> asked;
    for (const DepartmentSurvey &survey : departmentSurveys(plan, year)) {
        asked.insert(asked.end(), survey.measures.begin(), survey.measures.end());
        for (const MeasureId measure : survey.measures)
            QCOMPARE(plan.evaluationOrEmpty(measure, year).department, survey.department);
    }
    std::ranges::sort(asked);
    std::vector<MeasureId> all;
    for (const Measure &measure : plan.measuresInForce(year))
        all.push_back(measure.id);
    std::ranges::sort(all);
    QVERIFY(asked == all);
    QCOMPARE(departmentSurveys(plan, year).back().department, QString());
    QCOMPARE(departmentSurveys(plan, year).back().measures.size(), std::size_t(38));
}

void TstSurveyWorkbook::namesOfFilesAreUnlike()
{
    const Plan plan = planWithDepartments();
    QStringList names;
    for (const DepartmentSurvey &survey : departmentSurveys(plan, test::yearId(plan, 2019)))
        names << survey.fileName;
    QCOMPARE(names, (QStringList{u"R01_Survey of measures_ICT課.xlsx"_s,
                                 u"R01_Survey of measures_ict課 (2).xlsx"_s,
                                 u"R01_Survey of measures_広報課.xlsx"_s,
                                 u"R01_Survey of measures_No department yet.xlsx"_s}));
}

void TstSurveyWorkbook::aClosedYearIsRefused()
{
    Plan plan = samplePlan();
    const Year open = *plan.year(2019);
    QVERIFY(!surveyRefusal(plan, open.id));
    Year closed = open;
    closed.state = YearState::Closed;
    plan.apply(Replacement<Year>{open, closed});
    QVERIFY(surveyRefusal(plan, open.id).value_or(QString()).contains(u"closed"_s));
}

void TstSurveyWorkbook::aYearWithoutMeasuresIsRefused()
{
    const Plan plan = emptyPlan(u"計画"_s, 2021);
    QVERIFY(surveyRefusal(plan, test::yearId(plan, 2021)).has_value());
    QVERIFY(departmentSurveys(plan, test::yearId(plan, 2021)).empty());
}

void TstSurveyWorkbook::onlyAnswersCanBeFilledIn()
{
    const Plan plan = planWithDepartments();
    const QStringList answers{u"Grade"_s,      u"Direction"_s,    u"Achievement"_s,
                              u"Next steps"_s, u"Actual value"_s, u"Reason for a change"_s};
    for (const WorkbookSheet &sheet : workbookOf(plan, test::yearId(plan, 2019)).sheets) {
        QVERIFY(sheet.locked);
        const bool isAnswered = sheet.name == u"Survey"_s || sheet.name == u"Indicators"_s;
        for (int row = 0; row < static_cast<int>(sheet.rows.size()); ++row) {
            const auto &cells = sheet.rows[static_cast<std::size_t>(row)];
            for (int column = 0; column < static_cast<int>(cells.size()); ++column) {
                const bool isAnswer = isAnswered && row >= sheet.frozen.row &&
                                      answers.contains(textAt(sheet, sheet.frozen.row - 1, column));
                QCOMPARE(cells[static_cast<std::size_t>(column)].look.locked, !isAnswer);
            }
        }
    }
}

void TstSurveyWorkbook::choicesAreThoseOfThePlan()
{
    const Plan plan = planWithDepartments();
    const WorkbookSheet sheet = workbookOf(plan, test::yearId(plan, 2019)).sheets.front();
    QCOMPARE(sheet.dropDowns.size(), std::size_t(2));
    const DropDown &grades = sheet.dropDowns[0];
    QCOMPARE(grades.choices,
             (QStringList{u"AA"_s, u"A"_s, u"B"_s, u"C"_s, u"その他"_s, u"終了"_s}));
    QCOMPARE(grades.cells.first.column, columnOf(sheet, u"Grade"_s));
    QCOMPARE(grades.cells.first.row, sheet.frozen.row);
    QCOMPARE(grades.cells.last.row, static_cast<int>(sheet.rows.size()) - 1);
    for (const Grade &grade : plan.grades())
        QVERIFY2(grades.hint.contains(grade.definition), qUtf8Printable(grades.hint));
    QVERIFY(grades.hint.size() <= 255);
    QCOMPARE(sheet.dropDowns[1].choices.size(), qsizetype(6));
    QCOMPARE(sheet.lengthLimits.size(), std::size_t(3));
    for (const LengthLimit &limit : sheet.lengthLimits)
        QCOMPARE(limit.longest, static_cast<int>(longestText));
}

void TstSurveyWorkbook::reasonsAreAskedForAsTheChecksDo()
{
    const Plan plan = planWithDepartments();
    const Workbook workbook = workbookOf(plan, test::yearId(plan, 2019));
    const auto &limits = workbook.sheets.front().lengthLimits;
    const auto reason = std::ranges::find(limits, u"Reason for a change"_s, &LengthLimit::title);
    QVERIFY(reason != limits.end());
    for (const QString &word : {u"AA"_s, u"事業縮小"_s, u"計画修正"_s})
        QVERIFY2(reason->hint.contains(word), qUtf8Printable(reason->hint));
    QVERIFY2(!reason->hint.contains(u"計画どおり推進"_s), qUtf8Printable(reason->hint));
    QVERIFY(reason->hint.size() + reason->title.size() <= 255); // as Excel takes them
}

void TstSurveyWorkbook::gradesAndDirectionsAreListedApart()
{
    const Plan plan = planWithDepartments();
    const auto sheets = workbookOf(plan, test::yearId(plan, 2019)).sheets;
    const auto scale = std::ranges::find(sheets, u"Grades and directions"_s, &WorkbookSheet::name);
    QVERIFY(scale != sheets.end());
    const int directions = columnOf(*scale, u"Direction"_s);
    for (std::size_t row = 1; row < scale->rows.size(); ++row)
        QCOMPARE(textAt(*scale, static_cast<int>(row), directions - 1), QString());
    QVERIFY(!scale->filter);
}

void TstSurveyWorkbook::theOfficesNoticeStandsAboveTheTable()
{
    const Plan plan = test::filledPlan();
    const YearId year = test::yearId(plan, 2019);
    const DepartmentSurvey survey = departmentSurveys(plan, year).front();
    const QString notice = u"提出期限：6月30日"_s;
    const WorkbookSheet plain = surveyWorkbook(plan, year, survey).sheets.front();
    const WorkbookSheet noticed = surveyWorkbook(plan, year, survey, notice).sheets.front();
    QCOMPARE(textAt(noticed, 2, 0), notice);
    QCOMPARE(textAt(noticed, 3, 0), textAt(plain, 2, 0));
    QCOMPARE(noticed.frozen.row, plain.frozen.row + 1);
}

void TstSurveyWorkbook::whatIsKnownIsFilledIn()
{
    const Plan plan = test::filledPlan();
    const YearId year = test::yearId(plan, 2019);
    const auto surveys = departmentSurveys(plan, year);
    QCOMPARE(surveys.front().department, u"IT推進課"_s);
    const WorkbookSheet sheet = surveyWorkbook(plan, year, surveys.front()).sheets.front();
    const int row = rowOf(sheet, u"36"_s);
    QVERIFY(row > 0);
    const auto said = [&](const QString &heading) {
        return textAt(sheet, row, columnOf(sheet, heading));
    };
    const Evaluation now = plan.evaluationOrEmpty(test::measureId(plan, u"36"_s), year);
    const Evaluation past =
        plan.evaluationOrEmpty(test::measureId(plan, u"36"_s), test::yearId(plan, 2018));
    QCOMPARE(said(u"Grade"_s), plan.find<Grade>(now.grade)->code);
    QCOMPARE(said(u"Direction"_s), plan.find<Direction>(now.direction)->label);
    QCOMPARE(said(u"Achievement"_s), now.achievement);
    QCOMPARE(said(u"Next steps"_s), now.nextSteps);
    QCOMPARE(said(u"Last year's Grade"_s), plan.find<Grade>(past.grade)->code);
    QCOMPARE(said(u"Last year's Direction"_s), u"―"_s); // not published
    QCOMPARE(said(u"Last year's Achievement"_s), past.achievement);
}

void TstSurveyWorkbook::theOverallEvaluationShowsTheGradesOfTheYears()
{
    Plan plan = samplePlan();
    const YearId year = test::addOverallYear(plan);
    const WorkbookSheet sheet = workbookOf(plan, year).sheets.front();
    QCOMPARE(columnOf(sheet, u"Last year's Grade"_s), -1);
    const int grades = columnOf(sheet, u"Grades of the years\nH30 R01"_s);
    QCOMPARE(textAt(sheet, rowOf(sheet, u"4"_s), grades), u"B A"_s);
    QVERIFY(departmentSurveys(plan, year).front().fileName.startsWith(u"Overall evaluation_"_s));
}

void TstSurveyWorkbook::indicatorsAreAskedWhereThereAreSome()
{
    const Plan plan = planWithDepartments();
    const YearId year = test::yearId(plan, 2019);
    const auto surveys = departmentSurveys(plan, year);
    QCOMPARE(surveyWorkbook(plan, year, surveys.front()).sheets.size(), std::size_t(3));
    const Workbook with = surveyWorkbook(plan, year, surveys.back()); // measure 4 has two
    QCOMPARE(with.sheets.size(), std::size_t(4));
    const WorkbookSheet &sheet = with.sheets[1];
    const int row = sheet.frozen.row;
    QCOMPARE(static_cast<int>(sheet.rows.size()), row + 2);
    QCOMPARE(textAt(sheet, row, columnOf(sheet, u"Indicator"_s)), u"利用件数"_s);
    QCOMPARE(textAt(sheet, row, columnOf(sheet, u"Unit"_s)), u"件"_s);
    QCOMPARE(textAt(sheet, row, columnOf(sheet, u"Last year's actual value"_s)), u"90"_s);
    QCOMPARE(textAt(sheet, row, columnOf(sheet, u"Target value"_s)), u"100"_s);
    QCOMPARE(textAt(sheet, row, columnOf(sheet, u"Actual value"_s)), QString());
}

void TstSurveyWorkbook::theMarkIsHidden()
{
    const Plan plan = planWithDepartments();
    const YearId year = test::yearId(plan, 2019);
    const Workbook workbook = surveyWorkbook(plan, year, departmentSurveys(plan, year).front());
    const WorkbookSheet &sheet = workbook.sheets.back();
    QVERIFY(sheet.hidden);
    ForeignTable table{.file = {}, .sheet = sheet.name, .rows = {}};
    for (int row = 0; row < static_cast<int>(sheet.rows.size()); ++row)
        table.rows.push_back({row + 1,
                              {{ForeignCell::Kind::Text, textAt(sheet, row, 0)},
                               {ForeignCell::Kind::Text, textAt(sheet, row, 1)}}});
    const auto mark = surveyMarkOf({.path = {}, .tables = {table}, .refusal = {}});
    QVERIFY(mark.has_value());
    QCOMPARE((QStringList{mark->plan, mark->year, mark->department}),
             (QStringList{plan.info().title, u"2019"_s, u"ICT課"_s}));
}

void TstSurveyWorkbook::longTextsAreNotCut()
{
    const auto height = [](int characters) {
        const Plan plan = test::filledPlan(characters);
        const YearId year = test::yearId(plan, 2019);
        const auto survey = departmentSurveys(plan, year).front();
        return surveyWorkbook(plan, year, survey).sheets.front().rowHeights.back();
    };
    QVERIFY(height(300) > height(30));
    QCOMPARE(height(19'000), 409.0); // as high as a row can be
}

void TstSurveyWorkbook::itCanBeWritten()
{
    for (const Plan &plan : {planWithDepartments(), test::filledPlan()}) {
        const auto [bytes, refusal] = workbookFile(workbookOf(plan, test::yearId(plan, 2019)));
        QCOMPARE(refusal, QString());
        QVERIFY(bytes.startsWith("PK"));
    }
}

QTEST_GUILESS_MAIN(TstSurveyWorkbook)
#include "tst_surveyworkbook.moc"
