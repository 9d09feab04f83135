#include "models/housestyle/houselint.h"

#include "models/housestyle/stylechecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace shisaku
{
namespace
{

const StyleCheck checks[] = {
    {"name",
     QT_TRANSLATE_NOOP("shisaku::StyleChecks",
                       "A goal, a measure or the plan is not named as in the plan."),
     misspelledNames},
    {"two-spellings",
     QT_TRANSLATE_NOOP("shisaku::StyleChecks", "The same name is spelled in two ways."),
     twoSpellings},
    {"year", QT_TRANSLATE_NOOP("shisaku::StyleChecks", "A year is written in another way."),
     otherYears},
    {"measure-number",
     QT_TRANSLATE_NOOP("shisaku::StyleChecks", "A measure's number is written in another way."),
     otherMeasureNumbers},
    {"measure-unknown", QT_TRANSLATE_NOOP("shisaku::StyleChecks", "The plan has no such measure."),
     unknownMeasureNumbers},
    {"number-space",
     QT_TRANSLATE_NOOP("shisaku::StyleChecks",
                       "There is no space between a measure's number and its title."),
     joinedMeasureNumbers},
    {"comma", QT_TRANSLATE_NOOP("shisaku::StyleChecks", "There is no comma between two counts."),
     joinedCounts},
    {"digits",
     QT_TRANSLATE_NOOP("shisaku::StyleChecks",
                       "One digit is written full-width, two or more half-width."),
     otherDigits},
    {"percentage",
     QT_TRANSLATE_NOOP("shisaku::StyleChecks", "A percentage is written with full-width digits."),
     otherPercentages},
    {"thousands",
     QT_TRANSLATE_NOOP("shisaku::StyleChecks", "The thousands are not separated by commas."),
     otherThousands},
};

void appendFindings(const QString &place, const QString &text, const PlanWords &words,
                    std::vector<StyleFinding> &all)
{
    const FlowingText flowing(text, words);
    std::vector<StyleFinding> findings;
    for (const StyleCheck &check : checks) {
        for (const StyleSpot &spot : check.spots(flowing, words)) {
            const qsizetype end = spot.at + spot.length;
            if (flowing.touchesName(spot.at, end))
                continue;
            const qsizetype at = flowing.inLines(spot.at);
            const qsizetype length = flowing.inLines(end - 1) + 1 - at;
            const bool overlaps = std::ranges::any_of(findings, [&](const StyleFinding &other) {
                return at < other.at + other.length && other.at < at + length;
            });
            if (!overlaps)
                findings.push_back(
                    {&check, place, at, length, text.mid(at, length), spot.suggestion});
        }
    }
    std::ranges::sort(findings, {}, &StyleFinding::at);
    all.insert(all.end(), findings.begin(), findings.end());
}

} // namespace

QString StyleCheck::sentence() const
{
    return QCoreApplication::translate("shisaku::StyleChecks", message);
}

std::span<const StyleCheck> allStyleChecks()
{
    return checks;
}

std::vector<StyleFinding> styleFindings(const QString &text, const Plan &plan)
{
    std::vector<StyleFinding> findings;
    appendFindings({}, text, PlanWords(plan), findings);
    return findings;
}

std::vector<StyleFinding> styleFindings(const Report &report, const Plan &plan)
{
    const PlanWords words(plan);
    std::vector<StyleFinding> findings;
    for (const ReportPart &part : report.parts) {
        appendFindings(part.place, plainText(part.text), words, findings);
        if (const auto *table = std::get_if<TablePart>(&part.content)) {
            for (const QStringList &row : textRows(table->sheet)) {
                for (const QString &cell : row)
                    appendFindings(part.place, cell, words, findings);
            }
        }
    }
    return findings;
}

} // namespace shisaku
