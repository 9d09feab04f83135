#include "models/domain/admission.h"
#include "models/tallies/wording.h"
#include "tests/support/foreigntables.h"
#include "tests/support/plans.h"
#include "tests/support/randomplans.h"

#include <QtTest>

#include <algorithm>
#include <map>
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

/// Small ones hardly ever have anything to take in.
Plan anyLargePlan()
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::exec(anyPlan));
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
    void whateverIsChosenCanGoIn();
};

void TstImportPreviewLaws::whatWasExportedChangesNothing()
{
    QVERIFY(rc::check([] {
        const Plan plan = anyLargePlan();
        const ImportPreview preview = previewOf(plan, 2019, exported(plan, yearId(plan, 2019)));
        for (const ImportLine &line : preview.lines())
            RC_LOG() << qUtf8Printable(told(line)) << '\n';
        RC_ASSERT(preview.lines().empty());
    }));
}

void TstImportPreviewLaws::whatGoesInIsThenThere()
{
    QVERIFY(rc::check([] {
        const Plan source = anyLargePlan();
        const Plan target = anyLargePlan();
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

/// Of two files that contradict each other, lines are taken in and left out as it comes, also those
/// that are left out at first.
void TstImportPreviewLaws::whateverIsChosenCanGoIn()
{
    QVERIFY(rc::check([] {
        const Plan target = anyLargePlan();
        std::vector<ForeignTable> tables;
        for (const auto *file : {u"一.xlsx", u"二.xlsx"}) {
            const Plan source = anyLargePlan();
            for (ForeignTable &table : exported(source, yearId(source, 2019))) {
                table.file = QString::fromUtf16(file);
                tables.push_back(std::move(table));
            }
        }
        ImportPreview preview = previewOf(target, 2019, tables);
        const std::size_t lines = preview.lines().size();
        if (lines == 0)
            return;
        for (int choice = 0; choice < 20; ++choice) {
            const auto line = *rc::gen::inRange<std::size_t>(0, lines);
            const bool include = *rc::gen::arbitrary<bool>();
            if (!include || preview.canBeIncluded(line)) {
                preview.setIncluded(line, include);
                RC_ASSERT(preview.lines()[line].included == include);
            }
        }
        std::map<QString, int> ofConflict;
        for (std::size_t at = 0; at < lines; ++at) {
            const ImportLine &line = preview.lines()[at];
            RC_LOG() << line.included << ' ' << qUtf8Printable(told(line)) << '\n';
            RC_ASSERT(!line.included || preview.canBeIncluded(at));
            if (line.kind == ImportLine::Kind::Conflict && line.included)
                RC_ASSERT(++ofConflict[line.measure + line.field] == 1);
        }
        const ChangeSet changes = preview.changes();
        const auto refused = refusal(target, changes);
        RC_LOG() << qUtf8Printable(refused.value_or(QString())) << '\n';
        RC_ASSERT(!refused.has_value());
        Plan after = target;
        after.apply(changes);
        after.apply(changes.inverse());
        RC_ASSERT(after == target);
    }));
}

QTEST_GUILESS_MAIN(TstImportPreviewLaws)
#include "tst_importpreview_laws.moc"
