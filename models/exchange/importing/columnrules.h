#pragma once

#include "models/exchange/importing/headings.h"
#include "models/exchange/importing/namedyears.h"

namespace shisaku
{

/// Rules by which one of several columns of a field may be the one that counts. Each names those
/// for which it speaks.
class ColumnRules
{
public:
    using Columns = std::vector<std::size_t>;
    using Headed = std::vector<HeadedColumn>;

    /// All have to stay where they are.
    ColumnRules(const ForeignTable &table, const ColumnMapping &mapping,
                const HeadingReader &reader, const Meanings &meanings);

    /// Those of which the user said so.
    Columns said(const Headed &columns) const;
    /// Those whose heading names the year.
    Columns ofYear(const Headed &columns) const;
    /// That of what was done beside what was to be done.
    Columns done(const Headed &columns, ImportField field) const;
    /// What holds for good, or was corrected.
    static Columns final(const Headed &columns, ImportField field);
    /// Those with the field's own name. With a remark it may be another stage: 取組実績（公表用）.
    Columns usual(const Headed &columns, ImportField field) const;
    /// Of columns with the same heading those that differ in what stands below it, and not in
    /// nothing; without any below it, the first.
    Columns filled(const Headed &columns) const;

private:
    template <typename Predicate>
    static Columns headedSo(const Headed &columns, Predicate isSo);
    NamedYears yearsOf(const QString &heading) const;

    const ForeignTable &m_table;
    const ColumnMapping &m_mapping;
    const HeadingReader &m_reader;
    const Meanings &m_meanings;
};

} // namespace shisaku
