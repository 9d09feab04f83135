#include "tests/support/replay.h"

#include "models/storage/table.h"

#include <QHash>

#include <algorithm>

namespace shisaku::test
{
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
        T value; // as a record is of which nothing is told, such as a column of a later version
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const Column<T> &column = table.columns[i];
            if (i < table.keys)
                column.read(value, keyPart<T>(record.key(), i));
            else if (record->contains(column.name))
                column.read(value, record->value(column.name));
        }
        plan.apply(Change(Replacement<T>{std::nullopt, value}));
    }
}

} // namespace

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

} // namespace shisaku::test
