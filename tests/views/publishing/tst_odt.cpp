#include "tests/support/papers.h"
#include "tests/support/samplereport.h"
#include "tests/support/xmltree.h"
#include "views/publishing/documentpage.h"
#include "views/publishing/formats.h"
#include "views/publishing/xmlwriter.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using test::dense;
using test::XmlTree;

namespace
{

XmlTree partOf(const Publication &publication, const QString &name)
{
    return test::xmlTree(test::filesOf(odtOf(publication)).value(name));
}

Publication reportOf(std::vector<ReportPart> parts)
{
    Publication publication = test::sampleReport();
    publication.report.parts = std::move(parts);
    return publication;
}

/// The style of that name, which the text has of its own.
XmlTree styleOf(const XmlTree &content, const QString &name)
{
    for (const XmlTree &style : content.all(u"style:style"_s)) {
        if (style.attributes.value(u"style:name"_s) == name)
            return style;
    }
    return {};
}

QString styleName(const XmlTree &element)
{
    return element.attributes.value(element.name.section(u':', 0, 0) + u":style-name"_s);
}

} // namespace

/// The report as an OpenDocument text: what stands in its files.
class TstOdt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsKnownByItsFirstBytes();
    void theManifestListsEveryFile();
    void theTextIsTheReports();
    void headingsHaveTheirLevels();
    void everyStyleIsThere();
    void headerRowsAreRepeatedAndRowsStayWhole();
    void aHighRowMayBeCut();
    void aTableOnOnePageStaysOnIt();
    void columnsFillTheTextWidth();
    void numbersAreAligned();
    void aPictureHasItsTextAlternative();
    void linesAndSpacesAreKept();
    void pagesAreNumbered();
    void theLanguageAndTheTypefaceAreJapanese();
    void hostileTextIsText();
    void theSameReportGivesTheSameBytes();

private:
    Publication m_publication = test::sampleReport();
    QByteArray m_package;
    QMap<QString, QByteArray> m_files;
    XmlTree m_content;
    XmlTree m_styles;
};

void TstOdt::initTestCase()
{
    m_package = odtOf(m_publication);
    m_files = test::filesOf(m_package);
    m_content = test::xmlTree(m_files.value(u"content.xml"_s));
    m_styles = test::xmlTree(m_files.value(u"styles.xml"_s));
    QCOMPARE(m_content.name, u"office:document-content"_s);
    QCOMPARE(m_styles.name, u"office:document-styles"_s);
    QCOMPARE(m_content.attributes.value(u"office:version"_s), u"1.3"_s);
}

void TstOdt::itIsKnownByItsFirstBytes()
{
    QCOMPARE(m_package.mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
}

void TstOdt::theManifestListsEveryFile()
{
    QStringList listed;
    for (const XmlTree &entry :
         test::xmlTree(m_files.value(u"META-INF/manifest.xml"_s)).all(u"manifest:file-entry"_s))
        listed << entry.attributes.value(u"manifest:full-path"_s);
    QStringList expected = m_files.keys();
    expected.removeAll(u"mimetype"_s);
    expected.removeAll(u"META-INF/manifest.xml"_s);
    expected << u"/"_s;
    listed.sort();
    expected.sort();
    QCOMPARE(listed, expected);
}

void TstOdt::theTextIsTheReports()
{
    QString expected;
    for (const QString &text : test::textsOf(m_publication.report))
        expected += text;
    QString text;
    for (const XmlTree &block : m_content.first(u"office:text"_s).children)
        text += block.first(u"draw:frame"_s).name.isEmpty() ? block.text : QString();
    QCOMPARE(dense(text), dense(expected));
}

void TstOdt::headingsHaveTheirLevels()
{
    QStringList headings;
    for (const XmlTree &heading : m_content.all(u"text:h"_s))
        headings << heading.attributes.value(u"text:outline-level"_s) + u' ' + styleName(heading) +
                        u' ' + heading.text;
    QStringList expected;
    for (const ReportPart &part : m_publication.report.parts) {
        if (const auto *heading = std::get_if<HeadingPart>(&part.content))
            expected << u"%1 Heading_20_%1 %2"_s.arg(heading->level).arg(plainText(part.text));
    }
    QCOMPARE(headings.size(), 6);
    QCOMPARE(headings, expected);
    QCOMPARE(styleName(m_content.first(u"text:p"_s)), u"Title"_s);
}

void TstOdt::everyStyleIsThere()
{
    QStringList names;
    for (const XmlTree &tree : {m_content, m_styles})
        for (const XmlTree &style : tree.all(u"style:style"_s))
            names << style.attributes.value(u"style:name"_s);
    int used = 0;
    for (const auto *element : {"text:p", "text:h", "table:table", "table:table-column",
                                "table:table-row", "table:table-cell"}) {
        for (const XmlTree &each : m_content.all(QString::fromLatin1(element))) {
            ++used;
            QVERIFY2(names.contains(styleName(each)), qPrintable(styleName(each)));
        }
    }
    QVERIFY(used > 100);
}

void TstOdt::headerRowsAreRepeatedAndRowsStayWhole()
{
    const auto tables = m_content.all(u"table:table"_s);
    QCOMPARE(tables.size(), std::size_t{3});
    for (const XmlTree &table : tables) {
        const XmlTree header = table.first(u"table:table-header-rows"_s);
        QCOMPARE(header.all(u"table:table-row"_s).size(), std::size_t{1});
        QCOMPARE(styleName(header.first(u"table:table-cell"_s)), u"TableHeader"_s);
        for (const XmlTree &row : table.all(u"table:table-row"_s))
            QCOMPARE(styleOf(m_content, styleName(row))
                         .first(u"style:table-row-properties"_s)
                         .attributes.value(u"fo:keep-together"_s),
                     u"always"_s);
    }
}

void TstOdt::aHighRowMayBeCut()
{
    const XmlTree content = partOf(reportOf({test::longTable(u"a"_s, 1, 6000)}), u"content.xml"_s);
    QStringList together;
    for (const XmlTree &row : content.all(u"table:table-row"_s))
        together << styleOf(content, styleName(row))
                        .first(u"style:table-row-properties"_s)
                        .attributes.value(u"fo:keep-together"_s);
    QCOMPARE(together, QStringList({u"always"_s, u"auto"_s}));
}

void TstOdt::aTableOnOnePageStaysOnIt()
{
    const XmlTree content =
        partOf(reportOf({test::longTable(u"a"_s, 3, 10), test::longTable(u"b"_s, 120, 10)}),
               u"content.xml"_s);
    QStringList mayBreak;
    for (const XmlTree &properties : content.all(u"style:table-properties"_s))
        mayBreak << properties.attributes.value(u"style:may-break-between-rows"_s);
    QCOMPARE(mayBreak, QStringList({u"false"_s, u"true"_s}));
}

void TstOdt::columnsFillTheTextWidth()
{
    for (const XmlTree &table : m_content.all(u"table:table"_s)) {
        int sum = 0;
        const auto columns = table.all(u"table:table-column"_s);
        for (const XmlTree &column : columns) {
            const auto properties = styleOf(m_content, styleName(column))
                                        .first(u"style:table-column-properties"_s)
                                        .attributes;
            const QString share = properties.value(u"style:rel-column-width"_s);
            const QString width = properties.value(u"style:column-width"_s);
            QVERIFY(share.endsWith(u'*') && width.endsWith(u"pt"_s));
            QCOMPARE(qRound(width.chopped(2).toDouble() * 20), share.chopped(1).toInt());
            sum += share.chopped(1).toInt();
        }
        QCOMPARE(sum, documentPage().textWidth());
        for (const XmlTree &row : table.all(u"table:table-row"_s))
            QCOMPARE(row.all(u"table:table-cell"_s).size(), columns.size());
    }
}

void TstOdt::numbersAreAligned()
{
    const auto rows = m_content.all(u"table:table"_s).back().all(u"table:table-row"_s);
    for (std::size_t row = 1; row < rows.size(); ++row) {
        const XmlTree last = rows[row].all(u"text:p"_s).back();
        QCOMPARE(styleOf(m_content, styleName(last))
                     .first(u"style:paragraph-properties"_s)
                     .attributes.value(u"fo:text-align"_s),
                 u"end"_s);
    }
    QCOMPARE(styleName(rows.back().first(u"table:table-cell"_s)), u"TableTotal"_s);
}

void TstOdt::aPictureHasItsTextAlternative()
{
    const auto frames = m_content.all(u"draw:frame"_s);
    QCOMPARE(frames.size(), std::size_t{1});
    QCOMPARE(frames.front().childNames(),
             QStringList({u"draw:image"_s, u"svg:title"_s, u"svg:desc"_s}));
    const Chart &chart = m_publication.charts.first();
    QCOMPARE(frames.front().first(u"svg:title"_s).text, chart.title);
    QCOMPARE(frames.front().first(u"svg:desc"_s).text, chart.description);
    QVERIFY(m_files.value(frames.front().first(u"draw:image"_s).attributes.value(u"xlink:href"_s))
                .startsWith("\x89PNG"));
}

void TstOdt::linesAndSpacesAreKept()
{
    const ReportPart title{
        .place = u"a"_s, .content = TitlePart{}, .text = {test::words(u" 一  二 三 \n　四"_s)}};
    const XmlTree text =
        partOf(reportOf({title}), u"content.xml"_s).first(u"office:text"_s).first(u"text:p"_s);
    QCOMPARE(text.text, u"一 二 三　四"_s);
    QCOMPARE(text.childNames(),
             QStringList({u"text:s"_s, u"text:s"_s, u"text:s"_s, u"text:line-break"_s}));
}

void TstOdt::pagesAreNumbered()
{
    const XmlTree footer = m_styles.first(u"style:footer"_s);
    QCOMPARE(footer.first(u"text:p"_s).childNames(),
             QStringList({u"text:page-number"_s, u"text:page-count"_s}));
}

void TstOdt::theLanguageAndTheTypefaceAreJapanese()
{
    const auto properties =
        m_styles.first(u"style:default-style"_s).first(u"style:text-properties"_s).attributes;
    QCOMPARE(properties.value(u"fo:language"_s), u"ja"_s);
    QCOMPARE(properties.value(u"style:language-asian"_s), u"ja"_s);
    QCOMPARE(properties.value(u"style:font-name"_s), u"BIZ UDGothic"_s);
    QCOMPARE(properties.value(u"style:font-name-asian"_s), u"BIZ UDGothic"_s);
    const XmlTree meta = test::xmlTree(m_files.value(u"meta.xml"_s));
    QCOMPARE(meta.first(u"dc:title"_s).text, m_publication.report.title);
    QCOMPARE(meta.first(u"dc:language"_s).text, u"ja-JP"_s);
}

void TstOdt::hostileTextIsText()
{
    const QString hostile = u"<b>&amp;{{x}}<img src='x'>\u0001"_s + QChar(0xD800) + u"]]>\""_s;
    Publication publication = reportOf({test::prose(u"a"_s, {test::words(hostile)}),
                                        {.place = u"chart/grades"_s,
                                         .content = ChartPart{.kind = u"grade"_s, .figures = {}},
                                         .text = {}}});
    publication.report.title = hostile;
    publication.charts.first().title = publication.charts.first().description = hostile;
    const XmlTree content = partOf(publication, u"content.xml"_s);
    const QString expected = xmlText(hostile);
    QCOMPARE(content.first(u"text:p"_s).text, expected);
    QCOMPARE(content.first(u"svg:title"_s).text, expected);
    QCOMPARE(content.first(u"svg:desc"_s).text, expected);
    QCOMPARE(partOf(publication, u"meta.xml"_s).first(u"dc:title"_s).text, expected);
}

void TstOdt::theSameReportGivesTheSameBytes()
{
    QCOMPARE(odtOf(m_publication), m_package);
}

QTEST_MAIN(TstOdt)
#include "tst_odt.moc"
