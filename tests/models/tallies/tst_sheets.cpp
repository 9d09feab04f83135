#include "models/tallies/sheets.h"

#include "models/tallies/wording.h"
#include "tests/support/files.h"
#include "tests/support/indicators.h"

#include <QLocale>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

using MakeSheet = Sheet (*)(const Plan &, YearId);
/// The digits at the beginning of a count, whatever their width.
int numberIn(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (!c.isDigit())
            break;
        digits += QChar(u'0' + c.digitValue());
    }
    return digits.isEmpty() ? -1 : digits.toInt();
}

} // namespace

class TstSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Japanese)); }
    void byGradeIsAsPublished();
    void byDirectionIsAsPublished();
    void byGoalIsAsPublished();
    void narrowSheetsHaveTheSameCounts();
    void sharesAreAsPublished();
    void ungradedHasItsRowAndColumn();
    void measuresAreThoseOfTheSelection();
    void theOverallEvaluationListsTheYearsGrades();
    void titlesNameTheYear();

private:
    const Plan m_plan = samplePlan();
    const YearId m_year = test::yearId(m_plan, 2019);
};

void TstSheets::byGradeIsAsPublished()
{
    const Sheet sheet = gradeSheet(m_plan, m_year);
    const auto published = test::dataRows(u"by-grade.tsv"_s);
    QCOMPARE(sheet.rows.size(), std::size_t(published.size()));
    for (qsizetype i = 0; i < published.size(); ++i) {
        const auto &row = sheet.rows[std::size_t(i)];
        QVERIFY(row[0].text.startsWith(published[i][0]));
        QCOMPARE(row[1].text, published[i][1]);
        QCOMPARE(row[2].text, measureCountText(published[i][2].toInt()));
    }
    QVERIFY(sheet.rows[0][2].text.startsWith(u'０'));
    QVERIFY(sheet.rows[1][2].text.startsWith(u"24"_s));
}

void TstSheets::byDirectionIsAsPublished()
{
    const Sheet sheet = directionSheet(m_plan, m_year);
    const auto published = test::dataRows(u"by-direction.tsv"_s);
    QCOMPARE(sheet.rows.size(), std::size_t(published.size()));
    for (qsizetype i = 0; i < published.size(); ++i) {
        const auto &row = sheet.rows[std::size_t(i)];
        const QStringList lines = row[1].text.split(u'\n');
        QCOMPARE(row[0].text, published[i][0]);
        QCOMPARE(lines[0], measureCountText(published[i][1].toInt()));
        QCOMPARE(lines.size(), published[i][2].isEmpty() ? 1 : 2);
    }
    QVERIFY(sheet.rows[0][1].text.contains(u"A:23 B:13"_s));
    QVERIFY(sheet.rows[3][1].text.contains(u"B:１"_s));
    QVERIFY(sheet.rows[5][1].text.contains(u"A:１ 終了:３"_s));
}

void TstSheets::byGoalIsAsPublished()
{
    const Sheet sheet = goalSheet(m_plan, m_year);
    const auto published = test::dataRows(u"by-goal.tsv"_s);
    QCOMPARE(sheet.rows.size(), std::size_t(published.size()));
    QVERIFY(sheet.lastRowIsTotal);
    for (qsizetype i = 0; i < published.size(); ++i) {
        const auto &row = sheet.rows[std::size_t(i)];
        if (i + 1 < published.size())
            QCOMPARE(row[0].text, published[i][0]);
        QCOMPARE(row.size(), std::size_t(published[i].size()));
        for (qsizetype c = 1; c < published[i].size(); ++c)
            QCOMPARE(row[std::size_t(c)].text, caseCountText(published[i][c].toInt()));
    }
}

void TstSheets::narrowSheetsHaveTheSameCounts()
{
    const std::pair<MakeSheet, MakeSheet> pairs[] = {{gradeSheet, narrowGradeSheet},
                                                     {directionSheet, narrowDirectionSheet},
                                                     {goalSheet, narrowGoalSheet}};
    for (const auto &[wide, narrow] : pairs) {
        const auto counts = [&](const Sheet &sheet) {
            std::vector<int> numbers;
            for (const auto &row : sheet.rows) {
                for (const Cell &cell : row) {
                    if (cell.behind)
                        numbers.push_back(numberIn(cell.text));
                }
            }
            return numbers;
        };
        QCOMPARE(counts(narrow(m_plan, m_year)), counts(wide(m_plan, m_year)));
    }
}

void TstSheets::sharesAreAsPublished()
{
    const Sheet sheet = narrowGradeSheet(m_plan, m_year);
    QStringList shares;
    for (const auto &row : sheet.rows)
        shares << row[2].text;
    QCOMPARE(shares, (QStringList{u"0%"_s, u"59%"_s, u"34%"_s, u"0%"_s, u"0%"_s, u"7%"_s}));
}

void TstSheets::ungradedHasItsRowAndColumn()
{
    const YearId before = test::yearId(m_plan, 2018);
    QCOMPARE(gradeSheet(m_plan, before).rows.size(), std::size_t(7));
    QCOMPARE(gradeSheet(m_plan, before).rows.back()[2].text, measureCountText(33));
    QCOMPARE(goalSheet(m_plan, before).columns.size(), std::size_t(9));
    QCOMPARE(goalSheet(m_plan, m_year).columns.size(), std::size_t(8));
}

void TstSheets::measuresAreThoseOfTheSelection()
{
    const Sheet all = measureSheet(m_plan, m_year, {});
    QCOMPARE(all.rows.size(), std::size_t(41));
    QCOMPARE(all.rows[3][0].text, u"4"_s);
    QCOMPARE(all.rows[3][1].text, u"新公会計システムの運用"_s);
    QCOMPARE(all.rows[3][4].text, u"B"_s);
    QCOMPARE(all.rows[3][5].text, u"A"_s);
    const Sheet ended = measureSheet(m_plan, m_year, {.grade = test::gradeId(m_plan, u"終了"_s)});
    QCOMPARE(ended.rows.size(), std::size_t(3));
}

void TstSheets::theOverallEvaluationListsTheYearsGrades()
{
    Plan plan = m_plan;
    const YearId overall = test::addOverallYear(plan);
    const Sheet sheet = measureSheet(plan, overall, {});
    const Sheet yearly = measureSheet(plan, m_year, {});
    QCOMPARE(sheet.columns.size(), yearly.columns.size());
    QVERIFY(sheet.columns[4].header != yearly.columns[4].header);
    QCOMPARE(sheet.rows[3][4].text, u"B A"_s); // 2018, 2019
    QCOMPARE(sheet.rows[0][4].text, u"－ A"_s);
    QCOMPARE(sheet.rows[3][5].text, QString()); // not yet graded as a whole
}

void TstSheets::titlesNameTheYear()
{
    for (const MakeSheet make : {gradeSheet, directionSheet, goalSheet})
        QVERIFY(make(m_plan, m_year).title.contains(u"令和元年度"_s));
    QVERIFY(measureSheet(m_plan, m_year, {}).title.contains(u"令和元年度"_s));
}

QTEST_MAIN(TstSheets)
#include "tst_sheets.moc"
