#include "app/spreadsheetfiles.h"
#include "models/exchange/sampleplan.h"
#include "models/exchange/writing/yearworkbook.h"
#include "tests/benchmarks/timing.h"
#include "tests/support/plans.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

/// The same cells by libxlsxwriter alone: no looks, no charts, nothing looked at again.
void writePlainly(const Workbook &workbook, const QByteArray &path)
{
    lxw_workbook *file = workbook_new(path.constData());
    for (const WorkbookSheet &sheet : workbook.sheets) {
        lxw_worksheet *worksheet = workbook_add_worksheet(file, nullptr);
        for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
            for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
                const auto r = static_cast<lxw_row_t>(row);
                const auto c = static_cast<lxw_col_t>(column);
                const auto &value = sheet.rows[row][column].value;
                if (const auto *number = std::get_if<double>(&value))
                    worksheet_write_number(worksheet, r, c, *number, nullptr);
                else if (const auto *text = std::get_if<QString>(&value))
                    worksheet_write_string(worksheet, r, c, text->toUtf8().constData(), nullptr);
            }
        }
    }
    if (workbook_close(file) != LXW_NO_ERROR)
        qFatal("The floor could not be written.");
}

} // namespace

/// The workbook of a year against libxlsxwriter alone with the same cells: of the sample, and of
/// as many measures as no plan has.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath(u"floor.xlsx"_s).toUtf8();
    QTextStream out(stdout);
    for (const auto &[name, plan] : {std::pair{u"sample"_s, samplePlan()},
                                     std::pair{u"1,000 measures"_s, test::generatedPlan(1000)}}) {
        const YearId year = plan.years().back().id;
        const Workbook workbook =
            yearWorkbook(plan, year, [](GradeId) { return QColor(Qt::gray); });
        const double floor = medianMilliseconds(11, [&] { writePlainly(workbook, path); });
        const double own = medianMilliseconds(11, [&] { (void)yearWorkbookFile(plan, year); });
        out << "workbook of the year, " << name << ": libxlsxwriter alone " << floor
            << " ms, shisaku " << own << " ms, ratio " << own / floor << Qt::endl;
    }
    return 0;
}
