#include "models/exchange/writing/surveyindicators.h"

#include "models/exchange/writing/surveysent.h"
#include "models/exchange/writing/surveytable.h"
#include "models/tallies/form.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Survey)
};

struct Row {
    Measure measure;
    Indicator indicator;
};

using Field = SurveyField<Row>;

constexpr auto number = Qt::AlignRight | Qt::AlignTop;

std::vector<Row> rowsOf(const Plan &plan, const Year &year, const std::vector<Measure> &measures)
{
    std::vector<Row> rows;
    for (const Measure &measure : measures) {
        for (const Indicator &indicator : plan.indicators(measure.id, year))
            rows.push_back({measure, indicator});
    }
    return rows;
}

std::vector<Field> fieldsOf(const Plan &plan, const Year &year)
{
    std::vector<Field> fields{
        {{.heading = Tr::tr("No."), .width = 6.5, .alignment = Qt::AlignHCenter | Qt::AlignTop},
         [](const Row &row) { return row.measure.number; }},
        {{.heading = Tr::tr("Measure"), .width = 36},
         [](const Row &row) { return row.measure.title; }},
        {{.heading = Tr::tr("Indicator"), .width = 36},
         [](const Row &row) { return row.indicator.name; }},
        {{.heading = Tr::tr("Unit"), .width = 10},
         [](const Row &row) { return row.indicator.unit; }}};
    if (const Year *before = plan.yearBefore(year.id))
        fields.push_back(
            {{.heading = Tr::tr("Last year's actual value"), .width = 16, .alignment = number},
             [&plan, id = before->id](const Row &row) {
                 return orDash(surveyActual(plan, id, row.indicator));
             }});
    fields.push_back({{.heading = Tr::tr("Target value"), .width = 16, .alignment = number},
                      [&plan, id = year.id](const Row &row) {
                          return figureWithoutUnit(
                              plan.indicatorValueOrEmpty(row.indicator.id, id).target,
                              row.indicator.unit);
                      }});
    fields.push_back(
        {{.heading = Tr::tr("Actual value"),
          .width = 20,
          .kind = SurveyColumn::Kind::Words,
          .alignment = number,
          .hint = Tr::tr("A number without its unit. Where there is none, words can stand here.")},
         [&plan, id = year.id](const Row &row) { return surveyActual(plan, id, row.indicator); }});
    return fields;
}

} // namespace

QString surveyIndicatorsName()
{
    return Tr::tr("Indicators");
}

std::optional<WorkbookSheet> surveyIndicatorSheet(const Plan &plan, const Year &year,
                                                  const std::vector<Measure> &measures)
{
    const std::vector<Row> rows = rowsOf(plan, year, measures);
    if (rows.empty())
        return std::nullopt;
    const QString title = Tr::tr("%1, %2: indicators").arg(plan.info().title, yearLabel(year));
    SurveyTable table{.name = surveyIndicatorsName(),
                      .head = {title, Tr::tr("Please fill in what was reached.")},
                      .keptColumns = 3};
    fill(table, fieldsOf(plan, year), rows);
    return surveySheet(table);
}

} // namespace shisaku
