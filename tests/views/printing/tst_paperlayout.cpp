#include "models/tallies/sheets.h"
#include "tests/support/papers.h"
#include "tests/support/plans.h"
#include "views/printing/paperlayout.h"
#include "views/printing/typesetting.h"

#include <QFontMetricsF>
#include <QtTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace shisaku;
using test::areaOf;
using test::dense;
using test::frameOf;
using test::sorted;
using test::textOf;

namespace
{

const PaperHeading heading{u"計画の名"_s, u"令和元年度"_s, u"令和２年５月１日"_s};

QString textOf(const std::vector<Cell> &row)
{
    QString text;
    for (const Cell &cell : row)
        text += cell.text;
    return dense(text);
}

QString headerOf(const Sheet &sheet)
{
    QString text;
    for (const SheetColumn &column : sheet.columns)
        text += column.header;
    return dense(text);
}

bool take(QString &text, const QString &beginning)
{
    const bool there = text.startsWith(beginning);
    if (there)
        text.remove(0, beginning.size());
    return there;
}

/// The page's text between its heading and its footer; none where either is wrong.
std::optional<QString> bodyOf(const Paper &paper, std::size_t page)
{
    QString text = test::textOf(paper.pages[page]);
    const QString foot =
        dense(heading.date + u"Page %1 of %2"_s.arg(page + 1).arg(paper.pages.size()));
    if (!take(text, dense(heading.plan + heading.year)) || !text.endsWith(foot))
        return std::nullopt;
    text.chop(foot.size());
    return text;
}

/// Follows sheets over pages: every row once, whole and in order, under a header.
class Reader
{
public:
    explicit Reader(const std::vector<Sheet> &sheets)
        : m_sheets(sheets)
    {
    }

    bool isAtEnd() const { return m_sheet == m_sheets.size(); }

    bool readPage(QString body)
    {
        bool underHeader = false;
        while (!body.isEmpty()) {
            if (isAtEnd())
                return false;
            const Sheet &sheet = m_sheets[m_sheet];
            if (m_row == 0 && !take(body, dense(sheet.title)))
                return false;
            if ((m_row == 0 || !underHeader) && !take(body, headerOf(sheet)))
                return false;
            underHeader = true;
            if (!take(body, textOf(sheet.rows[m_row])))
                return false;
            if (++m_row == sheet.rows.size()) {
                ++m_sheet;
                m_row = 0;
            }
        }
        return true;
    }

private:
    const std::vector<Sheet> &m_sheets;
    std::size_t m_sheet = 0;
    std::size_t m_row = 0;
};

/// The measures of a generated plan, with reasons of up to that many lines.
Sheet measuresWithReasons(int measures, unsigned seed, int lines)
{
    const Plan plan = test::generatedPlan(measures, seed);
    Sheet sheet = measureSheet(plan, test::yearId(plan, 2019), {});
    std::mt19937 random(seed);
    for (std::vector<Cell> &row : sheet.rows) {
        const int count = std::uniform_int_distribution<int>(0, lines)(random);
        for (int line = 0; line < count; ++line)
            row.back().text +=
                u"\nシステムを再構築し、区民サービスが向上した（ICT %1）。"_s.arg(line);
    }
    return sheet;
}

std::vector<Sheet> tallies()
{
    const Plan plan = samplePlan();
    const YearId year = test::yearId(plan, 2019);
    return {gradeSheet(plan, year), directionSheet(plan, year), goalSheet(plan, year)};
}

} // namespace

class TstPaperLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowOnceWholeAndUnderItsHeader_data() { addTables(); }
    void everyRowOnceWholeAndUnderItsHeader();
    void nothingLeavesTheMargins_data() { addTables(); }
    void nothingLeavesTheMargins();
    void textStaysInItsColumn_data() { addTables(); }
    void textStaysInItsColumn();
    void threeTalliesFitOnePage();
    void shortCellsAndHeadersStayWhole_data();
    void shortCellsAndHeadersStayWhole();
    void aTableThatFitsAPageIsNotCut();
    void aTitleStaysWithTheFirstRow();
    void aRowTallerThanAPageLosesNothing_data();
    void aRowTallerThanAPageLosesNothing();
    void aPageWithoutRoomStillEnds();
    void anEmptyDocumentIsOnePage();
    void totalIsEmphasised();
    void alignmentIsTheColumns();

private:
    void addTables();
    std::vector<Sheet> sheets() const;
};

void TstPaperLayout::addTables()
{
    QTest::addColumn<int>("measures");
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("lines");
    QTest::addColumn<QPageLayout::Orientation>("orientation");
    for (const auto orientation : {QPageLayout::Portrait, QPageLayout::Landscape}) {
        const char *name = orientation == QPageLayout::Portrait ? "portrait" : "landscape";
        unsigned seed = 1;
        for (const int measures : {1, 41, 120})
            for (const int lines : {0, 3, 12})
                QTest::addRow("%s %d measures, up to %d lines", name, measures, lines)
                    << measures << ++seed << lines << orientation;
    }
}

/// The measures of the data row between tallies, so that tables also begin in the middle of a page.
std::vector<Sheet> TstPaperLayout::sheets() const
{
    QFETCH(int, measures);
    QFETCH(unsigned, seed);
    QFETCH(int, lines);
    std::vector<Sheet> sheets = tallies();
    sheets.insert(sheets.begin() + 1, measuresWithReasons(measures, seed, lines));
    return sheets;
}

void TstPaperLayout::everyRowOnceWholeAndUnderItsHeader()
{
    QFETCH(QPageLayout::Orientation, orientation);
    const std::vector<Sheet> expected = sheets();
    const Paper paper = layoutPaper(expected, heading, officePaper(orientation));
    Reader reader(expected);
    for (std::size_t page = 0; page < paper.pages.size(); ++page) {
        const auto body = bodyOf(paper, page);
        QVERIFY2(body, qPrintable(textOf(paper.pages[page])));
        QVERIFY2(!body->isEmpty(), "an empty page");
        QVERIFY2(reader.readPage(*body), qPrintable(*body));
    }
    QVERIFY(reader.isAtEnd());
}

void TstPaperLayout::nothingLeavesTheMargins()
{
    QFETCH(QPageLayout::Orientation, orientation);
    const QPageLayout layout = officePaper(orientation);
    const QRectF frame = frameOf(layout).adjusted(-point, -point, point, point);
    for (const PaperPage &page : layoutPaper(sheets(), heading, layout).pages) {
        for (const PaperText &text : page.texts)
            QVERIFY2(frame.contains(areaOf(text)), qPrintable(text.text));
        for (const PaperRule &rule : page.rules)
            QVERIFY(frame.contains(rule.line.p1()) && frame.contains(rule.line.p2()));
        for (const PaperFill &fill : page.fills)
            QVERIFY(frame.contains(fill.area));
    }
}

void TstPaperLayout::textStaysInItsColumn()
{
    QFETCH(QPageLayout::Orientation, orientation);
    for (const PaperPage &page : layoutPaper(sheets(), heading, officePaper(orientation)).pages) {
        for (const PaperText &text : page.texts) {
            const QRectF area = areaOf(text);
            const double drawn = QFontMetricsF(text.font).horizontalAdvance(text.text);
            QVERIFY2(drawn <= text.width + 1, qPrintable(text.text));
            for (const PaperRule &rule : page.rules)
                QVERIFY2(
                    !QRectF(rule.line.p1(), rule.line.p2()).adjusted(0, 0, 1, 1).intersects(area),
                    qPrintable(text.text));
            const auto overlaps = std::ranges::count_if(
                page.texts, [&](const PaperText &other) { return areaOf(other).intersects(area); });
            QVERIFY2(overlaps == 1, qPrintable(text.text));
        }
    }
}

void TstPaperLayout::threeTalliesFitOnePage()
{
    const Paper paper = layoutPaper(tallies(), heading, officePaper(QPageLayout::Portrait));
    QCOMPARE(paper.pages.size(), std::size_t{1});
    QCOMPARE(paper.title, u"計画の名 Tally by grade, FY2019"_s);
    // There is room for the largest type.
    const auto cell =
        std::ranges::find(paper.pages.front().texts, u"計画どおり推進"_s, &PaperText::text);
    QCOMPARE(cell->font.pixelSize(), qRound(10.5 * point));
}

void TstPaperLayout::shortCellsAndHeadersStayWhole_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("cell");
    QTest::newRow("of a grade") << u"評価"_s << u"その他"_s;
    QTest::newRow("of a direction") << u"方向性"_s << u"計画どおり推進"_s;
    QTest::newRow("of a count") << u"施策数"_s << u"14施策"_s;
    QTest::newRow("a header longer than its cells") << u"前年度の評価"_s << u"A"_s;
}

void TstPaperLayout::shortCellsAndHeadersStayWhole()
{
    QFETCH(QString, header);
    QFETCH(QString, cell);
    Sheet sheet;
    sheet.columns = {{header, Qt::AlignLeft, 0.1}, {u"理由"_s, Qt::AlignLeft, 10}};
    sheet.rows = {{{cell}, {u"長い理由。"_s.repeated(100)}}};
    const Paper paper = layoutPaper({sheet}, heading, officePaper(QPageLayout::Portrait));
    const auto &texts = paper.pages.front().texts;
    QVERIFY(std::ranges::count(texts, header, &PaperText::text) == 1);
    QVERIFY(std::ranges::count(texts, cell, &PaperText::text) == 1);
}

void TstPaperLayout::aTableThatFitsAPageIsNotCut()
{
    // Whatever is above it, the goal table's title and its row of totals are on the same page.
    for (int measures = 1; measures < 60; ++measures) {
        const std::vector<Sheet> two{measuresWithReasons(measures, 1, 0), tallies().back()};
        const Paper paper = layoutPaper(two, heading, officePaper(QPageLayout::Landscape));
        const QString last = textOf(paper.pages.back());
        QVERIFY(last.contains(dense(two.back().title)));
        QVERIFY(last.contains(textOf(two.back().rows.back())));
    }
}

void TstPaperLayout::aTitleStaysWithTheFirstRow()
{
    // A table longer than a page begins wherever the one above it ends.
    std::vector<Sheet> two{{}, measuresWithReasons(60, 1, 0)};
    two.back().rows.front().back().text = u"一\n二\n三\n四"_s;
    for (int measures = 1; measures < 40; ++measures) {
        two.front() = measuresWithReasons(measures, 1, 0);
        const Paper paper = layoutPaper(two, heading, officePaper(QPageLayout::Landscape));
        Reader reader(two);
        for (std::size_t page = 0; page < paper.pages.size(); ++page)
            QVERIFY(reader.readPage(bodyOf(paper, page).value_or(u"?"_s)));
        QVERIFY(reader.isAtEnd());
    }
}

void TstPaperLayout::aRowTallerThanAPageLosesNothing_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("row");
    QTest::newRow("first row, last column") << 7 << 0;
    QTest::newRow("a row between, last column") << 7 << 5;
    QTest::newRow("last row, a column between") << 1 << 9;
}

void TstPaperLayout::aRowTallerThanAPageLosesNothing()
{
    QFETCH(int, column);
    QFETCH(int, row);
    Sheet sheet = measuresWithReasons(10, 1, 2);
    QString &text =
        sheet.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)].text;
    for (int line = 0; line < 300; ++line)
        text += u"\n%1行目の理由。"_s.arg(line);
    const Paper paper = layoutPaper({sheet}, heading, officePaper(QPageLayout::Portrait));
    QString printed;
    for (std::size_t page = 0; page < paper.pages.size(); ++page) {
        QString body = bodyOf(paper, page).value_or(QString());
        QVERIFY(page > 0 || take(body, dense(sheet.title)));
        QVERIFY(take(body, headerOf(sheet)));
        printed += body;
    }
    QString expected;
    for (const std::vector<Cell> &cells : sheet.rows)
        expected += textOf(cells);
    QCOMPARE(sorted(printed), sorted(expected));
    QVERIFY(printed.indexOf(u"0行目の理由。"_s) < printed.indexOf(u"299行目の理由。"_s));
}

void TstPaperLayout::aPageWithoutRoomStillEnds()
{
    const QPageLayout tiny(QPageSize(QPageSize::A8), QPageLayout::Portrait,
                           QMarginsF(20, 30, 20, 30), QPageLayout::Millimeter);
    const Sheet sheet = tallies().front();
    QString printed;
    for (const PaperPage &page : layoutPaper({sheet}, heading, tiny).pages)
        printed += textOf(page);
    for (const QChar c : textOf(sheet.rows.back()))
        QVERIFY(printed.contains(c));
}

void TstPaperLayout::anEmptyDocumentIsOnePage()
{
    const Paper paper = layoutPaper({}, heading, officePaper(QPageLayout::Portrait));
    QCOMPARE(paper.pages.size(), std::size_t{1});
    QCOMPARE(bodyOf(paper, 0), QString());
}

void TstPaperLayout::totalIsEmphasised()
{
    const Paper paper =
        layoutPaper({tallies().back()}, heading, officePaper(QPageLayout::Portrait));
    const PaperPage &page = paper.pages.front();
    QCOMPARE(page.fills.size(), std::size_t{2}); // header and total
    const auto total =
        std::find_if(page.texts.rbegin(), page.texts.rend(),
                     [](const PaperText &text) { return text.text == u"All goals"; });
    QVERIFY(total != page.texts.rend());
    QVERIFY(total->font.bold());
    QVERIFY(page.fills.back().area.contains(total->at));
}

void TstPaperLayout::alignmentIsTheColumns()
{
    Sheet sheet;
    sheet.columns = {{u"l"_s, Qt::AlignLeft}, {u"c"_s, Qt::AlignHCenter}, {u"r"_s, Qt::AlignRight}};
    sheet.rows = {{{u"左"_s}, {u"中"_s}, {u"右"_s}}};
    const QPageLayout layout = officePaper(QPageLayout::Portrait);
    const PaperPage page = layoutPaper({sheet}, heading, layout).pages.front();
    const QRectF frame = frameOf(layout);
    const auto placeOf = [&](const QString &text) {
        const auto at = std::ranges::find(page.texts, text, &PaperText::text);
        return areaOf(*at).translated(-frame.topLeft());
    };
    QVERIFY(placeOf(u"左"_s).left() < 6 * point);
    QVERIFY(qAbs(placeOf(u"中"_s).center().x() - frame.width() / 2) < point);
    QVERIFY(placeOf(u"右"_s).right() > frame.width() - 6 * point);
}

QTEST_MAIN(TstPaperLayout)
#include "tst_paperlayout.moc"
