#include "models/exchange/importing/importvalues.h"

#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

using Kind = ReadValue::Kind;

ForeignCell textCell(const QString &text)
{
    return {ForeignCell::Kind::Text, text};
}

/// A row for each text, named by it.
void addRows(std::initializer_list<const char16_t *> texts)
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text : texts) {
        const QString value = QString::fromUtf16(text);
        QTest::newRow(qUtf8Printable(value)) << value;
    }
}

} // namespace

/// What cells say: read generously, and never guessed.
class TstImportValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gradesAreRead_data();
    void gradesAreRead();
    void gradesAreNotGuessed_data();
    void gradesAreNotGuessed();
    void directionsAreRead_data();
    void directionsAreRead();
    void directionsAreNotGuessed_data();
    void directionsAreNotGuessed();
    void longCellsTakeNoTime();
    void textsAreRead_data();
    void textsAreRead();
    void figuresAreRead_data();
    void figuresAreRead();
    void figuresAreNotPutTogether_data();
    void figuresAreNotPutTogether();
    void figuresAreCompared_data();
    void figuresAreCompared();
    void whatRefersToTheCellAboveIsRefused_data();
    void whatRefersToTheCellAboveIsRefused();
    void formulasWithoutAResult();
    void wordsThatOnlyLookSoAreTexts_data();
    void wordsThatOnlyLookSoAreTexts();

private:
    Plan m_plan = samplePlan();
    ImportValues m_values{m_plan};
};

void TstImportValues::gradesAreRead_data()
{
    addRows({u"B", u"ｂ", u"B。", u"「Ｂ」", u"Ｂ（B評価）", u"B判定", u"評価：B", u"B※1",
             u"B：やや遅れ", u"B（概ね順調）", u"B（概ね計画どおり進捗）",
             u"B　概ね計画どおり進捗しているが、さらに工夫の余地がある。"});
}

void TstImportValues::gradesAreRead()
{
    QFETCH(QString, text);
    const ReadValue read = m_values.grade(textCell(text));
    QVERIFY2(read.kind == Kind::Value, qPrintable(read.text));
    QCOMPARE(read.id, gradeId(m_plan, u"B"_s).value);
}

void TstImportValues::gradesAreNotGuessed_data()
{
    addRows({u"A ではない", u"A 未満", u"A ×", u"A 取り消し", u"A ？", u"A？", u"A 判定不能",
             u"A（取消）", u"A（予定）", u"A（計画）", u"A: 未定", u"A A", u"A A評価", u"A（AA）",
             u"A（", u"A+", u"A　※確認中", u"不明（A）"});
}

void TstImportValues::gradesAreNotGuessed()
{
    QFETCH(QString, text);
    const ReadValue read = m_values.grade(textCell(text));
    QCOMPARE(read.kind, Kind::Refused);
    QVERIFY2(read.text.contains(text), qPrintable(read.text));
}

void TstImportValues::directionsAreRead_data()
{
    addRows({u"中止（休止）", u"中止(休止)", u"中止", u"休止", u"⑤中止", u"5. 中止（休止）",
             u"(5) 休止", u"● 中止", u"☑中止（休止）", u"■中止", u"「中止」。", u"中止（新規）"});
}

void TstImportValues::directionsAreRead()
{
    QFETCH(QString, text);
    const ReadValue read = m_values.direction(textCell(text));
    QVERIFY2(read.kind == Kind::Value, qPrintable(read.text));
    QCOMPARE(read.id, directionId(m_plan, u"中止（休止）"_s).value);
}

void TstImportValues::directionsAreNotGuessed_data()
{
    addRows({u"事業拡大:事業縮小", u"完了：事業拡大", u"完了：来年度", u"完了（取消）", u"完了？",
             u"完了×", u"×完了", u"☐完了", u"□ 完了", u"☑ □完了", u"完了（予定）",
             u"中止（休止ではない）", u"■完了 □事業拡大", u"完了・事業拡大"});
}

void TstImportValues::directionsAreNotGuessed()
{
    QFETCH(QString, text);
    const ReadValue read = m_values.direction(textCell(text));
    QCOMPARE(read.kind, Kind::Refused);
    QVERIFY2(read.text.contains(text), qPrintable(read.text));
}

/// The program ends a test that takes minutes; each of these took a second.
void TstImportValues::longCellsTakeNoTime()
{
    const ImportValues values(samplePlan());
    for (const QString &middle : {u"."_s, u"※1"_s, u"※"_s, u"12"_s}) {
        const QString text = u'A' + middle.repeated(19'000 / middle.size()) + u'x';
        for (int cell = 0; cell < 200; ++cell) {
            QCOMPARE(values.grade({ForeignCell::Kind::Text, text}).kind, Kind::Refused);
            QCOMPARE(values.direction({ForeignCell::Kind::Text, text}).kind, Kind::Refused);
        }
    }
    QCOMPARE(values.grade({ForeignCell::Kind::Text, u"A※1、※2。"_s}).kind, Kind::Value);
}

void TstImportValues::textsAreRead_data()
{
    QTest::addColumn<ForeignCell>("from");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, ForeignCell::Kind from, const QString &text, Kind kind) {
        QTest::newRow(name) << ForeignCell{from, text} << static_cast<int>(kind);
    };
    using From = ForeignCell::Kind;
    row("a text", From::Text, u"端末を設置した"_s, Kind::Value);
    row("a number", From::Number, u"12"_s, Kind::Value);
    row("a date", From::Date, u"2020-04-01"_s, Kind::Refused);
    row("zero of an empty cell", From::Number, u"0"_s, Kind::Refused);
    row("nothing chosen", From::Text, u"▼ 選択してください"_s, Kind::Nothing);
    row("nothing chosen, in brackets", From::Text, u"（リストから選択）"_s, Kind::Nothing);
    row("a mark alone", From::Text, u"▼"_s, Kind::Nothing);
    row("of a database", From::Text, u"NULL"_s, Kind::Nothing);
    row("a text that begins so", From::Text, u"選択してください、と案内した"_s, Kind::Value);
}

void TstImportValues::textsAreRead()
{
    QFETCH(ForeignCell, from);
    QTEST(static_cast<int>(readTextCell(from, false).kind), "kind");
}

void TstImportValues::figuresAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("full width") << u"１，２００ 人"_s << u"1200"_s;
    QTest::newRow("blanks between thousands") << u" 12 345 678人"_s << u"12345678"_s;
    QTest::newRow("a line break around it") << u"\n12\n"_s << u"12"_s;
    QTest::newRow("below zero") << u"-0.5人"_s << u"-0.5"_s;
    QTest::newRow("percent of another unit") << u"95 %"_s << u"95%"_s;
    QTest::newRow("words") << u"検討中\n（2 課）"_s << u"検討中 （2 課）"_s;
    QTest::newRow("a range") << u"10 ～ 20"_s << u"10 ～ 20"_s;
}

void TstImportValues::figuresAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const ReadValue read = readAmountCell(textCell(text), u"人"_s);
    QCOMPARE(read.kind, Kind::Value);
    QCOMPARE(read.text, expected);
}

void TstImportValues::figuresAreNotPutTogether_data()
{
    addRows({u"12\n13", u"12\n130", u"12 13", u"12　　130", u"3 4人", u"2019 12", u"1.5 2,000人"});
}

void TstImportValues::figuresAreNotPutTogether()
{
    QFETCH(QString, text);
    QCOMPARE(readAmountCell(textCell(text), u"人"_s).kind, Kind::Refused);
}

void TstImportValues::figuresAreCompared_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<bool>("same");
    QTest::newRow("its unit") << u"95%"_s << u"95"_s << u"％"_s << true;
    QTest::newRow("another unit") << u"95%"_s << u"95"_s << u"人"_s << false;
    QTest::newRow("a unit of words") << u"1,200人"_s << u"1200"_s << u"人"_s << true;
    QTest::newRow("zeros at the end") << u"9.50"_s << u"9.5"_s << QString() << true;
    QTest::newRow("others") << u"9.5"_s << u"9.6"_s << QString() << false;
    QTest::newRow("words") << u"検討中"_s << u"未定"_s << QString() << false;
}

void TstImportValues::figuresAreCompared()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QString, unit);
    QFETCH(bool, same);
    QCOMPARE(isSameAmount(left, right, unit), same);
    QCOMPARE(isSameAmount(right, left, unit), same);
}

void TstImportValues::whatRefersToTheCellAboveIsRefused_data()
{
    addRows({u"〃", u"同上", u"々", u"「同上」", u"（同上）", u"\"", u"”", u"″", u"上に同じ。",
             u"””", u"’’", u"同", u"↓", u"同左"});
}

void TstImportValues::whatRefersToTheCellAboveIsRefused()
{
    QFETCH(QString, text);
    const ForeignCell cell = textCell(text);
    for (const ReadValue &read :
         {m_values.grade(cell), m_values.direction(cell), readTextCell(cell, false),
          readTextCell(cell, true), readAmountCell(cell, {})}) {
        QCOMPARE(read.kind, Kind::Refused);
        QVERIFY2(read.text.contains(u"another cell"_s), qPrintable(read.text));
    }
}

void TstImportValues::formulasWithoutAResult()
{
    const ReadValue read = readTextCell({ForeignCell::Kind::Error, u"=A1"_s}, true);
    QCOMPARE(read.kind, Kind::Refused);
    QVERIFY2(read.text.contains("no result"_L1), qPrintable(read.text));
}

void TstImportValues::wordsThatOnlyLookSoAreTexts_data()
{
    addRows({u"佐々木", u"同上の取組", u"上下水道課", u"\"ICT\""});
}

void TstImportValues::wordsThatOnlyLookSoAreTexts()
{
    QFETCH(QString, text);
    const ReadValue read = readTextCell(textCell(text), false);
    QCOMPARE(read.kind, Kind::Value);
    QCOMPARE(read.text, text);
}

QTEST_GUILESS_MAIN(TstImportValues)
#include "tst_importvalues.moc"
