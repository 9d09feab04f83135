#include "tests/support/files.h"
#include "tests/support/papers.h"
#include "tests/support/samplereport.h"
#include "tests/support/xmltree.h"
#include "views/publishing/documentpage.h"
#include "views/publishing/formats.h"
#include "views/publishing/xmlwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using test::dense;
using test::XmlTree;

namespace
{

const QString textFile = u"word/document.xml"_s;

/// The order in which the schema (ECMA-376, transitional) wants the elements within another; those
/// that we do not write are left out, as are elements whose children come in any order.
const QMap<QString, QString> orders = {
    {u"w:pPr"_s, u"pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs "
                 "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE "
                 "autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing jc "
                 "textDirection textAlignment outlineLvl rPr sectPr"_s},
    {u"w:rPr"_s, u"rStyle rFonts b bCs i iCs color spacing w kern position sz szCs highlight u "
                 "lang eastAsianLayout"_s},
    {u"w:tbl"_s, u"tblPr tblGrid tr"_s},
    {u"w:tblPr"_s, u"tblStyle tblpPr bidiVisual tblW jc tblCellSpacing tblInd tblBorders shd "
                   "tblLayout tblCellMar tblLook tblCaption tblDescription"_s},
    {u"w:tblBorders"_s, u"top left bottom right insideH insideV"_s},
    {u"w:tblCellMar"_s, u"top left bottom right"_s},
    {u"w:tr"_s, u"trPr tc"_s},
    {u"w:tc"_s, u"tcPr p"_s},
    {u"w:tcPr"_s, u"cnfStyle tcW gridSpan vMerge tcBorders shd noWrap tcMar vAlign hideMark"_s},
    {u"w:sectPr"_s, u"headerReference footerReference type pgSz pgMar pgBorders pgNumType cols "
                    "titlePg docGrid"_s},
    {u"w:styles"_s, u"docDefaults latentStyles style"_s},
    {u"w:docDefaults"_s, u"rPrDefault pPrDefault"_s},
    {u"w:style"_s, u"name aliases basedOn next link uiPriority semiHidden unhideWhenUsed qFormat "
                   "pPr rPr tblPr trPr tcPr"_s},
    {u"w:settings"_s, u"zoom defaultTabStop characterSpacingControl compat themeFontLang"_s},
    {u"w:font"_s, u"altName panose1 charset family notTrueType pitch sig"_s},
    {u"wp:inline"_s, u"extent effectExtent docPr cNvGraphicFramePr graphic"_s},
    {u"pic:pic"_s, u"nvPicPr blipFill spPr"_s},
    {u"pic:spPr"_s, u"xfrm prstGeom"_s},
};

/// The first element in the tree whose children are not in their order.
QString disordered(const XmlTree &tree)
{
    const QStringList order = orders.value(tree.name).split(u' ', Qt::SkipEmptyParts);
    qsizetype place = 0;
    for (const XmlTree &child : tree.children) {
        if (!order.isEmpty()) {
            const qsizetype at = order.indexOf(child.name.section(u':', 1));
            if (at < place)
                return tree.name + u": "_s + tree.childNames().join(u' ');
            place = at;
        }
        if (const QString deeper = disordered(child); !deeper.isEmpty())
            return deeper;
    }
    return {};
}

QString value(const XmlTree &tree, const QString &name)
{
    return tree.first(name).attributes.value(u"w:val"_s);
}

/// The paragraphs that stand in no table.
std::vector<XmlTree> paragraphsOf(const XmlTree &document)
{
    std::vector<XmlTree> paragraphs;
    for (const XmlTree &child : document.first(u"w:body"_s).children) {
        if (child.name == u"w:p"_s)
            paragraphs.push_back(child);
    }
    return paragraphs;
}

/// A document of these parts and the charts of the sample.
XmlTree documentOf(std::vector<ReportPart> parts)
{
    Publication publication = test::sampleReport();
    publication.report.parts = std::move(parts);
    return test::xmlTree(test::filesOf(docxOf(publication)).value(textFile));
}

/// What python-docx reads out of the document. It is a package of Debian's own Python, whichever
/// other one comes first in the path.
QJsonObject readByPython(const QByteArray &document)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"report.docx"_s);
    test::writeBytes(file, document);
    QProcess process;
    process.setProcessEnvironment([] {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
        return environment;
    }());
    process.start(u"/usr/bin/python3"_s,
                  {QStringLiteral(SHISAKU_SOURCE_DIR "/tests/data/readdocx.py"), file});
    process.waitForFinished();
    if (process.exitCode() != 0)
        qWarning().noquote() << process.readAllStandardError();
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QStringList strings(const QJsonValue &array)
{
    QStringList strings;
    for (const QJsonValue &value : array.toArray())
        strings << value.toString();
    return strings;
}

} // namespace

/// The report as a Word document: what stands in its files, and what another program reads there.
class TstDocx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileIsOfAKnownType();
    void everyRelationLeadsToAFileOfThePackage();
    void elementsAreInTheOrderOfTheSchema();
    void theTextIsTheReports();
    void headingsAreThoseOfTheNavigation();
    void aStyleIsThereForEveryParagraph();
    void headerRowsAreRepeatedAndRowsStayWhole();
    void aHighRowMayBeCut();
    void columnsFillTheTextWidth();
    void numbersAreAlignedAndTheTotalStandsOut();
    void linesOfACellStayLines();
    void aTableOnOnePageStaysOnIt();
    void pagesAreNumbered();
    void theLanguageAndTheTypefaceAreJapanese();
    void anotherProgramReadsIt();
    void hostileTextIsText();
    void theSameReportGivesTheSameBytes();

private:
    XmlTree part(const QString &name) const { return test::xmlTree(m_files.value(name)); }

    Publication m_publication = test::sampleReport();
    QMap<QString, QByteArray> m_files;
    XmlTree m_document;
};

void TstDocx::initTestCase()
{
    m_files = test::filesOf(docxOf(m_publication));
    m_document = part(textFile);
    QCOMPARE(m_document.name, u"w:document"_s);
}

void TstDocx::everyFileIsOfAKnownType()
{
    const XmlTree types = part(u"[Content_Types].xml"_s);
    QStringList endings;
    for (const XmlTree &type : types.all(u"Default"_s))
        endings << type.attributes.value(u"Extension"_s);
    QStringList named;
    for (const XmlTree &type : types.all(u"Override"_s))
        named << type.attributes.value(u"PartName"_s).mid(1);
    for (const QString &name : m_files.keys())
        QVERIFY2(named.contains(name) || endings.contains(name.section(u'.', -1)) ||
                     name == u"[Content_Types].xml"_s,
                 qPrintable(name));
    for (const QString &name : named)
        QVERIFY2(m_files.contains(name), qPrintable(name));
}

void TstDocx::everyRelationLeadsToAFileOfThePackage()
{
    QStringList ids;
    for (const auto &[folder, name] : {std::pair(u""_s, u"_rels/.rels"_s),
                                       std::pair(u"word/"_s, u"word/_rels/document.xml.rels"_s)}) {
        const auto relations = part(name).all(u"Relationship"_s);
        QVERIFY(!relations.empty());
        for (const XmlTree &relation : relations) {
            QVERIFY(m_files.contains(folder + relation.attributes.value(u"Target"_s)));
            QVERIFY(!relation.attributes.contains(u"TargetMode"_s)); // nothing from outside
            ids << relation.attributes.value(u"Id"_s);
        }
    }
    QVERIFY(ids.contains(m_document.first(u"a:blip"_s).attributes.value(u"r:embed"_s)));
    QVERIFY(ids.contains(m_document.first(u"w:footerReference"_s).attributes.value(u"r:id"_s)));
    QCOMPARE(ids.removeDuplicates(), 0);
}

void TstDocx::elementsAreInTheOrderOfTheSchema()
{
    int seen = 0;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (!file.key().startsWith("word/"_L1) || !file.key().endsWith(".xml"_L1))
            continue;
        ++seen;
        const XmlTree tree = test::xmlTree(file.value());
        QVERIFY2(!tree.name.isEmpty(), qPrintable(file.key()));
        QCOMPARE(disordered(tree), QString());
    }
    QCOMPARE(seen, 5);
    QVERIFY(!disordered({.name = u"w:pPr"_s, .children = {{u"w:jc"_s}, {u"w:ind"_s}}}).isEmpty());
    QVERIFY(!disordered({.name = u"w:pPr"_s, .children = {{u"w:unknown"_s}}}).isEmpty());
}

void TstDocx::theTextIsTheReports()
{
    QCOMPARE(dense(m_document.text), dense(test::textsOf(m_publication.report).join(u'\n')));
}

void TstDocx::headingsAreThoseOfTheNavigation()
{
    QMap<QString, QString> levels;
    QMap<QString, QString> names;
    for (const XmlTree &style : part(u"word/styles.xml"_s).all(u"w:style"_s)) {
        const QString id = style.attributes.value(u"w:styleId"_s);
        levels.insert(id, value(style, u"w:outlineLvl"_s));
        names.insert(id, value(style, u"w:name"_s));
    }
    QStringList headings;
    for (const XmlTree &paragraph : paragraphsOf(m_document)) {
        const QString style = value(paragraph, u"w:pStyle"_s);
        if (!levels.value(style).isEmpty())
            headings << levels.value(style) + u' ' + names.value(style) + u' ' + paragraph.text;
    }
    QStringList expected;
    for (const ReportPart &each : m_publication.report.parts) {
        if (const auto *heading = std::get_if<HeadingPart>(&each.content))
            expected << u"%1 heading %2 %3"_s.arg(heading->level - 1)
                            .arg(heading->level)
                            .arg(plainText(each.text));
    }
    QCOMPARE(headings.size(), 6);
    QCOMPARE(headings, expected);
    QCOMPARE(value(paragraphsOf(m_document).front(), u"w:pStyle"_s), u"Title"_s);
}

void TstDocx::aStyleIsThereForEveryParagraph()
{
    QStringList styles;
    for (const XmlTree &style : part(u"word/styles.xml"_s).all(u"w:style"_s))
        styles << style.attributes.value(u"w:styleId"_s);
    for (const QString &element : {u"w:pStyle"_s, u"w:tblStyle"_s})
        for (const XmlTree &used : m_document.all(element))
            QVERIFY(styles.contains(used.attributes.value(u"w:val"_s)));
    for (const QString &element : {u"w:basedOn"_s, u"w:next"_s})
        for (const XmlTree &used : part(u"word/styles.xml"_s).all(element))
            QVERIFY(styles.contains(used.attributes.value(u"w:val"_s)));
    QCOMPARE(styles.removeDuplicates(), 0);
}

void TstDocx::headerRowsAreRepeatedAndRowsStayWhole()
{
    const auto tables = m_document.all(u"w:tbl"_s);
    QCOMPARE(tables.size(), std::size_t{3});
    for (const XmlTree &table : tables) {
        const auto rows = table.all(u"w:tr"_s);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows[i].all(u"w:tblHeader"_s).size(), std::size_t(i == 0 ? 1 : 0));
            QCOMPARE(rows[i].all(u"w:cantSplit"_s).size(), std::size_t{1});
        }
    }
}

void TstDocx::aHighRowMayBeCut()
{
    const auto rows = documentOf({test::longTable(u"a"_s, 1, 6000)}).all(u"w:tr"_s);
    QCOMPARE(rows.at(0).all(u"w:cantSplit"_s).size(), std::size_t{1});
    QCOMPARE(rows.at(1).all(u"w:cantSplit"_s).size(), std::size_t{0});
}

void TstDocx::columnsFillTheTextWidth()
{
    const auto width = [](const XmlTree &tree) { return tree.attributes.value(u"w:w"_s).toInt(); };
    for (const XmlTree &table : m_document.all(u"w:tbl"_s)) {
        int sum = 0;
        QList<int> widths;
        for (const XmlTree &column : table.all(u"w:gridCol"_s)) {
            widths << width(column);
            sum += widths.back();
        }
        QCOMPARE(sum, documentPage().textWidth());
        QCOMPARE(sum, width(table.first(u"w:tblW"_s)));
        for (const XmlTree &row : table.all(u"w:tr"_s)) {
            QList<int> cells;
            for (const XmlTree &cell : row.all(u"w:tcW"_s))
                cells << width(cell);
            QCOMPARE(cells, widths);
        }
    }
}

void TstDocx::numbersAreAlignedAndTheTotalStandsOut()
{
    const XmlTree table = m_document.all(u"w:tbl"_s).back();
    const auto rows = table.all(u"w:tr"_s);
    for (std::size_t row = 1; row < rows.size(); ++row) {
        const auto cells = rows[row].all(u"w:tc"_s);
        QCOMPARE(value(cells.front(), u"w:jc"_s), QString());
        QCOMPARE(value(cells.back(), u"w:jc"_s), u"right"_s);
    }
    const auto fill = [](const XmlTree &row) {
        return row.first(u"w:shd"_s).attributes.value(u"w:fill"_s);
    };
    QCOMPARE(fill(rows.front()), u"dcdcdc"_s);
    QCOMPARE(fill(rows.at(1)), QString());
    QCOMPARE(fill(rows.back()), u"f0f0f0"_s);
    QCOMPARE(value(rows.back(), u"w:pStyle"_s), u"TableTotal"_s);
}

void TstDocx::linesOfACellStayLines()
{
    const XmlTree cell = m_document.all(u"w:tbl"_s).at(1).all(u"w:tc"_s).at(3);
    QCOMPARE(cell.text, u"16施策(内訳 A:12 B:４)"_s);
    QCOMPARE(cell.first(u"w:r"_s).childNames(), QStringList({u"w:t"_s, u"w:br"_s, u"w:t"_s}));
}

void TstDocx::aTableOnOnePageStaysOnIt()
{
    const auto keeping = [](const XmlTree &row) { return !row.all(u"w:keepNext"_s).empty(); };
    const auto shortRows = documentOf({test::longTable(u"a"_s, 3, 10)}).all(u"w:tr"_s);
    QVERIFY(keeping(shortRows.front()));
    QVERIFY(!keeping(shortRows.back()));
    const auto longRows = documentOf({test::longTable(u"a"_s, 120, 10)}).all(u"w:tr"_s);
    QVERIFY(std::ranges::none_of(longRows, keeping));
}

void TstDocx::pagesAreNumbered()
{
    QStringList fields;
    for (const XmlTree &field : part(u"word/footer.xml"_s).all(u"w:fldSimple"_s))
        fields << field.attributes.value(u"w:instr"_s).trimmed();
    QCOMPARE(fields, QStringList({u"PAGE"_s, u"NUMPAGES"_s}));
}

void TstDocx::theLanguageAndTheTypefaceAreJapanese()
{
    const XmlTree defaults = part(u"word/styles.xml"_s).first(u"w:rPrDefault"_s);
    for (const QString &script : {u"w:eastAsia"_s, u"w:ascii"_s, u"w:hAnsi"_s})
        QCOMPARE(defaults.first(u"w:rFonts"_s).attributes.value(script), u"BIZ UDGothic"_s);
    QCOMPARE(defaults.first(u"w:lang"_s).attributes.value(u"w:eastAsia"_s), u"ja-JP"_s);
    const XmlTree settings = part(u"word/settings.xml"_s);
    QCOMPARE(settings.first(u"w:themeFontLang"_s).attributes.value(u"w:eastAsia"_s), u"ja-JP"_s);
    QCOMPARE(settings.first(u"w:compatSetting"_s).attributes.value(u"w:val"_s), u"15"_s);
}

void TstDocx::anotherProgramReadsIt()
{
    const QJsonObject read = readByPython(docxOf(m_publication));
    QCOMPARE(read[u"title"_s].toString(), m_publication.report.title);
    QCOMPARE(read[u"author"_s].toString(), u"Shisaku"_s);
    QCOMPARE(read[u"language"_s].toString(), u"ja-JP"_s);
    QStringList headings;
    for (const QJsonValue &paragraph : read[u"paragraphs"_s].toArray()) {
        const QStringList pair = strings(paragraph);
        if (pair.front().startsWith(u"Heading "_s) || pair.front() == u"Title"_s)
            headings << pair.join(u' ');
    }
    QCOMPARE(headings.size(), 7);
    QCOMPARE(headings.front(), u"Title 「情報化推進計画」における年度実績報告について"_s);
    QCOMPARE(headings.at(1), u"Heading 1 １　実績報告の趣旨"_s);
    QCOMPARE(headings.at(4), u"Heading 2 (1) 開かれた行政（A評価：８施策, B評価：３施策）"_s);

    std::vector<std::vector<QStringList>> tables;
    for (const QJsonValue &table : read[u"tables"_s].toArray()) {
        tables.emplace_back();
        for (const QJsonValue &row : table.toArray())
            tables.back().push_back(strings(row));
    }
    std::vector<std::vector<QStringList>> expected;
    for (const ReportPart &each : m_publication.report.parts) {
        if (const auto *table = std::get_if<TablePart>(&each.content))
            expected.push_back(textRows(table->sheet));
    }
    QCOMPARE(tables, expected);

    const QJsonObject picture = read[u"pictures"_s].toArray().at(0).toObject();
    QCOMPARE(read[u"pictures"_s].toArray().size(), 1);
    QCOMPARE(picture[u"title"_s].toString(), m_publication.charts.first().title);
    QCOMPARE(picture[u"description"_s].toString(), m_publication.charts.first().description);
    QCOMPARE(qRound(picture[u"width"_s].toDouble()), 120);
    QCOMPARE(qRound(picture[u"height"_s].toDouble()), 75);
    const QJsonArray page = read[u"page"_s].toArray();
    QCOMPARE(qRound(page.at(0).toDouble()), 210);
    QCOMPARE(qRound(page.at(1).toDouble()), 297);
    QCOMPARE(qRound(page.at(2).toDouble()), 18);
}

void TstDocx::hostileTextIsText()
{
    const QString hostile =
        u"<b>&amp;{{x}}<img src='x'>\u0001"_s + QChar(0xD800) + u"]]>\"  二つの空白"_s;
    Publication publication = test::sampleReport();
    publication.report.title = hostile;
    publication.report.parts = {test::prose(u"a"_s, {test::words(hostile)}),
                                test::longTable(u"b"_s, 1, 1),
                                {.place = u"chart/grades"_s,
                                 .content = ChartPart{.kind = u"grade"_s, .figures = {}},
                                 .text = {test::words(hostile)}}};
    std::get<TablePart>(publication.report.parts[1].content).sheet.rows[0][0].text = hostile;
    publication.charts.first().title = publication.charts.first().description = hostile;
    const QJsonObject read = readByPython(docxOf(publication));
    const QString expected = xmlText(hostile);
    QVERIFY(expected.contains(u"\uFFFD\uFFFD]]>"_s));
    QCOMPARE(read[u"title"_s].toString(), expected);
    QCOMPARE(strings(read[u"paragraphs"_s].toArray().at(0)).at(1), expected);
    QCOMPARE(strings(read[u"tables"_s].toArray().at(0).toArray().at(1)).at(0), expected);
    const QJsonObject picture = read[u"pictures"_s].toArray().at(0).toObject();
    QCOMPARE(picture[u"title"_s].toString(), expected);
    QCOMPARE(picture[u"description"_s].toString(), expected);
}

void TstDocx::theSameReportGivesTheSameBytes()
{
    QCOMPARE(docxOf(m_publication), docxOf(m_publication));
}

QTEST_MAIN(TstDocx)
#include "tst_docx.moc"
