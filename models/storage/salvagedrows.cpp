#include "models/storage/salvagedrows.h"

#include "models/domain/text.h"
#include "models/storage/storageerror.h"
#include "models/storage/table.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// No file that an office has holds more rows; a damaged one may seem to.
constexpr int mostRows = 5'000'000;
constexpr qlonglong mostLookedUp = 200'000;

/// What a table is made of.
struct Shape {
    QString table;
    QStringList columns;
    QStringList keys; ///< the columns that tell rows apart
};

Shape shapeOf(Database &database, const QString &table)
{
    Shape shape{table, {}, {}};
    QSqlQuery query = database.run(u"SELECT name, pk FROM pragma_table_info(?)"_s, {table});
    while (Database::next(query)) {
        shape.columns << query.value(0).toString();
        if (query.value(1).toInt() > 0)
            shape.keys << query.value(0).toString();
    }
    return shape;
}

/// Qt gives NULL as a text that is null, which would be bound as an empty one.
QVariant valueAt(const QSqlQuery &query, int column)
{
    return query.isNull(column) ? QVariant() : query.value(column);
}

/// Whether a value can be in a plan's file, whatever its table.
bool isPossible(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        return !characterRefusal(value.toString());
    return value.typeId() != QMetaType::LongLong || std::abs(value.toDouble()) <= double(highestId);
}

/// As the history names the record.
QString keyOf(const Shape &shape, const Row &row)
{
    QStringList parts;
    for (const QString &key : shape.keys)
        parts << row.at(key).toString();
    return parts.join(u'/');
}

/// The record of that key before its first value. A year of a plan's first version was neither
/// closed nor the overall one, and the history does not say so.
Row startOf(const Shape &shape, const QString &key)
{
    Row row;
    if (shape.table == "year"_L1 && shape.columns.contains("kind"_L1))
        row = {{u"kind"_s, u"regular"_s},
               {u"state"_s, u"open"_s},
               {u"reopen_reason"_s, u""_s},
               {u"digest"_s, u""_s}};
    const QStringList parts = key.split(u'/');
    for (qsizetype i = 0; i < shape.keys.size(); ++i) {
        const bool isLast = i + 1 == shape.keys.size(); // a text, it may hold a stroke itself
        row[shape.keys[i]] = isLast ? parts.mid(i).join(u'/') : parts.value(i);
    }
    return row;
}

/// Takes rows of one table from the damaged database to the new one.
class RowCopier
{
public:
    RowCopier(Database &source, Database &target, const QString &table)
        : m_source(source)
        , m_target(target)
        , m_shape(shapeOf(target, table))
    {
        m_result.name = table;
    }

    SalvagedTable result() const
    {
        SalvagedTable result = m_result;
        result.lost = static_cast<int>(m_lost.size());
        return result;
    }

    /// From the first row on, and where that breaks off from the last one back; then the rows in
    /// between one by one, where their keys are numbers.
    void scan()
    {
        m_result.isWhole = take(inOrder(u"ASC"_s), {});
        if (m_result.isWhole)
            return;
        take(inOrder(u"DESC"_s), {});
        if (m_shape.keys.size() == 1)
            scanGap();
    }

    /// What the history knows of and the table did not give.
    void rebuild()
    {
        for (const auto &[key, row] : recorded()) {
            if (m_saved.contains(key))
                continue;
            lookUp(row);
            if (m_saved.contains(key))
                continue;
            if (insert(key, row))
                ++m_result.rebuilt;
        }
    }

private:
    QString select() const
    {
        return u"SELECT %1 FROM %2 NOT INDEXED"_s.arg(m_shape.columns.join(u','), m_shape.table);
    }

    QString inOrder(const QString &direction) const
    {
        QStringList terms;
        for (const QString &key : m_shape.keys)
            terms << key + u' ' + direction;
        return select() + u" ORDER BY "_s + terms.join(u',');
    }

    void scanGap()
    {
        const QString key = m_shape.keys.front();
        const auto end = [&](const QString &which) {
            return m_target.value(u"SELECT %1(%2) FROM %3"_s.arg(which, key, m_shape.table))
                .toLongLong();
        };
        const qlonglong first = end(u"min"_s);
        const qlonglong last = std::min(end(u"max"_s), first + mostLookedUp);
        for (qlonglong id = first; id < last; ++id) {
            const QString text = QString::number(id);
            if (!m_saved.contains(text) && !lookUp({{key, id}}))
                m_lost.insert(text);
        }
    }

    /// Takes the one row with the keys of this one, if it is there; whether that can be told.
    bool lookUp(const Row &row)
    {
        QStringList conditions;
        QVariantList values;
        for (const QString &key : m_shape.keys) {
            conditions << key + u" = ?"_s;
            values << row.at(key);
        }
        return take(select() + u" WHERE "_s + conditions.join(u" AND "_s), values);
    }

    /// Takes the rows of the query; whether it came to its end.
    bool take(const QString &sql, const QVariantList &values)
    {
        try {
            QSqlQuery query = m_source.run(sql, values);
            for (int count = 0; Database::next(query); ++count) {
                if (count == mostRows)
                    return false;
                Row row;
                for (qsizetype i = 0; i < m_shape.columns.size(); ++i)
                    row[m_shape.columns[i]] = valueAt(query, static_cast<int>(i));
                insert(keyOf(m_shape, row), row);
            }
            return true;
        } catch (const StorageError &) {
            return false;
        }
    }

    /// Whether the row is in the new database: what breaks its rules, or what the program would not
    /// read, is lost.
    bool insert(const QString &key, const Row &row)
    {
        if (m_saved.contains(key))
            return true;
        if (!isReadable(m_shape.table, row))
            return lose(key);
        QStringList names;
        QStringList marks;
        QVariantList values;
        for (const auto &[name, value] : row) {
            if (!isPossible(value))
                return lose(key);
            names << name;
            marks << u"?"_s;
            values << value;
        }
        try {
            m_target.run(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(m_shape.table, names.join(u','),
                                                                  marks.join(u',')),
                         values);
        } catch (const StorageError &) {
            return lose(key);
        }
        m_lost.erase(key);
        m_saved.insert(key);
        return true;
    }

    bool lose(const QString &key)
    {
        m_lost.insert(key);
        return false;
    }

    /// The records of the table as the history leaves them.
    std::map<QString, Row> recorded()
    {
        std::map<QString, Row> records;
        QSqlQuery entry = m_target.run(u"SELECT record_key, action, field, new_value FROM history "
                                       "WHERE record = ? ORDER BY id"_s,
                                       {m_shape.table});
        while (Database::next(entry)) {
            const QString key = entry.value(0).toString();
            if (entry.value(1).toString() == "removed"_L1) {
                records.erase(key);
                continue;
            }
            Row &row = records.try_emplace(key, startOf(m_shape, key)).first->second;
            if (const QString field = entry.value(2).toString(); m_shape.columns.contains(field))
                row[field] = valueAt(entry, 3);
        }
        return records;
    }

    Database &m_source;
    Database &m_target;
    Shape m_shape;
    std::set<QString> m_saved; // by their keys
    std::set<QString> m_lost;
    SalvagedTable m_result;
};

/// A column of one table that refers to another.
struct Reference {
    QString table;
    QString column;
    QString otherTable;
    QString otherColumn;
    bool mayBeEmpty = false;
};

std::vector<Reference> referencesOf(Database &database, const QString &table)
{
    std::vector<Reference> references;
    QSqlQuery query =
        database.run(uR"(SELECT k."from", k."table", k."to", i."notnull" = 0 AND i.pk = 0
            FROM pragma_foreign_key_list(?) AS k JOIN pragma_table_info(?) AS i
            ON i.name = k."from")"_s,
                     {table, table});
    while (Database::next(query))
        references.push_back({table, query.value(0).toString(), query.value(1).toString(),
                              query.value(2).toString(), query.value(3).toBool()});
    return references;
}

/// How many rows referred to what is not there.
int mend(Database &database, const Reference &reference)
{
    const QString dangling = u"%1 IS NOT NULL AND %1 NOT IN (SELECT %2 FROM %3)"_s.arg(
        reference.column, reference.otherColumn, reference.otherTable);
    const QString sql =
        reference.mayBeEmpty
            ? u"UPDATE %1 SET %2 = NULL WHERE %3"_s.arg(reference.table, reference.column, dangling)
            : u"DELETE FROM %1 WHERE %2"_s.arg(reference.table, dangling);
    return database.run(sql).numRowsAffected();
}

} // namespace

SalvagedTable salvageRows(Database &source, Database &target, const QString &table)
{
    RowCopier copier(source, target, table);
    copier.scan();
    copier.rebuild();
    return copier.result();
}

void dropDangling(Database &database, std::vector<SalvagedTable> &tables)
{
    bool again = true;
    while (std::exchange(again, false)) { // what goes may have been referred to
        for (SalvagedTable &table : tables) {
            for (const Reference &reference : referencesOf(database, table.name)) {
                const int mended = mend(database, reference);
                again = again || mended > 0;
                if (!reference.mayBeEmpty)
                    table.lost += mended;
            }
        }
    }
    for (SalvagedTable &table : tables) {
        table.saved = database.value(u"SELECT count(*) FROM %1"_s.arg(table.name)).toInt();
        if (table.name != "history"_L1)
            continue;
        // Its entries count from 1 and none is ever removed, so those between them are lost.
        const int last = database.value(u"SELECT max(id) FROM history"_s).toInt();
        table.lost = std::max(table.lost, last - table.saved);
    }
}

} // namespace shisaku
