#include "views/pages/messagebar.h"

#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// Which sentence stands in the bar after another.
class TstMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondWarningStandsBehindTheFirst();
    void whatCanBeDoneAboutTheFirstStays();
    void aQuestionEndsWithSaving();
    void whatGoesByItselfIsReplaced();
};

void TstMessageBar::aSecondWarningStandsBehindTheFirst()
{
    MessageBar bar;
    bar.warnToo(u"Not saved."_s);
    QCOMPARE(bar.text(), u"Not saved."_s);
    bar.warnToo(u"No backup."_s);
    QCOMPARE(bar.text(), u"Not saved. No backup."_s);
    QVERIFY(bar.isVisible());
    QTest::mouseClick(bar.findChild<QPushButton *>(u"closeMessage"_s), Qt::LeftButton);
    bar.warnToo(u"No backup."_s); // the first was put away
    QCOMPARE(bar.text(), u"No backup."_s);
}

void TstMessageBar::whatCanBeDoneAboutTheFirstStays()
{
    MessageBar bar;
    int asked = 0;
    bar.ask(u"Replace?"_s, u"Replace"_s, [&asked] { ++asked; });
    bar.warnToo(u"No backup."_s);
    QCOMPARE(bar.text(), u"Replace? No backup."_s);
    QTest::mouseClick(bar.findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
    QCOMPARE(asked, 1);
}

void TstMessageBar::aQuestionEndsWithSaving()
{
    MessageBar bar;
    bar.askUntilSaved(u"Replace?"_s, u"Replace"_s, [] {});
    bar.leavePage();
    QVERIFY(bar.isVisible());
    bar.endWithSaving();
    QVERIFY(!bar.isVisible());
    bar.warn(u"No backup."_s);
    bar.endWithSaving();
    QVERIFY(bar.isVisible());
}

void TstMessageBar::whatGoesByItselfIsReplaced()
{
    MessageBar bar;
    bar.tell(u"Done."_s);
    bar.warnToo(u"No backup."_s);
    QCOMPARE(bar.text(), u"No backup."_s);
    bar.warn(u"Not saved."_s);
    QCOMPARE(bar.text(), u"Not saved."_s);
}

QTEST_MAIN(TstMessageBar)
#include "tst_messagebar.moc"
