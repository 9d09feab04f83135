#pragma once

#include "models/exchange/writing/workbook.h"

#include <xlsxwriter.h>

#include <utility>

namespace shisaku
{

/// The formats of one workbook that is being written, each look once.
class WorkbookFormats
{
public:
    explicit WorkbookFormats(lxw_workbook *workbook)
        : m_workbook(workbook)
    {
    }

    lxw_format *of(const CellLook &look);

private:
    lxw_format *made(const CellLook &look);

    lxw_workbook *m_workbook;
    std::vector<std::pair<CellLook, lxw_format *>> m_formats; ///< a workbook has a few dozen
};

/// The typeface of cells and of what is printed around them.
QByteArray workbookFont();

/// A colour as the library takes it, which has a value of its own for black.
lxw_color_t workbookColour(const QColor &colour);

} // namespace shisaku
