#include "models/exchange/writing/workbooktext.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

class TstWorkbookText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapesWhatLooksLikeAnEscape();
    void names_data();
    void names();
    void namesAreUnique();
};

void TstWorkbookText::escapesWhatLooksLikeAnEscape()
{
    QCOMPARE(workbookText(u"一_x0041_二"_s), u"一_x005F_x0041_二"_s.toUtf8());
    QCOMPARE(workbookText(u"_x0041_x0042_"_s), QByteArray("_x005F_x0041_x005F_x0042_"));
    QCOMPARE(workbookText(u"_x004_ x0041_ _xGGGG_"_s), QByteArray("_x004_ x0041_ _xGGGG_"));
}

void TstWorkbookText::names_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"施策一覧"_s << u"施策一覧"_s;
    QTest::newRow("forbidden") << u"[a]:*?/\\'b'"_s << u"［a］：＊？／＼＇b＇"_s;
    QTest::newRow("nothing") << u"  "_s << u"Sheet"_s;
    QTest::newRow("reserved") << u"history"_s << u"history_"_s;
    QTest::newRow("line") << u"一\n二"_s << u"一 二"_s;
    QTest::newRow("long") << u"字"_s.repeated(40) << u"字"_s.repeated(31);
    QTest::newRow("cut between characters")
        << u"字"_s.repeated(30) + u"𠮷"_s << u"字"_s.repeated(30);
}

void TstWorkbookText::names()
{
    QFETCH(QString, wanted);
    QTEST(sheetNames({wanted}).constFirst(), "name");
}

void TstWorkbookText::namesAreUnique()
{
    QCOMPARE(sheetNames({u"a"_s, u"A"_s, u"a (2)"_s, u"a"_s}),
             (QStringList{u"a"_s, u"A (2)"_s, u"a (2) (2)"_s, u"a (3)"_s}));
    const QString name = u"字"_s.repeated(31);
    QCOMPARE(sheetNames({name, name}).back(), u"字"_s.repeated(27) + u" (2)"_s);
}

QTEST_GUILESS_MAIN(TstWorkbookText)
#include "tst_workbooktext.moc"
