#include "models/reports/publishedreport.h"

#include "models/domain/closing.h"
#include "models/reports/annualreport.h"
#include "models/reports/injapanese.h"
#include "models/reports/paragraphedits.h"
#include "models/reports/storedtext.h"
#include "tests/support/files.h"
#include "tests/support/randomplans.h"
#include "tests/support/reports.h"

#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace shisaku;
using test::put;

Q_DECLARE_METATYPE(shisaku::ChangeSet)

namespace
{

const QString otherTemplate = u"[表題]\n別の表題\n[見出し one]\n１　別の見出し"_s;

/// A text with what a closed year leaves free.
const QString freeText = u"{{plan/organisation}}、{{year/first}}から{{year/last}}、当初"
                         "{{measures/first}}、前年度{{measure/36/before}}、{{=grade/2}}。"_s;

template <class T>
ChangeSet altering(const T &before, auto alter)
{
    T after = before;
    alter(after);
    ChangeSet changes;
    changes.replace(before, after);
    return changes;
}

/// All that a reader sees of the report.
QStringList told(const Report &report)
{
    QStringList lines{report.title, report.refusal};
    for (const ReportPart &part : report.parts) {
        lines << part.place << QString::number(part.content.index()) << plainText(part.text)
              << storedText(part.text) << test::cellsAt(report, part.place);
        lines << QString::number(int(part.isWritten) * 2 + int(part.isToConfirm()));
    }
    return lines;
}

/// What is behind the slots of the report, from top to bottom.
std::vector<Selection> behind(const Report &report)
{
    std::vector<Selection> all;
    for (const ReportPart &part : report.parts) {
        for (const ReportSpan &span : part.text) {
            if (span.behind)
                all.push_back(*span.behind);
        }
    }
    return all;
}

} // namespace

/// What a closed year's report stays, over the sample behind the gate.
class TstPublishedReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&japaneseWords()); }
    void init();
    void closingChangesNothing();
    void staysAsItWas_data();
    void staysAsItWas();
    void reopenedItFollowsAgain();
    void goesThroughAFile();
    void damageIsSaid_data();
    void damageIsSaid();
    void aYearClosedWithoutOneFollowsTheTemplate();
    void ofATemplateThatIsNoGoodThereIsNone();
    void anyReportIsReadAsItWas();

private:
    const Plan &plan() const { return m_document->plan(); }
    YearId year() const { return test::yearId(plan(), 2019); }
    QStringList now() const { return told(annualReport(plan(), year())); }
    bool close() { return bool(m_document->closeYear(year())); }

    std::unique_ptr<PlanDocument> m_document;
};

void TstPublishedReport::init()
{
    m_document = test::sampleDocument();
    const ChangeSet own = rewriting(plan(), year(), u"purpose"_s, readStoredText(freeText));
    QVERIFY(m_document->edit(own));
}

void TstPublishedReport::closingChangesNothing()
{
    const Report before = annualReport(plan(), year());
    QVERIFY(close() && !plan().year(2019)->report.isEmpty());
    const Report after = annualReport(plan(), year());
    QCOMPARE(told(after), told(before));
    QVERIFY(behind(after) == behind(before) && behind(after).size() > 20);
    QVERIFY(plainText(test::textAt(after, u"purpose"_s)).endsWith(u"{{grade/2}}。"_s));
    QCOMPARE(std::get<HeadingPart>(test::partAt(after, u"heading/purpose"_s).content).level, 1);
}

void TstPublishedReport::staysAsItWas_data()
{
    QTest::addColumn<ChangeSet>("changes");
    const Plan plan = samplePlan();
    const MeasureId measure = test::measureId(plan, u"36"_s);
    const auto row = [](const char *name, const ChangeSet &changes) {
        QTest::newRow(name) << changes;
    };
    row("the plan's first year", altering(plan.info(), [](PlanInfo &p) { p.firstYear = 2015; }));
    row("the plan's last year", altering(plan.info(), [](PlanInfo &p) { p.lastYear = 2023; }));
    row("the organisation",
        altering(plan.info(), [](PlanInfo &p) { p.organisation = u"別の区"_s; }));
    row("the template",
        altering(plan.info(), [](PlanInfo &p) { p.reportTemplate = otherTemplate; }));
    row("when a measure began",
        altering(*plan.find<Measure>(measure), [](Measure &m) { m.inForceFrom = 2016; }));
    row("a grade of the year before",
        altering(*plan.evaluation(measure, test::yearId(plan, 2018)),
                 [&](Evaluation &e) { e.grade = test::gradeId(plan, u"AA"_s); }));
}

void TstPublishedReport::staysAsItWas()
{
    QFETCH(ChangeSet, changes);
    const QStringList before = now();
    QVERIFY(m_document->edit(changes));
    QVERIFY2(now() != before, "an open year follows");
    QVERIFY(m_document->undo() && close() && m_document->edit(changes));
    QCOMPARE(now(), before);
    QVERIFY(!m_document->isReadOnly());
}

void TstPublishedReport::reopenedItFollowsAgain()
{
    const auto purpose = [this] {
        return test::partAt(annualReport(plan(), year()), u"purpose"_s);
    };
    const QString before = plainText(purpose().text);
    const auto moved = altering(plan().info(), [](PlanInfo &p) { p.lastYear = 2023; });
    QVERIFY(close() && m_document->edit(moved) && m_document->reopenYear(year(), u"訂正"_s));
    const QString reopened = plainText(purpose().text);
    QVERIFY(reopened != before);
    QVERIFY2(purpose().isToConfirm(), "it asks whether the text still holds");
    QVERIFY(close());
    QCOMPARE(plainText(purpose().text), reopened);
    QVERIFY(!purpose().isToConfirm());
}

void TstPublishedReport::goesThroughAFile()
{
    QVERIFY(close());
    const QTemporaryDir folder;
    const QString path = test::planFile(folder.path(), plan(), u"closed.shisaku"_s);
    const Plan read = PlanStore::openReadOnly(path).read();
    QVERIFY(read == plan());
    QVERIFY(alteredYears(read).empty());
    QCOMPARE(told(annualReport(read, year())), now());
}

void TstPublishedReport::damageIsSaid_data()
{
    QTest::addColumn<QString>("report");
    const auto row = [](const char *name, const QString &report) { QTest::newRow(name) << report; };
    row("no JSON", u"{\"parts\":[{\"place\":\"title\""_s);
    row("an object of something else", u"{}"_s);
    row("no parts", uR"({"parts":[],"values":{}})"_s);
    row("a part that is none", uR"({"parts":[1]})"_s);
    row("no place", uR"({"parts":[{"kind":"title","text":"表題"}]})"_s);
    row("no text", uR"({"parts":[{"place":"title","kind":"title"}]})"_s);
    row("another kind", uR"({"parts":[{"place":"a","kind":"poem","text":"詩"}]})"_s);
    row("another table", uR"({"parts":[{"place":"a","kind":"table","which":"x","text":"表"}]})"_s);
    row("another chart", uR"({"parts":[{"place":"a","kind":"chart","which":"x","text":"図"}]})"_s);
    row("a slot that says nothing",
        uR"({"parts":[{"place":"title","kind":"title","text":"{{year}}"}],"values":{}})"_s);
}

void TstPublishedReport::damageIsSaid()
{
    QFETCH(QString, report);
    Plan damaged = plan();
    damaged.apply(closing(damaged, year(), report));
    QVERIFY(!readPublishedReport(damaged, *damaged.year(2019)));
    const Report said = annualReport(damaged, year());
    QVERIFY2(said.refusal.startsWith("The published report of"_L1), "in the user's language");
    QVERIFY(said.refusal.endsWith(u'.'));
    QVERIFY(plainText(said.parts.back().text).contains(said.refusal));
}

void TstPublishedReport::aYearClosedWithoutOneFollowsTheTemplate()
{
    Plan old = plan();
    const QStringList before = now();
    old.apply(closing(old, year(), {}));
    QCOMPARE(told(annualReport(old, year())), before);
    old.apply(altering(old.info(), [](PlanInfo &p) { p.reportTemplate = otherTemplate; }));
    QCOMPARE(annualReport(old, year()).title, u"別の表題"_s);
}

void TstPublishedReport::ofATemplateThatIsNoGoodThereIsNone()
{
    Plan bad = plan();
    bad.apply(altering(bad.info(), [](PlanInfo &p) { p.reportTemplate = u"[表題]\n{{予算}}"_s; }));
    QCOMPARE(publishedReport(bad, year()), QString());
    QCOMPARE(publishedReport(bad, {99}), QString());
}

void TstPublishedReport::anyReportIsReadAsItWas()
{
    QVERIFY(rc::check([] {
        Plan plan = test::anyPlan();
        PlanInfo info = plan.info();
        info.reportTemplate.clear();
        put(plan, info);
        const YearId year = test::yearId(plan, 2019);
        Report open = annualReport(plan, year);
        for (ReportPart &part : open.parts) { // what was not confirmed is published all the same
            part.isTemplateChanged = false;
            for (ReportSpan &span : part.text)
                span.before.reset();
        }
        plan.apply(closing(plan, year, publishedReport(plan, year)));
        RC_ASSERT(told(annualReport(plan, year)) == told(open));
    }));
}

QTEST_MAIN(TstPublishedReport)
#include "tst_publishedreport.moc"
