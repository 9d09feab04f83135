#include "models/exchange/importing/titlewords.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// What the words around a year say of it.
class TstTitleWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void years_data();
    void years();
    void theYearBefore_data();
    void theYearBefore();
};

void TstTitleWords::years_data()
{
    QTest::addColumn<QString>("text"); // with the year 平成30年度
    QTest::addColumn<TitleYear>("kind");
    const auto add = [](TitleYear kind, std::initializer_list<const char16_t *> texts) {
        for (const auto *text : texts)
            QTest::newRow(qUtf8Printable(QString::fromUtf16(text)))
                << QString::fromUtf16(text) << kind;
    };
    add(TitleYear::Single, {u"平成30年度施策評価", u"評価(平成30年度計画)"});
    add(TitleYear::Data, {u"平成30年度実績", u"平成30年度の実績を記入してください",
                          u"評価(平成30年度)", u"対象事業:平成30年度"});
    add(TitleYear::InBrackets, {u"評価(平成30年度の取組)", u"評価<平成30年度に実施した事業>"});
    add(TitleYear::Publication,
        {u"平成30年度公表", u"公表年度:平成30年度", u"平成30年度第1回", u"平成30年度推進会議資料"});
    add(TitleYear::Since, {u"平成30年度~", u"平成30年度から", u"評価(平成30年度からの変更点)"});
    add(TitleYear::Nothing, {u"平成30年度策定", u"開始年度:平成30年度", u"平成30年度決算額を記載",
                             u"平成30年度評価を踏まえた方針", u"平成30年度実績は別紙"});
}

void TstTitleWords::years()
{
    QFETCH(QString, text);
    const QString year = u"平成30年度"_s;
    const qsizetype from = text.indexOf(year);
    QTEST(titleYearAt(text, from, from + year.size(), true), "kind");
}

void TstTitleWords::theYearBefore_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kinds"); // b: of the year before; d: its data are
    const auto add = [](const QString &kinds, std::initializer_list<const char16_t *> texts) {
        for (const auto *text : texts)
            QTest::newRow(qUtf8Printable(QString::fromUtf16(text)))
                << QString::fromUtf16(text) << kinds;
    };
    add(u"bd"_s, {u"前年度の評価", u"(参考)昨年度の回答", u"前年度回答(変更しないでください)",
                  u"参考資料:昨年度評価結果", u"前年度の評価は以下のとおり"});
    add(u"b"_s, {u"前年度", u"昨年度からの引継ぎ", u"前回"});
    add(u"d"_s, {u"令和元年度版(前年度実績)", u"令和元年度前年度施策評価"});
    add({}, {u"前年度からの変更点", u"前年度の評価を参考に記入", u"前年度の評価は参考です",
             u"前年度実績は別紙", u"令和元年度(前年度実績との比較)",
             u"令和元年度(前年度評価を踏まえて記入)", u"令和元年度(前年度評価の反映状況)"});
}

void TstTitleWords::theYearBefore()
{
    QFETCH(QString, text);
    QString kinds;
    kinds += isOfYearBefore(text) ? u"b"_s : QString();
    kinds += isOfDataBefore(text) ? u"d"_s : QString();
    QTEST(kinds, "kinds");
}

QTEST_GUILESS_MAIN(TstTitleWords)
#include "tst_titlewords.moc"
