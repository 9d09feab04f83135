#include "models/exchange/writing/workbook.h"

#include "tests/support/workbooks.h"
#include "tests/support/xmltree.h"

#include <QJsonArray>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

/// Texts that a spreadsheet program may run, look up or mend.
const QStringList hostileTexts{
    u"=1+1"_s,
    u"=cmd|'/c calc'!A0"_s,
    u"=HYPERLINK(\"http://127.0.0.1\",\"詳細\")"_s,
    u"=WEBSERVICE(\"http://127.0.0.1\")"_s,
    u"{=1+1}"_s,
    u"+1+1"_s,
    u"+cmd|' /C calc'!A0"_s,
    u"-1+1"_s,
    u"- 研修を実施"_s,
    u"@SUM(1,1)"_s,
    u"＝1+1"_s,
    u"＋1"_s,
    u"－1"_s,
    u"＠SUM(1)"_s,
    u"\t=1+1"_s,
    u"'=1+1"_s,
    u"''=1+1"_s,
    u" =1+1"_s,
    u";=1+1"_s,
    u"%0A=1+1"_s,
    u"http://127.0.0.1/"_s,
    u"mailto:a@b.c"_s,
    u"internal:A1"_s,
    u"_x0001_"_s,
    u"_x000D_=1+1"_s,
    u"_x005F_x0001_"_s,
    u"</t></si>"_s,
    u"&amp;<b>\"一\"</b>"_s,
    u"04"_s,
    u"1-2"_s,
    u"1e5"_s,
    u"２０１９"_s,
    u" 前後の空白 "_s,
    u"一\n二\n\n四"_s,
    u"𠮷野家🙂"_s,
};

WorkbookSheet sheetOf(const QString &name, const QStringList &texts)
{
    WorkbookSheet sheet{.name = name, .rows = {}, .columnWidths = {20}};
    for (const QString &text : texts)
        sheet.rows.push_back({{.value = text, .look = {}}});
    return sheet;
}

Workbook bookOf(const std::vector<WorkbookSheet> &sheets)
{
    return {.title = u"計画 & <記録>"_s, .author = u"板橋区"_s, .sheets = sheets};
}

QJsonObject cellsOf(const QJsonObject &book, const QString &sheet)
{
    return book[sheet][u"cells"_s].toObject();
}

/// A sheet of numbers and the charts of them.
WorkbookSheet sheetWithCharts()
{
    WorkbookSheet sheet{.name = u"集計"_s, .rows = {}, .columnWidths = {12, 8}};
    for (const auto &[name, count] : {std::pair{u"A"_s, 24.}, {u"=B"_s, 14.}, {u"C"_s, 0.}})
        sheet.rows.push_back({{.value = name, .look = {}},
                              {.value = count, .look = {.form = CellLook::Form::Whole}}});
    WorkbookChart chart;
    chart.title = u"=題"_s;
    chart.description = u"説明"_s;
    chart.sheet = u"集計"_s;
    chart.categories = {{0, 0}, {2, 0}};
    chart.series = {{.name = u"=件数"_s,
                     .values = {{0, 1}, {2, 1}},
                     .colours = {Qt::red, Qt::black, Qt::blue}}};
    chart.at = {4, 0};
    for (const auto kind :
         {WorkbookChart::Kind::Pie, WorkbookChart::Kind::Columns, WorkbookChart::Kind::Bars}) {
        chart.kind = kind;
        sheet.charts.push_back(chart);
    }
    return sheet;
}

} // namespace

class TstWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textStaysText();
    void theSameIsOneFileAllDay();
    void libreOfficeMakesNoFormulaOfText();
    void whatBeginsAsAFormulaStandsInACellForText();
    void numbersStayNumbers();
    void namesOfSheetsAreMadeValid();
    void sheetsAreArranged();
    void rowsAreAsHighAsTheirTexts();
    void choicesAndLimits();
    void longChoicesStandOnAHiddenSheet();
    void chartsAreThere();
    void namesAreNoFormulasInCharts();
    void sliceOfNothingHasNoLabel();
    void footersAndHintsKeepTheirCharacters();
    void aTooLongTextIsRefused();
    void aFullDiskIsRefused_data();
    void aFullDiskIsRefused();
};

void TstWorkbook::textStaysText()
{
    const WorkbookFile file = workbookFile(bookOf({sheetOf(u"一"_s, hostileTexts)}));
    QCOMPARE(file.refusal, QString());
    const QJsonObject cells = cellsOf(test::readWorkbook(file.bytes), u"一"_s);
    QCOMPARE(cells.size(), hostileTexts.size());
    for (qsizetype row = 0; row < hostileTexts.size(); ++row) {
        const QJsonObject cell = cells[u"A%1"_s.arg(row + 1)].toObject();
        // openpyxl takes away each x005F_, also where it is meant.
        QCOMPARE(cell[u"value"_s].toString(), QString(hostileTexts[row]).remove(u"x005F_"_s));
    }
    // openpyxl takes each text that begins with = for a formula, so the file itself is asked.
    const auto parts = test::filesOf(file.bytes);
    QVERIFY(!parts[u"xl/worksheets/sheet1.xml"_s].contains("<f"));
    QVERIFY(!parts[u"xl/worksheets/sheet1.xml"_s].contains("<hyperlink"));
    QVERIFY(!parts.contains(u"xl/worksheets/_rels/sheet1.xml.rels"_s));
}

void TstWorkbook::libreOfficeMakesNoFormulaOfText()
{
    const WorkbookFile file = workbookFile(bookOf({sheetOf(u"一"_s, hostileTexts)}));
    const QByteArray flat = test::byLibreOffice(file.bytes, u"xlsx"_s, u"fods"_s);
    QVERIFY(flat.contains("table:table-cell"));
    QVERIFY(!flat.contains("table:formula"));
    QCOMPARE(flat.count("office:value-type=\"string\""), hostileTexts.size());
    QVERIFY(!flat.contains("text:a ")); // nor a link
    for (const QByteArray text : {"_x0001_", "_x000D_=1+1", "_x005F_x0001_"})
        QVERIFY2(flat.contains("<text:p>" + text + "</text:p>"), text.constData());
}

void TstWorkbook::whatBeginsAsAFormulaStandsInACellForText()
{
    const WorkbookFile file =
        workbookFile(bookOf({sheetOf(u"一"_s, {u"=1"_s, u"'＝1"_s, u"計画"_s})}));
    const QJsonObject cells = cellsOf(test::readWorkbook(file.bytes), u"一"_s);
    QCOMPARE(cells[u"A1"_s][u"format"_s].toString(), u"@"_s);
    QCOMPARE(cells[u"A2"_s][u"format"_s].toString(), u"@"_s);
    QCOMPARE(cells[u"A3"_s][u"format"_s].toString(), u"General"_s);
}

void TstWorkbook::numbersStayNumbers()
{
    WorkbookSheet sheet = sheetOf(u"一"_s, {});
    sheet.rows = {{{.value = 24., .look = {.form = CellLook::Form::Whole}},
                   {.value = 0.585, .look = {.form = CellLook::Form::Percent}},
                   {.value = 3., .look = {.numberFormat = u"0\"施策\""_s}},
                   {.value = -0.1, .look = {}},
                   {.value = {}, .look = {.bordered = true, .locked = false}}}};
    const QJsonObject cells =
        cellsOf(test::readWorkbook(workbookFile(bookOf({sheet})).bytes), u"一"_s);
    QCOMPARE(cells.size(), 4);
    QCOMPARE(cells[u"A1"_s][u"value"_s].toDouble(), 24.);
    QCOMPARE(cells[u"B1"_s][u"value"_s].toDouble(), 0.585);
    QCOMPARE(cells[u"B1"_s][u"format"_s].toString(), u"0.0%"_s);
    QCOMPARE(cells[u"C1"_s][u"format"_s].toString(), u"0\"施策\""_s);
    QCOMPARE(cells[u"D1"_s][u"value"_s].toDouble(), -0.1);
}

void TstWorkbook::namesOfSheetsAreMadeValid()
{
    const QStringList wanted{u"点検/一覧"_s, u"集計"_s, u"集計"_s, u"'History'"_s};
    std::vector<WorkbookSheet> sheets;
    for (const QString &name : wanted)
        sheets.push_back(sheetOf(name, {name}));
    const QJsonObject book = test::readWorkbook(workbookFile(bookOf(sheets)).bytes);
    for (const QString &name : {u"点検／一覧"_s, u"集計"_s, u"集計 (2)"_s, u"＇History＇"_s})
        QVERIFY2(book.contains(name), qUtf8Printable(name));
}

void TstWorkbook::sheetsAreArranged()
{
    WorkbookSheet sheet = sheetOf(u"一"_s, {u"題"_s, u"見出し"_s, u"値"_s});
    sheet.rows[2][0].look = {.wrapped = true, .locked = false};
    sheet.merges = {{{0, 0}, {0, 2}}};
    sheet.frozen = {2, 1};
    sheet.filter = CellRange{{1, 0}, {2, 0}};
    sheet.repeatedRows = 2;
    sheet.landscape = true;
    sheet.locked = true;
    WorkbookSheet hidden = sheetOf(u"裏"_s, {u"値"_s});
    hidden.hidden = true;
    const QJsonObject book = test::readWorkbook(workbookFile(bookOf({hidden, sheet})).bytes);
    QCOMPARE(book[u"裏"_s][u"state"_s].toString(), u"hidden"_s);
    const QJsonObject read = book[u"一"_s].toObject();
    QCOMPARE(read[u"state"_s].toString(), u"visible"_s);
    QCOMPARE(read[u"merges"_s].toArray(), QJsonArray{u"A1:C1"_s});
    QCOMPARE(read[u"frozen"_s].toString(), u"B3"_s);
    QCOMPARE(read[u"filter"_s].toString(), u"A2:A3"_s);
    QCOMPARE(read[u"titles"_s].toString(), u"$1:$2"_s);
    QVERIFY(read[u"landscape"_s].toBool());
    QVERIFY(read[u"locked"_s].toBool());
    const QJsonObject cells = read[u"cells"_s].toObject();
    QVERIFY(cells[u"A1"_s][u"locked"_s].toBool());
    QVERIFY(!cells[u"A3"_s][u"locked"_s].toBool());
    QVERIFY(cells[u"A3"_s][u"wrapped"_s].toBool());
}

void TstWorkbook::rowsAreAsHighAsTheirTexts()
{
    WorkbookSheet sheet = sheetOf(u"一"_s, {u"字"_s, u"字"_s.repeated(45), u"字"_s, u"一\n二"_s});
    for (auto &row : sheet.rows)
        row[0].look = {.points = 10, .wrapped = true};
    sheet.rowHeights = {0, 0, 77};
    const QByteArray part =
        test::filesOf(workbookFile(bookOf({sheet})).bytes)[u"xl/worksheets/sheet1.xml"_s];
    QCOMPARE(part.count(" ht="), 3);
    QVERIFY(!part.contains("<row r=\"1\" spans=\"1:1\" ht="));
    QVERIFY(part.contains("<row r=\"2\" spans=\"1:1\" ht=\"69\"")); // five lines of 13 and 4
    QVERIFY(part.contains("<row r=\"3\" spans=\"1:1\" ht=\"77\""));
    QVERIFY(part.contains("<row r=\"4\" spans=\"1:1\" ht=\"30\""));
}

void TstWorkbook::choicesAndLimits()
{
    WorkbookSheet sheet = sheetOf(u"一"_s, {u"A"_s});
    sheet.dropDowns = {{.cells = {{0, 0}, {9, 0}},
                        .choices = {u"A"_s, u"B"_s, u"その他"_s},
                        .title = u"評価"_s,
                        .hint = u"選ぶ"_s,
                        .refusal = u"選択肢から"_s}};
    sheet.lengthLimits = {{.cells = {{0, 1}, {9, 1}}, .longest = 400, .hint = u"400字まで"_s}};
    const QJsonArray rules =
        test::readWorkbook(workbookFile(bookOf({sheet})).bytes)[u"一"_s][u"validations"_s]
            .toArray();
    QCOMPARE(rules.size(), 2);
    QCOMPARE(rules[0][u"type"_s].toString(), u"list"_s);
    QCOMPARE(rules[0][u"cells"_s].toString(), u"A1:A10"_s);
    QCOMPARE(rules[0][u"formula"_s].toString(), u"\"A,B,その他\""_s);
    QCOMPARE(rules[0][u"title"_s].toString(), u"評価"_s);
    QCOMPARE(rules[0][u"hint"_s].toString(), u"選ぶ"_s);
    QCOMPARE(rules[0][u"refusal"_s].toString(), u"選択肢から"_s);
    QCOMPARE(rules[1][u"type"_s].toString(), u"textLength"_s);
    QCOMPARE(rules[1][u"formula"_s].toString(), u"400"_s);
}

void TstWorkbook::longChoicesStandOnAHiddenSheet()
{
    QStringList many;
    for (int i = 0; i < 60; ++i)
        many << u"情報政策課第%1係"_s.arg(i);
    const QStringList withComma{u"一,二"_s, u"三"_s};
    WorkbookSheet sheet = sheetOf(u"一"_s, {u"A"_s});
    sheet.dropDowns = {{.cells = {{0, 0}, {0, 0}}, .choices = many},
                       {.cells = {{1, 0}, {1, 0}}, .choices = withComma},
                       {.cells = {{2, 0}, {2, 0}}, .choices = many}};
    const QJsonObject book = test::readWorkbook(workbookFile(bookOf({sheet})).bytes);
    QCOMPARE(book[u"Choices"_s][u"state"_s].toString(), u"hidden"_s);
    const QJsonArray rules = book[u"一"_s][u"validations"_s].toArray();
    QCOMPARE(rules[0][u"formula"_s].toString(), u"'Choices'!$A$1:$A$60"_s);
    QCOMPARE(rules[1][u"formula"_s].toString(), u"'Choices'!$B$1:$B$2"_s);
    QCOMPARE(rules[2][u"formula"_s].toString(), u"'Choices'!$A$1:$A$60"_s);
    const QJsonObject cells = cellsOf(book, u"Choices"_s);
    QCOMPARE(cells[u"A60"_s][u"value"_s].toString(), many.back());
    QCOMPARE(cells[u"B1"_s][u"value"_s].toString(), withComma.front());
}

void TstWorkbook::chartsAreThere()
{
    const WorkbookFile file = workbookFile(bookOf({sheetWithCharts()}));
    QCOMPARE(file.refusal, QString());
    const auto parts = test::filesOf(file.bytes);
    const QByteArray pie = parts[u"xl/charts/chart1.xml"_s];
    QVERIFY(pie.contains("<c:pieChart>"));
    QVERIFY(pie.contains("$B$1:$B$3"));
    QVERIFY(pie.contains("FF0000") && pie.contains("000000") && pie.contains("0000FF"));
    QVERIFY(parts[u"xl/drawings/drawing1.xml"_s].contains("descr=\"" + u"説明"_s.toUtf8()));
    QVERIFY(parts[u"xl/charts/chart2.xml"_s].contains("<c:barDir val=\"col\"/>"));
    QVERIFY(parts[u"xl/charts/chart3.xml"_s].contains("<c:barDir val=\"bar\"/>"));
    QCOMPARE(test::readWorkbook(file.bytes)[u"集計"_s][u"charts"_s].toInt(), 3);
    const QByteArray flat = test::byLibreOffice(file.bytes, u"xlsx"_s, u"fods"_s);
    QVERIFY(flat.contains("chart:class=\"chart:circle\""));
    QVERIFY(flat.contains("chart:class=\"chart:bar\""));
}

void TstWorkbook::namesAreNoFormulasInCharts()
{
    const auto parts = test::filesOf(workbookFile(bookOf({sheetWithCharts()})).bytes);
    const QByteArray pie = parts[u"xl/charts/chart1.xml"_s];
    QVERIFY(pie.contains(" =題"));
    QVERIFY(pie.contains(" =件数"));
    QCOMPARE(pie.count("<c:f>"), 2); // categories and values
}

void TstWorkbook::sliceOfNothingHasNoLabel()
{
    const auto parts = test::filesOf(workbookFile(bookOf({sheetWithCharts()})).bytes);
    const QByteArray pie = parts[u"xl/charts/chart1.xml"_s];
    QCOMPARE(pie.count("<c:delete val=\"1\"/>"), 1);
    QVERIFY(pie.contains("<c:dLbl><c:idx val=\"2\"/><c:delete val=\"1\"/></c:dLbl>"));
}

void TstWorkbook::footersAndHintsKeepTheirCharacters()
{
    WorkbookSheet sheet = sheetOf(u"一"_s, {u"A"_s});
    const QString hint = u"一行目\n二行目 _x0041_ & <三>"_s;
    sheet.lengthLimits = {{.cells = {{0, 0}, {0, 0}},
                           .longest = 400,
                           .title = u"題"_s.repeated(40),
                           .hint = hint,
                           .refusal = u"長"_s.repeated(300)}};
    const WorkbookFile file = workbookFile(bookOf({sheet}));
    QCOMPARE(file.refusal, QString());
    const QByteArray part = test::filesOf(file.bytes)[u"xl/worksheets/sheet1.xml"_s];
    QVERIFY(part.contains(u"計画 &amp;&amp; &lt;記録&gt;"_s.toUtf8()));
    QVERIFY(part.contains(u"一行目&#xA;二行目 _x005F_x0041_ &amp; &lt;三&gt;"_s.toUtf8()));
    QVERIFY(part.contains(u"題"_s.repeated(31).toUtf8() + u"…"_s.toUtf8()));
    QVERIFY(part.contains(u"長"_s.repeated(254).toUtf8() + u"…"_s.toUtf8()));
}

void TstWorkbook::aTooLongTextIsRefused()
{
    const QString longest = u"字"_s.repeated(32'767);
    QCOMPARE(workbookFile(bookOf({sheetOf(u"一"_s, {longest})})).refusal, QString());
    const WorkbookFile file =
        workbookFile(bookOf({sheetOf(u"一"_s, {u"短"_s, longest + u"字"_s})}));
    QVERIFY(file.bytes.isEmpty());
    QVERIFY2(file.refusal.contains("A2"_L1), qUtf8Printable(file.refusal));
    QVERIFY2(file.refusal.contains("32768"_L1), qUtf8Printable(file.refusal));
}

void TstWorkbook::aFullDiskIsRefused_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {0, 200, 2'000, 20'000, 100'000})
        QTest::addRow("%d", bytes) << bytes;
}

/// The library's files on the way and its archive are cut at so many bytes, as by a full disk.
void TstWorkbook::aFullDiskIsRefused()
{
#ifndef Q_OS_UNIX
    QSKIP("a limit on file sizes");
#else
    QFETCH(int, bytes);
    QStringList texts;
    for (int i = 0; i < 20'000; ++i)
        texts << QString::number(i, 36);
    const Workbook book = bookOf({sheetOf(u"一"_s, texts)});
    rlimit unlimited{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &unlimited), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight{static_cast<rlim_t>(bytes), unlimited.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const WorkbookFile file = workbookFile(book);
    setrlimit(RLIMIT_FSIZE, &unlimited);
    QVERIFY(file.bytes.isEmpty());
    QVERIFY2(file.refusal.contains("free space"_L1), qUtf8Printable(file.refusal));
#endif
}

/// So that a survey that was made again is not taken for an answered one.
void TstWorkbook::theSameIsOneFileAllDay()
{
    const QByteArray core =
        test::filesOf(workbookFile(bookOf({sheetWithCharts()})).bytes)[u"docProps/core.xml"_s];
    QCOMPARE(core.count(QDate::currentDate().toString(Qt::ISODate).toLatin1() + "T00:00:00Z"), 2);
}

QTEST_MAIN(TstWorkbook)
#include "tst_workbook.moc"
