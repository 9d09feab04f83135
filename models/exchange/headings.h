#pragma once

#include "models/exchange/importfield.h"

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
    ImportField otherYears = ImportField::Ignored; ///< what it holds of the other year it names
};

/// Understands headings, for one year.
class HeadingReader
{
public:
    HeadingReader(const Year &year, const KnownHeadings &known);

    HeadingMeaning meaning(const QString &heading) const;

private:
    HeadingMeaning meaningOfKey(const QString &key) const;

    Year m_year;
    KnownHeadings m_known;
};

} // namespace shisaku
