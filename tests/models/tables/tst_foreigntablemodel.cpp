#include "models/tables/foreigntablemodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

ForeignCell cellOf(const QString &text)
{
    return {.kind = ForeignCell::Kind::Text, .text = text};
}

} // namespace

class TstForeignTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsStandAsInTheFile();
    void theRowOfTheHeadingsIsNamed();
    void aLongTableShowsItsBeginning();
};

void TstForeignTableModel::rowsStandAsInTheFile()
{
    ForeignTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const ForeignTable table{
        .file = u"a.csv"_s,
        .sheet = {},
        .rows = {{2, {cellOf(u"No."_s), cellOf(u"評価"_s)}}, {5, {cellOf(u"4"_s)}}}};
    model.setTable(&table);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.index(0, 1).data(), u"評価"_s);
    QCOMPARE(model.index(1, 1).data(), QString()); // the row is shorter
    QCOMPARE(model.headerData(1, Qt::Vertical, Qt::DisplayRole), u"5"_s);
    model.setTable(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TstForeignTableModel::theRowOfTheHeadingsIsNamed()
{
    ForeignTableModel model;
    const ForeignTable table{.file = u"a.csv"_s, .sheet = {}, .rows = {{2, {}}, {5, {}}}};
    model.setTable(&table);
    model.setHeadingRow(5);
    QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole), u"2"_s);
    QCOMPARE(model.headerData(1, Qt::Vertical, Qt::DisplayRole), u"Headings 5"_s);
}

void TstForeignTableModel::aLongTableShowsItsBeginning()
{
    ForeignTableModel model;
    ForeignTable table;
    for (int row = 1; row <= 100'000; ++row)
        table.rows.push_back({row, {cellOf(QString::number(row))}});
    model.setTable(&table);
    QCOMPARE(model.rowCount(), 200);
    QCOMPARE(model.index(199, 0).data(), u"200"_s);
}

QTEST_GUILESS_MAIN(TstForeignTableModel)
#include "tst_foreigntablemodel.moc"
