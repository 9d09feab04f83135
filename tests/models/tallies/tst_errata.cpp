#include "models/tallies/errata.h"

#include "models/domain/fiscalyear.h"
#include "models/domain/names.h"
#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// The errata of the sample's fiscal 2019, closed, reopened and corrected behind the gate.
class TstErrata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCorrectionIsARow();
    void aValueCorrectedTwiceHasTwoRows();
    void whereItIsNoEvaluationThePlaceSaysWhat();
    void anIndicatorIsNamedAfterItsRemoval();
    void aTextOfTheReportIsNamedByItsPlace();
    void theTitleNamesTheYear();

private:
    YearId year() const { return test::yearId(m_document->plan(), 2019); }
    MeasureId no4() const { return test::measureId(m_document->plan(), u"4"_s); }
    bool setReason(const QString &text);
    bool closeAndReopen(const QString &why)
    {
        return m_document->closeYear(year()) && m_document->reopenYear(year(), why);
    }
    Sheet sheet();
    QStringList row(std::size_t index);

    std::unique_ptr<PlanDocument> m_document;
};

void TstErrata::init()
{
    m_document = test::sampleDocument();
}

bool TstErrata::setReason(const QString &text)
{
    Evaluation after = m_document->plan().evaluationOrEmpty(no4(), year());
    after.reason = text;
    return bool(m_document->editEvaluation(after));
}

Sheet TstErrata::sheet()
{
    const History history = m_document->history();
    const Plan &plan = m_document->plan();
    return errataSheet(namesOf(plan, history), year(), corrections(plan, history, year()));
}

QStringList TstErrata::row(std::size_t index)
{
    QStringList cells;
    const Sheet all = sheet(); // outlives the loop
    for (const Cell &cell : all.rows.at(index))
        cells << cell.text;
    return cells;
}

void TstErrata::aCorrectionIsARow()
{
    QVERIFY(setReason(u"古い理由"_s) && closeAndReopen(u"報告書の誤り"_s));
    QVERIFY(sheet().rows.empty());
    QVERIFY(setReason(u"正しい理由"_s));
    QCOMPARE(row(0), (QStringList{u"4"_s, u"新公会計システムの運用"_s, u"Reason for a change"_s,
                                  u"古い理由"_s, u"正しい理由"_s, dateLabel(QDate::currentDate()),
                                  u"報告書の誤り"_s}));
}

void TstErrata::aValueCorrectedTwiceHasTwoRows()
{
    QVERIFY(closeAndReopen(u"一"_s) && setReason(u"あ"_s) && closeAndReopen(u"二"_s));
    QVERIFY(setReason({}));
    QCOMPARE(sheet().rows.size(), std::size_t(2));
    QCOMPARE(row(0)[6], u"一"_s);
    QCOMPARE(row(1)[6], u"二"_s);
    QCOMPARE(row(1)[3], u"あ"_s);
    QCOMPARE(row(1)[4], u"(none)"_s);
}

void TstErrata::whereItIsNoEvaluationThePlaceSaysWhat()
{
    QVERIFY(closeAndReopen(u"誤り"_s));
    const Plan &plan = m_document->plan();
    Measure measure = *plan.find<Measure>(no4());
    measure.title = u"別"_s;
    Goal goal = plan.goals().front();
    goal.title = u"別"_s;
    ChangeSet changes;
    changes.replace(*plan.find<Measure>(no4()), measure);
    changes.replace(plan.goals().front(), goal);
    QVERIFY(m_document->edit(changes));
    QCOMPARE(row(0)[0], u"4"_s);
    QCOMPARE(row(0)[2], u"Title of the measure"_s);
    QCOMPARE(row(1)[0], QString());
    QCOMPARE(row(1)[2], u"Goal %1 Title"_s.arg(goal.label()));
}

void TstErrata::anIndicatorIsNamedAfterItsRemoval()
{
    const Indicator indicator{
        .id = {1}, .measure = no4(), .position = 1, .name = u"件数"_s, .unit = u"件"_s};
    const IndicatorValue value{
        .year = year(), .indicator = indicator.id, .target = u"10"_s, .actual = u"9"_s};
    ChangeSet addition;
    addition.add(indicator);
    addition.add(value);
    QVERIFY(m_document->edit(addition) && closeAndReopen(u"誤り"_s));
    QVERIFY(m_document->edit(addition.inverse()));
    QCOMPARE(row(0)[0], u"4"_s);
    QCOMPARE(row(0)[2], indicatorLabel(indicator) + u" Target"_s);
    QCOMPARE(row(0)[3], u"10"_s);
}

void TstErrata::aTextOfTheReportIsNamedByItsPlace()
{
    QVERIFY(closeAndReopen(u"誤り"_s));
    ChangeSet addition;
    addition.add(Paragraph{year(), u"goal/3/changes"_s, u"正しい文"_s, u"1"_s});
    QVERIFY(m_document->edit(addition));
    QCOMPARE(sheet().rows.size(), std::size_t(1));
    const QString label = yearLabel(*m_document->plan().year(2019));
    QCOMPARE(row(0).mid(0, 5),
             (QStringList{{},
                          {},
                          label + u" text of the report (③ 情報セキュリティの強化 results)"_s,
                          u"(the template's text)"_s,
                          u"正しい文"_s}));
}

void TstErrata::theTitleNamesTheYear()
{
    QCOMPARE(sheet().title, u"Errata, "_s + yearLabel(*m_document->plan().year(2019)));
}

QTEST_MAIN(TstErrata)
#include "tst_errata.moc"
