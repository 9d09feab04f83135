#include "models/exchange/importing/columnrules.h"

#include "models/domain/text.h"
#include "models/exchange/importing/headingremarks.h"
#include "models/exchange/importing/headingwords.h"
#include "models/exchange/importing/planneddeeds.h"

#include <QSet>

#include <algorithm>

namespace shisaku
{
namespace
{

/// Whether what is said comes first for the time being and then for good; a target is set for a
/// last year.
bool hasFinal(ImportField field)
{
    return isOfYear(field) && field != ImportField::Target;
}

} // namespace

ColumnRules::ColumnRules(const ForeignTable &table, const ColumnMapping &mapping,
                         const HeadingReader &reader, const Meanings &meanings)
    : m_table(table)
    , m_mapping(mapping)
    , m_reader(reader)
    , m_meanings(meanings)
{
}

template <typename Predicate>
ColumnRules::Columns ColumnRules::headedSo(const Headed &columns, Predicate isSo)
{
    Columns those;
    for (const auto &[column, heading] : columns) {
        if (isSo(heading))
            those.push_back(column);
    }
    return those;
}

NamedYears ColumnRules::yearsOf(const QString &heading) const
{
    return namedYears(unspacedKey(heading), m_reader.year());
}

ColumnRules::Columns ColumnRules::said(const Headed &columns) const
{
    Columns said;
    for (const auto &[column, heading] : columns) {
        const HeadingMeaning meaning = m_reader.meaning(heading);
        if (meaning.isKnown && meaning.field == m_meanings[column].field)
            said.push_back(column);
    }
    return said;
}

ColumnRules::Columns ColumnRules::ofYear(const Headed &columns) const
{
    return headedSo(columns, [this](const QString &heading) { return yearsOf(heading).asked; });
}

ColumnRules::Columns ColumnRules::done(const Headed &columns, ImportField field) const
{
    if (field != ImportField::Achievement)
        return {};
    Headed plain = columns;
    for (HeadedColumn &each : plain)
        each.heading = yearsOf(each.heading).rest;
    const auto done = whatWasDone(m_table, m_mapping, plain);
    return done ? Columns{*done} : Columns();
}

ColumnRules::Columns ColumnRules::final(const Headed &columns, ImportField field)
{
    return headedSo(columns, [field](const QString &heading) {
        return (hasFinal(field) && isFinal(heading)) || isRevised(heading);
    });
}

ColumnRules::Columns ColumnRules::usual(const Headed &columns, ImportField field) const
{
    if (isOfScale(field))
        return {};
    return headedSo(columns, [&](const QString &heading) {
        const QString rest = yearsOf(heading).rest;
        const bool mayHaveRemark = field == ImportField::Note; // 備考（企画課）
        return headingKey(mayHaveRemark ? rest : plainHeading(rest).text) == usualHeading(field);
    });
}

ColumnRules::Columns ColumnRules::filled(const Headed &columns) const
{
    const QString first = headingKey(columns.front().heading);
    if (std::ranges::any_of(
            columns, [&](const HeadedColumn &each) { return headingKey(each.heading) != first; }))
        return {};
    Columns filled;
    QSet<QStringList> contents;
    for (const HeadedColumn &each : columns) {
        QStringList content;
        for (const ForeignRow &row : rowsBelow(m_table, m_mapping))
            content << row.text(each.column);
        const bool isEmpty = std::ranges::all_of(content, &QString::isEmpty);
        if (!isEmpty && !contents.contains(content))
            filled.push_back(each.column);
        contents.insert(content);
    }
    return filled.empty() ? Columns{columns.front().column} : filled;
}

} // namespace shisaku
