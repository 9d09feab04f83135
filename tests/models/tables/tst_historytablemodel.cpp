#include "models/tables/historytablemodel.h"

#include "models/tallies/historysheet.h"
#include "tests/support/plans.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

using FailureMode = QAbstractItemModelTester::FailureReportingMode;

} // namespace

/// The history of the sample as a table.
class TstHistoryTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itShowsTheSheetNewestFirst();
    void nothingIsReadUntilAsked();
    void whatIsNewComesOnTop();
    void whatIsNewGoesThroughTheFilter();
    void aFilterHoldsWhatTheTallySays();
    void aNewNameIsShownAndFound();
    void undoIsHistoryAsWell();

private:
    YearId year() const { return test::yearId(m_document->plan(), 2019); }
    void setReason(const QString &number, const QString &text);

    std::unique_ptr<PlanDocument> m_document;
};

void TstHistoryTableModel::init()
{
    m_document = test::sampleDocument();
}

void TstHistoryTableModel::setReason(const QString &number, const QString &text)
{
    const Plan &plan = m_document->plan();
    Evaluation after = plan.evaluationOrEmpty(test::measureId(plan, number), year());
    after.reason = text;
    QVERIFY(m_document->editEvaluation(after));
}

void TstHistoryTableModel::itShowsTheSheetNewestFirst()
{
    HistoryTableModel model(*m_document);
    const QAbstractItemModelTester tester(&model, FailureMode::Fatal);
    setReason(u"4"_s, u"一行目\n二行目"_s);
    model.refresh();
    QCOMPARE(model.index(0, 5).data(), u"一行目 二行目"_s);
    QCOMPARE(model.index(0, 5).data(Qt::ToolTipRole), u"一行目\n二行目"_s);
    const auto rows = textRows(historySheet(model.names(), model.shown(), 0));
    QCOMPARE(model.rowCount() + 1, int(rows.size()));
    QCOMPARE(model.tellingCount(), std::size_t(model.rowCount()));
    for (int column = 0; column < model.columnCount(); ++column) {
        QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole), rows[0][column]);
        for (int row = 1; row < 20; ++row)
            QCOMPARE(model.index(row, column).data(), rows[std::size_t(row) + 1][column]);
    }
}

void TstHistoryTableModel::nothingIsReadUntilAsked()
{
    HistoryTableModel model(*m_document);
    setReason(u"4"_s, u"理由"_s);
    QCOMPARE(model.rowCount(), 0);
    model.refresh();
    QVERIFY(model.rowCount() > 0);
}

void TstHistoryTableModel::whatIsNewComesOnTop()
{
    HistoryTableModel model(*m_document);
    const QAbstractItemModelTester tester(&model, FailureMode::Fatal);
    model.refresh();
    const int before = model.rowCount();
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QPersistentModelIndex top = model.index(0, 0);
    setReason(u"4"_s, u"い"_s);
    setReason(u"5"_s, u"ろ"_s);
    model.refresh();
    QCOMPARE(model.rowCount(), before + 2);
    QCOMPARE(model.index(0, 5).data(), u"ろ"_s);
    QCOMPARE(model.index(1, 5).data(), u"い"_s);
    QCOMPARE(top.row(), 2);
    QCOMPARE(inserted.size(), 1);
    model.refresh();
    QCOMPARE(inserted.size(), 1);
    QVERIFY(reset.isEmpty());
}

void TstHistoryTableModel::whatIsNewGoesThroughTheFilter()
{
    HistoryTableModel model(*m_document);
    const QAbstractItemModelTester tester(&model, FailureMode::Fatal);
    model.setFilter({.text = u"システム移行"_s});
    model.refresh();
    QCOMPARE(model.rowCount(), 0);
    setReason(u"4"_s, u"しすてむ移行のため"_s);
    setReason(u"5"_s, u"別の理由"_s);
    model.refresh();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowAt(0).after.toString(), u"しすてむ移行のため"_s);
}

void TstHistoryTableModel::aFilterHoldsWhatTheTallySays()
{
    HistoryTableModel model(*m_document);
    const QAbstractItemModelTester tester(&model, FailureMode::Fatal);
    setReason(u"4"_s, u"理由"_s);
    model.refresh();
    const MeasureId no4 = test::measureId(m_document->plan(), u"4"_s);
    for (const HistoryFilter &filter :
         {HistoryFilter{.measure = no4}, HistoryFilter{.year = year()},
          HistoryFilter{.onlyEvaluations = true}, HistoryFilter{.text = u"ａ"_s},
          HistoryFilter{.text = u"無い言葉"_s}, HistoryFilter{}}) {
        model.setFilter(filter);
        QVERIFY(model.shown() == filtered(filter, model.names(), model.history()));
    }
}

void TstHistoryTableModel::aNewNameIsShownAndFound()
{
    HistoryTableModel model(*m_document);
    const QAbstractItemModelTester tester(&model, FailureMode::Fatal);
    setReason(u"4"_s, u"理由"_s);
    model.setFilter({.text = u"No.R1-4"_s});
    model.refresh();
    QCOMPARE(model.rowCount(), 0);
    const Measure before =
        *m_document->plan().find<Measure>(test::measureId(m_document->plan(), u"4"_s));
    Measure after = before;
    after.number = u"R1-4"_s;
    ChangeSet renumbering;
    renumbering.replace(before, after);
    QVERIFY(m_document->edit(renumbering));
    model.refresh();
    QVERIFY(model.rowCount() > 1);
    QVERIFY(model.index(1, 2).data().toString().endsWith(u"No.R1-4"_s));
}

void TstHistoryTableModel::undoIsHistoryAsWell()
{
    HistoryTableModel model(*m_document);
    model.refresh();
    const int before = model.rowCount();
    setReason(u"4"_s, u"理由"_s);
    QVERIFY(m_document->undo());
    model.refresh();
    QCOMPARE(model.rowCount(), before + 2);
    QVERIFY(model.index(0, 6).data().toString().startsWith(u"Undo"_s));
}

QTEST_MAIN(TstHistoryTableModel)
#include "tst_historytablemodel.moc"
