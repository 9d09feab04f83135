#include "models/exchange/writing/surveymark.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

// Words of the file, not of the window: they are the same in every language.
const QString kindWord = u"shisaku"_s;
const QString kindValue = u"survey 1"_s;
const QString planWord = u"plan"_s;
const QString yearWord = u"year"_s;
const QString departmentWord = u"department"_s;
const QString sentWord = u"sent"_s; // measure, field, value, indicator

QString valueOf(const ForeignTable &table, const QString &word)
{
    const auto row = std::ranges::find_if(table.rows, [&](const ForeignRow &each) {
        return each.cells.size() > 1 && each.cells[0].text == word;
    });
    return row != table.rows.end() ? row->cells[1].text : QString();
}

} // namespace

QString surveyMarkSheet()
{
    return u"shisaku"_s;
}

std::vector<QStringList> surveyMarkRows(const SurveyMark &mark)
{
    std::vector<QStringList> rows{{kindWord, kindValue},
                                  {planWord, mark.plan},
                                  {yearWord, mark.year},
                                  {departmentWord, mark.department}};
    const auto own = std::ssize(rows);
    for (const auto &[cell, value] : mark.sent.asKeyValueRange())
        rows.push_back({sentWord, cell.measure, importFieldKey(cell.field), value, cell.indicator});
    std::ranges::sort(rows.begin() + own, rows.end()); // the same survey is the same file
    return rows;
}

std::optional<SurveyMark> surveyMarkOf(const ForeignFile &file)
{
    const auto table = std::ranges::find(file.tables, surveyMarkSheet(), &ForeignTable::sheet);
    if (table == file.tables.end() || valueOf(*table, kindWord) != kindValue)
        return std::nullopt;
    SurveyMark mark{valueOf(*table, planWord), valueOf(*table, yearWord),
                    valueOf(*table, departmentWord)};
    for (const ForeignRow &row : table->rows) {
        if (row.text(0) == sentWord)
            mark.sent.insert({row.text(1), importFieldOfKey(row.text(2)), row.text(4)},
                             row.text(3));
    }
    return mark;
}

} // namespace shisaku
