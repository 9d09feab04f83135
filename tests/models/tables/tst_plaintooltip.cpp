#include "models/tables/plaintooltip.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// A tooltip shows a text, never what its markup would make of it.
class TstPlainToolTip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextStaysAsItIs();
    void markupIsShownAsText();
};

void TstPlainToolTip::plainTextStaysAsItIs()
{
    QCOMPARE(plainToolTip(u"一行目\n二行目 & 3 < 4"_s), u"一行目\n二行目 & 3 < 4"_s);
}

void TstPlainToolTip::markupIsShownAsText()
{
    const QString shown = plainToolTip(u"<img src=x> <b>太字</b>"_s);
    QVERIFY(Qt::mightBeRichText(shown));
    QVERIFY(!shown.contains(u"<img"_s));
    QVERIFY(shown.contains(u"&lt;b&gt;太字"_s));
}

QTEST_MAIN(TstPlainToolTip)
#include "tst_plaintooltip.moc"
