#include "models/exchange/importing/figurecolumns.h"

#include "models/domain/text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// A figure, with its unit: 95, 1,234件, 50%.
bool isFigure(const QString &text)
{
    static const QRegularExpression figure(u"^[-+△▲]?\\d[\\d,.]*(?:%|\\p{L}{1,2})?$"_s);
    return figure.match(unspacedKey(text)).hasMatch();
}

/// What may be the mark of a goal: 1 for ①.
bool isMark(const QString &text)
{
    constexpr int mostMarks = 20;
    bool isNumber = false;
    const int number = searchKey(text).toInt(&isNumber);
    return isNumber && number >= 1 && number <= mostMarks;
}

/// Whether figures stand below the heading, but for a word in some cells (調査中, 約93件); marks of
/// goals (1 for ①) are no figures there.
bool holdsFigures(const ForeignTable &table, const ColumnMapping &mapping, std::size_t column,
                  ImportField field)
{
    constexpr qsizetype longestWord = 15;
    // Below 柱 a number before a word counts the goals: 1 福祉.
    static const QRegularExpression counted(u"^\\d{1,2}[\\s.:]+\\p{L}"_s);
    const bool areCounted =
        field == ImportField::Goal && !columnHeading(table, mapping, column).contains(u"目標"_s);
    bool hasFigure = false;
    std::size_t figures = 0;
    std::size_t words = 0;
    for (const ForeignRow &row : rowsBelow(table, mapping)) {
        const QString &text = row.text(column);
        if (text.isEmpty())
            continue;
        const bool isFigureHere =
            isFigure(text) && !(areCounted && counted.match(searchKey(text)).hasMatch());
        if (!isFigureHere && (field == ImportField::Goal || text.size() > longestWord))
            return false;
        (isFigureHere ? figures : words) += 1;
        hasFigure = hasFigure || (isFigureHere && (field != ImportField::Goal || !isMark(text)));
    }
    return hasFigure && figures > words;
}

class Figures
{
public:
    Figures(const ForeignTable &table, const ColumnMapping &mapping, Meanings &meanings)
        : m_table(table)
        , m_mapping(mapping)
        , m_meanings(meanings)
    {
    }

    void place(ImportField weak, ImportField figure, const QString &word)
    {
        if (!has(figure))
            placeOfIndicator(weak, figure, word);
        for (std::size_t column = 0; column < m_meanings.size(); ++column) {
            HeadingMeaning &meaning = m_meanings[column];
            if (meaning.field == weak && meaning.isWeak &&
                holdsFigures(m_table, m_mapping, column, weak))
                meaning = {.isRecognised = true};
        }
    }

private:
    /// Of the columns with the word that has the indicator's figures: where figures stand, or else
    /// one behind the indicator's name. What stands before it and holds texts is none of its own.
    void placeOfIndicator(ImportField weak, ImportField figure, const QString &word)
    {
        const auto indicator =
            std::ranges::find(m_meanings, ImportField::Indicator, &HeadingMeaning::field);
        if (indicator == m_meanings.end())
            return;
        const auto name = static_cast<std::size_t>(indicator - m_meanings.begin());
        HeadingMeaning *best = nullptr;
        int most = 0;
        for (std::size_t column = 0; column < m_meanings.size(); ++column) {
            HeadingMeaning &meaning = m_meanings[column];
            if (meaning.field != weak || !meaning.isWeak ||
                !columnHeading(m_table, m_mapping, column).contains(word))
                continue;
            constexpr int figures = 3;
            constexpr int behind = 2;
            constexpr int empty = 1;
            const int worth = (holdsFigures(m_table, m_mapping, column, weak) ? figures : 0) +
                              (column > name ? behind : 0) + (isEmpty(column) ? empty : 0);
            if (worth > most) {
                most = worth;
                best = &meaning;
            }
        }
        if (best)
            *best = {figure, true};
    }

    bool isEmpty(std::size_t column) const
    {
        return std::ranges::all_of(rowsBelow(m_table, m_mapping), [column](const ForeignRow &row) {
            return row.text(column).isEmpty();
        });
    }

    bool has(ImportField field) const
    {
        return std::ranges::find(m_meanings, field, &HeadingMeaning::field) != m_meanings.end();
    }

    const ForeignTable &m_table;
    const ColumnMapping &m_mapping;
    Meanings &m_meanings;
};

} // namespace

void placeFigures(const ForeignTable &table, const ColumnMapping &mapping, Meanings &meanings)
{
    Figures figures(table, mapping, meanings);
    figures.place(ImportField::Goal, ImportField::Target, u"目標"_s);
    figures.place(ImportField::Achievement, ImportField::Actual, u"実績"_s);
}

} // namespace shisaku
