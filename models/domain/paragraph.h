#pragma once

#include "models/domain/id.h"

#include <QString>

#include <compare>

namespace shisaku
{

/// What the office wrote in a year's report (報告書) in the place of one of the template's texts.
/// Where there is none, the template's text stands.
struct Paragraph {
    /// Year first, so that the paragraphs of a year stand together.
    struct Key {
        YearId year;
        QString place;

        bool operator==(const Key &) const = default;
        friend std::strong_ordering operator<=>(const Key &left, const Key &right)
        {
            if (left.year != right.year)
                return left.year <=> right.year;
            return left.place.compare(right.place) <=> 0;
        }
    };

    YearId year;
    QString place; ///< which text of the report it is: purpose, goal/3/changes
    QString text;  ///< words with slots, as models/reports/storedtext has them
    QString seen;  ///< the slots' values when it was last written or confirmed

    Key key() const { return {year, place}; }
    bool operator==(const Paragraph &) const = default;
};

} // namespace shisaku
