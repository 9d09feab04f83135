#include "models/exchange/importing/claimcollector.h"

#include "models/exchange/importing/importrow.h"
#include "tests/support/foreigntables.h"
#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

using Kind = ReadValue::Kind;

ReadValue text(const QString &text)
{
    return {.kind = Kind::Value, .text = text};
}

/// Three rows of a number and an achievement.
const ImportTable &source()
{
    static const ImportTable source{
        .table = foreignTable({{u"No."_s, u"取組実績"_s}, {u"4"_s}, {u"4"_s}, {u"4"_s}}),
        .mapping = {.headingRow = 1, .fields = {ImportField::Number, ImportField::Achievement}}};
    return source;
}

/// What is kept of the achievements of one measure, row for row.
class Achievements
{
public:
    explicit Achievements(const Plan &plan)
        : m_claims(plan)
    {
        m_row.beginTable(0, source());
    }

    void add(const ReadValue &value, int doubt = -1, int goesOnFrom = -1)
    {
        m_row.goTo(++m_at);
        m_claims.claim(m_row, ImportField::Achievement,
                       {.place = 0, .doubt = doubt, .goesOnFrom = goesOnFrom}, value);
    }

    ImportClaims take() { return m_claims.take({}, {}); }

private:
    ImportRow m_row;
    std::size_t m_at = 0;
    ClaimCollector m_claims;
};

QStringList textsOf(const ImportClaims &claims)
{
    QStringList texts;
    for (int at = claims.first(0, ImportField::Achievement); at >= 0;
         at = claims.claims[static_cast<std::size_t>(at)].next)
        texts << claims.claims[static_cast<std::size_t>(at)].value.text;
    return texts;
}

} // namespace

/// What is kept of what rows say of one field.
class TstClaimCollector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidTwiceIsOne();
    void whatDiffersIsAChain();
    void nothingAndRefusals();
    void textsThatGoOn();
    void aSureRowTakesTheDoubtAway();
    void newMeasuresHaveTheirPlaces();
};

void TstClaimCollector::whatIsSaidTwiceIsOne()
{
    const Plan plan = samplePlan();
    Achievements achievements(plan);
    achievements.add(text(u"導入した"_s));
    achievements.add(text(u"導入した"_s));
    const ImportClaims claims = achievements.take();
    QCOMPARE(textsOf(claims), QStringList{u"導入した"_s});
    QCOMPARE(claims.claims.front().place.row, 1);
    QCOMPARE(claims.ofPlan, std::size_t(1));
}

void TstClaimCollector::whatDiffersIsAChain()
{
    const Plan plan = samplePlan();
    Achievements achievements(plan);
    achievements.add(text(u"導入した"_s));
    achievements.add(text(u"検討した"_s));
    achievements.add(text(u"検討した"_s));
    QCOMPARE(textsOf(achievements.take()), (QStringList{u"導入した"_s, u"検討した"_s}));
}

void TstClaimCollector::nothingAndRefusals()
{
    const Plan plan = samplePlan();
    Achievements achievements(plan);
    achievements.add({});
    achievements.add({.kind = Kind::Refused, .text = u"読めない"_s});
    const ImportClaims claims = achievements.take();
    QCOMPARE(textsOf(claims), QStringList());
    QCOMPARE(claims.unchanged, 1);
    QCOMPARE(claims.refusals.size(), std::size_t(1));
    QCOMPARE(claims.refusals.front().reason, u"読めない"_s);
    QCOMPARE(claims.refusals.front().place.row, 2);
    QCOMPARE(claims.refusals.front().place.column, 1);
}

void TstClaimCollector::textsThatGoOn()
{
    const Plan plan = samplePlan();
    Achievements achievements(plan);
    achievements.add(text(u"導入した"_s));
    achievements.add(text(u"検討した"_s), -1, 1); // the number of its row is merged over it
    achievements.add(text(u"導入した"_s), -1, 1);
    QCOMPARE(textsOf(achievements.take()), QStringList{u"導入した\n検討した"_s});

    Achievements apart(plan);
    apart.add(text(u"導入した"_s));
    apart.add(text(u"検討した"_s), -1, 2); // it goes on below another row
    QCOMPARE(textsOf(apart.take()), (QStringList{u"導入した"_s, u"検討した"_s}));
}

void TstClaimCollector::aSureRowTakesTheDoubtAway()
{
    const Plan plan = samplePlan();
    Achievements achievements(plan);
    achievements.add(text(u"導入した"_s), 0);
    achievements.add(text(u"導入した"_s));
    QCOMPARE(achievements.take().claims.front().doubt, -1);
    Achievements doubtful(plan);
    doubtful.add(text(u"導入した"_s), 0);
    doubtful.add(text(u"導入した"_s), 0);
    QCOMPARE(doubtful.take().claims.front().doubt, 0);
}

void TstClaimCollector::newMeasuresHaveTheirPlaces()
{
    const Plan plan = samplePlan();
    const std::size_t own = plan.records<Measure>().all().size();
    ClaimCollector claims(plan);
    ImportRow row;
    row.beginTable(0, source());
    row.goTo(1);
    claims.claim(row, ImportField::Achievement, {.place = static_cast<int>(own) + 1},
                 text(u"導入した"_s));
    const ImportClaims taken = claims.take({{}, {}, {}}, {});
    QCOMPARE(taken.ofMeasures.size(), (own + 3) * ImportClaims::fieldCount);
    QCOMPARE(taken.first(own + 1, ImportField::Achievement), 0);
    QCOMPARE(taken.first(own + 2, ImportField::Achievement), -1);
    QCOMPARE(taken.ofPlan, std::size_t(0));
}

QTEST_GUILESS_MAIN(TstClaimCollector)
#include "tst_claimcollector.moc"
