#include "views/publishing/formats.h"

#include "tests/support/elements.h"
#include "tests/support/samplereport.h"
#include "views/publishing/htmlstyle.h"

#include <QColor>
#include <QRegularExpression>
#include <QtTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace shisaku;
using test::named;
using test::Node;
using test::nodesOf;
using test::texts;

namespace
{

/// The page of one paragraph.
QByteArray pageOf(const QString &text)
{
    Publication publication;
    publication.report.title = text;
    publication.report.parts = {test::prose(u"purpose"_s, {test::words(text)})};
    return htmlOf(publication);
}

/// Relative luminance as WCAG 2 defines it.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

/// The colours that the style gives to a property.
std::vector<QColor> coloursOf(const QString &property)
{
    std::vector<QColor> colours;
    const QRegularExpression declaration(u"[{; ]%1:[^;]*(#[0-9a-f]{6})"_s.arg(property));
    auto matches = declaration.globalMatch(htmlStyle);
    while (matches.hasNext())
        colours.emplace_back(matches.next().captured(1));
    return colours;
}

const QStringList said = {u"h1"_s, u"h2"_s, u"h3"_s, u"p"_s, u"caption"_s, u"th"_s, u"td"_s};

} // namespace

/// The report as a web page: what it says, and that everybody can read it.
class TstHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEveryPartAndCellInOrder();
    void saysWhatItIs();
    void hasOneTitleAndHeadingsInOrder();
    void headingsNeverJump_data();
    void headingsNeverJump();
    void tablesNameTheirRowsAndColumns();
    void totalsAreTheFoot();
    void tablesCanBeScrolledByKey();
    void breaksLinesInCells();
    void aChartIsAFigureWithItsFigures();
    void aChartsNoteIsInWordsToo();
    void aChartWithNothingToCountHasWords();
    void standsAlone();
    void colours_data();
    void colours();
    void theStyleIsTheSameInXmlAndHtml();
    void lettersCanBeEnlarged();
    void hostileTextIsText_data();
    void hostileTextIsText();
    void hostileTextInCellsAndChartsIsText();
    void emptyElementsAreClosed();
    void sameReportSameBytes();
    void longReportsAreWhole();
};

void TstHtml::saysEveryPartAndCellInOrder()
{
    const Publication publication = test::sampleReport();
    QStringList shown;
    for (const Node &node : named(nodesOf(htmlOf(publication)), said)) {
        if (!node.around.contains(u"figure"_s) || node.name == u"caption"_s)
            shown << node.text;
    }
    QCOMPARE(shown, test::textsOf(publication.report));
}

void TstHtml::saysWhatItIs()
{
    const QByteArray page = htmlOf(test::sampleReport());
    QVERIFY(page.startsWith("<!DOCTYPE html>\n<html lang=\"ja\">"));
    const auto nodes = nodesOf(page);
    QCOMPARE(nodes.at(0)["lang"_L1], u"ja"_s);
    QCOMPARE(named(nodes, {u"meta"_s}).at(0)["charset"_L1], u"utf-8"_s);
    QCOMPARE(named(nodes, {u"meta"_s}).at(1)["content"_L1],
             u"width=device-width, initial-scale=1"_s);
    QCOMPARE(texts(named(nodes, {u"title"_s})), QStringList{u"年度実績報告"_s});
    QCOMPARE(named(nodes, {u"main"_s}).size(), 1U);
}

void TstHtml::hasOneTitleAndHeadingsInOrder()
{
    QStringList names;
    for (const Node &node : named(nodesOf(htmlOf(test::sampleReport())),
                                  {u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s}))
        names << node.name;
    QCOMPARE(names.join(u' '), u"h1 h2 h2 h2 h3 h3 h2"_s);
}

void TstHtml::headingsNeverJump_data()
{
    QTest::addColumn<QList<int>>("levels");
    QTest::addColumn<QString>("expected");
    QTest::newRow("in order") << QList{1, 2, 2, 1} << u"h2 h3 h3 h2"_s;
    QTest::newRow("a second level first") << QList{2, 1, 2} << u"h2 h2 h3"_s;
    QTest::newRow("a level left out") << QList{1, 3, 3} << u"h2 h3 h4"_s;
}

void TstHtml::headingsNeverJump()
{
    QFETCH(QList<int>, levels);
    Publication publication;
    for (const int level : levels)
        publication.report.parts.push_back({.place = u"heading"_s,
                                            .content = HeadingPart{level},
                                            .text = {test::words(u"見出し"_s)}});
    QStringList names;
    for (const Node &node :
         named(nodesOf(htmlOf(publication)), {u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s}))
        names << node.name;
    QTEST(names.join(u' '), "expected");
}

void TstHtml::tablesNameTheirRowsAndColumns()
{
    const auto nodes = nodesOf(htmlOf(test::sampleReport()));
    QCOMPARE(named(nodes, {u"table"_s}).size(), 4U); // one of them is the chart's
    QCOMPARE(named(nodes, {u"caption"_s}).size(), 4U);
    QCOMPARE(named(nodes, {u"thead"_s}).size(), 4U);
    bool isFirstCell = false;
    int columns = 0;
    for (const Node &node : nodes) {
        if (node.name == u"tr"_s)
            isFirstCell = true;
        if (node.name != u"th"_s && node.name != u"td"_s)
            continue;
        const bool isColumn = node.around.contains(u"thead"_s);
        QCOMPARE(node.name, isColumn || isFirstCell ? u"th"_s : u"td"_s);
        QCOMPARE(node["scope"_L1], isColumn ? u"col"_s : isFirstCell ? u"row"_s : QString());
        columns += isColumn ? 1 : 0;
        isFirstCell = false;
    }
    QCOMPARE(columns, 3 + 2 + 3 + 5);
}

void TstHtml::totalsAreTheFoot()
{
    QStringList totals;
    for (const Node &node : named(nodesOf(htmlOf(test::sampleReport())), {u"th"_s, u"td"_s})) {
        if (node.around.contains(u"tfoot"_s))
            totals << node.text;
    }
    QCOMPARE(totals, (QStringList{u"合計"_s, u"20件"_s, u"12件"_s, u"５件"_s, u"３件"_s}));
}

void TstHtml::tablesCanBeScrolledByKey()
{
    const auto nodes = nodesOf(htmlOf(test::sampleReport()));
    const auto regions = named(nodes, {u"div"_s});
    const auto captions = named(nodes, {u"caption"_s});
    QCOMPARE(regions.size(), captions.size());
    for (std::size_t at = 0; at < regions.size(); ++at) {
        QCOMPARE(regions[at]["role"_L1], u"region"_s);
        QCOMPARE(regions[at]["tabindex"_L1], u"0"_s);
        QCOMPARE(regions[at]["aria-label"_L1], captions[at].text);
        QCOMPARE(captions[at].around.value(captions[at].around.size() - 2), u"div"_s);
    }
}

void TstHtml::breaksLinesInCells()
{
    const QByteArray page = htmlOf(test::sampleReport());
    QVERIFY(page.contains(u"<td>１施策<br/>(内訳 B:１)</td>"_s.toUtf8()));
}

void TstHtml::aChartIsAFigureWithItsFigures()
{
    const Publication publication = test::sampleReport();
    const auto nodes = nodesOf(htmlOf(publication));
    QCOMPARE(named(nodes, {u"figure"_s}).size(), 1U);
    const auto images = named(nodes, {u"img"_s});
    QCOMPARE(images.size(), 1U);
    QVERIFY(images[0].around.contains(u"figure"_s));
    QVERIFY(images[0]["alt"_L1].contains(u"評価別の施策数"_s));
    QVERIFY(images[0]["alt"_L1].size() < 60);
    QCOMPARE(texts(named(nodes, {u"figcaption"_s})),
             QStringList{publication.charts.first().description});

    const QString start = u"data:image/svg+xml;base64,"_s;
    QVERIFY(images[0]["src"_L1].startsWith(start));
    const QByteArray svg = QByteArray::fromBase64(images[0]["src"_L1].mid(start.size()).toLatin1());
    const auto drawing = nodesOf(svg);
    QVERIFY(!drawing.empty());
    QVERIFY(svg.contains(u"【終了】"_s.toUtf8()));
    const QStringList box = drawing[0]["viewBox"_L1].split(u' ');
    const double shape = images[0]["width"_L1].toDouble() / images[0]["height"_L1].toDouble();
    QVERIFY(std::abs(shape - box.value(2).toDouble() / box.value(3).toDouble()) < 0.01);

    QStringList figures;
    for (const Node &node : named(nodes, {u"caption"_s, u"th"_s, u"td"_s})) {
        if (node.around.contains(u"figure"_s))
            figures << node.text;
    }
    QCOMPARE(figures.size(), 1 + 3 + 9);
    QCOMPARE(figures.first(), u"評価別の施策数"_s);
    QCOMPARE(figures.last(), u"３施策"_s);
}

void TstHtml::aChartsNoteIsInWordsToo()
{
    Publication publication = test::sampleReport();
    publication.charts.first().note = u"端数処理のため合計は一致しない。"_s;
    QCOMPARE(texts(named(nodesOf(htmlOf(publication)), {u"figcaption"_s})),
             QStringList{publication.charts.first().description + u'\n' +
                         publication.charts.first().note});
}

void TstHtml::aChartWithNothingToCountHasWords()
{
    Publication publication = test::sampleReport();
    publication.charts.first().slices.clear();
    const auto images = named(nodesOf(htmlOf(publication)), {u"img"_s});
    QCOMPARE(images.size(), 1U);
    QVERIFY(!images[0]["alt"_L1].isEmpty());
}

void TstHtml::standsAlone()
{
    const auto nodes = nodesOf(htmlOf(test::sampleReport()));
    QVERIFY(!nodes.empty());
    QVERIFY(named(nodes, {u"script"_s, u"link"_s, u"iframe"_s, u"object"_s, u"form"_s}).empty());
    for (const Node &node : nodes) {
        for (auto attribute = node.attributes.begin(); attribute != node.attributes.end();
             ++attribute) {
            QVERIFY(!attribute.key().startsWith("on"_L1));
            if (attribute.key() == "src"_L1 || attribute.key() == "href"_L1)
                QVERIFY(attribute->startsWith("data:"_L1));
        }
    }
    QVERIFY(!htmlStyle.contains("url("_L1) && !htmlStyle.contains("@import"_L1));
}

void TstHtml::colours_data()
{
    QTest::addColumn<QString>("property");
    QTest::addColumn<double>("least");
    QTest::newRow("letters") << u"color"_s << 4.5;
    QTest::newRow("frames") << u"border(?:-[a-z]+)?"_s << 3.0;
    QTest::newRow("where the keys go") << u"outline"_s << 3.0;
}

void TstHtml::colours()
{
    QFETCH(QString, property);
    QFETCH(double, least);
    QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 0.01);
    const auto fronts = coloursOf(property);
    auto grounds = coloursOf(u"background"_s);
    QVERIFY(!fronts.empty() && grounds.size() >= 2);
    for (const QColor &front : fronts) {
        for (const QColor &ground : grounds)
            QVERIFY2(contrast(front, ground) >= least,
                     qPrintable(front.name() + u' ' + ground.name()));
    }
}

void TstHtml::theStyleIsTheSameInXmlAndHtml()
{
    for (const char c : {'&', '<', '>', '"'})
        QVERIFY(!htmlStyle.contains(QLatin1Char(c)));
    QCOMPARE(named(nodesOf(htmlOf({})), {u"style"_s}).at(0).text, QString(htmlStyle));
}

void TstHtml::lettersCanBeEnlarged()
{
    const auto screen = QString(htmlStyle).section(u"@page"_s, 0, 0);
    QVERIFY(!screen.contains(QRegularExpression(u"[0-9](px|pt|vw|mm)"_s)));
    QVERIFY(!pageOf(u"文"_s).contains("user-scalable"));
    QVERIFY(!pageOf(u"文"_s).contains("maximum-scale"));
}

void TstHtml::hostileTextIsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto same = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << text;
    };
    same("an element", u"<b>太字</b>"_s);
    same("a reference", u"&amp; &lt; &#65; & &nosuch;"_s);
    same("a template", u"{{x}} {{{y}}} {{#z}}"_s);
    same("a picture", u"<img src=\"http://192.0.2.1/a.png\" onerror='x()'>"_s);
    same("the style's end", u"</style><script>alert(1)</script>"_s);
    same("the data's end", u"]]> --> <!-- <![CDATA["_s);
    same("quotes", u"\"'`"_s);
    same("spaces", u"  二つ  の　空白\t "_s);
    same("beyond the first plane", u"𠮷野家 😀"_s);
    same("a very long word", QString(5000, u'W'));
    QTest::newRow("control characters")
        << u"一"_s + QChar(0) + QChar(7) + QChar(0x1b) + QChar(0x85) + u"二"_s
        << u"一\uFFFD\uFFFD\uFFFD\uFFFD二"_s;
    QTest::newRow("half a pair") << u"一"_s + QChar(0xd800) + u"二"_s << u"一\uFFFD二"_s;
    QTest::newRow("no character") << u"一"_s + QChar(0xffff) + QChar(0xfdd0) << u"一\uFFFD\uFFFD"_s;
}

void TstHtml::hostileTextIsText()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QByteArray page = pageOf(text);
    const auto nodes = nodesOf(page);
    QCOMPARE(texts(named(nodes, {u"p"_s})), QStringList{expected});
    QCOMPARE(texts(named(nodes, {u"title"_s})), QStringList{expected});
    QVERIFY(named(nodes, {u"b"_s, u"img"_s, u"script"_s}).empty());
    QCOMPARE(page.count("</style>"), 1);
}

void TstHtml::hostileTextInCellsAndChartsIsText()
{
    const QString hostile = u"<b>&amp;\"{{x}}"_s + QChar(7);
    const QString shown = u"<b>&amp;\"{{x}}\uFFFD"_s;
    Publication publication = test::sampleReport();
    for (ReportPart &part : publication.report.parts) {
        part.text = {test::words(hostile)};
        if (auto *table = std::get_if<TablePart>(&part.content)) {
            table->sheet.columns[1].header = hostile;
            table->sheet.rows[0][0].text = hostile;
        }
    }
    publication.charts.first().title = hostile;
    publication.charts.first().description = hostile;
    publication.charts.first().slices[0].label = hostile;
    const auto nodes = nodesOf(htmlOf(publication));
    QVERIFY(named(nodes, {u"b"_s}).empty());
    QCOMPARE(texts(named(nodes, {u"h1"_s, u"figcaption"_s})), (QStringList{shown, shown}));
    QCOMPARE(texts(named(nodes, {u"th"_s})).count(shown), 6);
    QVERIFY(named(nodes, {u"img"_s}).at(0)["alt"_L1].contains(shown));
    const QByteArray svg = QByteArray::fromBase64(
        named(nodes, {u"img"_s}).at(0)["src"_L1].section(u',', 1).toLatin1());
    QVERIFY(texts(named(nodesOf(svg), {u"title"_s, u"desc"_s})).contains(shown));
}

/// HTML reads <p/> as an open paragraph.
void TstHtml::emptyElementsAreClosed()
{
    const QByteArray page = pageOf({});
    QVERIFY(page.contains("<p></p>"));
    QVERIFY(page.contains("<title></title>"));
    static const QRegularExpression closed(u"<(\\w+)[^<]*/>"_s);
    auto matches = closed.globalMatch(QString::fromUtf8(htmlOf(test::sampleReport())));
    QVERIFY(matches.hasNext());
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        QVERIFY2(QStringList({u"meta"_s, u"img"_s, u"br"_s}).contains(name), qPrintable(name));
    }
}

void TstHtml::sameReportSameBytes()
{
    QCOMPARE(htmlOf(test::sampleReport()), htmlOf(test::sampleReport()));
}

void TstHtml::longReportsAreWhole()
{
    const Publication publication = test::longReport(500, 200);
    const auto shown = texts(named(nodesOf(htmlOf(publication)), said));
    for (const QString &text : test::textsOf(publication.report))
        QVERIFY2(shown.contains(text), qUtf8Printable(text));
}

QTEST_MAIN(TstHtml)
#include "tst_html.moc"
