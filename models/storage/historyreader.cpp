#include "models/storage/historyreader.h"

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

HistoryEntry::Action actionOf(const QString &word)
{
    return word == "added"_L1     ? HistoryEntry::Action::Added
           : word == "removed"_L1 ? HistoryEntry::Action::Removed
                                  : HistoryEntry::Action::Changed;
}

} // namespace

History readHistory(Database &database, qint64 after)
{
    History history;
    QSqlQuery row = database.run(
        u"SELECT h.id, h.edit_id, h.recorded_at, e.made_by, e.made_by_name, e.name, h.action, "
        "h.record, h.record_key, h.field, h.old_value, h.new_value "
        "FROM history AS h LEFT JOIN edit AS e ON e.id = h.edit_id "
        "WHERE h.id > ? ORDER BY h.id"_s,
        {after});
    while (Database::next(row))
        history.push_back({
            .id = row.value(0).toLongLong(),
            .edit = row.value(1).toLongLong(),
            .at = QDateTime::fromString(row.value(2).toString(), Qt::ISODateWithMs).toLocalTime(),
            .account = row.value(3).toString(),
            .displayName = row.value(4).toString(),
            .editName = row.value(5).toString(),
            .action = actionOf(row.value(6).toString()),
            .record = row.value(7).toString(),
            .key = row.value(8).toString(),
            .field = row.value(9).toString(),
            .before = row.value(10),
            .after = row.value(11),
        });
    return history;
}

} // namespace shisaku
