#include "models/exchange/writing/opendata.h"

#include "models/exchange/sampleplan.h"
#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

class TstOpenData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRowIsOneRecord();
    void yearsStandInBothForms();
    void theWorkbookHoldsTheSameAsNumbersAndText();
    void indicatorsAreRecordsOfTheirOwn();

private:
    Plan m_plan = samplePlan();
    YearId m_year = test::yearId(m_plan, 2019);
};

void TstOpenData::oneRowIsOneRecord()
{
    const CsvRows rows = openDataRows(m_plan, m_year);
    QCOMPARE(rows.size(), std::size_t(42));
    for (const QStringList &row : rows)
        QCOMPARE(row.size(), 11);
    const QStringList headings = rows.front();
    QCOMPARE(QSet<QString>(headings.begin(), headings.end()).size(), headings.size());
    const QStringList row = rows.at(4);
    QCOMPARE(row.mid(2, 3),
             (QStringList{u"4"_s, u"新公会計システムの運用"_s, u"① 開かれた区政の実現"_s}));
    QCOMPARE(row.mid(6, 2), (QStringList{u"A"_s, u"計画どおり推進"_s}));
}

void TstOpenData::yearsStandInBothForms()
{
    QCOMPARE(openDataRows(m_plan, m_year).at(1).mid(0, 2),
             (QStringList{u"2019"_s, u"令和元年度"_s}));
}

void TstOpenData::theWorkbookHoldsTheSameAsNumbersAndText()
{
    const CsvRows rows = openDataRows(m_plan, m_year);
    const Workbook book = openDataWorkbook(m_plan, m_year);
    QCOMPARE(book.sheets.size(), std::size_t(1));
    const WorkbookSheet &sheet = book.sheets.front();
    QVERIFY(sheet.merges.empty());
    QCOMPARE(sheet.rows.size(), rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < 11; ++column) {
            const auto &value = sheet.rows[row][column].value;
            const auto *number = std::get_if<double>(&value);
            const auto *text = std::get_if<QString>(&value);
            const QString read = number ? QString::number(*number) : text ? *text : QString();
            QCOMPARE(read, rows[row][qsizetype(column)]);
            QCOMPARE(number != nullptr, row > 0 && (column == 0 || column == 2));
        }
    }
}

void TstOpenData::indicatorsAreRecordsOfTheirOwn()
{
    const Measure measure = m_plan.measuresInForce(m_year).front();
    const Indicator indicator{.id = nextId<Indicator>(m_plan),
                              .measure = measure.id,
                              .position = 1,
                              .name = u"満足度"_s,
                              .unit = u"％"_s};
    m_plan.apply(Replacement<Indicator>{std::nullopt, indicator});
    m_plan.apply(Replacement<IndicatorValue>{
        std::nullopt, IndicatorValue{m_year, indicator.id, u"検討中"_s, u"58.5"_s}});
    const Workbook book = openDataWorkbook(m_plan, m_year);
    QCOMPARE(book.sheets.size(), std::size_t(2));
    const auto &row = book.sheets[1].rows.at(1);
    QCOMPARE(std::get<QString>(row.at(4).value), u"満足度"_s);
    QCOMPARE(std::get<QString>(row.at(6).value), u"検討中"_s);
    QCOMPARE(std::get<double>(row.at(7).value), 58.5);
}

QTEST_MAIN(TstOpenData)
#include "tst_opendata.moc"
