#include "models/exchange/writing/yeartallies.h"

#include "models/exchange/writing/celllooks.h"
#include "models/tallies/sheets.h"
#include "models/tallies/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::YearWorkbook)
};

constexpr int headingRow = 1;
constexpr int firstRow = headingRow + 1;
constexpr int chartWidth = 760;

/// The rows of a column that hold `count` values.
CellRange columnOf(int column, std::size_t count)
{
    return {{firstRow, column}, {firstRow + static_cast<int>(count) - 1, column}};
}

WorkbookChart chartOf(const WorkbookSheet &sheet, const QString &title, std::size_t rows)
{
    WorkbookChart chart;
    chart.title = title;
    chart.sheet = sheet.name;
    chart.categories = columnOf(0, rows);
    chart.at = {static_cast<int>(sheet.rows.size()) + 1, 0};
    chart.width = chartWidth;
    chart.height = 380;
    return chart;
}

/// What the cell says: a grade may be called 5, which is a number then.
QString wordsOf(const WorkbookCell &cell)
{
    if (const auto *number = std::get_if<double>(&cell.value))
        return QString::number(*number);
    const auto *text = std::get_if<QString>(&cell.value);
    return text ? *text : QString();
}

/// What the chart shows, for those who do not see it: its title and each row with its counts.
QString descriptionOf(const WorkbookSheet &sheet, const WorkbookChart &chart)
{
    QStringList parts;
    const auto last = static_cast<std::size_t>(chart.categories.last.row);
    for (std::size_t row = firstRow; row <= last; ++row) {
        QStringList counts;
        for (const WorkbookChart::Series &series : chart.series) {
            const auto column = static_cast<std::size_t>(series.values.first.column);
            const QString name = chart.series.size() > 1 ? series.name + u':' : QString();
            counts << name + wordsOf(sheet.rows[row][column]);
        }
        parts << wordsOf(sheet.rows[row][0]) + u' ' + counts.join(u' ');
    }
    return chart.title + u": "_s + parts.join(u", "_s);
}

/// The counts of a format without zeros, for labels in a chart.
QString labelFormat(const QString &ten)
{
    return u"0%1;;"_s.arg(QString(ten).remove(u"10"_s).isEmpty()
                              ? QString()
                              : u"\"%1\""_s.arg(QString(ten).remove(u"10"_s)));
}

/// The percentages as published, in a column of their own.
void addShares(WorkbookSheet &sheet, const Plan &plan, const GradeTally &tally)
{
    sheet.rows[headingRow].push_back({.value = Tr::tr("Share"), .look = headingLook()});
    for (std::size_t i = 0; i < tally.rows.size(); ++i) {
        WorkbookCell cell{.value = {}, .look = bodyLook(Qt::AlignRight)};
        cell.look.numberFormat = u"0%"_s;
        if (const auto percent = percentageOf(plan, tally, tally.rows[i]))
            cell.value = *percent / 100.;
        sheet.rows[firstRow + i].push_back(cell);
    }
}

WorkbookSheet gradeTallySheet(const Plan &plan, YearId year, const GradeColours &colours)
{
    const GradeTally tally = tallyByGrade(plan, year);
    WorkbookSheet sheet = workbookSheet(Tr::tr("By grade"), gradeSheet(plan, year));
    addShares(sheet, plan, tally);
    sheet.columnWidths = {16, 68, 12, 9};
    sheet.filter.reset();
    if (tally.rows.empty()) // a plan that has no scale yet
        return sheet;
    constexpr int counts = 2;
    WorkbookChart chart = chartOf(sheet, wordsOf(sheet.rows[0][0]), tally.rows.size());
    WorkbookChart::Series series{.name = Tr::tr("Measures"),
                                 .nameAt = CellPlace{headingRow, counts},
                                 .values = columnOf(counts, tally.rows.size()),
                                 .colours = {}};
    for (const GradeCount &row : tally.rows)
        series.colours.push_back(colours(row.grade));
    chart.series = {series};
    chart.labelFormat = labelFormat(measureCountText(10));
    chart.description = descriptionOf(sheet, chart);
    sheet.charts = {chart};
    return sheet;
}

/// A series for each column of grades from `column` on.
std::vector<WorkbookChart::Series> gradeSeries(const Plan &plan, const std::vector<GradeId> &grades,
                                               int column, std::size_t rows,
                                               const GradeColours &colours)
{
    std::vector<WorkbookChart::Series> series;
    for (const GradeId grade : grades) {
        series.push_back({.name = gradeCode(plan, grade),
                          .nameAt = CellPlace{headingRow, column},
                          .values = columnOf(column, rows),
                          .colours = {colours(grade)}});
        ++column;
    }
    return series;
}

void addBars(WorkbookSheet &sheet, std::size_t rows, std::vector<WorkbookChart::Series> series)
{
    WorkbookChart chart = chartOf(sheet, wordsOf(sheet.rows[0][0]), rows);
    chart.kind = WorkbookChart::Kind::Bars;
    chart.stacked = true;
    chart.series = std::move(series);
    chart.description = descriptionOf(sheet, chart);
    sheet.charts = {chart};
}

int countIn(const DirectionCount &row, GradeId grade)
{
    const auto at = std::ranges::find(row.breakdown, grade, &GradeCount::grade);
    return at != row.breakdown.end() ? at->count : 0;
}

/// The report's table with its breakdown in columns: a chart needs the numbers one by one.
Sheet directionTable(const Plan &plan, YearId year, const std::vector<GradeId> &grades)
{
    Sheet sheet = directionSheet(plan, year);
    const DirectionTally tally = tallyByDirection(plan, year);
    sheet.columns[1].alignment = Qt::AlignRight;
    for (const GradeId grade : grades)
        sheet.columns.push_back({gradeCode(plan, grade), Qt::AlignRight, 1});
    for (std::size_t i = 0; i < tally.rows.size(); ++i) {
        Cell &count = sheet.rows[i][1];
        count.text = count.text.section(u'\n', 0, 0);
        for (const GradeId grade : grades)
            sheet.rows[i].push_back({.text = caseCountText(countIn(tally.rows[i], grade)),
                                     .behind = Selection{.grade = grade}});
    }
    return sheet;
}

WorkbookSheet directionTallySheet(const Plan &plan, YearId year, const GradeColours &colours)
{
    const std::vector<GradeId> grades = tallyByGoal(plan, year).grades;
    const std::size_t rows = tallyByDirection(plan, year).rows.size();
    WorkbookSheet sheet = workbookSheet(Tr::tr("By direction"), directionTable(plan, year, grades));
    sheet.filter.reset();
    sheet.columnWidths = {30, 14};
    sheet.columnWidths.resize(2 + grades.size(), 9);
    addBars(sheet, rows, gradeSeries(plan, grades, 2, rows, colours));
    return sheet;
}

WorkbookSheet goalTallySheet(const Plan &plan, YearId year, const GradeColours &colours)
{
    const GoalTally tally = tallyByGoal(plan, year);
    WorkbookSheet sheet = workbookSheet(Tr::tr("By goal"), goalSheet(plan, year));
    sheet.columnWidths = {40, 10};
    sheet.columnWidths.resize(2 + tally.grades.size(), 9);
    addBars(sheet, tally.rows.size(),
            gradeSeries(plan, tally.grades, 2, tally.rows.size(), colours));
    return sheet;
}

} // namespace

std::vector<WorkbookSheet> tallyWorkbookSheets(const Plan &plan, YearId year,
                                               const GradeColours &colours)
{
    std::vector<WorkbookSheet> sheets{gradeTallySheet(plan, year, colours)};
    if (!plan.directions().empty())
        sheets.push_back(directionTallySheet(plan, year, colours));
    if (!plan.goals().empty())
        sheets.push_back(goalTallySheet(plan, year, colours));
    return sheets;
}

} // namespace shisaku
