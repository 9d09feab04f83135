#include "models/domain/account.h"
#include "models/domain/yearstart.h"
#include "models/editing/plandocument.h"
#include "models/storage/table.h"
#include "models/tallies/counts.h"
#include "tests/support/plans.h"
#include "tests/support/randomplans.h"

#include <QTemporaryDir>
#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

using Action = HistoryEntry::Action;
/// The fields of the records of one kind by the key of the record.
using Fields = QHash<QString, QHash<QString, QVariant>>;

/// NULL is NULL, of whatever type.
bool isSame(const QVariant &left, const QVariant &right)
{
    return left.isNull() ? right.isNull() : left == right;
}

/// Carries the entry out; false where it does not fit what was replayed before it.
bool carryOut(const HistoryEntry &entry, QHash<QString, Fields> &records)
{
    auto &fields = records[entry.record][entry.key];
    if (!isSame(fields.value(entry.field), entry.before))
        return false;
    fields[entry.field] = entry.after;
    // A removal takes field by field; the last one takes the record.
    const bool isEmpty = std::ranges::all_of(fields, &QVariant::isNull);
    if (entry.action == Action::Removed && isEmpty)
        records[entry.record].remove(entry.key);
    return true;
}

/// The value of one of the columns that make the key; the last one may hold slashes itself.
template <class T>
QString keyPart(const QString &key, std::size_t column)
{
    const bool isLast = column + 1 == tableOf<T>().keys;
    return key.section(u'/', int(column), isLast ? -1 : int(column));
}

/// The kind's records as the columns of its table read them.
template <class T>
void addRecords(const QHash<QString, Fields> &records, Plan &plan)
{
    const Table<T> table = tableOf<T>();
    const Fields all = records.value(table.name);
    for (auto record = all.begin(); record != all.end(); ++record) {
        T value;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            table.columns[i].read(value, i < table.keys ? QVariant(keyPart<T>(record.key(), i))
                                                        : record->value(table.columns[i].name));
        plan.apply(Change(Replacement<T>{std::nullopt, value}));
    }
}

/// The plan that the history makes out of nothing; none where an entry does not fit.
std::optional<Plan> replayed(const History &history)
{
    QHash<QString, Fields> records;
    for (const HistoryEntry &entry : history) {
        if (!carryOut(entry, records))
            return std::nullopt;
    }
    Plan plan;
    addRecords<PlanInfo>(records, plan);
    addRecords<Goal>(records, plan);
    addRecords<Grade>(records, plan);
    addRecords<Direction>(records, plan);
    addRecords<Measure>(records, plan);
    addRecords<Indicator>(records, plan);
    addRecords<Year>(records, plan);
    addRecords<Evaluation>(records, plan);
    addRecords<IndicatorValue>(records, plan);
    addRecords<Paragraph>(records, plan);
    return plan;
}

/// Gives every measure of the year what closing asks for.
ChangeSet mending(const Plan &plan, YearId year)
{
    ChangeSet changes;
    const Year *past = plan.yearBefore(year);
    for (const Measure &measure : plan.measuresInForce(year)) {
        const auto *earlier = past ? plan.evaluation(measure.id, past->id) : nullptr;
        const auto *direction = earlier ? plan.find<Direction>(earlier->direction) : nullptr;
        const bool ended = direction && direction->role == DirectionRole::Completes;
        Evaluation after = plan.evaluationOrEmpty(measure.id, year);
        after.grade = test::gradeId(plan, ended ? u"終了"_s : u"A"_s);
        after.direction = ended ? direction->id : plan.directions().front().id;
        after.reason = u"理由"_s;
        if (const Evaluation *before = plan.evaluation(measure.id, year))
            changes.replace(*before, after);
        else
            changes.add(after);
    }
    return changes;
}

void closeAndReopen(PlanDocument &document)
{
    const YearId year = document.plan().years().back().id;
    if (document.plan().isClosed(year))
        return;
    RC_ASSERT(bool(document.edit(mending(document.plan(), year))));
    if (document.plan().measuresInForce(year).empty())
        return; // there is nothing to close
    if (!balance(document.plan(), year).holds())
        return; // a measure that was evaluated is no longer in force
    const EditResult closed = document.closeYear(year);
    if (!closed)
        RC_FAIL(closed.refusal->toStdString());
    if (*rc::gen::arbitrary<bool>())
        RC_ASSERT(bool(document.reopenYear(year, u"訂正"_s)));
}

void startYear(PlanDocument &document)
{
    const Plan &plan = document.plan();
    const int next = nextFiscalYear(plan);
    if (!startRefusal(plan, next, YearKind::Regular))
        RC_ASSERT(bool(
            document.edit(startOf(plan, next, YearKind::Regular, Departments::TakeOver).changes)));
}

void addIndicator(PlanDocument &document)
{
    const Plan &plan = document.plan();
    const auto measures = plan.records<Measure>().all();
    if (measures.empty())
        return;
    const IndicatorId id = nextId<Indicator>(plan);
    ChangeSet changes;
    changes.add(Indicator{.id = id,
                          .measure = measures.front().id,
                          .position = int(plan.indicators(measures.front().id).size()) + 1,
                          .name = u"件数"_s,
                          .unit = test::anyText()});
    changes.add(IndicatorValue{.year = plan.years().front().id, .indicator = id, .target = u"9"_s});
    (void)document.edit(changes); // a closed year refuses it, and then nothing happened
}

/// One thing that an office does to its plan.
void doAnything(PlanDocument &document)
{
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        return (void)document.undo();
    case 1:
        return (void)document.redo();
    case 2:
        return startYear(document);
    case 3:
        return closeAndReopen(document);
    case 4:
        return addIndicator(document);
    default:
        (void)document.edit(test::anyEdit(document.plan())); // refused where a year is closed
    }
}

} // namespace

/// The law that the history tells everything: replayed from nothing, it gives the plan.
class TstHistoryReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replayGivesThePlan();
    void everyStepIsInIt();
    void everyChangedFieldIsOneEntry();
};

void TstHistoryReplay::replayGivesThePlan()
{
    const QTemporaryDir folder;
    int copies = 0;
    QVERIFY(rc::check([&] {
        PlanDocument document(PlanStore::inMemory(test::anyPlan()));
        for (int steps = *rc::gen::inRange(1, 9); steps > 0; --steps)
            doAnything(document);
        const QString path = folder.filePath(u"%1.shisaku"_s.arg(++copies));
        RC_ASSERT(bool(document.saveCopy(path)));
        PlanStore stored = PlanStore::openReadOnly(path);
        const std::optional<Plan> plan = replayed(stored.history());
        RC_ASSERT(plan.has_value());
        RC_ASSERT(*plan == stored.read());
        RC_ASSERT(*plan == document.plan());
    }));
}

/// The steps of the law do what their names say: the years are started, closed and reopened.
void TstHistoryReplay::everyStepIsInIt()
{
    auto document = test::sampleDocument();
    const Plan &plan = document->plan();
    const YearId year = test::yearId(plan, 2019);
    QVERIFY(document->closeYear(year) && document->reopenYear(year, u"訂正"_s));
    QVERIFY(document->edit(mending(plan, year)));
    QVERIFY(document->closeYear(year));
    QVERIFY(document->edit(startOf(plan, 2020, YearKind::Regular, Departments::Leave).changes));
    QVERIFY(document->undo() && document->redo());
    QVERIFY(replayed(document->history()) == plan);
    QVERIFY(plan.year(2020) && plan.isClosed(year));
}

void TstHistoryReplay::everyChangedFieldIsOneEntry()
{
    auto document = test::sampleDocument();
    document->setDisplayName(u"板橋 花子"_s);
    const qint64 last = document->history().back().id;
    const Plan &plan = document->plan();
    Evaluation after =
        plan.evaluationOrEmpty(test::measureId(plan, u"4"_s), test::yearId(plan, 2019));
    after.grade = test::gradeId(plan, u"B"_s);
    after.department = u"情報政策課"_s;
    after.nextSteps = u"続ける"_s;
    QVERIFY(document->editEvaluation(after) && document->undo() && document->redo());
    const History news = document->history(last);
    QCOMPARE(news.size(), std::size_t(9)); // three fields, three times
    QStringList fields;
    for (const HistoryEntry &entry : news) {
        QCOMPARE(entry.account, accountName());
        QCOMPARE(entry.displayName, u"板橋 花子"_s);
        QVERIFY(entry.before != entry.after);
        fields << entry.field;
    }
    for (const QString &field : {u"grade_id"_s, u"department"_s, u"next_steps"_s})
        QCOMPARE(fields.count(field), 3);
}

QTEST_MAIN(TstHistoryReplay)
#include "tst_history_replay.moc"
