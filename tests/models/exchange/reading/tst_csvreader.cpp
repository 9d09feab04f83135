#include "models/exchange/importing/importvalues.h"
#include "models/exchange/reading/foreignlimits.h"
#include "tests/support/foreignfiles.h"

#include <QStringEncoder>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// CSV files as people and programs write them.
class TstCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreRead_data();
    void cellsAreRead();
    void encodingsAreFound_data();
    void encodingsAreFound();
    void whatIsNoTextIsNamed_data();
    void whatIsNoTextIsNamed();
    void anOpenQuoteIsNamed();
    void aQuoteClosedByAnotherIsNamed();
    void tooMuchIsRefused_data();
    void tooMuchIsRefused();
    void aLongTextIsSeenToBeTooLong();
    void aTextThatIsCutIsNotWhole_data();
    void aTextThatIsCutIsNotWhole();
};

void TstCsvReader::cellsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    const QStringList plain{u"1: Ta|Tb"_s, u"2: Tc|Td"_s};
    QTest::newRow("LF") << QByteArray("a,b\nc,d\n") << plain;
    QTest::newRow("CRLF, no last one") << QByteArray("a,b\r\nc,d") << plain;
    QTest::newRow("CR") << QByteArray("a,b\rc,d\r") << plain;
    QTest::newRow("semicolons") << QByteArray("a;b\nc;d\n") << plain;
    QTest::newRow("tabs") << QByteArray("a\tb\nc\td\n") << plain;
    QTest::newRow("commas in text of a semicolon file")
        << QByteArray("a,b;c\nd;e\n") << QStringList{u"1: Ta,b|Tc"_s, u"2: Td|Te"_s};
    QTest::newRow("separators in quotes do not count")
        << QByteArray("\"a;b;c\",d\n\"e;f;g\",h\n")
        << QStringList{u"1: Ta;b;c|Td"_s, u"2: Te;f;g|Th"_s};
    QTest::newRow("blank lines keep their number")
        << QByteArray("a\n\n,,\nb\n") << QStringList{u"1: Ta"_s, u"4: Tb"_s};
    QTest::newRow("empty cells within a row")
        << QByteArray("a,,b,,\n") << QStringList{u"1: Ta|E|Tb"_s};
    QTest::newRow("a row with more than the others shows it")
        << QByteArray("a,b\nc,d\ne,f,,\n")
        << QStringList{u"1: Ta|Tb"_s, u"2: Tc|Td"_s, u"3: Te|Tf|E"_s};
    QTest::newRow("every row with more than its headings")
        << QByteArray("a,b\nc,d,\ne,f,\n")
        << QStringList{u"1: Ta|Tb"_s, u"2: Tc|Td"_s, u"3: Te|Tf"_s};
    QTest::newRow("several lines in one cell")
        << QByteArray("\"a\r\nb\rc\nd\",e\nf,g\n")
        << QStringList{u"1: Ta\nb\nc\nd|Te"_s, u"2: Tf|Tg"_s};
    QTest::newRow("headings as SYLK begins")
        << QByteArray("ID;P\n1;2\n") << QStringList{u"1: TID|TP"_s, u"2: T1|T2"_s};
    QTest::newRow("nothing but blanks") << QString(u" ,　,a,\u00a0,b, \n　\nc"_s).toUtf8()
                                        << QStringList{u"1: E|E|Ta|E|Tb"_s, u"3: Tc"_s};
    QTest::newRow("quotes in quotes")
        << QByteArray("\"a \"\"b\"\"\",c\n") << QStringList{u"1: Ta \"b\"|Tc"_s};
    QTest::newRow("a quote within a text")
        << QByteArray("5\" tube,c\n") << QStringList{u"1: T5\" tube|Tc"_s};
    QTest::newRow("text behind quotes") << QByteArray("\"a\"b,c\n") << QStringList{u"1: Tab|Tc"_s};
    QTest::newRow("an error") << QByteArray("a,#N/A\n") << QStringList{u"1: Ta|!#N/A"_s};
    QTest::newRow("a formula stays text")
        << QByteArray("=cmd|' /C calc'!A0,b\n") << QStringList{u"1: T=cmd|' /C calc'!A0|Tb"_s};
    QTest::newRow("texts kept from being numbers")
        << QByteArray("=\"013\",\"=\"\"4\"\"\",=\"a \"\"b\"\"\"\n=\"a\"&\"b\",=\"\",=\"\n")
        << QStringList{u"1: T013|T4|Ta \"b\""_s, u"2: T=\"a\"&\"b\"|T=\"\"|T=\""_s};
    QTest::newRow("a text that looks so, as it was written by csvFile")
        << QByteArray("\"'=\"\"013\"\"\",a\n") << QStringList{u"1: T=\"013\"|Ta"_s};
    QTest::newRow("the guard before a formula is taken away, once")
        << QByteArray("'=1,''+1,'＝1,'a,'\n") << QStringList{u"1: T=1|T'+1|T＝1|T'a|T'"_s};
}

void TstCsvReader::cellsAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    QCOMPARE(linesOf(readHere(bytes)), lines);
}

void TstCsvReader::encodingsAreFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"施策名,評価\r\n新公会計システムの運用～①,Ａ\r\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with BOM") << "\xEF\xBB\xBF" + text.toUtf8();
    QTest::newRow("CP932") << QByteArray(QStringEncoder("windows-31j")(text));
    QTest::newRow("UTF-16, little end first") << QByteArray(
        QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom)(text));
    QTest::newRow("UTF-16, big end first") << QByteArray(
        QStringEncoder(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom)(text));
}

void TstCsvReader::encodingsAreFound()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(linesOf(readHere(bytes)),
             (QStringList{u"1: T施策名|T評価"_s, u"2: T新公会計システムの運用～①|TＡ"_s}));
}

void TstCsvReader::whatIsNoTextIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    const QByteArray cp932("\x8e\x7b\x8d\xf4"); // 施策
    QTest::newRow("CP932, second byte") << cp932 + "\n" + cp932 + ",\x82\xff\n"
                                        << u"line 2, character 4"_s;
    QTest::newRow("CP932, a byte that is no character") << cp932 + "\xa0\n"
                                                        << u"line 1, character 3"_s;
    QTest::newRow("CP932, cut off") << cp932 + "\n\x8e" << u"line 2, character 1"_s;
    QTest::newRow("UTF-8 behind its BOM") << QByteArray("\xEF\xBB\xBF"
                                                        "a\n\xff")
                                          << u"line 2, character 1"_s;
    QTest::newRow("UTF-8 known by its characters") << u"施策名\n新"_s.toUtf8() + "\xe5,A\n"
                                                   << u"line 2, character 2"_s;
    QTest::newRow("UTF-8 in CP932") << cp932 + ",A\r\n4," + u"運用"_s.toUtf8() + "\n"
                                    << u"line 2, character 3 is UTF-8"_s;
    QTest::newRow("CP932 in little UTF-8") << u"評価"_s.toUtf8() + "\n4," + cp932 + "\n"
                                           << u"line 1, character 1 is UTF-8"_s;
    QTest::newRow("JIS") << QByteArray("\x1b$B;\\:v\x1b(B,A\n") << u"JIS"_s;
    QTest::newRow("half a character as UTF-8")
        << QByteArray("a\nb,\xed\xa0\xb1\n") << u"line 2, character 3"_s;
    QTest::newRow("NUL") << u"施策\n番号"_s.toUtf8() + QByteArray("\0x\n", 3)
                         << u"line 2, character 3 is NUL"_s;
    QTest::newRow("half a character as UTF-16") << QByteArray("\xFF\xFE"
                                                              "a\0\n\0b\0\x42\xD8"
                                                              "c\0",
                                                              12)
                                                << u"line 2, character 2"_s;
    QTest::newRow("UTF-16, cut off") << QByteArray("\xFF\xFE"
                                                   "a\0\n",
                                                   5)
                                     << u"line 1, character 2"_s;
}

void TstCsvReader::whatIsNoTextIsNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const ForeignFile file = readHere(bytes);
    QVERIFY2(file.refusal.contains(place), qUtf8Printable(linesOf(file).join(u'\n')));
    QVERIFY(file.tables.empty());
}

void TstCsvReader::anOpenQuoteIsNamed()
{
    const QString refusal = readHere("a,b\r\n\"c\r\nd\",e\r\nf,\"g\r\nh\r\n").refusal;
    QVERIFY2(refusal.contains("line 4"_L1), qUtf8Printable(refusal));
}

/// The rows between would go into a text. On one line text behind quotes is as Excel reads it.
void TstCsvReader::aQuoteClosedByAnotherIsNamed()
{
    const QString refusal = readHere("a,b\n8,\"open\n9,c\n10,\"d\"\n11,e\n").refusal;
    QVERIFY2(refusal.contains("line 2"_L1), qUtf8Printable(refusal));
    QVERIFY2(refusal.contains("line 4"_L1), qUtf8Printable(refusal));
}

void TstCsvReader::tooMuchIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("columns") << QByteArray(mostColumns, ',') + "a" << u"columns"_s;
    QTest::newRow("rows") << QByteArray("a\n").repeated(mostRows + 1) << u"rows"_s;
    QTest::newRow("cells") << QByteArray("a,b,c,d,e,f,g,h,i,j,k,l\n").repeated(mostCells / 12 + 1)
                           << u"cells"_s;
    QTest::newRow("bytes") << QByteArray(largestFile + 1, 'a') << u"MB"_s;
}

void TstCsvReader::tooMuchIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const ForeignFile file = readHere(bytes);
    QVERIFY2(file.refusal.contains(word), qUtf8Printable(file.refusal));
    QVERIFY(file.tables.empty());
}

void TstCsvReader::aLongTextIsSeenToBeTooLong()
{
    const ForeignFile file = readHere("a," + QByteArray(longestText + 500, 'b') + ",c\n");
    const std::vector<ForeignCell> &cells = file.tables.front().rows.front().cells;
    QCOMPARE(cells[1].text.size(), longestText + 1);
    QCOMPARE(cells[2].text, u"c"_s);
}

void TstCsvReader::aTextThatIsCutIsNotWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("taken back") << u"A"_s + QString(30'000, u' ') + u"（取消）"_s;
    QTest::newRow("a blank end") << QString(15'000, u'あ') + QString(6'000, u'　') + u"い"_s;
    QTest::newRow("blanks within") << u"あ  い  "_s.repeated(5'000);
    QTest::newRow("before") << QString(20'000, u' ') + u"完了ではない"_s;
    QTest::newRow("characters of two parts") << u"か\u3099"_s.repeated(15'000);
    QTest::newRow("a dash and more") << u"―"_s + QString(20'500, u' ') + u"実施した"_s;
}

void TstCsvReader::aTextThatIsCutIsNotWhole()
{
    QFETCH(QString, text);
    const ForeignFile file = readHere(text.toUtf8() + ",c\n");
    const ForeignCell &cell = file.tables.front().rows.front().cells.front();
    for (const bool onOneLine : {false, true}) {
        QCOMPARE(readTextCell(cell, onOneLine).kind, ReadValue::Kind::Refused);
        QVERIFY(readTextCell(cell, onOneLine).text.contains(QString::number(longestText)));
    }
    const ImportValues values{Plan()};
    for (const ReadValue &read : {values.grade(cell), values.direction(cell), values.goal(cell),
                                  readAmountCell(cell, u"人"_s)})
        QVERIFY2(read.text.contains(QString::number(longestText)), qUtf8Printable(read.text));
}

QTEST_GUILESS_MAIN(TstCsvReader)
#include "tst_csvreader.moc"
