#include "app/spreadsheetfiles.h"

#include "models/exchange/writing/yearworkbook.h"
#include "views/charts/chartwords.h"
#include "views/charts/palette.h"

namespace shisaku
{

WorkbookFile yearWorkbookFile(const Plan &plan, YearId year)
{
    const auto colours = [&](GradeId grade) { return inkOf(classOf(plan, grade)).fill; };
    return workbookFile(yearWorkbook(plan, year, colours));
}

} // namespace shisaku
