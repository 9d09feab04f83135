#pragma once

#include "models/domain/plan.h"

#include <QSqlQuery>
#include <QVariant>

#include <span>

namespace shisaku
{

/// One column of a record's table: its name, how it is written and how it is read.
template <class T>
struct Column {
    QLatin1StringView name;
    QVariant (*write)(const T &);
    void (*read)(T &, const QVariant &);
};

/// Where the records of a kind are stored. The first `keys` columns are the key.
template <class T>
struct Table {
    QLatin1StringView name;
    std::span<const Column<T>> columns;
    std::size_t keys = 1;

    QString selectSql() const;
    QString insertSql() const;
    QString updateSql() const; ///< values: the columns behind the key, then the key
    QString removeSql() const; ///< values: the key
    QVariantList keyOf(const T &record) const;
    QVariantList restOf(const T &record) const;
    T read(const QSqlQuery &row) const;
};

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
Table<Year> tableOf();
template <>
Table<Evaluation> tableOf();

template <class T>
QString Table<T>::selectSql() const
{
    QStringList names;
    for (const Column<T> &column : columns)
        names << column.name;
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
QString Table<T>::updateSql() const
{
    QStringList assignments, conditions;
    for (const Column<T> &column : columns.subspan(keys))
        assignments << column.name + QStringLiteral(" = ?");
    for (const Column<T> &column : columns.first(keys))
        conditions << column.name + QStringLiteral(" = ?");
    return QStringLiteral("UPDATE %1 SET %2 WHERE %3")
        .arg(name, assignments.join(u','), conditions.join(QStringLiteral(" AND ")));
}

template <class T>
QString Table<T>::removeSql() const
{
    QStringList conditions;
    for (const Column<T> &column : columns.first(keys))
        conditions << column.name + QStringLiteral(" = ?");
    return QStringLiteral("DELETE FROM %1 WHERE %2")
        .arg(name, conditions.join(QStringLiteral(" AND ")));
}

template <class T>
QVariantList Table<T>::keyOf(const T &record) const
{
    QVariantList values;
    for (const Column<T> &column : columns.first(keys))
        values << column.write(record);
    return values;
}

template <class T>
QVariantList Table<T>::restOf(const T &record) const
{
    QVariantList values;
    for (const Column<T> &column : columns.subspan(keys))
        values << column.write(record);
    return values;
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
