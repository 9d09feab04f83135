#include "models/exchange/clipboardtable.h"
#include "models/exchange/htmlcells.h"

#include <QtTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace shisaku;

Q_DECLARE_METATYPE(shisaku::ClipboardRows)

/// Cells on the clipboard, as Excel and LibreOffice write and read them.
class TstClipboardTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatSpreadsheetsWrite_data();
    void readsWhatSpreadsheetsWrite();
    void whatIsWrittenComesBack();
    void cellsWithoutQuotesAreToldByTheirHtml_data();
    void cellsWithoutQuotesAreToldByTheirHtml();
    void whatIsWrittenComesBackBesideItsHtml();
    void cellsThatClaimTheWorldAreNotBelieved();
    void oneCellHasNoLineEnd();
    void textsStayTextsInHtml_data();
    void textsStayTextsInHtml();
};

void TstClipboardTable::readsWhatSpreadsheetsWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ClipboardRows>("rows");
    QTest::newRow("nothing") << u""_s << ClipboardRows{};
    QTest::newRow("one cell") << u"A"_s << ClipboardRows{{u"A"_s}};
    QTest::newRow("an empty cell") << u"\r\n"_s << ClipboardRows{{u""_s}};
    QTest::newRow("Excel: CR LF, at the end too")
        << u"A\t\r\nB\tC\r\n"_s << ClipboardRows{{u"A"_s, u""_s}, {u"B"_s, u"C"_s}};
    QTest::newRow("LibreOffice: no line end behind the last row")
        << u"A\nB"_s << ClipboardRows{{u"A"_s}, {u"B"_s}};
    QTest::newRow("two lines in a cell")
        << u"\"一\n二\"\tB\r\n"_s << ClipboardRows{{u"一\n二"_s, u"B"_s}};
    QTest::newRow("quotes") << u"\"a \"\"b\"\"\nc\"\n"_s << ClipboardRows{{u"a \"b\"\nc"_s}};
    QTest::newRow("a quote within") << u"3\" \tB\n"_s << ClipboardRows{{u"3\" "_s, u"B"_s}};
    QTest::newRow("a text that begins with a quoted word")
        << u"\"ICT\" とは\tB\n"_s << ClipboardRows{{u"\"ICT\" とは"_s, u"B"_s}};
    QTest::newRow("a quote that is never closed")
        << u"\"a\tb\nc\td"_s << ClipboardRows{{u"\"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("a shorter row")
        << u"a\nb\tc\n"_s << ClipboardRows{{u"a"_s, u""_s}, {u"b"_s, u"c"_s}};
    QTest::newRow("an empty row within")
        << u"a\n\nb\n"_s << ClipboardRows{{u"a"_s}, {u""_s}, {u"b"_s}};
}

void TstClipboardTable::readsWhatSpreadsheetsWrite()
{
    QFETCH(QString, text);
    QFETCH(ClipboardRows, rows);
    QCOMPARE(clipboardRows(text), rows);
}

void TstClipboardTable::whatIsWrittenComesBack()
{
    const bool holds = rc::check("parse(write(x)) == x", [] {
        const int width = *rc::gen::inRange(1, 5);
        const int height = *rc::gen::inRange(1, 5);
        const std::string signs = "\"\"\"\t\n'ab =";
        ClipboardRows rows;
        for (int row = 0; row < height; ++row) {
            QStringList &cells = rows.emplace_back();
            for (int column = 0; column < width; ++column)
                cells << QString::fromStdString(
                    *rc::gen::container<std::string>(rc::gen::elementOf(signs)));
        }
        RC_ASSERT(clipboardRows(clipboardText(rows)) == rows);
        RC_ASSERT(clipboardRows(clipboardText(rows).replace(u"\n"_s, u"\r\n"_s)) == rows);
    });
    QVERIFY(holds);
}

/// As Gnumeric 1.12.55 writes it: no quotes, and a text that runs over its neighbours covers them.
void TstClipboardTable::cellsWithoutQuotesAreToldByTheirHtml_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::addColumn<ClipboardRows>("rows");
    QTest::newRow("one column")
        << u"一\n二\n三"_s
        << u"<table><tr>\n<td>一<br>\n二</td>\n</tr>\n<tr>\n<td>三</td>\n</tr></table>"_s
        << ClipboardRows{{u"一\n二"_s}, {u"三"_s}};
    QTest::newRow("one cell") << u"一\n二"_s << u"<TR><TD>一<BR>\n二</TD></TR>"_s
                              << ClipboardRows{{u"一\n二"_s}};
    QTest::newRow("a tab in a cell, and a text that runs over")
        << u"A\tタブ\tを含む\nB\t二\n行"_s
        << u"<tr><td>A</td><td colspan=\"3\">タブ\tを含む</td></tr>"
           "<tr><td>B</td><td>二<br>\n行</td><td style=\"\"></td><td></td></tr>"_s
        << ClipboardRows{{u"A"_s, u"タブ\tを含む"_s}, {u"B"_s, u"二\n行"_s}};
    QTest::newRow("texts with a quote in front and behind")
        << u"\"一\n二\""_s << u"<tr><td>&quot;一</td></tr><tr><td>二&quot;</td></tr>"_s
        << ClipboardRows{{u"\"一"_s}, {u"二\""_s}};
    QTest::newRow("Excel: quotes, and a row that holds widths only")
        << u"\"一\n二\"\tB\r\n"_s
        << u"<tr><td>一<br>\n二</td><td>B</td></tr><tr height=0><td></td><td></td></tr>"_s
        << ClipboardRows{{u"一\n二"_s, u"B"_s}};
    QTest::newRow("HTML of something else") << u"a\nb\tc\n"_s << u"<tr><td>x</td></tr>"_s
                                            << ClipboardRows{{u"a"_s, u""_s}, {u"b"_s, u"c"_s}};
}

void TstClipboardTable::cellsWithoutQuotesAreToldByTheirHtml()
{
    QFETCH(QString, text);
    QFETCH(QString, html);
    QFETCH(ClipboardRows, rows);
    QCOMPARE(clipboardRows(text, html), rows);
}

void TstClipboardTable::whatIsWrittenComesBackBesideItsHtml()
{
    const ClipboardRows rows{{u"一\n二\t"_s, u"\"三"_s}, {u""_s, u"<td>\n"_s}};
    QCOMPARE(clipboardRows(clipboardText(rows), clipboardHtml(rows)), rows);
}

void TstClipboardTable::cellsThatClaimTheWorldAreNotBelieved()
{
    QVERIFY(clipboardRows({}, u"<table><tr><td>B</td><td>完了</td></tr></table>"_s).empty());
    const QString wide = u"<td colspan=1000>x</td>"_s;
    QCOMPARE(htmlCells(u"<tr>"_s + wide.repeated(1000)).size(), std::size_t(1));
    QVERIFY(htmlCells(u"<tr>"_s + wide.repeated(2000)).empty());
    QCOMPARE(clipboardRows(u"A\tB"_s, u"<tr>"_s + wide.repeated(2000)),
             (ClipboardRows{{u"A"_s, u"B"_s}}));
}

void TstClipboardTable::oneCellHasNoLineEnd()
{
    QCOMPARE(clipboardText({{u"計画どおり推進"_s}}), u"計画どおり推進"_s);
    QCOMPARE(clipboardText({{u"A"_s}, {u"B"_s}}), u"A\nB\n"_s);
}

void TstClipboardTable::textsStayTextsInHtml_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("isText");
    QTest::newRow("a number") << u"41"_s << u">41<"_s << false;
    QTest::newRow("below zero") << u"-5.25"_s << u">-5.25<"_s << false;
    QTest::newRow("a day to Excel") << u"1-2"_s << u">1-2<"_s << true;
    QTest::newRow("zeros in front") << u"007"_s << u">007<"_s << true;
    QTest::newRow("a zero behind") << u"1.10"_s << u">1.10<"_s << true;
    QTest::newRow("longer than a number is exact")
        << u"1234567890123456"_s << u">1234567890123456<"_s << true;
    QTest::newRow("a formula") << u"=1+1"_s << u">=1+1<"_s << true;
    QTest::newRow("a command") << u"+cmd|'/c'!A0"_s << u">+cmd|'/c'!A0<"_s << true;
    QTest::newRow("markup") << u"<b>&\""_s << u">&lt;b&gt;&amp;&quot;<"_s << true;
    QTest::newRow("two lines") << u"一\n二"_s << u">一<br>\n二<"_s << true;
}

void TstClipboardTable::textsStayTextsInHtml()
{
    QFETCH(QString, cell);
    QFETCH(QString, written);
    QFETCH(bool, isText);
    const QString html = clipboardHtml({{cell}});
    QVERIFY2(html.contains(written), qUtf8Printable(html));
    QCOMPARE(html.contains(u"mso-number-format:\"\\@\""_s), isText);
}

QTEST_GUILESS_MAIN(TstClipboardTable)
#include "tst_clipboardtable.moc"
