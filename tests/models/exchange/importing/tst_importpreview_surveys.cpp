#include "models/exchange/writing/surveyworkbook.h"
#include "tests/support/foreigntables.h"
#include "tests/support/indicators.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

using Kind = ImportLine::Kind;

ForeignCell readCell(const WorkbookCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell.value))
        return {ForeignCell::Kind::Text, *text};
    if (const auto *number = std::get_if<double>(&cell.value))
        return {ForeignCell::Kind::Number, QString::number(*number)};
    return {};
}

/// The only survey of 2019, as it is read when it comes back.
ForeignFile surveyOf(const Plan &plan)
{
    const YearId year = yearId(plan, 2019);
    const Workbook workbook = surveyWorkbook(plan, year, departmentSurveys(plan, year).front());
    ForeignFile file{.path = u"調査票.xlsx"_s, .tables = {}, .refusal = {}};
    for (const WorkbookSheet &sheet : workbook.sheets) {
        ForeignTable table{.file = {}, .sheet = sheet.name, .hidden = sheet.hidden, .rows = {}};
        for (const auto &cells : sheet.rows) {
            ForeignRow row{.number = static_cast<int>(table.rows.size()) + 1, .cells = {}};
            std::ranges::transform(cells, std::back_inserter(row.cells), readCell);
            table.rows.push_back(std::move(row));
        }
        file.tables.push_back(std::move(table));
    }
    return file;
}

ImportPreview previewOf(const Plan &plan, const ForeignFile &file)
{
    const YearId year = yearId(plan, 2019);
    return previewImport(plan, year, importSource({file}, plan, year).tables);
}

/// Puts another text in place of one, in the row of measure 4.
void answer(ForeignFile &file, const QString &before, const QString &after)
{
    int answered = 0;
    for (ForeignRow &row : file.tables[0].rows) {
        for (ForeignCell &cell : row.cells) {
            if (row.text(0) == u"4"_s && cell.text == before) {
                cell.text = after;
                ++answered;
            }
        }
    }
    QCOMPARE(answered, 1);
}

/// Measure 4 with another achievement in 2019.
void correct(Plan &plan, const QString &achievement)
{
    const Evaluation before = *plan.evaluation(measureId(plan, u"4"_s), yearId(plan, 2019));
    Evaluation after = before;
    after.achievement = achievement;
    plan.apply(Replacement<Evaluation>{before, after});
}

} // namespace

/// Surveys that come back: what was filled in counts, and not what the office had sent out.
class TstImportPreviewSurveys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asItWasSentOutItChangesNothing();
    void whatWasNotAnsweredUndoesNoCorrection();
    void answersCount();
    void aFigureThatWasNotAnswered();
};

void TstImportPreviewSurveys::asItWasSentOutItChangesNothing()
{
    Plan plan = planWithIndicators();
    correct(plan, u"窓口に導入した"_s);
    QCOMPARE(reasons(previewOf(plan, surveyOf(plan))), QStringList());
}

void TstImportPreviewSurveys::whatWasNotAnsweredUndoesNoCorrection()
{
    Plan plan = planWithIndicators();
    correct(plan, u"窓口に導入した"_s);
    const ForeignFile sent = surveyOf(plan);
    correct(plan, u"全窓口に導入した"_s);
    ImportPreview preview = previewOf(plan, sent);
    QCOMPARE(preview.lines().size(), 1);
    QCOMPARE(preview.lines().front().kind, Kind::Doubtful);
    QVERIFY(!preview.lines().front().included);
    QVERIFY(!preview.lines().front().reason.isEmpty());
    QVERIFY(preview.changes().isEmpty());
}

void TstImportPreviewSurveys::answersCount()
{
    Plan plan = planWithIndicators();
    correct(plan, u"窓口に導入した"_s);
    ForeignFile sent = surveyOf(plan);
    answer(sent, u"窓口に導入した"_s, u"支所に導入した"_s);
    correct(plan, u"全窓口に導入した"_s);
    const ImportPreview preview = previewOf(plan, sent);
    QCOMPARE(preview.lines().size(), 1);
    QCOMPARE(preview.lines().front().kind, Kind::NewValue);
    QCOMPARE(preview.lines().front().after, u"支所に導入した"_s);
}

void TstImportPreviewSurveys::aFigureThatWasNotAnswered()
{
    Plan plan = planWithIndicators();
    const auto report = [&](const QString &actual) {
        const IndicatorValue before = plan.indicatorValueOrEmpty(cases, yearId(plan, 2019));
        IndicatorValue after = before;
        after.actual = actual;
        plan.apply(Replacement<IndicatorValue>{before, after});
    };
    report(u"91"_s);
    const ForeignFile sent = surveyOf(plan);
    QCOMPARE(reasons(previewOf(plan, sent)), QStringList());
    report(u"95"_s);
    const ImportPreview preview = previewOf(plan, sent);
    QCOMPARE(preview.lines().size(), 1);
    QCOMPARE(preview.lines().front().kind, Kind::Doubtful);
}

QTEST_GUILESS_MAIN(TstImportPreviewSurveys)
#include "tst_importpreview_surveys.moc"
