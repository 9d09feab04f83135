#include "models/tables/measurefilterproxy.h"

#include "models/tables/measuretablemodel.h"
#include "models/tables/roles.h"
#include "tests/support/plans.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

using Field = MeasureField;
using FailureMode = QAbstractItemModelTester::FailureReportingMode;

QStringList textsOf(const QAbstractItemModel &model, Field field)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, static_cast<int>(field)).data().toString();
    return texts;
}

/// Whether the keys of the column stand in that order.
bool isSorted(const QAbstractItemModel &model, int column, Qt::SortOrder order)
{
    for (int row = 1; row < model.rowCount(); ++row) {
        const auto compared = QVariant::compare(model.index(row - 1, column).data(SortRole),
                                                model.index(row, column).data(SortRole));
        const auto wrong =
            order == Qt::AscendingOrder ? QPartialOrdering::Greater : QPartialOrdering::Less;
        if (compared == wrong || compared == QPartialOrdering::Unordered)
            return false;
    }
    return true;
}

} // namespace

/// Which measures the table shows, and in what order.
class TstMeasureFilterProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsAModelWhateverHappens();
    void aSelectionChoosesRows_data();
    void aSelectionChoosesRows();
    void anEditNeitherHidesNorMovesARow();
    void askingAgainFiltersAgain();
    void columnsSort_data();
    void columnsSort();
    void numbersSortAsNumbers();
    void gradesSortAsTheScale();
    void aNewSelectionIsSorted();
    void aNewYearIsFilteredAndSorted();

private:
    const Plan &plan() const { return m_document->plan(); }
    Selection ofGrade(const QString &code) const { return {.grade = test::gradeId(plan(), code)}; }

    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<MeasureTableModel> m_model;
    std::unique_ptr<MeasureFilterProxy> m_proxy;
};

void TstMeasureFilterProxy::init()
{
    m_proxy.reset();
    m_model.reset();
    m_document = test::sampleDocument();
    m_model = std::make_unique<MeasureTableModel>(*m_document);
    m_model->setYear(test::yearId(plan(), 2019));
    m_proxy = std::make_unique<MeasureFilterProxy>(*m_model);
}

void TstMeasureFilterProxy::itIsAModelWhateverHappens()
{
    const QAbstractItemModelTester tester(m_proxy.get(), FailureMode::Fatal);
    m_proxy->sort(static_cast<int>(Field::Grade));
    m_proxy->setSelection(ofGrade(u"B"_s));
    QVERIFY(m_proxy->setData(m_proxy->index(0, static_cast<int>(Field::Grade)), u"A"_s));
    m_proxy->setSelection({});
    QVERIFY(m_document->undo());
    m_proxy->sort(static_cast<int>(Field::Title), Qt::DescendingOrder);
    ChangeSet addition;
    addition.add(Measure{
        .id = {100}, .number = u"42"_s, .title = u"新"_s, .goal = {1}, .inForceFrom = 2019});
    QVERIFY(m_document->edit(addition));
    QCOMPARE(m_proxy->rowCount(), 42);
    m_model->setYear(test::yearId(plan(), 2018));
    m_proxy->setSelection({.text = u"新"_s});
    QVERIFY(m_document->undo());
    m_proxy->sort(-1);
    QVERIFY(m_proxy->rowCount() < 41);
}

void TstMeasureFilterProxy::aSelectionChoosesRows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("grade");
    QTest::addColumn<QString>("direction");
    QTest::addColumn<int>("rows");
    QTest::newRow("all") << QString() << QString() << QString() << 41;
    QTest::newRow("B") << QString() << u"B"_s << QString() << 14;
    QTest::newRow("none graded AA") << QString() << u"AA"_s << QString() << 0;
    QTest::newRow("completed") << QString() << QString() << u"完了"_s << 4;
    QTest::newRow("completed, graded A") << QString() << u"A"_s << u"完了"_s << 1;
    QTest::newRow("text") << u"ｒｐａ"_s << QString() << QString() << 1;
}

void TstMeasureFilterProxy::aSelectionChoosesRows()
{
    QFETCH(QString, text);
    QFETCH(QString, grade);
    QFETCH(QString, direction);
    Selection selection{.text = text};
    if (!grade.isEmpty())
        selection.grade = test::gradeId(plan(), grade);
    if (!direction.isEmpty())
        selection.direction = test::directionId(plan(), direction);
    m_proxy->setSelection(selection);
    QTEST(m_proxy->rowCount(), "rows");
    if (!grade.isEmpty())
        QCOMPARE(textsOf(*m_proxy, Field::Grade).count(grade), m_proxy->rowCount());
}

void TstMeasureFilterProxy::anEditNeitherHidesNorMovesARow()
{
    m_proxy->sort(static_cast<int>(Field::Title), Qt::DescendingOrder);
    m_proxy->sort(static_cast<int>(Field::Grade));
    m_proxy->setSelection(ofGrade(u"B"_s));
    const QStringList before = textsOf(*m_proxy, Field::Number);
    QSignalSpy moved(m_proxy.get(), &QAbstractItemModel::layoutChanged);
    QSignalSpy told(m_proxy.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_proxy->setData(m_proxy->index(5, static_cast<int>(Field::Grade)), u"AA"_s));
    QCOMPARE(textsOf(*m_proxy, Field::Number), before);
    QCOMPARE(textsOf(*m_proxy, Field::Grade)[5], u"AA"_s);
    QCOMPARE(told.size(), 1);
    QVERIFY(moved.isEmpty());
}

void TstMeasureFilterProxy::askingAgainFiltersAgain()
{
    m_proxy->setSelection(ofGrade(u"B"_s));
    const QString edited = m_proxy->index(0, 0).data().toString();
    QVERIFY(m_proxy->setData(m_proxy->index(0, static_cast<int>(Field::Grade)), u"C"_s));
    QCOMPARE(m_proxy->rowCount(), 14);
    m_proxy->setSelection(ofGrade(u"B"_s));
    QCOMPARE(m_proxy->rowCount(), 13);
    QVERIFY(!textsOf(*m_proxy, Field::Number).contains(edited));
    m_proxy->setSelection(ofGrade(u"C"_s));
    QCOMPARE(textsOf(*m_proxy, Field::Number), QStringList{edited});
    m_proxy->setSelection({});
    QCOMPARE(m_proxy->rowCount(), 41);
}

void TstMeasureFilterProxy::columnsSort_data()
{
    QTest::addColumn<int>("column");
    for (int column = 0; column < static_cast<int>(measureColumns().size()); ++column)
        QTest::newRow(measureColumns()[static_cast<std::size_t>(column)].header) << column;
}

void TstMeasureFilterProxy::columnsSort()
{
    QFETCH(int, column);
    QVERIFY(m_model->setData(m_model->index(6, int(Field::Grade)), u"C"_s)); // with problems
    QVERIFY(m_model->setData(m_model->index(8, int(Field::Grade)), QString()));
    QVERIFY(m_model->setData(m_model->index(9, int(Field::Department)), u"課"_s));
    for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
        m_proxy->sort(column, order);
        QCOMPARE(m_proxy->rowCount(), 41);
        QVERIFY(isSorted(*m_proxy, column, order));
    }
}

void TstMeasureFilterProxy::numbersSortAsNumbers()
{
    m_proxy->sort(static_cast<int>(Field::Number), Qt::DescendingOrder);
    QStringList numbers;
    for (int number = 41; number > 0; --number)
        numbers << QString::number(number);
    QCOMPARE(textsOf(*m_proxy, Field::Number), numbers);
}

void TstMeasureFilterProxy::gradesSortAsTheScale()
{
    QVERIFY(m_model->setData(m_model->index(0, int(Field::Grade)), QString()));
    QVERIFY(m_model->setData(m_model->index(3, int(Field::Grade)), u"その他"_s));
    m_proxy->sort(static_cast<int>(Field::Grade));
    QStringList grades = textsOf(*m_proxy, Field::Grade);
    grades.removeDuplicates();
    QCOMPARE(grades, (QStringList{u"A"_s, u"B"_s, u"その他"_s, u"終了"_s, QString()}));
}

void TstMeasureFilterProxy::aNewSelectionIsSorted()
{
    const int title = static_cast<int>(Field::Title);
    m_proxy->sort(title, Qt::DescendingOrder);
    m_proxy->setSelection(ofGrade(u"B"_s));
    QVERIFY(isSorted(*m_proxy, title, Qt::DescendingOrder));
    m_proxy->setSelection({});
    QCOMPARE(m_proxy->rowCount(), 41);
    QVERIFY(isSorted(*m_proxy, title, Qt::DescendingOrder));
}

void TstMeasureFilterProxy::aNewYearIsFilteredAndSorted()
{
    const int number = static_cast<int>(Field::Number);
    m_proxy->sort(number, Qt::DescendingOrder);
    m_proxy->setSelection(ofGrade(u"B"_s));
    m_model->setYear(test::yearId(plan(), 2018));
    QCOMPARE(m_proxy->rowCount(), 6); // as published
    QVERIFY(isSorted(*m_proxy, number, Qt::DescendingOrder));
}

QTEST_MAIN(TstMeasureFilterProxy)
#include "tst_measurefilterproxy.moc"
