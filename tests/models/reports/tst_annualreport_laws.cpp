#include "models/reports/annualreport.h"

#include "models/reports/injapanese.h"
#include "models/reports/slots.h"
#include "models/reports/storedtext.h"
#include "tests/support/randomplans.h"
#include "tests/support/reports.h"

#include <QTranslator>
#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

/// Any plan whose report is the program's, without texts of the office's own.
Plan anyPlanWithoutTexts()
{
    Plan plan = test::anyPlan();
    PlanInfo info = plan.info();
    info.reportTemplate.clear();
    test::put(plan, info);
    for (const Year &year : plan.years()) {
        const auto texts = plan.paragraphs(year.id);
        for (const Paragraph &text : std::vector(texts.begin(), texts.end()))
            plan.apply(Change(Replacement<Paragraph>{text, std::nullopt}));
    }
    return plan;
}

int heldBy(const Plan &plan, YearId year, const Selection &selection)
{
    const auto measures = plan.measuresInForce(year);
    return static_cast<int>(std::ranges::count_if(
        measures, [&](const Measure &m) { return selection.holds(plan, year, m); }));
}

/// The number that the text is; -1 where it is none.
int numberIn(const QString &text)
{
    bool isNumber = false;
    const int number = text.normalized(QString::NormalizationForm_KC).toInt(&isNumber);
    return isNumber ? number : -1;
}

bool isCount(const Slot &slot)
{
    return slot.span.behind && !slot.name.startsWith("measure/"_L1) &&
           !slot.name.endsWith("/title"_L1) && !slot.name.endsWith("/percent"_L1);
}

} // namespace

/// What holds of the report of any plan.
class TstAnnualReportLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&japaneseWords()); }
    void anyPlanHasAReport();
    void everySlotOfATextIsThere();
    void countsAreOfWhatIsBehind();
    void aTemplatesTextIsKeptByItsSlots();
    void manyMeasuresWithLongTextsAreAllTold();
};

void TstAnnualReportLaws::anyPlanHasAReport()
{
    QVERIFY(rc::check([] {
        const Plan plan = test::anyPlan(); // with any template and any texts
        for (const Year &year : plan.years())
            RC_ASSERT(annualReport(plan, year.id).parts.size() >= 2);
    }));
}

void TstAnnualReportLaws::everySlotOfATextIsThere()
{
    QVERIFY(rc::check([] {
        const Plan plan = anyPlanWithoutTexts();
        for (const Year &year : plan.years()) {
            QSet<QString> names;
            for (const Slot &slot : slotsFor(plan, year.id, {}))
                names.insert(slot.name);
            for (const ReportPart &part : annualReport(plan, year.id).parts) {
                for (const ReportSpan &span : part.text)
                    RC_ASSERT(!span.isSlot() || names.contains(span.slot));
                RC_ASSERT(!part.isToConfirm());
            }
        }
    }));
}

void TstAnnualReportLaws::countsAreOfWhatIsBehind()
{
    QVERIFY(rc::check([] {
        const Plan plan = anyPlanWithoutTexts();
        for (const Year &year : plan.years()) {
            int counts = 0;
            for (const Slot &slot : slotsFor(plan, year.id, {})) {
                if (!isCount(slot) || slot.name.startsWith("measures/"_L1))
                    continue; // the plan's history counts measures of other years, too
                ++counts;
                RC_ASSERT(numberIn(slot.span.text) == heldBy(plan, year.id, *slot.span.behind));
            }
            RC_ASSERT(counts > 20);
        }
    }));
}

void TstAnnualReportLaws::aTemplatesTextIsKeptByItsSlots()
{
    QVERIFY(rc::check([] {
        const Plan plan = anyPlanWithoutTexts();
        const YearId year = test::yearId(plan, 2019);
        const Report report = annualReport(plan, year);
        const ReportPart any = *rc::gen::elementOf(report.parts);
        RC_ASSERT(templateText(plan, year, any.place) == any.text);
        for (const ReportPart &part : report.parts) {
            ReportText unfilled = part.text;
            for (ReportSpan &span : unfilled) {
                if (span.isSlot())
                    span = {.text = {}, .slot = span.slot};
            }
            RC_ASSERT(readStoredText(storedText(part.text)) == unfilled);
        }
    }));
}

void TstAnnualReportLaws::manyMeasuresWithLongTextsAreAllTold()
{
    Plan plan = test::generatedPlan(500);
    const YearId year = test::yearId(plan, 2019);
    int changed = 0;
    for (const Measure &measure : plan.measuresInForce(year)) {
        test::setReason(plan, year, measure.number,
                        u"理由%1"_s.arg(measure.number) + u"長"_s.repeated(10'000));
        const GradeId before = plan.evaluation(measure.id, test::yearId(plan, 2018))->grade;
        changed += before != plan.evaluation(measure.id, year)->grade ? 1 : 0;
    }
    const Report report = annualReport(plan, year);
    QVERIFY(changed > 300);
    QCOMPARE(test::wholeText(report).count(u"（理由：理由"_s), changed);
}

QTEST_MAIN(TstAnnualReportLaws)
#include "tst_annualreport_laws.moc"
