#include "models/reports/opensentence.h"

#include "models/domain/closing.h"
#include "models/exchange/sampleplan.h"
#include "tests/support/plans.h"
#include "tests/support/testwindow.h"

using namespace Qt::StringLiterals;
using namespace shisaku;

/// What a report still lacks before it is published.
class TstOpenSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useJapanese(); }
    void whatIsOpenIsSaid_data();
    void whatIsOpenIsSaid();
};

void TstOpenSentence::whatIsOpenIsSaid_data()
{
    QTest::addColumn<int>("ungraded");
    QTest::addColumn<int>("missing");
    QTest::addColumn<int>("toConfirm");
    QTest::addColumn<bool>("isClosed");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << 0 << 0 << 0 << true << QString();
    QTest::newRow("grades") << 2 << 0 << 0 << true << u"残っていること：未評価の施策2件。"_s;
    QTest::newRow("reasons") << 0 << 3 << 0 << true << u"残っていること：理由未記入3件。"_s;
    QTest::newRow("texts") << 0 << 0 << 2 << true << u"残っていること：未確認の文2か所。"_s;
    QTest::newRow("closing") << 0 << 0 << 0 << false << u"残っていること：年度の確定。"_s;
    QTest::newRow("all") << 1 << 1 << 1 << false
                         << u"残っていること：未評価の施策1件、理由未記入1件、未確認の文1か所、"
                            u"年度の確定。"_s;
}

void TstOpenSentence::whatIsOpenIsSaid()
{
    QFETCH(int, ungraded);
    QFETCH(int, missing);
    QFETCH(int, toConfirm);
    QFETCH(bool, isClosed);
    Plan plan = samplePlan();
    const YearId year = test::yearId(plan, 2019);
    ChangeSet changes;
    for (int i = 0; i < ungraded; ++i) {
        const Evaluation before = plan.evaluations(year)[static_cast<std::size_t>(i)];
        Evaluation after = before;
        after.grade = {};
        changes.replace(before, after);
    }
    plan.apply(changes);
    if (isClosed)
        plan.apply(closing(plan, year, {}));
    Report report;
    for (int i = 0; i < toConfirm; ++i)
        report.parts.push_back(
            {.place = u"purpose"_s,
             .content = ProsePart{},
             .text = {{.text = u"24"_s, .slot = u"grade/2"_s, .before = u"23"_s}},
             .isWritten = true});
    for (int i = 0; i < missing; ++i)
        report.parts.push_back(
            {.place = u"changes"_s,
             .content = ProsePart{},
             .text = {{.text = missingReason(), .slot = u"measure/1/reason"_s}}});
    report.parts.push_back(
        {.place = u"own"_s, .content = ProsePart{}, .text = {{.text = u"文"_s}}});
    QTEST(openSentence(report, plan, year), "sentence");
    if (missing + toConfirm == 0)
        QTEST(openSentence(plan, year), "sentence");
}

QTEST_MAIN(TstOpenSentence)
#include "tst_opensentence.moc"
