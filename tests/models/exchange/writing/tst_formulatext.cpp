#include "models/exchange/writing/formulatext.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

class TstFormulaText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guards_data();
    void guards();
};

void TstFormulaText::guards_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGuarded");
    for (const QString &text :
         {u"=1"_s, u"+1+1"_s, u"-1+1"_s, u"@SUM(1)"_s, u"＝1"_s, u"＋1"_s, u"－1"_s, u"＠1"_s,
          u"\t=1"_s, u"\r=1"_s, u"'=1"_s, u"''=1"_s, u"'-5"_s, u"- 研修"_s, u"--"_s, u"-5円"_s})
        QTest::addRow("%s", qUtf8Printable(text)) << text << true;
    for (const QString &text : {QString(), u"計画"_s, u"-5"_s, u"+5.25"_s, u"-5%"_s, u"-"_s,
                                u"－"_s, u"―"_s, u"'"_s, u"'計画"_s, u"1=1"_s, u" =1"_s})
        QTest::addRow("not %s", qUtf8Printable(text)) << text << false;
}

void TstFormulaText::guards()
{
    QFETCH(QString, text);
    QFETCH(bool, isGuarded);
    const QString guarded = guardedText(text);
    QCOMPARE(guarded, isGuarded ? u'\'' + text : text);
    // What a reader does with it.
    static const QRegularExpression apostrophe(u"^'(?='*[=+\\-@\\t\\r＝＋－＠])"_s);
    QCOMPARE(QString(guarded).remove(apostrophe), text);
}

QTEST_GUILESS_MAIN(TstFormulaText)
#include "tst_formulatext.moc"
