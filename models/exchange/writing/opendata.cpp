#include "models/exchange/writing/opendata.h"

#include "models/domain/fiscalyear.h"
#include "models/exchange/importfield.h"
#include "models/exchange/writing/celllooks.h"
#include "models/tallies/wording.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::OpenData)
};

/// The words of the columns, which are those by which importing knows them.
QStringList headingsOf(const std::vector<ImportField> &fields)
{
    QStringList headings{Tr::tr("Western year"), Tr::tr("Japanese year")};
    for (const ImportField field : fields)
        headings << importFieldName(field);
    return headings;
}

/// The overall evaluation is of no single year.
QStringList yearCells(const Year &year)
{
    if (year.isOverall())
        return {QString(), yearLabel(year)};
    return {QString::number(year.fiscalYear), eraYear(year.fiscalYear)};
}

QStringList measureRow(const Plan &plan, const Year &year, const Measure &measure)
{
    const Evaluation evaluation = plan.evaluationOrEmpty(measure.id, year.id);
    const QString grade = evaluation.grade ? gradeCode(plan, evaluation.grade) : QString();
    const QString direction =
        evaluation.direction ? directionLabel(plan, evaluation.direction) : QString();
    return yearCells(year) + QStringList{measure.number,
                                         measure.title,
                                         plan.find<Goal>(measure.goal)->label(),
                                         evaluation.department,
                                         grade,
                                         direction,
                                         evaluation.achievement,
                                         evaluation.reason,
                                         evaluation.nextSteps};
}

CsvRows indicatorRows(const Plan &plan, const Year &year)
{
    CsvRows rows{headingsOf({ImportField::Number, ImportField::Title, ImportField::Indicator,
                             ImportField::Unit, ImportField::Target, ImportField::Actual})};
    for (const Measure &measure : plan.measuresInForce(year.id)) {
        for (const Indicator &indicator : plan.indicators(measure.id, year)) {
            const IndicatorValue value = plan.indicatorValueOrEmpty(indicator.id, year.id);
            rows.push_back(yearCells(year) + QStringList{measure.number, measure.title,
                                                         indicator.name, indicator.unit,
                                                         value.target, value.actual});
        }
    }
    return rows;
}

/// The columns from `figures` on hold figures of indicators, the one before them their unit.
WorkbookSheet plainSheet(const QString &name, const CsvRows &rows, qsizetype figures)
{
    WorkbookSheet sheet{.name = name, .rows = {}, .columnWidths = {}, .frozen = {1, 0}};
    sheet.columnWidths.resize(static_cast<std::size_t>(rows.front().size()), 18);
    for (const QStringList &row : rows) {
        std::vector<WorkbookCell> cells;
        for (qsizetype column = 0; column < row.size(); ++column)
            cells.push_back(column < figures ? numberOrText(row[column], {})
                                             : figureOrText(row[column], row[figures - 1], {}));
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

} // namespace

CsvRows openDataRows(const Plan &plan, YearId id)
{
    const Year *year = plan.find<Year>(id);
    Q_ASSERT(year);
    CsvRows rows{
        headingsOf({ImportField::Number, ImportField::Title, ImportField::Goal,
                    ImportField::Department, ImportField::Grade, ImportField::Direction,
                    ImportField::Achievement, ImportField::Reason, ImportField::NextSteps})};
    for (const Measure &measure : plan.measuresInForce(id))
        rows.push_back(measureRow(plan, *year, measure));
    return rows;
}

Workbook openDataWorkbook(const Plan &plan, YearId id)
{
    const Year *year = plan.find<Year>(id);
    Q_ASSERT(year);
    const PlanInfo info = plan.info();
    constexpr qsizetype none = std::numeric_limits<qsizetype>::max();
    Workbook workbook{.title = (info.title + u' ' + yearLabel(*year)).trimmed(),
                      .author = info.organisation,
                      .sheets = {plainSheet(Tr::tr("Evaluations"), openDataRows(plan, id), none)}};
    if (const CsvRows rows = indicatorRows(plan, *year); rows.size() > 1)
        workbook.sheets.push_back(
            plainSheet(Tr::tr("Indicators"), rows, rows.front().size() - 2)); // target and actual
    return workbook;
}

} // namespace shisaku
