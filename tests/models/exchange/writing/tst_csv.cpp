#include "models/exchange/writing/csv.h"

#include <QStringDecoder>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

class TstCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotes_data();
    void quotes();
    void endsLinesAsWanted();
    void utf8HasAMark();
    void cp932ComesBack_data();
    void cp932ComesBack();
    void cp932ExchangesWhatOnlyLooksDifferent();
    void cp932NamesWhatItCannotWrite_data();
    void cp932NamesWhatItCannotWrite();
    void whatNobodySeesIsNamedByItsNumber();
    void cp932NamesEachCellOnceForACharacter();
    void noTextIsAFormula_data();
    void noTextIsAFormula();
};

namespace
{

QString fromCp932(const QByteArray &bytes)
{
    QStringDecoder decoder("windows-31j");
    return decoder.decode(bytes);
}

} // namespace

void TstCsv::quotes_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"計画どおり推進"_s << u"計画どおり推進"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("comma") << u"一,二"_s << u"\"一,二\""_s;
    QTest::newRow("Japanese comma") << u"一、二"_s << u"一、二"_s;
    QTest::newRow("quotes") << u"\"一\""_s << u"\"\"\"一\"\"\""_s;
    QTest::newRow("line end") << u"一\n二"_s << u"\"一\n二\""_s;
    QTest::newRow("carriage return") << u"一\r二"_s << u"\"一\r二\""_s;
    QTest::newRow("space") << u" 一 "_s << u" 一 "_s;
}

void TstCsv::quotes()
{
    QFETCH(QString, cell);
    QFETCH(QString, expected);
    QCOMPARE(csvText({{cell}}, "\n"_L1), expected + u'\n');
}

void TstCsv::endsLinesAsWanted()
{
    const CsvRows rows{{u"評価"_s, u"件数"_s}, {u"A"_s, u"24"_s}};
    QCOMPARE(csvText(rows, "\n"_L1), u"評価,件数\nA,24\n"_s);
    QCOMPARE(csvText(rows, "\r\n"_L1), u"評価,件数\r\nA,24\r\n"_s);
    QCOMPARE(csvText({}, "\n"_L1), QString());
}

void TstCsv::utf8HasAMark()
{
    const CsvResult result = csvFile({{u"𠮷〜é"_s}}, CsvEncoding::Utf8WithBom);
    QVERIFY(result.refusal.isEmpty());
    QCOMPARE(result.bytes, "\xEF\xBB\xBF" + u"𠮷〜é\r\n"_s.toUtf8());
}

void TstCsv::cp932ComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ASCII") << u"AA\\~|"_s;
    QTest::newRow("kana and kanji") << u"計画どおり推進システム"_s;
    QTest::newRow("second byte a backslash") << u"表ソ能"_s;
    QTest::newRow("half-width kana") << u"ｼｽﾃﾑ"_s;
    QTest::newRow("NEC characters") << u"①⑤Ⅳ㈱№"_s;
    QTest::newRow("IBM characters") << u"髙﨑"_s;
    QTest::newRow("exchanged forms") << u"～－―∥￥￠"_s;
    QTest::newRow("line") << u"一\n二"_s;
}

void TstCsv::cp932ComesBack()
{
    QFETCH(QString, text);
    const CsvResult result = csvFile({{text}}, CsvEncoding::Cp932);
    QCOMPARE(result.refusal, QString());
    QCOMPARE(fromCp932(result.bytes), csvText({{text}}, "\r\n"_L1));
}

void TstCsv::cp932ExchangesWhatOnlyLooksDifferent()
{
    const CsvResult result = csvFile({{u"〜−—‖"_s}}, CsvEncoding::Cp932);
    QCOMPARE(result.refusal, QString());
    QCOMPARE(fromCp932(result.bytes), u"～－―∥\r\n"_s);
}

void TstCsv::cp932NamesWhatItCannotWrite_data()
{
    QTest::addColumn<QString>("character");
    QTest::newRow("beyond the basic plane") << u"𠮷"_s;
    QTest::newRow("accent") << u"é"_s;
    QTest::newRow("emoji") << u"🙂"_s;
    QTest::newRow("yen of Latin") << u"¥"_s;
    QTest::newRow("heart") << u"♥"_s;
    QTest::newRow("simplified") << u"计"_s;
}

void TstCsv::whatNobodySeesIsNamedByItsNumber()
{
    const CsvRows rows{{u"A\u200b"_s, QString(u'葛' + QString::fromUcs4(U"\U000E0100"))}};
    QCOMPARE(csvFile(rows, CsvEncoding::Cp932).unwritable,
             (QStringList{u"A1 U+200B (“A\u200b”)"_s,
                          u"B1 U+E0100 (“葛"_s + QString::fromUcs4(U"\U000E0100") + u"”)"_s}));
    const QString text = u"庁内で共有し、住吉の𠮷野家と区内の百店で使えるようにした"_s;
    QCOMPARE(csvFile({{text}}, CsvEncoding::Cp932).unwritable,
             QStringList{u"A1 𠮷 (“有し、住吉の𠮷野家と区内の百店”)"_s});
}

void TstCsv::cp932NamesWhatItCannotWrite()
{
    QFETCH(QString, character);
    const CsvRows rows{{u"A"_s}, {u"一"_s, u"二"_s, u"三"_s + character + u"四"_s}};
    const CsvResult result = csvFile(rows, CsvEncoding::Cp932);
    QVERIFY(result.bytes.isEmpty());
    QCOMPARE(result.unwritable, QStringList{u"C2 %1 (“三%1四”)"_s.arg(character)});
    QVERIFY2(result.refusal.contains(u"C2 "_s + character), qUtf8Printable(result.refusal));
    const CsvResult replaced = csvFile(rows, CsvEncoding::Cp932, Unwritable::Replaced);
    QCOMPARE(replaced.refusal, QString());
    QCOMPARE(fromCp932(replaced.bytes), u"A\r\n一,二,三〓四\r\n"_s);
}

void TstCsv::cp932NamesEachCellOnceForACharacter()
{
    QStringList wide(27);
    wide << u"计é计"_s;
    const CsvResult result = csvFile({wide, {u"é"_s}}, CsvEncoding::Cp932);
    QCOMPARE(result.unwritable,
             (QStringList{u"AB1 计 (“计é计”)"_s, u"AB1 é (“计é计”)"_s, u"A2 é (“é”)"_s}));
}

void TstCsv::noTextIsAFormula_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::newRow("UTF-8") << u"utf-8"_s;
    QTest::newRow("CP932") << u"cp932"_s;
}

void TstCsv::noTextIsAFormula()
{
    QFETCH(QString, encoding);
    const bool isCp932 = encoding == "cp932"_L1;
    const CsvResult result = csvFile({{u"=1+1"_s, u"-5"_s, u"＝1"_s, u"'=1"_s, u"-"_s}},
                                     isCp932 ? CsvEncoding::Cp932 : CsvEncoding::Utf8WithBom);
    const QString text = isCp932 ? fromCp932(result.bytes) : QString::fromUtf8(result.bytes.mid(3));
    QCOMPARE(text, u"'=1+1,-5,'＝1,''=1,-\r\n"_s);
}

QTEST_MAIN(TstCsv)
#include "tst_csv.moc"
