#include "models/tables/importtablemodel.h"

#include "tests/support/foreigntables.h"
#include "tests/support/plans.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

class TstImportTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsAreTheLines();
    void onlyAKindIsShown();
    void aCheckMarkAsksItsOwner();

private:
    ImportPreview m_preview;
};

void TstImportTableModel::init()
{
    const Plan plan = samplePlan();
    m_preview = previewOf(plan, 2019,
                          {foreignTable({{u"No."_s, u"評価"_s, u"担当課"_s},
                                         {u"4"_s, u"B"_s, u"財政課"_s},
                                         {u"36"_s, u"よくわからない"_s, {}}})});
}

void TstImportTableModel::rowsAreTheLines()
{
    ImportTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    model.setPreview(&m_preview);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(importLineTexts(model.rowAt(2)).size(), importLineHeaders().size());
    QCOMPARE(model.rowAt(2).kind, ImportLine::Kind::Refused);
    QCOMPARE(model.index(2, 0).data(Qt::CheckStateRole), QVariant()); // nothing to choose
    QVERIFY(!model.flags(model.index(2, 0)).testFlag(Qt::ItemIsUserCheckable));
    model.setPreview(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TstImportTableModel::onlyAKindIsShown()
{
    ImportTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPreview(&m_preview);
    model.setKind(ImportLine::Kind::Refused);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.lineAt(0), std::size_t(2));
    model.setKind(std::nullopt);
    QCOMPARE(model.rowCount(), 3);
}

void TstImportTableModel::aCheckMarkAsksItsOwner()
{
    ImportTableModel model;
    model.setPreview(&m_preview);
    QSignalSpy requested(&model, &ImportTableModel::inclusionRequested);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QCOMPARE(model.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(requested.takeFirst(), (QVariantList{QVariant::fromValue(std::size_t(1)), false}));
    QVERIFY(!model.setData(model.index(2, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(requested.isEmpty());
    m_preview.setIncluded(1, false);
    model.showIncluded();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

QTEST_GUILESS_MAIN(TstImportTableModel)
#include "tst_importtablemodel.moc"
