#include "models/tallies/evaluationsheet.h"
#include "tests/support/papers.h"
#include "tests/support/plans.h"
#include "tests/support/sheetplans.h"
#include "views/printing/formcomposer.h"

#include <QFontMetricsF>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace shisaku;
using test::areaOf;
using test::dense;
using test::frameOf;
using test::sorted;
using test::textOf;

namespace
{

const PaperHeading heading{u"計画の名"_s, u"令和元年度"_s, {}};

/// The sheet of No. 36 with that long an achievement.
Form sheetWith(int characters)
{
    const Plan plan = test::filledPlan(characters);
    return evaluationSheet(plan, test::yearId(plan, 2019), test::measureId(plan, u"36"_s));
}

Form overallSheet()
{
    const Plan plan = test::planWithOverall();
    return evaluationSheet(plan, plan.overallYear()->id, test::measureId(plan, u"36"_s));
}

std::vector<PaperPage> pagesOf(const Form &form, const QPageLayout &layout)
{
    return formPages(form, PageFrame(heading, layout));
}

std::vector<PaperPage> pagesOf(const Form &form)
{
    return pagesOf(form, officePaper(QPageLayout::Portrait));
}

const PaperText &find(const PaperPage &page, const QString &text)
{
    const auto at = std::ranges::find(page.texts, text, &PaperText::text);
    if (at == page.texts.end())
        qFatal("not on the page: %s", qUtf8Printable(text));
    return *at;
}

/// Of the body: labels and texts, not the title and not the small words around.
double sizeOf(const PaperPage &page)
{
    return find(page, u"No."_s).font.pixelSize() / point;
}

/// The tinted areas of the column of labels, from top to bottom.
std::vector<QRectF> labelColumn(const PaperPage &page)
{
    std::vector<QRectF> areas;
    for (const PaperFill &fill : page.fills) {
        if (fill.area.left() == page.fills.front().area.left())
            areas.push_back(fill.area);
    }
    return areas;
}

} // namespace

class TstFormComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allTextInOrderOnOnePage_data() { addForms(); }
    void allTextInOrderOnOnePage();
    void nothingLeavesTheMargins_data() { addForms(); }
    void nothingLeavesTheMargins();
    void textsKeepApart_data() { addForms(); }
    void textsKeepApart();
    void theFormFillsItsPage();
    void emptyBoxesAreHighEnoughToWriteIn();
    void aLongerTextHasAHigherBox();
    void theTypeGetsSmallerBeforeASecondPage();
    void aLongTextGoesOnAndLosesNothing_data();
    void aLongTextGoesOnAndLosesNothing();
    void everyPageSaysWhoseItIs();
    void aPageWithoutRoomStillEnds();
    void columnsLineUpWhateverTheType();
    void oneLabelStandsBesideAllItsRows();

private:
    void addForms();
};

void TstFormComposer::addForms()
{
    const Plan plan = samplePlan();
    const YearId year = test::yearId(plan, 2019);
    QTest::addColumn<Form>("form");
    QTest::newRow("published") << evaluationSheet(plan, year, test::measureId(plan, u"4"_s));
    QTest::newRow("ended") << evaluationSheet(plan, year, test::measureId(plan, u"15"_s));
    QTest::newRow("filled in") << sheetWith(400);
    QTest::newRow("in smaller type") << sheetWith(1200);
    QTest::newRow("overall") << overallSheet();
}

void TstFormComposer::allTextInOrderOnOnePage()
{
    QFETCH(Form, form);
    const auto pages = pagesOf(form);
    QCOMPARE(pages.size(), std::size_t{1});
    QCOMPARE(textOf(Paper{{}, {}, pages}), dense(heading.plan + heading.year) + textOf(form));
}

void TstFormComposer::nothingLeavesTheMargins()
{
    QFETCH(Form, form);
    for (const auto orientation : {QPageLayout::Portrait, QPageLayout::Landscape}) {
        const QPageLayout layout = officePaper(orientation);
        const QRectF frame = frameOf(layout).adjusted(-point, -point, point, point);
        for (const PaperPage &page : pagesOf(form, layout)) {
            for (const PaperText &text : page.texts)
                QVERIFY2(frame.contains(areaOf(text)), qPrintable(text.text));
            for (const PaperRule &rule : page.rules)
                QVERIFY(frame.contains(rule.line.p1()) && frame.contains(rule.line.p2()));
            for (const PaperFill &fill : page.fills)
                QVERIFY(frame.contains(fill.area));
        }
    }
}

void TstFormComposer::textsKeepApart()
{
    QFETCH(Form, form);
    for (const PaperPage &page : pagesOf(form)) {
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

void TstFormComposer::theFormFillsItsPage()
{
    const PageFrame frame(heading, officePaper(QPageLayout::Portrait));
    for (const Form &form : {sheetWith(0), sheetWith(400)}) {
        const auto column = labelColumn(pagesOf(form).front());
        QVERIFY(qAbs(column.back().bottom() - frame.body().bottom()) < 1);
        for (std::size_t i = 1; i < column.size(); ++i) // no gap between two rows
            QVERIFY(qAbs(column[i].top() - column[i - 1].bottom()) < 1);
    }
}

void TstFormComposer::emptyBoxesAreHighEnoughToWriteIn()
{
    Form form = sheetWith(0);
    for (FormRow &row : form.rows) {
        if (row.leastLines > 0)
            row.cells.back().text.clear();
    }
    const auto column = labelColumn(pagesOf(form).front());
    for (std::size_t i = 0; i < form.rows.size(); ++i) {
        if (form.rows[i].leastLines > 0)
            QVERIFY(column[i].height() > form.rows[i].leastLines * 10.5 * point);
    }
}

void TstFormComposer::aLongerTextHasAHigherBox()
{
    const auto heightWith = [](int characters) {
        const PaperPage page = pagesOf(sheetWith(characters)).front();
        const PaperText label = find(page, u"Achievement"_s);
        const auto column = labelColumn(page);
        return std::ranges::find_if(
                   column, [&](const QRectF &area) { return area.contains(areaOf(label)); })
            ->height();
    };
    QVERIFY(heightWith(100) < heightWith(400));
    QVERIFY(heightWith(400) < heightWith(800));
}

void TstFormComposer::theTypeGetsSmallerBeforeASecondPage()
{
    QCOMPARE(sizeOf(pagesOf(sheetWith(100)).front()), 10.5);
    double size = 10.5;
    int characters = 100;
    for (auto pages = pagesOf(sheetWith(characters)); pages.size() == 1;
         pages = pagesOf(sheetWith(characters += 50))) {
        QVERIFY(sizeOf(pages.front()) <= size);
        size = sizeOf(pages.front());
    }
    QCOMPARE(size, 8.0);
}

void TstFormComposer::aLongTextGoesOnAndLosesNothing_data()
{
    QTest::addColumn<Form>("form");
    QTest::newRow("two pages") << sheetWith(2500);
    QTest::newRow("the longest text") << sheetWith(20'000);
    Form title = sheetWith(10);
    title.rows.front().cells.back().text = test::longText(20'000);
    QTest::newRow("the longest title") << title;
    Form all = sheetWith(3000);
    for (FormRow &row : all.rows)
        row.cells.back().text += test::longText(2000);
    QTest::newRow("long texts everywhere") << all;
}

void TstFormComposer::aLongTextGoesOnAndLosesNothing()
{
    QFETCH(Form, form);
    const auto pages = pagesOf(form);
    QVERIFY(pages.size() > 1);
    const QRectF frame = frameOf(officePaper(QPageLayout::Portrait));
    QString printed;
    for (const PaperPage &page : pages) {
        printed += textOf(page);
        for (const PaperText &text : page.texts)
            QVERIFY2(frame.contains(areaOf(text)), qPrintable(text.text));
    }
    // Labels and the first row stand on several pages, every other text once.
    QString rest = sorted(printed);
    for (const QChar c : sorted(textOf(form))) {
        const auto at = rest.indexOf(c);
        QVERIFY2(at >= 0, qPrintable(QString(c)));
        rest.remove(0, at + 1);
    }
}

void TstFormComposer::everyPageSaysWhoseItIs()
{
    const auto pages = pagesOf(sheetWith(5000));
    QVERIFY(pages.size() > 1);
    for (const PaperPage &page : pages) {
        const bool first = &page == &pages.front();
        QVERIFY(textOf(page).startsWith(
            dense(heading.plan + heading.year + u"Evaluation sheet, FY2019"_s +
                  (first ? QString() : u"(continued)"_s) +
                  u"No.36Measure施設利用管理システムの再構築及び運用"_s)));
    }
    find(pages[1], u"Achievement"_s); // what the text is that goes on
    const QString all = textOf(Paper{{}, {}, pages});
    const auto place = [&](int n) { return all.indexOf(u"会を%1回"_s.arg(n)); };
    for (int n = 1; place(n + 1) >= 0; ++n)
        QVERIFY(place(n) < place(n + 1));
}

void TstFormComposer::aPageWithoutRoomStillEnds()
{
    const QPageLayout tiny(QPageSize(QPageSize::A8), QPageLayout::Portrait,
                           QMarginsF(20, 30, 20, 30), QPageLayout::Millimeter);
    const Form form = sheetWith(100);
    const QString printed = textOf(Paper{{}, {}, pagesOf(form, tiny)});
    for (const QChar c : textOf(form))
        QVERIFY(printed.contains(c));
}

void TstFormComposer::columnsLineUpWhateverTheType()
{
    const PaperPage large = pagesOf(sheetWith(100)).front();
    const PaperPage small = pagesOf(sheetWith(1200)).front();
    QVERIFY(sizeOf(large) != sizeOf(small));
    QCOMPARE(labelColumn(large).front().width(), labelColumn(small).front().width());
}

void TstFormComposer::oneLabelStandsBesideAllItsRows()
{
    const PaperPage page = pagesOf(sheetWith(100)).front();
    const double first = areaOf(find(page, u"Indicator"_s)).top();
    const double last = areaOf(find(page, u"③ 待ち時間 (分)"_s)).bottom();
    const double label = areaOf(find(page, u"Indicators"_s)).center().y();
    QVERIFY(first < label && label < last);
    const double left = labelColumn(page).front().left();
    for (const PaperRule &rule : page.rules) { // none cuts it
        const double y = rule.line.y1();
        QVERIFY(rule.line.y2() != y || rule.line.x1() > left + 1 || y < first || y > last);
    }
}

QTEST_MAIN(TstFormComposer)
#include "tst_formcomposer.moc"
