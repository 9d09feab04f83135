#include "models/domain/names.h"

#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

Q_DECLARE_METATYPE(shisaku::ChangeSet)

namespace
{

template <class T>
ChangeSet addition(T record)
{
    ChangeSet changes;
    changes.add(std::move(record));
    return changes;
}

} // namespace

/// What was added and removed again keeps its name.
class TstNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsThereHasItsPresentName();
    void whatIsGoneHasItsLastName_data();
    void whatIsGoneHasItsLastName();
    void thereAreNoFigures();

private:
    static Plan namesAfter(PlanDocument &document)
    {
        return namesOf(document.plan(), document.history());
    }
};

void TstNames::whatIsThereHasItsPresentName()
{
    auto document = test::sampleDocument();
    const Goal before = document->plan().goals().front();
    Goal after = before;
    after.title = u"別"_s;
    ChangeSet changes;
    changes.replace(before, after);
    QVERIFY(document->edit(changes));
    QCOMPARE(namesAfter(*document).find<Goal>(before.id)->title, u"別"_s);
}

void TstNames::whatIsGoneHasItsLastName_data()
{
    QTest::addColumn<ChangeSet>("addition");
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("text");
    QTest::newRow("goal") << addition(Goal{{90}, 9, u"⑨"_s, u"目標"_s}) << u"goal"_s
                          << u"Goal ⑨ 目標"_s;
    QTest::newRow("grade") << addition(Grade{{90}, 9, u"S"_s, u"S評価"_s, u"秀"_s}) << u"grade"_s
                           << u"Grade S"_s;
    QTest::newRow("direction") << addition(Direction{{90}, 9, u"継続"_s}) << u"direction"_s
                               << u"Direction 継続"_s;
    QTest::newRow("measure") << addition(Measure{.id = {90},
                                                 .number = u"R1-1"_s,
                                                 .title = u"施策"_s,
                                                 .goal = {1},
                                                 .inForceFrom = 2020})
                             << u"measure"_s << u"Measure No.R1-1"_s;
    QTest::newRow("indicator") << addition(Indicator{
                                      .id = {90}, .measure = {1}, .position = 3, .name = u"件数"_s})
                               << u"indicator"_s << u"Indicator No.1 ③"_s;
    const Year year{.id = {90}, .fiscalYear = 2020, .kind = YearKind::Overall};
    QTest::newRow("year") << addition(year) << u"year"_s << yearLabel(year);
}

void TstNames::whatIsGoneHasItsLastName()
{
    QFETCH(ChangeSet, addition);
    QFETCH(QString, record);
    auto document = test::sampleDocument();
    QVERIFY(document->edit(addition) && document->edit(addition.inverse()));
    QTEST(recordText(namesAfter(*document), {.record = record, .key = u"90"_s}), "text");
}

void TstNames::thereAreNoFigures()
{
    auto document = test::sampleDocument();
    QVERIFY(namesAfter(*document).records<Evaluation>().all().empty());
}

QTEST_MAIN(TstNames)
#include "tst_names.moc"
