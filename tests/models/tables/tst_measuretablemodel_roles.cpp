#include "models/tables/measuretablemodel.h"

#include "models/domain/rules.h"
#include "models/tables/roles.h"
#include "tests/support/files.h"
#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

using Field = MeasureField;

} // namespace

/// What the cells of the measures table say of themselves to those that paint and sort them.
class TstMeasureTableModelRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void trendsCompareWithTheYearBefore_data();
    void trendsCompareWithTheYearBefore();
    void classesArePlacesInTheScale();
    void problemsHaveTheWorstSeverity();
    void choicesAreTheScale();
    void sortKeysFollowTheScale();
    void headersAreThoseOfTheColumns();

private:
    YearId year(int fiscalYear) const { return test::yearId(m_document->plan(), fiscalYear); }
    QModelIndex cell(const QString &number, Field field) const;
    QVariant value(const QString &number, Field field, int role = Qt::DisplayRole) const
    {
        return cell(number, field).data(role);
    }

    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<MeasureTableModel> m_model;
};

QModelIndex TstMeasureTableModelRoles::cell(const QString &number, Field field) const
{
    const int row = m_model->rowOf(test::measureId(m_document->plan(), number));
    return m_model->index(row, static_cast<int>(field));
}

void TstMeasureTableModelRoles::init()
{
    m_model.reset();
    m_document = test::sampleDocument();
    m_model = std::make_unique<MeasureTableModel>(*m_document);
    m_model->setYear(year(2019));
}

void TstMeasureTableModelRoles::trendsCompareWithTheYearBefore_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("grade");
    QTest::addColumn<int>("trend");
    QTest::newRow("B to A") << u"4"_s << u"A"_s << int(Trend::Improved);
    QTest::newRow("C to B") << u"24"_s << u"B"_s << int(Trend::Improved);
    QTest::newRow("A to B") << u"35"_s << u"B"_s << int(Trend::Declined);
    QTest::newRow("B to AA") << u"4"_s << u"AA"_s << int(Trend::Improved);
    QTest::newRow("B to B") << u"4"_s << u"B"_s << int(Trend::Same);
    QTest::newRow("B to other") << u"4"_s << u"その他"_s << int(Trend::Same);
    QTest::newRow("B to ended") << u"4"_s << u"終了"_s << int(Trend::Same);
    QTest::newRow("B to none") << u"4"_s << QString() << int(Trend::Same);
    QTest::newRow("none to A") << u"1"_s << u"A"_s << int(Trend::Same);
}

void TstMeasureTableModelRoles::trendsCompareWithTheYearBefore()
{
    QFETCH(QString, number);
    QFETCH(QString, grade);
    QVERIFY(m_model->setData(cell(number, Field::Grade), grade));
    QTEST(value(number, Field::Grade, TrendRole).toInt(), "trend");
    QVERIFY(!value(number, Field::LastYear, TrendRole).isValid());
}

void TstMeasureTableModelRoles::classesArePlacesInTheScale()
{
    QCOMPARE(value(u"4"_s, Field::Grade, ClassRole), 1);
    QCOMPARE(value(u"4"_s, Field::LastYear, ClassRole), 2);
    QVERIFY(!value(u"1"_s, Field::LastYear, ClassRole).isValid());
    QVERIFY(!value(u"4"_s, Field::Direction, ClassRole).isValid());
    QVERIFY(m_model->setData(cell(u"4"_s, Field::Grade), u"終了"_s));
    QCOMPARE(value(u"4"_s, Field::Grade, ClassRole), 5);
}

void TstMeasureTableModelRoles::problemsHaveTheWorstSeverity()
{
    const auto severity = [this] { return value(u"4"_s, Field::Problems, SeverityRole); };
    QVERIFY(!severity().isValid());
    QVERIFY(m_model->setData(cell(u"4"_s, Field::Grade), u"C"_s)); // with 計画どおり推進
    QCOMPARE(severity(), int(Severity::Notice));
    QCOMPARE(value(u"4"_s, Field::Problems), u"Notice 1"_s);
    QVERIFY(m_model->setData(cell(u"4"_s, Field::Reason), QString()));
    QCOMPARE(severity(), int(Severity::Error));
    QCOMPARE(value(u"4"_s, Field::Problems), u"Error 1 Notice 1"_s);
    QCOMPARE(value(u"4"_s, Field::Problems, Qt::ToolTipRole).toString().count(u'\n'), 1);
    QVERIFY(!value(u"4"_s, Field::Grade, SeverityRole).isValid());
}

void TstMeasureTableModelRoles::choicesAreTheScale()
{
    const auto grades = value(u"4"_s, Field::Grade, ChoicesRole).value<QList<Choice>>();
    const auto published = test::dataRows(u"by-grade.tsv"_s);
    QCOMPARE(grades.size(), published.size());
    for (qsizetype i = 0; i < grades.size(); ++i) {
        QCOMPARE(grades[i].value, published[i][0]);
        QCOMPARE(grades[i].meaning, published[i][1]);
    }
    const auto directions = value(u"4"_s, Field::Direction, ChoicesRole).value<QList<Choice>>();
    QCOMPARE(directions.size(), test::dataRows(u"by-direction.tsv"_s).size());
    QCOMPARE(directions.back().value, u"完了"_s);
    QVERIFY(!value(u"4"_s, Field::Reason, ChoicesRole).isValid());
}

void TstMeasureTableModelRoles::sortKeysFollowTheScale()
{
    QCOMPARE(value(u"10"_s, Field::Number, SortRole), 9);
    QCOMPARE(value(u"4"_s, Field::Title, SortRole), value(u"4"_s, Field::Title));
    QVERIFY(m_model->setData(cell(u"1"_s, Field::Grade), u"AA"_s));
    QVERIFY(m_model->setData(cell(u"2"_s, Field::Grade), u"終了"_s));
    QVERIFY(m_model->setData(cell(u"3"_s, Field::Grade), QString()));
    const auto key = [this](const QString &number) {
        return value(number, Field::Grade, SortRole).toInt();
    };
    QVERIFY(key(u"1"_s) < key(u"4"_s));
    QVERIFY(key(u"4"_s) < key(u"2"_s));
    QVERIFY(key(u"2"_s) < key(u"3"_s));
}

void TstMeasureTableModelRoles::headersAreThoseOfTheColumns()
{
    for (int column = 0; column < m_model->columnCount(); ++column)
        QCOMPARE(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                 headerOf(measureColumns()[static_cast<std::size_t>(column)]));
    QVERIFY(!m_model->headerData(99, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!m_model->headerData(-1, Qt::Horizontal, Qt::DisplayRole).isValid());
}

QTEST_MAIN(TstMeasureTableModelRoles)
#include "tst_measuretablemodel_roles.moc"
