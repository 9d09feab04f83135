#include "models/exchange/importing/rowwords.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// Words of rows that are none of a measure.
class TstRowWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void goals_data();
    void goals();
    void whatSaysThatItIsAnExample();
};

void TstRowWords::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>(
        "kinds"); // total, footnote, ditto, repetition, example in a number, before and as a title
    const auto add = [](const char16_t *text, const QString &kinds) {
        QTest::newRow(qUtf8Printable(QString::fromUtf16(text)))
            << QString::fromUtf16(text) << kinds;
    };
    for (const auto *text : {u"計", u"合計", u"【総計】", u"Total"})
        add(text, u"t"_s);
    for (const auto *text : {u"※", u"＊印は新規", u"注", u"注1", u"（注）", u"注）評価は自己評価",
                             u"資料：区民調査", u"出典　調査", u"凡例", u"以上"})
        add(text, u"f"_s);
    for (const auto *text :
         {u"〃", u"同上", u" 々 ", u"″", u"””", u"’’", u"同", u"↓", u"″ ″", u"（同）", u"''"})
        add(text, u"d"_s);
    for (const auto *text : {u"例", u"例1", u"「例」", u"例↓", u"記入例→"})
        add(text, u"e"_s);
    for (const auto *text : {u"(例)", u"【例】", u"例："})
        add(text, u"eb"_s);
    for (const auto *text : {u"記入例１", u"【記載例】", u"見本", u"ｻﾝﾌﾟﾙ", u"Sample"})
        add(text, u"ebx"_s);
    for (const auto *text : {u"例）新公会計", u"（例）新公会計", u"例：新公会計", u"(例1) 新公会計",
                             u"（記入例）は別紙"})
        add(text, u"b"_s);
    for (const auto *text : {u"記入例 新公会計", u"（記入例）新公会計", u"記入例：新公会計",
                             u"サンプル (2)", u"サンプル (財政課)"})
        add(text, u"bx"_s);
    for (const auto *text : {u"記入例_財政課", u"施策評価（記入例）", u"施策評価シート　記入例"})
        add(text, u"x"_s);
    add(u"※記入例", u"fx"_s);
    for (const auto *text : {u"4（再掲）", u"【再掲】運用", u"再4"})
        add(text, u"r"_s);
    for (const auto *text : {u"",
                             u"4",
                             u"資料館の運営",
                             u"注意喚起",
                             u"凡例集",
                             u"出典管理",
                             u"統計",
                             u"計画",
                             u"再生",
                             u"（注目）運用",
                             u"同上の施策について",
                             u"事例集の作成",
                             u"記入例集の作成",
                             u"見本市",
                             u"例規集の整備",
                             u"条例（例規）",
                             u"同和",
                             u"別紙（記入例）",

                             u"サンプリング調査",
                             u"'",
                             u"記入例を参照"})
        add(text, {});
}

void TstRowWords::words()
{
    QFETCH(QString, text);
    QString kinds;
    kinds += isTotalWord(text) ? u"t"_s : QString();
    kinds += isFootnote(text) ? u"f"_s : QString();
    kinds += isDitto(text) ? u"d"_s : QString();
    kinds += isRepetition(text) ? u"r"_s : QString();
    kinds += isExampleWord(text) ? u"e"_s : QString();
    kinds += beginsAsExample(text) ? u"b"_s : QString();
    kinds += isExampleTitle(text) ? u"x"_s : QString();
    QTEST(kinds, "kinds");
}

void TstRowWords::goals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isLabel");
    QTest::addColumn<bool>("isMark");
    const auto add = [](const char16_t *text, bool isLabel, bool isMark) {
        QTest::newRow(qUtf8Printable(QString::fromUtf16(text)))
            << QString::fromUtf16(text) << isLabel << isMark;
    };
    for (const auto *text : {u"基本目標１　福祉", u"基本目標 福祉", u"【基本目標１】開かれた区政",
                             u"目標１ 福祉", u"① 開かれた区政", u"Ⅰ 福祉", u"柱１ 福祉",
                             u"施策の柱2：教育", u"政策3 安全", u"基本方針Ⅱ 参加"})
        add(text, true, false);
    for (const auto *text : {u"基本目標１", u"目標２", u"【柱３】", u"基本方針Ⅱ"})
        add(text, true, true);
    for (const auto *text : {u"", u"①", u"福祉", u"1 福祉", u"目標の達成", u"柱となる事業",
                             u"※柱１", u"基本目標の達成に向けて3施策を追加した。",
                             u"① 提出してください", u"目標値", u"政策推進課"})
        add(text, false, false);
}

void TstRowWords::goals()
{
    QFETCH(QString, text);
    QTEST(isGoalLabel(text), "isLabel");
    QTEST(isGoalMark(text), "isMark");
}

void TstRowWords::whatSaysThatItIsAnExample()
{
    for (const QString &text : {u"この行は記入例です"_s, u"※記入例"_s, u"○○課（記入例）"_s})
        QVERIFY2(saysOfExample(text), qUtf8Printable(text));
    for (const QString &text :
         {u"記入例を作成した"_s, u"記入例の作成"_s, u"条例（例規）"_s, QString()})
        QVERIFY2(!saysOfExample(text), qUtf8Printable(text));
    QVERIFY(isGuideTitle(u"施策評価シートの書き方"_s) && isGuideTitle(u"【記入要領】"_s));
    QVERIFY(!isGuideTitle(u"書き方教室の開催"_s));
    for (const QString &text :
         {u"参考"_s, u"旧"_s, u"回答（旧）"_s, u"旧_回答"_s, u"下書き"_s, u"バックアップ"_s,
          u"回答_old"_s, u"参考資料"_s, u"修正前"_s, u"中間報告"_s, u"9月末"_s, u"_old"_s,
          u"×評価"_s, u"コピー"_s, u"テンプレート"_s, u"使用しない"_s})
        QVERIFY2(isAsideSheet(text), qUtf8Printable(text));
    for (const QString &text : {u"回答"_s, u"旧庁舎の活用"_s, u"回答 (2)"_s, u"Sheet1"_s,
                                u"中間支援組織"_s, u"ワークショップ"_s, QString()})
        QVERIFY2(!isAsideSheet(text), qUtf8Printable(text));
    QVERIFY(isExampleSheet(u"評価_例"_s) && !isExampleSheet(u"条例"_s) &&
            !isExampleSheet(QString()));
}

QTEST_GUILESS_MAIN(TstRowWords)
#include "tst_rowwords.moc"
