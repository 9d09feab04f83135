#pragma once

#include "models/domain/plan.h"

#include <QSqlQuery>
#include <QVariant>

#include <map>
#include <span>

namespace shisaku
{

/// A file with a higher id is damaged: after this one there is room for more.
constexpr qint64 highestId = qint64(1) << 53;

/// One column of a record's table: its name, how it is written and how it is read.
template <class T>
struct Column {
    QLatin1StringView name;
    QVariant (*write)(const T &);
    void (*read)(T &, const QVariant &);
    bool isText = false; ///< read as its bytes: SQLite takes damaged ones for some other text
};

/// Where the records of a kind are stored. The first `keys` columns are the key.
template <class T>
struct Table {
    QLatin1StringView name;
    std::span<const Column<T>> columns;
    std::size_t keys = 1;

    QString selectSql() const;
    QString insertSql() const;
    // Both find the record only as it was, so that nobody's change is overwritten unseen.
    QString updateSql() const; ///< values: `restOf` the new record, `valuesOf` the old one
    QString removeSql() const; ///< values: `valuesOf` the old record
    QVariantList valuesOf(const T &record) const; ///< all columns
    QVariantList restOf(const T &record) const;   ///< the columns behind the key
    T read(const QSqlQuery &row) const;

    QString condition() const; ///< that a row is as `valuesOf` says
};

/// A row's values by their columns' names.
using Row = std::map<QString, QVariant>;

/// Whether the program would read the row from that table: a file with one that it would not is
/// damaged. Tables that hold no records have no rows of that kind.
bool isReadable(const QString &table, const Row &row);

template <class T>
Table<T> tableOf();

template <>
Table<PlanInfo> tableOf();
template <>
Table<Goal> tableOf();
template <>
Table<Grade> tableOf();
template <>
Table<Direction> tableOf();
template <>
Table<Measure> tableOf();
template <>
Table<Indicator> tableOf();
template <>
Table<Year> tableOf();
template <>
Table<Evaluation> tableOf();
template <>
Table<IndicatorValue> tableOf();
template <>
Table<Paragraph> tableOf();

template <class T>
QString Table<T>::selectSql() const
{
    QStringList names;
    for (const Column<T> &column : columns)
        names << (column.isText ? QStringLiteral("CAST(%1 AS BLOB)").arg(column.name)
                                : QString(column.name));
    return QStringLiteral("SELECT %1 FROM %2").arg(names.join(u','), name);
}

template <class T>
QString Table<T>::insertSql() const
{
    QStringList names, marks;
    for (const Column<T> &column : columns) {
        names << column.name;
        marks << QStringLiteral("?");
    }
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(name, names.join(u','), marks.join(u','));
}

template <class T>
QString Table<T>::condition() const
{
    QStringList parts;
    for (const Column<T> &column : columns.first(keys))
        parts << column.name + QStringLiteral(" = ?");
    for (const Column<T> &column : columns.subspan(keys))
        parts << column.name + QStringLiteral(" IS ?"); // also of NULL
    return parts.join(QStringLiteral(" AND "));
}

template <class T>
QString Table<T>::updateSql() const
{
    QStringList assignments;
    for (const Column<T> &column : columns.subspan(keys))
        assignments << column.name + QStringLiteral(" = ?");
    return QStringLiteral("UPDATE %1 SET %2 WHERE %3")
        .arg(name, assignments.join(u','), condition());
}

template <class T>
QString Table<T>::removeSql() const
{
    return QStringLiteral("DELETE FROM %1 WHERE %2").arg(name, condition());
}

template <class T>
QVariantList Table<T>::valuesOf(const T &record) const
{
    QVariantList values;
    for (const Column<T> &column : columns)
        values << column.write(record);
    return values;
}

template <class T>
QVariantList Table<T>::restOf(const T &record) const
{
    return valuesOf(record).mid(static_cast<qsizetype>(keys));
}

template <class T>
T Table<T>::read(const QSqlQuery &row) const
{
    T record;
    for (std::size_t i = 0; i < columns.size(); ++i)
        columns[i].read(record, row.value(static_cast<int>(i)));
    return record;
}

} // namespace shisaku
