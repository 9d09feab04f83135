#include "tests/support/foreigntables.h"
#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// What rows say of indicators.
class TstImportRowFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
};

void TstImportRowFigures::sentences_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("actual");
    QTest::addColumn<bool>("isIncluded");
    for (const auto *text : {u"91", u"調査中", u"約93件", u"93百万円", u"100%達成", u"未実施",
                             u"10回（延べ200人、前年度から増加した）", u"令和２年度に集計"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(text)))
            << u"実績"_s << QString::fromUtf16(text) << true;
    QTest::newRow("a sentence") << u"実績"_s << u"端末を3台設置し運用した"_s << false;
    QTest::newRow("a sentence where a value is asked for")
        << u"実績値"_s << u"端末を3台設置し運用した"_s << true;
}

void TstImportRowFigures::sentences()
{
    QFETCH(QString, heading);
    QFETCH(QString, actual);
    QFETCH(bool, isIncluded);
    Plan plan = samplePlan();
    ChangeSet changes;
    changes.add(Indicator{.id = {1},
                          .measure = measureId(plan, u"4"_s),
                          .position = 1,
                          .name = u"利用"_s,
                          .unit = u"件"_s});
    plan.apply(changes);
    const ImportPreview preview =
        previewOf(plan, 2019,
                  {foreignTable({{u"No."_s, u"指標名"_s, heading}, {u"4"_s, u"利用"_s, actual}})});
    QCOMPARE(preview.lines().size(), 1);
    QCOMPARE(preview.lines().front().included, isIncluded);
    QCOMPARE(preview.lines().front().reason.isEmpty(), isIncluded);
}

QTEST_GUILESS_MAIN(TstImportRowFigures)
#include "tst_importrowfigures.moc"
