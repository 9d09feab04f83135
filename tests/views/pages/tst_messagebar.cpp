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
