#pragma once

#include "models/exchange/importing/columnmapping.h"

#include <optional>

namespace shisaku
{

/// What headings are compared by: `searchKey` without blanks, brackets, line breaks and
/// punctuation.
QString headingKey(const QString &heading);

/// What a heading says of its column.
struct HeadingMeaning {
    ImportField field = ImportField::Ignored;
    bool isRecognised = false; ///< also where the column is of no use here: another year's grade
    bool isWeak = false;       ///< a word that often means something else, such as No.
    ImportField otherYears = ImportField::Ignored; ///< what it holds of another year or stage
    bool isKnown = false;                          ///< the user said so
};

/// Of each column.
using Meanings = std::vector<HeadingMeaning>;

/// A column with its heading, which may be joined of several rows.
struct HeadedColumn {
    std::size_t column = 0;
    QString heading{};
};

/// Whether a measure's number or title stands in the row.
bool namesMeasure(const ForeignRow &row, const Meanings &meanings);

/// Understands headings, for one year and with what was said of them. It remembers what it has
/// read, so one serves all tables.
class HeadingReader
{
public:
    HeadingReader(const Year &year, const KnownHeadings &known = {})
        : m_year(year)
        , m_known(known)
    {
    }

    HeadingMeaning meaning(const QString &heading) const;
    /// Whether it is no heading, told without reading it: too long, without a heading's word, or
    /// read before.
    bool isKnownAsOther(const QString &text) const;
    const Year &year() const { return m_year; }

private:
    std::optional<ImportField> saidOf(const QString &heading) const;
    HeadingMeaning readMeaning(const QString &text) const;
    HeadingMeaning meaningOfKey(const QString &key) const;

    Year m_year;
    KnownHeadings m_known;
    mutable QHash<QString, HeadingMeaning> m_read; ///< many cells say the same
};

} // namespace shisaku
