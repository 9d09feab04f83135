#pragma once

#include "models/tallies/sheet.h"

#include <optional>
#include <variant>

namespace shisaku
{

/// A piece of a report's text: words, or what fills a slot: a figure, a name or a reason that the
/// plan gives.
struct ReportSpan {
    QString text;
    QString slot{};                    ///< the slot's name; empty for words
    std::optional<Selection> behind{}; ///< of a figure or a number: the measures it stands for
    /// What the slot said when the office last wrote or confirmed the text, where that was
    /// something else.
    std::optional<QString> before{};

    bool isSlot() const { return !slot.isEmpty(); }
    bool operator==(const ReportSpan &) const = default;
};

using ReportText = std::vector<ReportSpan>;

/// The text as it is read.
QString plainText(const ReportText &text);

/// What stands in the place of a reason that is missing: 「理由未記入」.
QString missingReason();

/// The title of the whole report.
struct TitlePart {
};
/// A heading: level 1 is 「１　実績報告の趣旨」, level 2 「(1) 開かれた区政の実現（…）」.
struct HeadingPart {
    int level = 1;
};
/// A paragraph of sentences.
struct ProsePart {
};
/// A table; the part's text is its caption.
struct TablePart {
    Sheet sheet;
    QString kind{}; ///< which table: grades, directions, goals
};
/// The place of a chart; the part's text is its caption.
struct ChartPart {
    QString kind;  ///< which chart: grade
    Sheet figures; ///< the same figures as a table, for those who cannot see the picture
};

/// One part of a report, from top to bottom.
struct ReportPart {
    QString place; ///< its name, the same in every year: purpose, goal/3/changes
    std::variant<TitlePart, HeadingPart, ProsePart, TablePart, ChartPart> content;
    ReportText text{};
    bool isWritten = false; ///< the office's words stand in the place of the template's
    /// The template's text has changed since the office last wrote or confirmed its own.
    bool isTemplateChanged = false;

    /// Whether something has changed that the office has not confirmed.
    bool isToConfirm() const;
};

/// The annual report (実績報告) of a year as text with places for charts: what paper, PDF, ODT,
/// DOCX and HTML are all made of. It is worded in Japanese, whatever the window's language.
struct Report {
    QString title; ///< plain, for the properties of files
    std::vector<ReportPart> parts;
    /// Why there is none, as a sentence: its template is no good. The parts say so then.
    QString refusal{};
};

} // namespace shisaku
