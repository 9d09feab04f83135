#include "tests/support/papers.h"
#include "tests/support/samplereport.h"
#include "views/printing/paperlayout.h"
#include "views/printing/typesetting.h"
#include "views/publishing/reportlayout.h"

#include <QFontMetricsF>
#include <QtTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace shisaku;
using test::areaOf;
using test::dense;
using test::figure;
using test::frameOf;
using test::prose;
using test::sorted;
using test::words;

namespace
{

constexpr double em = 10.5 * point;

Paper paperOf(const Publication &publication)
{
    return layoutReport(publication, officePaper(QPageLayout::Portrait));
}

Publication reportOf(std::vector<ReportPart> parts)
{
    return {.report = {.title = u"報告"_s, .parts = std::move(parts)}, .charts = {}};
}

ReportPart heading(const QString &text)
{
    return {.place = u"heading"_s, .content = HeadingPart{1}, .text = {words(text)}};
}

/// A paragraph that takes that many lines of one character each.
ReportPart lines(const QString &place, int count)
{
    return prose(place, {words(QStringList(count, u"行"_s).join(u'\n'))});
}

/// What has to be read on paper in one piece, or may go on on the next page.
struct Piece {
    QString text;
    QString header{}; ///< of a row: what stands over it on every page
};

std::vector<Piece> piecesOf(const Report &report)
{
    std::vector<Piece> pieces;
    for (const ReportPart &part : report.parts) {
        pieces.push_back({dense(plainText(part.text))});
        const auto *table = std::get_if<TablePart>(&part.content);
        const auto rows = table ? textRows(table->sheet) : std::vector<QStringList>{};
        for (std::size_t i = 1; i < rows.size(); ++i)
            pieces.push_back({dense(rows[i].join(QString())), dense(rows[0].join(QString()))});
    }
    return pieces;
}

/// Follows a report over pages: every text once and in order, every row whole and under a header.
class Reader
{
public:
    explicit Reader(const Report &report)
        : m_pieces(piecesOf(report))
    {
    }

    bool isAtEnd() const { return m_piece == m_pieces.size(); }

    bool readPage(QString body)
    {
        QString header;
        while (!isAtEnd() && (!body.isEmpty() || m_pieces[m_piece].text.isEmpty())) {
            const Piece &piece = m_pieces[m_piece];
            if (!piece.header.isEmpty() && header != piece.header && !take(body, piece.header))
                return false;
            header = piece.header;
            const QString rest = piece.text.mid(m_read);
            const bool goesOn = header.isEmpty() && rest.size() > body.size();
            if (!take(body, goesOn ? rest.first(body.size()) : rest, goesOn))
                return false;
        }
        return body.isEmpty();
    }

private:
    bool take(QString &body, const QString &text, bool goesOn)
    {
        m_read = goesOn ? m_read + text.size() : 0;
        m_piece += goesOn ? 0 : 1;
        return take(body, text);
    }

    static bool take(QString &body, const QString &text)
    {
        const bool isThere = body.startsWith(text);
        body.remove(0, text.size());
        return isThere;
    }

    std::vector<Piece> m_pieces;
    std::size_t m_piece = 0;
    qsizetype m_read = 0; ///< of the piece
};

/// The page's text above its number, which has to be there.
std::optional<QString> bodyOf(const Paper &paper, std::size_t page)
{
    QString text = test::textOf(paper.pages[page]);
    const QString number = paper.pages[page].texts.back().text;
    text.chop(test::dense(number).size());
    return number.contains(u'/') ? std::optional(text) : std::nullopt;
}

/// The spot that answers for the point: the last one that holds it.
PaperSpot spotAt(const PaperPage &page, const QPointF &at)
{
    const auto found = std::find_if(page.spots.rbegin(), page.spots.rend(),
                                    [&](const PaperSpot &spot) { return spot.holds(at); });
    return found != page.spots.rend() ? *found : PaperSpot{};
}

/// The text of the line that stands in the area.
QString textIn(const PaperPage &page, const QRectF &area)
{
    for (const PaperText &text : page.texts) {
        if (!areaOf(text).intersects(area))
            continue;
        QString within;
        const QFontMetricsF metrics(text.font);
        for (qsizetype i = 0; i < text.text.size(); ++i) {
            const double from = text.at.x() + metrics.horizontalAdvance(text.text.first(i));
            const double to = text.at.x() + metrics.horizontalAdvance(text.text.first(i + 1));
            if (area.contains(QPointF((from + to) / 2, text.at.y())))
                within += text.text[i];
        }
        return within;
    }
    return {};
}

/// How many lines of the part stand on the page.
int linesOf(const PaperPage &page, const QString &place)
{
    const auto spot = std::ranges::find(page.spots, place, &PaperSpot::place);
    return spot == page.spots.end()
               ? 0
               : static_cast<int>(std::ranges::count_if(page.texts, [&](const PaperText &text) {
                     return spot->area.contains(text.at);
                 }));
}

std::vector<PaperSpot> figuresIn(const PaperPage &page, const QString &place)
{
    std::vector<PaperSpot> spots;
    std::ranges::copy_if(page.spots, std::back_inserter(spots), [&](const PaperSpot &spot) {
        return spot.place == place && spot.behind.has_value();
    });
    return spots;
}

} // namespace

class TstReportLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextOnceInOrderAndRowsWhole_data() { addReports(); }
    void everyTextOnceInOrderAndRowsWhole();
    void nothingOverlapsOrLeavesThePage_data() { addReports(); }
    void nothingOverlapsOrLeavesThePage();
    void aRowTallerThanAPageLosesNothing();
    void aHeadingStaysWithItsText();
    void aHeadingStaysWithItsTable();
    void noLineStandsAlone();
    void aTableThatFitsAPageIsNotCut();
    void paragraphsBeginIndentedOnce();
    void linesEndAtTheRightEdge();
    void noLineBeginsWithAPunctuationMark();
    void theTitleIsCentredAndTheLargest();
    void pagesAreNumberedInTheMiddle();
    void figuresAnswerWhereTheyStand();
    void aNameOnTwoLinesAnswersOnBoth();
    void whatChangedIsMarked();
    void aChangedTemplateMarksItsPart();
    void countsInTablesAnswer();
    void slicesOfTheChartAnswer();
    void everyPartAnswersOnEachOfItsPages();
    void aPlaceWithoutAChartStaysFree();
    void emptyTextsHarmNothing();
    void aPageWithoutRoomStillEnds();

private:
    static void addReports();
};

void TstReportLayout::addReports()
{
    QTest::addColumn<Publication>("publication");
    QTest::newRow("the sample") << test::sampleReport();
    QTest::newRow("41 measures") << test::longReport(41, 150);
    QTest::newRow("500 measures with reasons of 2,000 characters") << test::longReport(500, 2000);
    QTest::newRow("a word without a break")
        << reportOf({prose(u"a"_s, {words(u"x"_s.repeated(3000))})});
}

void TstReportLayout::everyTextOnceInOrderAndRowsWhole()
{
    QFETCH(Publication, publication);
    const Paper paper = paperOf(publication);
    Reader reader(publication.report);
    for (std::size_t page = 0; page < paper.pages.size(); ++page) {
        const auto body = bodyOf(paper, page);
        QVERIFY(body && !body->isEmpty());
        QVERIFY2(reader.readPage(*body), qPrintable(*body));
    }
    QVERIFY(reader.isAtEnd());
}

void TstReportLayout::nothingOverlapsOrLeavesThePage()
{
    QFETCH(Publication, publication);
    const Paper paper = paperOf(publication);
    const QRectF frame = frameOf(paper.layout).adjusted(-1, -1, 1, 1);
    for (const PaperPage &page : paper.pages) {
        std::vector<QRectF> areas;
        for (const PaperText &text : page.texts)
            areas.push_back(areaOf(text));
        for (const PaperChart &chart : page.charts)
            areas.emplace_back(chart.at, chart.layout.size);
        std::ranges::sort(areas, {}, &QRectF::top);
        for (std::size_t i = 0; i < areas.size(); ++i) {
            QVERIFY(frame.contains(areas[i]));
            for (std::size_t k = i + 1; k < areas.size() && areas[k].top() < areas[i].bottom(); ++k)
                QVERIFY(!areas[i].intersects(areas[k]));
        }
        for (const PaperText &text : page.texts)
            QVERIFY2(QFontMetricsF(text.font).horizontalAdvance(text.text) <= text.width + em / 8,
                     qPrintable(text.text));
    }
}

void TstReportLayout::aRowTallerThanAPageLosesNothing()
{
    const Publication publication = reportOf({test::longTable(u"table"_s, 3, 20000)});
    QString printed;
    QString header;
    const Paper paper = paperOf(publication);
    for (std::size_t page = 0; page < paper.pages.size(); ++page)
        printed += bodyOf(paper, page).value_or(QString());
    const auto &sheet = std::get<TablePart>(publication.report.parts.front().content).sheet;
    for (const SheetColumn &column : sheet.columns)
        header += column.header;
    QCOMPARE(printed.count(header), qsizetype(paper.pages.size()));
    printed.remove(header);
    QString expected = dense(test::textsOf(publication.report).join(QString()));
    QCOMPARE(sorted(printed), sorted(expected.remove(header)));
}

void TstReportLayout::aHeadingStaysWithItsText()
{
    for (int above = 30; above < 50; ++above) {
        for (const int below : {1, 2, 3, 4}) {
            const Paper paper = paperOf(
                reportOf({lines(u"above"_s, above), heading(u"見出し"_s), lines(u"b"_s, below)}));
            for (const PaperPage &page : paper.pages) {
                const auto at = std::ranges::find(page.texts, u"見出し"_s, &PaperText::text);
                QVERIFY(at == page.texts.end() || (at + 1)->text == u"行"_s);
            }
        }
    }
}

void TstReportLayout::aHeadingStaysWithItsTable()
{
    const ReportPart table = test::longTable(u"table"_s, 12, 60);
    for (int above = 15; above < 50; ++above) {
        const Paper paper =
            paperOf(reportOf({lines(u"above"_s, above), heading(u"見出し"_s), table}));
        const QString last = test::textOf(paper.pages.back());
        QVERIFY2(last.contains(u"見出し施策一覧"_s), qPrintable(last));
    }
}

void TstReportLayout::noLineStandsAlone()
{
    std::set<int> beginnings;
    for (int above = 30; above < 50; ++above) {
        const Paper paper = paperOf(reportOf({lines(u"above"_s, above), lines(u"below"_s, 5)}));
        for (const PaperPage &page : paper.pages) {
            for (const PaperSpot &spot : page.spots)
                QVERIFY(spot.area.height() > 3 * em);
        }
        beginnings.insert(linesOf(paper.pages.front(), u"below"_s));
    }
    QCOMPARE(beginnings, (std::set{0, 2, 3, 5})); // but otherwise pages are filled
}

void TstReportLayout::aTableThatFitsAPageIsNotCut()
{
    const ReportPart table = test::longTable(u"table"_s, 12, 60);
    for (int above = 15; above < 50; ++above) {
        const Paper paper = paperOf(reportOf({lines(u"above"_s, above), table}));
        const QString last = test::textOf(paper.pages.back());
        QVERIFY(last.contains(u"施策一覧"_s) && last.contains(u"施策12"_s));
    }
}

void TstReportLayout::paragraphsBeginIndentedOnce()
{
    const QString sentence = u"施策の着実な進捗を確認する。"_s.repeated(10);
    const QString own = u"　"_s + sentence;
    const PaperPage page =
        paperOf(reportOf({prose(u"a"_s, {words(sentence)}), prose(u"b"_s, {words(own)})}))
            .pages.front();
    const double left = page.texts[1].at.x();
    const auto second = std::ranges::find_if(
        page.texts, [](const PaperText &text) { return text.text.startsWith(u'　'); });
    QCOMPARE(page.texts.front().at.x(), left + em);
    QVERIFY(second != page.texts.end());
    QCOMPARE(second->at.x(), left);
}

void TstReportLayout::linesEndAtTheRightEdge()
{
    const Paper paper = paperOf(
        reportOf({prose(u"a"_s, {words(u"RPAを活用した業務の効率化を、"_s.repeated(30))})}));
    const auto &texts = paper.pages.front().texts;
    const double right = frameOf(paper.layout).right();
    QVERIFY(texts.size() > 5);
    for (std::size_t line = 0; line + 2 < texts.size(); ++line) { // then the last and the number
        const PaperText &text = texts[line];
        const double drawn = QFontMetricsF(text.font).horizontalAdvance(text.text);
        QVERIFY(std::abs(text.at.x() + text.width - right) < 1);
        QVERIFY(std::abs(drawn - text.width) < em / 8);
    }
}

void TstReportLayout::noLineBeginsWithAPunctuationMark()
{
    for (int before = 30; before < 60; ++before) {
        const QString text = u"行"_s.repeated(before) + u"、「施策」。"_s + u"政"_s.repeated(50);
        const Paper paper = paperOf(reportOf({prose(u"a"_s, {words(text)})}));
        for (const PaperText &line : paper.pages[0].texts)
            QVERIFY2(!u"、」。"_s.contains(line.text.front()) && !line.text.endsWith(u'「'),
                     qPrintable(line.text));
    }
}

void TstReportLayout::theTitleIsCentredAndTheLargest()
{
    const Paper paper = paperOf(test::sampleReport());
    const auto &texts = paper.pages.front().texts;
    const PaperText &title = texts.front();
    QVERIFY(std::abs(title.at.x() + title.width / 2 - frameOf(paper.layout).center().x()) < 1);
    QVERIFY(std::all_of(texts.begin() + 1, texts.end(), [&](const PaperText &text) {
        return text.font.pixelSize() < title.font.pixelSize();
    }));
}

void TstReportLayout::pagesAreNumberedInTheMiddle()
{
    const Paper paper = paperOf(test::longReport(41, 500));
    QVERIFY(paper.pages.size() >= 10);
    const auto count = paper.pages.size();
    QCOMPARE(paper.pages[0].texts.back().text, u"1 / %1"_s.arg(count));
    QCOMPARE(paper.pages[count - 1].texts.back().text, u"%1 / %1"_s.arg(count));
    for (const PaperPage &page : paper.pages) {
        const PaperText &number = page.texts.back();
        QVERIFY(std::abs(areaOf(number).center().x() - frameOf(paper.layout).center().x()) < 1);
    }
}

void TstReportLayout::figuresAnswerWhereTheyStand()
{
    const Publication publication = test::sampleReport();
    const Paper paper = paperOf(publication);
    int found = 0;
    for (const ReportPart &part : publication.report.parts) {
        if (!std::holds_alternative<ProsePart>(part.content))
            continue;
        QString expected;
        QString printed;
        for (const ReportSpan &span : part.text)
            expected += span.behind ? span.text : QString();
        for (const PaperPage &page : paper.pages) {
            for (const PaperSpot &spot : figuresIn(page, part.place)) {
                printed += textIn(page, spot.area);
                QCOMPARE(spotAt(page, spot.area.center()).behind, spot.behind);
                ++found;
            }
        }
        QCOMPARE(printed, expected);
    }
    QVERIFY(found >= 4);
}

void TstReportLayout::aNameOnTwoLinesAnswersOnBoth()
{
    const QString name = u"窓口システムの再構築及び運用"_s.repeated(5);
    const PaperPage page =
        paperOf(reportOf({prose(u"a"_s, {words(u"　前年度の"_s), figure(name, GradeId{2})})}))
            .pages.front();
    const auto spots = figuresIn(page, u"a"_s);
    QCOMPARE(spots.size(), std::size_t{2});
    QCOMPARE(textIn(page, spots[0].area) + textIn(page, spots[1].area), name);
}

void TstReportLayout::whatChangedIsMarked()
{
    int marked = 0;
    for (const PaperPage &page : paperOf(test::sampleReport()).pages) {
        for (const PaperSpot &spot : page.spots) {
            if (!spot.isMarked)
                continue;
            ++marked;
            QCOMPARE(textIn(page, spot.area), u"５施策"_s);
            QCOMPARE(spot.hint, u"When last confirmed: ６施策"_s);
            QCOMPARE(spot.place, u"overall/grades"_s);
        }
    }
    QCOMPARE(marked, 1);
}

void TstReportLayout::aChangedTemplateMarksItsPart()
{
    ReportPart part = prose(u"a"_s, {words(u"文"_s)});
    part.isTemplateChanged = true;
    const PaperPage page = paperOf(reportOf({part})).pages.front();
    QCOMPARE(page.spots.size(), std::size_t{1});
    QVERIFY(page.spots.front().isMarked);
    QVERIFY(!page.spots.front().hint.isEmpty());
}

void TstReportLayout::countsInTablesAnswer()
{
    const Paper paper = paperOf(test::sampleReport());
    int found = 0;
    for (const PaperPage &page : paper.pages) {
        for (const PaperSpot &spot : figuresIn(page, u"table/goals"_s)) {
            const QString text = textIn(page, spot.area);
            if (spot.behind == Selection{.grade = GradeId{2}})
                QCOMPARE(text, u"12件"_s);
            QCOMPARE(spotAt(page, spot.area.center()).behind, spot.behind);
            ++found;
        }
    }
    QCOMPARE(found, 4); // the row of totals
}

void TstReportLayout::slicesOfTheChartAnswer()
{
    const Publication publication = test::sampleReport();
    const Paper paper = paperOf(publication);
    const auto page = std::ranges::find_if(
        paper.pages, [](const PaperPage &each) { return !each.charts.empty(); });
    QVERIFY(page != paper.pages.end());
    const PaperChart &chart = page->charts.front();
    int answered = 0;
    for (double y = 0; y < chart.layout.size.height(); y += 5 * point) {
        for (double x = 0; x < chart.layout.size.width(); x += 5 * point) {
            const int slice = chart.layout.sliceAt({x, y});
            const PaperSpot spot = spotAt(*page, chart.at + QPointF(x, y));
            QCOMPARE(spot.place, u"chart/grades"_s);
            if (slice < 0) {
                QVERIFY(!spot.behind);
                continue;
            }
            const Slice &shown = publication.charts.first().slices[std::size_t(slice)];
            QCOMPARE(spot.behind, std::optional(shown.behind));
            QCOMPARE(spot.hint, shown.hint);
            ++answered;
        }
    }
    QVERIFY(answered > 100);
}

void TstReportLayout::everyPartAnswersOnEachOfItsPages()
{
    const Publication publication = test::longReport(41, 400);
    const Paper paper = paperOf(publication);
    QStringList places;
    for (const PaperPage &page : paper.pages) {
        for (const PaperText &text : page.texts) {
            if (&text != &page.texts.back())
                QVERIFY2(!spotAt(page, areaOf(text).center()).place.isEmpty(),
                         qPrintable(text.text));
        }
        for (const PaperSpot &spot : page.spots) {
            if (places.isEmpty() || places.back() != spot.place)
                places << spot.place;
        }
    }
    QStringList expected;
    for (const ReportPart &part : publication.report.parts)
        expected << part.place;
    QCOMPARE(places, expected);
}

void TstReportLayout::aPlaceWithoutAChartStaysFree()
{
    Publication publication = test::sampleReport();
    publication.charts.clear();
    const Paper paper = paperOf(publication);
    Reader reader(publication.report);
    for (std::size_t page = 0; page < paper.pages.size(); ++page)
        QVERIFY(reader.readPage(bodyOf(paper, page).value_or(u"?"_s)));
    QVERIFY(reader.isAtEnd());
}

void TstReportLayout::emptyTextsHarmNothing()
{
    QCOMPARE(paperOf({}).pages.size(), std::size_t{1});
    const Paper paper = paperOf(reportOf({prose(u"a"_s, {}), prose(u"b"_s, {words(u"\n\n"_s)}),
                                          heading({}), prose(u"c"_s, {words(u"文"_s)})}));
    QCOMPARE(bodyOf(paper, 0), u"文"_s);
    QCOMPARE(paper.pages.front().spots.size(), std::size_t{4}); // to be clicked and written
}

void TstReportLayout::aPageWithoutRoomStillEnds()
{
    const QPageLayout tiny(QPageSize(QPageSize::A8), QPageLayout::Portrait,
                           QMarginsF(20, 30, 20, 30), QPageLayout::Millimeter);
    const Publication publication = test::sampleReport();
    QString printed;
    for (const PaperPage &page : layoutReport(publication, tiny).pages)
        printed += test::textOf(page);
    for (const QChar c : dense(test::textsOf(publication.report).join(QString())))
        QVERIFY(printed.contains(c));
}

QTEST_MAIN(TstReportLayout)
#include "tst_reportlayout.moc"
