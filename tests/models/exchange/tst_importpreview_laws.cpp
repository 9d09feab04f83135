#include "models/domain/admission.h"
#include "models/tallies/wording.h"
#include "tests/support/foreigntables.h"
#include "tests/support/plans.h"
#include "tests/support/randomplans.h"

#include <QtTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

/// All that the plan has of the year, as a department would send it.
std::vector<ForeignTable> exported(const Plan &plan, YearId year)
{
    std::vector<QStringList> values{{u"No."_s, u"施策名"_s, u"基本目標"_s, u"備考"_s, u"担当課"_s,
                                     u"評価"_s, u"方向性"_s, u"取組実績"_s, u"変更理由"_s,
                                     u"今後の取組"_s}};
    std::vector<QStringList> figures{{u"No."_s, u"指標名"_s, u"単位"_s, u"目標値"_s, u"実績値"_s}};
    for (const Measure &measure : plan.measuresInForce(year)) {
        const Evaluation now = plan.evaluationOrEmpty(measure.id, year);
        values.push_back({measure.number, measure.title, plan.find<Goal>(measure.goal)->label(),
                          measure.note, now.department,
                          now.grade ? gradeLabel(plan, now.grade) : QString(),
                          now.direction ? directionLabel(plan, now.direction) : QString(),
                          now.achievement, now.reason, now.nextSteps});
        for (const Indicator &indicator : plan.indicators(measure.id)) {
            const IndicatorValue value = plan.indicatorValueOrEmpty(indicator.id, year);
            figures.push_back({measure.number, indicatorMark(indicator) + indicator.name,
                               indicator.unit, value.target, value.actual});
        }
    }
    return {foreignTable(values), foreignTable(figures)};
}

QString told(const ImportLine &line)
{
    return QStringList{line.measure, line.field, line.before, line.after, line.reason}.join(
        u" | "_s);
}

/// Whether the preview takes in what the line says.
bool isIncluded(const ImportPreview &preview, const ImportLine &line)
{
    return std::ranges::any_of(preview.lines(), [&](const ImportLine &other) {
        return other.included && other.measure == line.measure && other.field == line.field &&
               other.after == line.after;
    });
}

} // namespace

/// Laws of the preview, tried on generated plans.
class TstImportPreviewLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasExportedChangesNothing();
    void whatGoesInIsThenThere();
};

void TstImportPreviewLaws::whatWasExportedChangesNothing()
{
    QVERIFY(rc::check([] {
        const Plan plan = anyPlan();
        const ImportPreview preview = previewOf(plan, 2019, exported(plan, yearId(plan, 2019)));
        for (const ImportLine &line : preview.lines())
            RC_LOG() << qUtf8Printable(told(line)) << '\n';
        RC_ASSERT(preview.lines().empty());
    }));
}

void TstImportPreviewLaws::whatGoesInIsThenThere()
{
    QVERIFY(rc::check([] {
        const Plan source = anyPlan();
        const Plan target = anyPlan();
        const auto tables = exported(source, yearId(source, 2019));
        const ImportPreview preview = previewOf(target, 2019, tables);
        const ChangeSet changes = preview.changes();
        const auto refused = refusal(target, changes);
        RC_LOG() << qUtf8Printable(refused.value_or(QString())) << '\n';
        RC_ASSERT(!refused.has_value());
        Plan after = target;
        after.apply(changes);
        const ImportPreview again = previewOf(after, 2019, tables);
        // A row may go in now whose contradiction turned out to be about a measure that came in.
        for (const ImportLine &line : again.lines()) {
            RC_LOG() << qUtf8Printable(told(line)) << '\n';
            RC_ASSERT(!line.included || !isIncluded(preview, line));
        }
        after.apply(changes.inverse());
        RC_ASSERT(after == target);
    }));
}

QTEST_GUILESS_MAIN(TstImportPreviewLaws)
#include "tst_importpreview_laws.moc"
