#include "models/domain/text.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

class TstText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortens();
    void unspacedKeysHaveNoBlanks();
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void namesThePlaceOfARefusedCharacter();
    void normalises_data();
    void normalises();
    void folds_data();
    void folds();
    void keepsApartWhatDiffers();
};

void TstText::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("Japanese") << u"〜−—‖ 100％、①"_s;
    QTest::newRow("lines and tabs") << u"一\n二\t三"_s;
    QTest::newRow("beyond the basic plane") << u"𠮷野家🙂"_s;
    QTest::newRow("variation selector") << u"葛\U000E0100"_s;
    QTest::newRow("joined emoji") << u"👩\u200D💻"_s;
    QTest::newRow("the longest") << QString(longestText, u'字');
}

void TstText::accepts()
{
    QFETCH(QString, text);
    QCOMPARE(textRefusal(text).value_or(QString()), QString());
}

void TstText::refuses_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, char32_t c) {
        QTest::newRow(name) << u"a"_s + QString::fromUcs4(&c, 1) + u"b"_s;
    };
    row("NUL", 0);
    row("bell", 7);
    row("carriage return", U'\r');
    row("escape", 0x1b);
    row("delete", 0x7f);
    row("next line", 0x85);
    row("line separator", 0x2028);
    row("embedding", 0x202a);
    row("override", 0x202e);
    row("isolate", 0x2066);
    row("pop isolate", 0x2069);
    row("non-character", 0xfffe);
    row("non-character in Arabic", 0xfdd0);
    row("non-character beyond the basic plane", 0x1ffff);
    QTest::newRow("lone high surrogate") << u"a"_s + QChar(0xd842);
    QTest::newRow("lone low surrogate") << QChar(0xdfb7) + u"a"_s;
    QTest::newRow("surrogates the wrong way round") << QString(QChar(0xdfb7)) + QChar(0xd842);
    QTest::newRow("too long") << QString(longestText + 1, u'字');
}

void TstText::refuses()
{
    QFETCH(QString, text);
    QVERIFY(textRefusal(text).has_value());
    QVERIFY(!textRefusal(text)->isEmpty());
}

void TstText::namesThePlaceOfARefusedCharacter()
{
    const QString sentence = textRefusal(u"施策\u202E"_s).value_or(QString());
    QVERIFY2(sentence.contains(u"3"_s), qUtf8Printable(sentence));
    QVERIFY2(sentence.contains(u"U+202E"_s), qUtf8Printable(sentence));
}

void TstText::normalises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("composed") << u"か\u3099"_s << u"が"_s;
    QTest::newRow("accent") << u"e\u0301"_s << u"é"_s;
    QTest::newRow("forms of names stay") << u"\uFA10田\uFA19か\u3099"_s << u"\uFA10田\uFA19が"_s;
    QTest::newRow("ångström stays") << u"1\u212B\u212Be\u0301"_s << u"1\u212B\u212Bé"_s;
    QTest::newRow("half a character stays")
        << QString(QChar(0xd842)) + u"e\u0301"_s << QString(QChar(0xd842)) + u"é"_s;
    QTest::newRow("widths stay") << u"ｶﾅ１Ａ①"_s << u"ｶﾅ１Ａ①"_s;
    QTest::newRow("CRLF") << u"一\r\n二"_s << u"一\n二"_s;
    QTest::newRow("CR") << u"一\r二\r"_s << u"一\n二\n"_s;
    QTest::newRow("an empty line") << u"一\r\n\r\n二"_s << u"一\n\n二"_s;
    QTest::newRow("of a word processor")
        << u"一\v二\u2028三\u2029四\u0085五"_s << u"一\n二\n三\n四\n五"_s;
    QTest::newRow("byte order marks") << u"\ufeff\ufeff一\ufeff"_s << u"一\ufeff"_s;
    QTest::newRow("spaces stay") << u" 一  "_s << u" 一  "_s;
}

void TstText::normalises()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(normalisedText(text), expected);
    QCOMPARE(normalisedText(normalisedText(text)), expected);
}

void TstText::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("full-width letters") << u"ｉｃｔ"_s << u"ICT"_s;
    QTest::newRow("katakana") << u"カナ"_s << u"かな"_s;
    QTest::newRow("half-width katakana") << u"ｶﾅ"_s << u"かな"_s;
    QTest::newRow("half-width voiced") << u"ｼｽﾃﾑｶﾞ"_s << u"しすてむが"_s;
    QTest::newRow("vu") << u"ヴ"_s << u"ゔ"_s;
    QTest::newRow("small") << u"ァヶ"_s << u"ぁゖ"_s;
    QTest::newRow("long sound") << u"サーバー"_s << u"さーばー"_s;
    QTest::newRow("digits") << u"１２"_s << u"12"_s;
    QTest::newRow("a space that nobody sees") << u"A\u200b"_s << u"a"_s;
    QTest::newRow("ring") << u"①"_s << u"1"_s;
}

void TstText::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(searchKey(text), searchKey(expected));
}

void TstText::keepsApartWhatDiffers()
{
    QVERIFY(searchKey(u"は"_s) != searchKey(u"ば"_s));
    QVERIFY(searchKey(u"A"_s) != searchKey(u"B"_s));
    QVERIFY(searchKey(u"つ"_s) != searchKey(u"っ"_s));
}

void TstText::shortens()
{
    QCOMPARE(shortened(u"一二三"_s, 3), u"一二三"_s);
    QCOMPARE(shortened(u"一二三四"_s, 3), u"一二…"_s);
    QCOMPARE(shortened(u"一𠮷三四"_s, 3), u"一…"_s); // not within a character
}

void TstText::unspacedKeysHaveNoBlanks()
{
    QCOMPARE(unspacedKey(u"平 成\n３０　年度\t"_s), u"平成30年度"_s);
}

QTEST_MAIN(TstText)
#include "tst_text.moc"
