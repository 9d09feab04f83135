#include "tests/support/samplereport.h"
#include "views/printing/paperlayout.h"
#include "views/publishing/documentblocks.h"
#include "views/publishing/documentpage.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

/// The blocks of a report of these parts.
std::vector<DocumentBlock> blocksOf(std::vector<ReportPart> parts)
{
    const Publication publication{.report = {.title = {}, .parts = std::move(parts)}, .charts = {}};
    return documentBlocks(publication).value();
}

template <typename Block>
std::vector<Block> only(const std::vector<DocumentBlock> &blocks)
{
    std::vector<Block> found;
    for (const DocumentBlock &block : blocks) {
        if (const auto *wanted = std::get_if<Block>(&block))
            found.push_back(*wanted);
    }
    return found;
}

TableBlock tableOf(const ReportPart &part)
{
    return only<TableBlock>(blocksOf({part})).at(0);
}

} // namespace

class TstDocumentBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsThereInItsOrder();
    void noParagraphIsMovedInTwice();
    void aLineOfProseIsAParagraph();
    void proseBelowATableKeepsItsDistance();
    void aParagraphStandsBehindEveryTable();
    void columnsFillTheWidthBetweenTheMargins();
    void aTableThatFitsAPageIsNotCut();
    void aRowThatFitsAPageIsNotCut();
    void headerAndTotalAreToldApart();
    void aPictureSaysWhatTheChartSays();
    void theUprightPageHasTheMarginsOfOurPaper();
};

void TstDocumentBlocks::everyTextIsThereInItsOrder()
{
    const Publication publication = test::sampleReport();
    const auto blocks = documentBlocks(publication);
    QVERIFY(blocks);
    QStringList texts;
    for (const DocumentBlock &block : *blocks) {
        if (const auto *paragraph = std::get_if<ParagraphBlock>(&block))
            texts << paragraph->text;
        if (const auto *table = std::get_if<TableBlock>(&block)) {
            for (const TableRow &row : table->rows)
                texts << row.cells;
        }
    }
    QStringList expected = test::textsOf(publication.report);
    expected.replaceInStrings(QRegularExpression(u"^　"_s), {});
    expected << QString(); // behind the last table
    QCOMPARE(texts, expected);
}

void TstDocumentBlocks::noParagraphIsMovedInTwice()
{
    const auto blocks = only<ParagraphBlock>(
        blocksOf({test::prose(u"a"_s, {test::words(u"　令和元年度"_s), test::words(u"　は"_s)}),
                  test::prose(u"b"_s, {test::words(u"令和元年度"_s)})}));
    QCOMPARE(blocks.at(0).text, u"令和元年度　は"_s);
    QCOMPARE(blocks.at(1).text, u"令和元年度"_s);
    QVERIFY(lookOf(blocks.at(0).style).firstLine > 0);
}

void TstDocumentBlocks::aLineOfProseIsAParagraph()
{
    const auto blocks = only<ParagraphBlock>(
        blocksOf({test::prose(u"a"_s, {test::words(u"一\n　二\n"_s), test::words(u"三"_s)})}));
    QCOMPARE(blocks.size(), std::size_t{3});
    QCOMPARE(blocks.at(1).text, u"二"_s);
}

void TstDocumentBlocks::proseBelowATableKeepsItsDistance()
{
    const ReportPart text = test::prose(u"b"_s, {test::words(u"文"_s)});
    const auto blocks =
        only<ParagraphBlock>(blocksOf({text, test::longTable(u"a"_s, 1, 5), text, text}));
    QCOMPARE(blocks.at(0).style, DocumentStyle::Text);
    QCOMPARE(blocks.at(2).style, DocumentStyle::TextBelowTable);
    QCOMPARE(blocks.at(3).style, DocumentStyle::Text);
    QVERIFY(lookOf(DocumentStyle::TextBelowTable).before > lookOf(DocumentStyle::Text).before);
}

void TstDocumentBlocks::aParagraphStandsBehindEveryTable()
{
    ReportPart table = test::longTable(u"a"_s, 1, 5);
    table.text.clear();
    const std::vector<DocumentBlock> blocks = blocksOf({table, table});
    QCOMPARE(blocks.size(), std::size_t{4});
    for (const std::size_t at : {std::size_t{1}, std::size_t{3}})
        QCOMPARE(std::get<ParagraphBlock>(blocks.at(at)).style, DocumentStyle::EndOfTable);
}

void TstDocumentBlocks::columnsFillTheWidthBetweenTheMargins()
{
    for (const TableBlock &table : only<TableBlock>(documentBlocks(test::sampleReport()).value())) {
        int width = 0;
        for (const TableColumn &column : table.columns) {
            QVERIFY(column.width > 0);
            width += column.width;
        }
        QCOMPARE(width, documentPage().textWidth());
        QCOMPARE(table.columns.size(), static_cast<std::size_t>(table.rows.front().cells.size()));
    }
}

void TstDocumentBlocks::aTableThatFitsAPageIsNotCut()
{
    QVERIFY(tableOf(test::longTable(u"a"_s, 30, 10)).fitsPage);
    QVERIFY(!tableOf(test::longTable(u"a"_s, 120, 10)).fitsPage);
}

void TstDocumentBlocks::aRowThatFitsAPageIsNotCut()
{
    for (const TableRow &row : tableOf(test::longTable(u"a"_s, 120, 100)).rows)
        QVERIFY(row.fitsPage);
    const TableBlock high = tableOf(test::longTable(u"a"_s, 2, 6000));
    QVERIFY(high.rows.at(0).fitsPage);
    QVERIFY(!high.rows.at(1).fitsPage);
}

void TstDocumentBlocks::headerAndTotalAreToldApart()
{
    const auto tables = only<TableBlock>(documentBlocks(test::sampleReport()).value());
    const TableBlock &goals = tables.back();
    QCOMPARE(goals.rows.front().style, DocumentStyle::HeaderCell);
    QCOMPARE(goals.rows.at(1).style, DocumentStyle::Cell);
    QCOMPARE(goals.rows.back().style, DocumentStyle::TotalCell);
    QCOMPARE(tables.front().rows.back().style, DocumentStyle::Cell);
}

void TstDocumentBlocks::aPictureSaysWhatTheChartSays()
{
    const Publication publication = test::sampleReport();
    const auto pictures = only<PictureBlock>(documentBlocks(publication).value());
    QCOMPARE(pictures.size(), std::size_t{1});
    QCOMPARE(pictures.front().title, publication.charts.first().title);
    QCOMPARE(pictures.front().description, publication.charts.first().description);
    QImage image;
    QVERIFY(image.loadFromData(pictures.front().png, "PNG"));
    QCOMPARE(image.width(), qRound(pictures.front().mm.width() / 25.4 * 300));
    QCOMPARE(image.height(), qRound(pictures.front().mm.height() / 25.4 * 300));
}

void TstDocumentBlocks::theUprightPageHasTheMarginsOfOurPaper()
{
    const DocumentPage page = documentPage();
    const auto mm = [](int twentieths) { return twentieths / 20.0 / 72 * 25.4; };
    const QMarginsF margins = officePaper(QPageLayout::Portrait).margins();
    QVERIFY(qAbs(mm(page.width) - 210) < 0.1);
    QVERIFY(qAbs(mm(page.height) - 297) < 0.1);
    QVERIFY(qAbs(mm(page.left) - margins.left()) < 0.1);
    QVERIFY(qAbs(mm(page.right) - margins.right()) < 0.1);
    QVERIFY(qAbs(mm(page.footer) - margins.bottom()) < 0.1);
    QVERIFY(page.bottom > page.footer);
    QVERIFY(mm(page.top) >= margins.top());
}

QTEST_MAIN(TstDocumentBlocks)
#include "tst_documentblocks.moc"
