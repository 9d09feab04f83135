#include "tests/support/reports.h"

using namespace Qt::StringLiterals;

namespace shisaku::test
{

void setGrade(Plan &plan, YearId year, const QString &measure, const QString &grade)
{
    Evaluation evaluation = plan.evaluationOrEmpty(measureId(plan, measure), year);
    evaluation.grade = gradeId(plan, grade);
    put(plan, evaluation);
}

void setReason(Plan &plan, YearId year, const QString &measure, const QString &reason)
{
    Evaluation evaluation = plan.evaluationOrEmpty(measureId(plan, measure), year);
    evaluation.reason = reason;
    put(plan, evaluation);
}

ReportPart partAt(const Report &report, const QString &place)
{
    const auto at = std::ranges::find(report.parts, place, &ReportPart::place);
    return at != report.parts.end() ? *at : ReportPart{.place = {}, .content = ProsePart{}};
}

ReportText textAt(const Report &report, const QString &place)
{
    return partAt(report, place).text;
}

QStringList cellsAt(const Report &report, const QString &place)
{
    const ReportPart part = partAt(report, place);
    const auto *table = std::get_if<TablePart>(&part.content);
    QStringList cells;
    if (table) {
        for (const std::vector<Cell> &row : table->sheet.rows) {
            for (const Cell &cell : row)
                cells << cell.text;
        }
    }
    return cells;
}

QString wholeText(const Report &report)
{
    QStringList lines;
    for (const ReportPart &part : report.parts)
        lines << part.place + u": "_s + plainText(part.text);
    return lines.join(u'\n');
}

} // namespace shisaku::test
