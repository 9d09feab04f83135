#include "models/exchange/importing/headings.h"
#include "models/exchange/importing/headingwords.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// Which texts are read as headings at all.
class TstHeadingWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsReadAsAHeadingMayHoldAWord();
    void textsOfManyRowsHoldNone_data();
    void textsOfManyRowsHoldNone();
};

/// However people dress a heading up, it is not passed over.
void TstHeadingWords::whatIsReadAsAHeadingMayHoldAWord()
{
    const QStringList before{QString(),       u"1"_s,   u"21."_s, u"問3 "_s, u"令和元年度"_s,
                             u"2019年度の"_s, u"H30"_s, u"(2)"_s, u"ア "_s,  u"平成３０年度 "_s};
    const QStringList behind{QString(),    u"（2019年度）"_s, u"\n※必須"_s,
                             u"：AA～C"_s, u"記入欄"_s,       u" 令和元"_s,
                             u"※1"_s,      u"【旧】"_s,       u"（R2.3末）"_s};
    QStringList words{u"No."_s,
                      u"Ｎｏ"_s,
                      u"#"_s,
                      u"番"_s,
                      u"№"_s,
                      u"Measure no."_s,
                      u"GRADE"_s,
                      u"現状値"_s,
                      u"担当"_s,
                      u"課"_s,
                      u"施策（事業）名"_s,
                      u"ﾗﾝｸ"_s};
    for (const ImportField field : importFields())
        words << usualHeading(field);
    words.removeAll(QString());
    const HeadingReader reader(Year{.id = {1}, .fiscalYear = 2019});
    int recognised = 0;
    for (const QString &word : words) {
        const QString apart = word.size() == 2 ? word.front() + u'　' + word.back() : word;
        const QString lines = word.size() > 2 ? word.first(2) + u'\n' + word.sliced(2) : word;
        for (const QString &each : {word, apart, lines}) {
            for (const QString &start : before) {
                for (const QString &end : behind) {
                    const QString heading = start + each + end;
                    const bool isOne = reader.meaning(heading).isRecognised;
                    recognised += isOne ? 1 : 0;
                    QVERIFY2(!isOne || mayHoldHeadingWord(heading), qPrintable(heading));
                }
            }
        }
    }
    QVERIFY2(recognised > 1'000, qPrintable(QString::number(recognised)));
}

void TstHeadingWords::textsOfManyRowsHoldNone_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"N123"_s, u"12-3"_s, u"B"_s, u"窓口に端末を12台設置した。"_s,
                                u"端末（３０台）"_s, QString()})
        QTest::newRow(qPrintable(text)) << text;
}

void TstHeadingWords::textsOfManyRowsHoldNone()
{
    QFETCH(const QString, text);
    QVERIFY(!mayHoldHeadingWord(text));
    const HeadingReader reader(Year{.id = {1}, .fiscalYear = 2019});
    QVERIFY(!reader.meaning(text).isRecognised);
}

QTEST_GUILESS_MAIN(TstHeadingWords)
#include "tst_headingwords.moc"
