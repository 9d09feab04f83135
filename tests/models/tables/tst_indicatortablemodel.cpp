#include "models/tables/indicatortablemodel.h"

#include "models/tables/roles.h"
#include "models/tallies/indicatorseries.h"
#include "tests/support/files.h"
#include "tests/support/indicators.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

using Field = IndicatorField;
using FailureMode = QAbstractItemModelTester::FailureReportingMode;

} // namespace

/// The indicators of measure 4 as a table.
class TstIndicatorTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsAModelWhateverHappens();
    void aRowIsAnIndicatorWithItsYears();
    void whatIsTypedIsInThePlan_data();
    void whatIsTypedIsInThePlan();
    void theSameValueIsNoEdit();
    void onlyTargetAndActualAreSet();
    void aTextThatCannotBeKeptChangesNothing();
    void cellsAreClearedAsOne();
    void aBlockIsPastedAsOneEdit();
    void aFigureLeavesItsUnitBehind_data();
    void aFigureLeavesItsUnitBehind();
    void oneCellThatCannotBePastedChangesNothing_data();
    void oneCellThatCannotBePastedChangesNothing();
    void onlyTheEditedRowIsToldOf();
    void anEarlierYearIsThereOnceItHasAnActual();
    void atMostThreeEarlierYearsAreThere();
    void theTrendSaysItsSeriesAndWords();
    void nothingOfAClosedYearIsEditable();
    void nothingOfAReadOnlyPlanIsEditable();

private:
    QModelIndex cell(IndicatorId indicator, Field field) const
    {
        return m_model->index(m_model->rowOf(indicator), m_model->columnOf(field));
    }
    QString text(IndicatorId indicator, Field field) const
    {
        return cell(indicator, field).data().toString();
    }
    QStringList headers() const;
    void showYear(int fiscalYear);
    void use(const Plan &plan);

    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<IndicatorTableModel> m_model;
};

void TstIndicatorTableModel::use(const Plan &plan)
{
    m_model.reset();
    m_document = std::make_unique<PlanDocument>(PlanStore::inMemory(plan));
    m_model = std::make_unique<IndicatorTableModel>(*m_document);
    showYear(2019);
}

void TstIndicatorTableModel::init()
{
    use(test::planWithIndicators());
}

void TstIndicatorTableModel::showYear(int fiscalYear)
{
    const Plan &plan = m_document->plan();
    m_model->show(test::measureId(plan, u"4"_s), test::yearId(plan, fiscalYear));
}

QStringList TstIndicatorTableModel::headers() const
{
    QStringList all;
    for (int column = 0; column < m_model->columnCount(); ++column)
        all << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return all;
}

void TstIndicatorTableModel::itIsAModelWhateverHappens()
{
    const QAbstractItemModelTester tester(m_model.get(), FailureMode::Fatal);
    QVERIFY(m_model->setData(cell(test::cases, Field::Actual), u"95"_s));
    QVERIFY(m_document->undo());
    QVERIFY(m_document->redo());
    showYear(2018);
    QVERIFY(m_model->setData(cell(test::cases, Field::Actual), QString()));
    showYear(2019);
    ChangeSet removal;
    for (const YearId year :
         {test::yearId(m_document->plan(), 2018), test::yearId(m_document->plan(), 2019)}) {
        if (const auto *value = m_document->plan().find<IndicatorValue>({year, test::cases}))
            removal.remove(*value);
    }
    removal.remove(*m_document->plan().find<Indicator>(test::cases));
    QVERIFY(m_document->edit(removal));
    QCOMPARE(m_model->rowCount(), 1);
    while (m_document->undoStack().canUndo())
        QVERIFY(m_document->undo());
    QCOMPARE(m_model->rowCount(), 2);
    m_model->show({}, {});
    QCOMPARE(m_model->rowCount(), 0);
}

void TstIndicatorTableModel::aRowIsAnIndicatorWithItsYears()
{
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->columnCount(), 6);
    QCOMPARE(headers()[1], yearLabel(*m_document->plan().year(2018)));
    QVERIFY(text(test::cases, Field::Name).startsWith(u"① 利用件数"_s));
    QVERIFY(!text(test::cases, Field::Name).contains(u'↓'));
    QVERIFY(text(test::minutes, Field::Name).endsWith(u'↓'));
    QCOMPARE(text(test::cases, Field::EarlierYear), u"90"_s);
    QCOMPARE(text(test::minutes, Field::EarlierYear), u"8"_s);
    QCOMPARE(text(test::cases, Field::Target), u"100"_s);
    QCOMPARE(text(test::cases, Field::Actual), QString());
    QCOMPARE(text(test::cases, Field::Rate), QString());
    QVERIFY(!headers().contains(QString()));
}

void TstIndicatorTableModel::whatIsTypedIsInThePlan_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("rate");
    QTest::newRow("short of it") << u"95.24"_s << u"95.24"_s << u"95.2%"_s;
    QTest::newRow("no decimal") << u"95"_s << u"95"_s << u"95%"_s;
    QTest::newRow("reached") << u"100"_s << u"100"_s << u"100% ✓"_s;
    QTest::newRow("not quite 100") << u"99.99"_s << u"99.99"_s << u"99.9%"_s;
    QTest::newRow("beyond it") << u"1,205"_s << u"1,205"_s << u"1205% ✓"_s;
    QTest::newRow("full width") << u"１２０"_s << u"120"_s << u"120% ✓"_s;
    QTest::newRow("spaces around") << u" 120　\n"_s << u"120"_s << u"120% ✓"_s;
    QTest::newRow("a word") << u"検討中"_s << u"検討中"_s << QString();
    QTest::newRow("a composed letter") << u"e\u0301"_s << u"\u00e9"_s << QString();
}

void TstIndicatorTableModel::whatIsTypedIsInThePlan()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    QFETCH(QString, rate);
    QVERIFY(m_model->setData(cell(test::cases, Field::Actual), typed));
    QCOMPARE(text(test::cases, Field::Actual), kept);
    QCOMPARE(text(test::cases, Field::Rate), rate);
    const Plan &plan = m_document->plan();
    QCOMPARE(plan.indicatorValueOrEmpty(test::cases, test::yearId(plan, 2019)).actual, kept);
    QVERIFY(m_document->undo());
    QVERIFY(plan == test::planWithIndicators());
}

void TstIndicatorTableModel::theSameValueIsNoEdit()
{
    QVERIFY(m_model->setData(cell(test::cases, Field::Target), u"100 "_s));
    QVERIFY(m_model->setData(cell(test::cases, Field::Actual), u" "_s));
    QVERIFY(!m_document->undoStack().canUndo());
}

void TstIndicatorTableModel::onlyTargetAndActualAreSet()
{
    for (const auto field : {Field::Name, Field::EarlierYear, Field::Rate, Field::Trend}) {
        QVERIFY(!cell(test::cases, field).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!m_model->setData(cell(test::cases, field), u"1"_s));
    }
    QVERIFY(m_document->plan() == test::planWithIndicators());
}

void TstIndicatorTableModel::aTextThatCannotBeKeptChangesNothing()
{
    QSignalSpy refused(m_document.get(), &PlanDocument::refused);
    QVERIFY(!m_model->setData(cell(test::cases, Field::Actual), u"9\u202e0"_s));
    QCOMPARE(refused.size(), 1);
    QVERIFY(m_document->plan() == test::planWithIndicators());
}

void TstIndicatorTableModel::cellsAreClearedAsOne()
{
    QVERIFY(m_model->setData(cell(test::cases, Field::Actual), u"95"_s));
    const Plan before = m_document->plan();
    QModelIndexList all;
    for (int column = 0; column < m_model->columnCount(); ++column)
        all << m_model->index(0, column) << m_model->index(1, column);
    QVERIFY(m_model->clearCells(all));
    QVERIFY(m_document->plan().indicatorValues(test::yearId(before, 2019)).empty());
    QCOMPARE(text(test::cases, Field::EarlierYear), u"90"_s); // not this year's to clear
    QCOMPARE(m_document->undoStack().count(), 2);
    QVERIFY(m_document->undo());
    QVERIFY(m_document->plan() == before);
}

void TstIndicatorTableModel::aBlockIsPastedAsOneEdit()
{
    const int target = m_model->columnOf(Field::Target);
    const int actual = m_model->columnOf(Field::Actual);
    QVERIFY(bool(m_model->paste(
        {{0, target, u""_s}, {0, actual, u" 95 "_s}, {1, target, u"9"_s}, {1, actual, u"―"_s}})));
    QCOMPARE(text(test::cases, Field::Target), QString());
    QCOMPARE(text(test::cases, Field::Actual), u"95"_s);
    QCOMPARE(text(test::minutes, Field::Target), u"9"_s);
    QCOMPARE(text(test::minutes, Field::Actual), u"―"_s);
    QCOMPARE(m_document->undoStack().count(), 1);
    QVERIFY(m_document->undo());
    QVERIFY(m_document->plan() == test::planWithIndicators());
}

void TstIndicatorTableModel::aFigureLeavesItsUnitBehind_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    const auto add = [](const QString &typed, const QString &kept) {
        QTest::newRow(qUtf8Printable(typed)) << typed << kept;
    };
    add(u"1,350件"_s, u"1,350"_s);
    add(u"１，３５０件"_s, u"1,350"_s);
    add(u" 95 "_s, u"95"_s);
    add(u"95人"_s, u"95人"_s); // another unit
    add(u"約95件"_s, u"約95件"_s);
    add(u"―"_s, u"―"_s);
}

void TstIndicatorTableModel::aFigureLeavesItsUnitBehind()
{
    QFETCH(QString, typed);
    QVERIFY(bool(m_model->paste({{0, m_model->columnOf(Field::Actual), typed}})));
    QTEST(text(test::cases, Field::Actual), "kept");
    QVERIFY(m_document->undo());
    QVERIFY(m_model->setData(cell(test::cases, Field::Actual), typed));
    QTEST(text(test::cases, Field::Actual), "kept");
}

void TstIndicatorTableModel::oneCellThatCannotBePastedChangesNothing_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("pasted");
    QTest::newRow("the name") << Field::Name << u"別の指標"_s;
    QTest::newRow("another year") << Field::EarlierYear << u"91"_s;
    QTest::newRow("a text that cannot be kept") << Field::Target << u"9\u202e0"_s;
}

void TstIndicatorTableModel::oneCellThatCannotBePastedChangesNothing()
{
    QFETCH(Field, field);
    QFETCH(QString, pasted);
    const int column = m_model->columnOf(field);
    const PasteResult result =
        m_model->paste({{0, m_model->columnOf(Field::Actual), u"95"_s}, {1, column, pasted}});
    QVERIFY2(result.refusal.contains(u"② 待ち時間"_s), qUtf8Printable(result.refusal));
    QCOMPARE(result.cell->column, column);
    QVERIFY(m_document->plan() == test::planWithIndicators());
}

void TstIndicatorTableModel::onlyTheEditedRowIsToldOf()
{
    QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QVERIFY(m_model->setData(cell(test::minutes, Field::Actual), u"9"_s));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0][0].toModelIndex(), m_model->index(1, 0));
    QCOMPARE(told[0][1].toModelIndex(), m_model->index(1, m_model->columnCount() - 1));
    QVERIFY(reset.isEmpty());
}

void TstIndicatorTableModel::anEarlierYearIsThereOnceItHasAnActual()
{
    const YearId before = test::yearId(m_document->plan(), 2018);
    for (const IndicatorId indicator : {test::cases, test::minutes}) {
        IndicatorValue value = m_document->plan().indicatorValueOrEmpty(indicator, before);
        value.actual.clear();
        QVERIFY(m_document->editIndicatorValue(value));
    }
    QCOMPARE(m_model->columnOf(Field::EarlierYear), -1);
    QVERIFY(m_document->undo());
    QCOMPARE(text(test::cases, Field::EarlierYear), QString());
    QCOMPARE(text(test::minutes, Field::EarlierYear), u"8"_s);
}

void TstIndicatorTableModel::atMostThreeEarlierYearsAreThere()
{
    Plan plan = test::planWithIndicators();
    ChangeSet changes;
    for (const int fiscalYear : {2016, 2017, 2020}) {
        const YearId id{100 + fiscalYear};
        changes.add(Year{.id = id, .fiscalYear = fiscalYear});
        changes.add(IndicatorValue{
            .year = id, .indicator = test::cases, .actual = QString::number(fiscalYear)});
    }
    plan.apply(changes);
    const YearId overall = test::addOverallYear(plan);
    use(plan);
    const auto label = [&](int year) { return yearLabel(*m_document->plan().year(year)); };
    QCOMPARE(headers().mid(1, 3), (QStringList{label(2016), label(2017), label(2018)}));
    m_model->show(test::measureId(plan, u"4"_s), overall);
    QCOMPARE(headers().mid(1, 3), (QStringList{label(2017), label(2018), label(2020)}));
}

void TstIndicatorTableModel::theTrendSaysItsSeriesAndWords()
{
    const QModelIndex trend = cell(test::cases, Field::Trend);
    const YearId year = test::yearId(m_document->plan(), 2019);
    QCOMPARE(trend.data(SeriesRole).value<QList<SeriesPoint>>(),
             indicatorSeries(m_document->plan(), test::cases, year));
    const QString words = indicatorSeriesText(m_document->plan(), test::cases, year);
    QCOMPARE(trend.data(Qt::AccessibleTextRole).toString(), words);
    QCOMPARE(trend.data(Qt::ToolTipRole).toString(), words);
    QVERIFY(!cell(test::cases, Field::Actual).data(SeriesRole).isValid());
}

void TstIndicatorTableModel::nothingOfAClosedYearIsEditable()
{
    Plan plan = test::planWithIndicators();
    Year closed = *plan.year(2018);
    ChangeSet changes;
    for (const Measure &measure : plan.measuresInForce(closed.id)) {
        Evaluation evaluation = plan.evaluationOrEmpty(measure.id, closed.id);
        evaluation.grade = test::gradeId(plan, u"B"_s);
        evaluation.direction = test::directionId(plan, u"計画どおり推進"_s);
        changes.add(evaluation);
    }
    plan.apply(changes);
    use(plan);
    QVERIFY(m_document->closeYear(closed.id));
    QVERIFY(cell(test::cases, Field::Actual).flags().testFlag(Qt::ItemIsEditable));
    showYear(2018);
    QVERIFY(!cell(test::cases, Field::Actual).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!m_model->setData(cell(test::cases, Field::Actual), u"91"_s));
    QVERIFY(!m_model->clearCells({cell(test::cases, Field::Actual)}));
    QCOMPARE(text(test::cases, Field::Actual), u"90"_s);
}

void TstIndicatorTableModel::nothingOfAReadOnlyPlanIsEditable()
{
    const QTemporaryDir folder;
    const QString path =
        test::planFile(folder.path(), test::planWithIndicators(), u"plan.shisaku"_s);
    PlanDocument document(PlanStore::openReadOnly(path));
    IndicatorTableModel model(document);
    const Plan &plan = document.plan();
    model.show(test::measureId(plan, u"4"_s), test::yearId(plan, 2019));
    QCOMPARE(model.rowCount(), 2);
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(!model.index(0, column).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.setData(model.index(0, column), u"1"_s));
    }
}

QTEST_MAIN(TstIndicatorTableModel)
#include "tst_indicatortablemodel.moc"
