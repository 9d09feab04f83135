#include "models/reports/opensentence.h"
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
    QTest::addColumn<int>("toConfirm");
    QTest::addColumn<int>("missing");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << 0 << 0 << QString();
    QTest::newRow("texts") << 2 << 0 << u"未確認の文が2か所あります。"_s;
    QTest::newRow("reasons") << 0 << 3 << u"理由未記入が3件あります。"_s;
    QTest::newRow("both") << 1 << 1 << u"未確認の文が1か所、理由未記入が1件あります。"_s;
}

void TstOpenSentence::whatIsOpenIsSaid()
{
    QFETCH(int, toConfirm);
    QFETCH(int, missing);
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
    QTEST(openSentence(report), "sentence");
}

QTEST_MAIN(TstOpenSentence)
#include "tst_opensentence.moc"
