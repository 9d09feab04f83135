#include "models/exchange/reading/numbercells.h"
#include "models/exchange/sampleplan.h"
#include "models/exchange/writing/opendata.h"
#include "models/exchange/writing/yearworkbook.h"
#include "models/tallies/sheets.h"
#include "tests/support/foreignfiles.h"
#include "tests/support/foreigntables.h"
#include "tests/support/indicators.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

/// With measures and figures that numbers alone would not tell apart, and units in figures.
Plan planToExport(const QString &target = u"95件"_s, const QString &actual = u"9.50"_s)
{
    Plan plan = test::planWithIndicators();
    const YearId year = test::yearId(plan, 2019);
    ChangeSet changes;
    const auto renumber = [&](const QString &from, const QString &to) {
        const auto *before = plan.find<Measure>(test::measureId(plan, from));
        Measure after = *before;
        after.number = to;
        changes.replace(*before, after);
    };
    renumber(u"7"_s, u"7.1"_s);
    renumber(u"8"_s, u"7.10"_s);
    const Evaluation *evaluation = plan.evaluation(test::measureId(plan, u"4"_s), year);
    Evaluation withMarks = *evaluation;
    withMarks.achievement = u"窓口 9〜17 時 — 平日のみ −2 件‖以上"_s;
    changes.replace(*evaluation, withMarks);
    const IndicatorValue value = plan.indicatorValueOrEmpty(test::cases, year);
    changes.replace(
        value,
        IndicatorValue{.year = year, .indicator = test::cases, .target = target, .actual = actual});
    plan.apply(changes);
    return plan;
}

} // namespace

/// What goes out comes back without a change, whatever the form.
class TstExportRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChanges_data();
    void nothingChanges();
    void figuresComeBackWithoutAChange_data();
    void figuresComeBackWithoutAChange();
    void aChangeIsSeen();
    void nothingComesInOfAnotherYear_data();
    void nothingComesInOfAnotherYear();

private:
    /// With texts that CP932 cannot write.
    Plan planWithRareCharacters() const;

    Plan m_plan = planToExport();
    YearId m_year = m_plan.year(2019)->id;
};

namespace
{

/// A sheet's cells as a reader gives them.
std::vector<QStringList> textsOf(const WorkbookSheet &sheet)
{
    std::vector<QStringList> rows;
    for (const auto &cells : sheet.rows) {
        QStringList texts;
        for (const WorkbookCell &cell : cells) {
            const auto *text = std::get_if<QString>(&cell.value);
            const auto *number = std::get_if<double>(&cell.value);
            texts << (text ? *text : number ? plainNumberText(*number) : QString());
        }
        rows.push_back(texts);
    }
    return rows;
}

} // namespace

namespace
{

/// As they come back from a CSV file in CP932.
std::vector<QStringList> inCp932(const CsvRows &rows)
{
    const ForeignFile file =
        test::readHere(csvFile(rows, CsvEncoding::Cp932, Unwritable::Replaced).bytes);
    std::vector<QStringList> result;
    for (const ForeignRow &row : file.tables.at(0).rows) {
        QStringList texts;
        for (const ForeignCell &cell : row.cells)
            texts << cell.text;
        result.push_back(texts);
    }
    return result;
}

} // namespace

Plan TstExportRoundTrip::planWithRareCharacters() const
{
    Plan plan = m_plan;
    const Evaluation before = plan.evaluationOrEmpty(test::measureId(plan, u"5"_s), m_year);
    Evaluation after = before;
    after.achievement = u"𠮷野町と髙﨑町 — ♥"_s;
    ChangeSet changes;
    changes.replace(before, after);
    plan.apply(changes);
    return plan;
}

void TstExportRoundTrip::nothingChanges_data()
{
    QTest::addColumn<std::vector<QStringList>>("rows");
    const Workbook book = yearWorkbook(m_plan, m_year, [](GradeId) { return QColor(Qt::gray); });
    const Workbook open = openDataWorkbook(m_plan, m_year);
    QTest::newRow("measures, CSV") << textRows(measureSheet(m_plan, m_year, {}));
    QTest::newRow("measures of the workbook") << textsOf(book.sheets.front());
    QTest::newRow("open data, CSV") << openDataRows(m_plan, m_year);
    QTest::newRow("open data, CP932") << inCp932(openDataRows(m_plan, m_year));
    QTest::newRow("open data, with characters replaced")
        << inCp932(openDataRows(planWithRareCharacters(), m_year));
    QTest::newRow("open data, workbook") << textsOf(open.sheets.at(0));
    QTest::newRow("indicators of open data") << textsOf(open.sheets.at(1));
}

void TstExportRoundTrip::nothingChanges()
{
    QFETCH(std::vector<QStringList>, rows);
    const bool isRare = QLatin1StringView(QTest::currentDataTag()).contains("replaced"_L1);
    const ImportPreview preview = test::previewOf(isRare ? planWithRareCharacters() : m_plan, 2019,
                                                  {test::foreignTable(rows)});
    for (const ImportLine &line : preview.lines())
        qWarning() << line.row << line.column << line.before << line.after << line.reason;
    QCOMPARE(preview.lines().size(), std::size_t(0));
    QVERIFY(preview.unchanged() > 0);
}

void TstExportRoundTrip::figuresComeBackWithoutAChange_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("actual");
    QTest::newRow("zeros behind") << u"85.0"_s << u"80.50"_s;
    QTest::newRow("thousands") << u"12,345"_s << u"-1,234.5"_s;
    QTest::newRow("percent") << u"85%"_s << u"58.5%"_s;
    QTest::newRow("words") << u"検討中"_s << u"007"_s;
    QTest::newRow("zero and a large one") << u"0"_s << u"123456789012345"_s;
}

void TstExportRoundTrip::figuresComeBackWithoutAChange()
{
    QFETCH(QString, target);
    QFETCH(QString, actual);
    const Plan plan = planToExport(target, actual);
    const Workbook books[] = {yearWorkbook(plan, m_year, [](GradeId) { return QColor(Qt::gray); }),
                              openDataWorkbook(plan, m_year)};
    for (const Workbook &book : books) {
        const ForeignFile file = test::readHere(workbookFile(book).bytes);
        const ImportPreview preview =
            previewImport(plan, m_year, importSource({file}, plan, m_year).tables);
        QVERIFY2(preview.lines().empty(), qPrintable(test::reasons(preview).join(u'\n')));
        QVERIFY(preview.unchanged() > 0);
    }
}

void TstExportRoundTrip::aChangeIsSeen()
{
    CsvRows rows = openDataRows(m_plan, m_year);
    QVERIFY(rows[4][6] == "A"_L1);
    rows[4][6] = u"B"_s;
    const ImportPreview preview = test::previewOf(m_plan, 2019, {test::foreignTable(rows)});
    QCOMPARE(preview.lines().size(), std::size_t(1));
    QCOMPARE(preview.lines().front().after, u"B"_s);
}

/// Of each year, the overall evaluation too, into each year.
void TstExportRoundTrip::nothingComesInOfAnotherYear_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<YearId>("from");
    QTest::addColumn<YearId>("to");
    Plan plan = m_plan;
    ChangeSet changes;
    const YearId last = nextId<Year>(plan);
    changes.add(Year{.id = last, .fiscalYear = plan.info().lastYear});
    plan.apply(changes);
    const YearId overall = test::addOverallYear(plan);
    ChangeSet grades;
    for (const auto &[year, code] : {std::pair{last, u"B"_s}, std::pair{overall, u"C"_s}})
        grades.add(Evaluation{.year = year,
                              .measure = test::measureId(plan, u"4"_s),
                              .grade = test::gradeId(plan, code)});
    plan.apply(grades);
    for (const Year &from : plan.records<Year>().all()) {
        for (const Year &to : plan.records<Year>().all())
            QTest::addRow("%lld into %lld", from.id.value, to.id.value) << plan << from.id << to.id;
    }
}

void TstExportRoundTrip::nothingComesInOfAnotherYear()
{
    QFETCH(Plan, plan);
    QFETCH(YearId, from);
    QFETCH(YearId, to);
    const Workbook book = yearWorkbook(plan, from, [](GradeId) { return QColor(Qt::gray); });
    for (const auto &rows :
         {textsOf(book.sheets.front()), std::vector<QStringList>(openDataRows(plan, from)),
          textsOf(openDataWorkbook(plan, from).sheets.at(0))}) {
        std::vector<ForeignFile> files;
        files.push_back({u"回答.xlsx"_s, {test::foreignTable(rows)}, {}});
        const ImportPreview preview =
            previewImport(plan, to, importSource(std::move(files), plan, to).tables);
        QVERIFY2(preview.changes().isEmpty(),
                 qPrintable(rows[0].join(u'|') + u'\n' + test::reasons(preview).join(u'\n')));
        QCOMPARE(preview.lines().empty(), from == to);
    }
}

QTEST_MAIN(TstExportRoundTrip)
#include "tst_exportroundtrip.moc"
