#include "models/exchange/writing/workbooklists.h"

#include <QCoreApplication>

#include <algorithm>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::WorkbookLists)
};

constexpr qsizetype longestList = 255;

/// A comma would end a choice, and spaces at its ends are lost.
bool fitsInAList(const QStringList &choices)
{
    return choices.join(u',').size() <= longestList &&
           std::ranges::none_of(choices, [](const QString &choice) {
               return choice.contains(u',') || choice.contains(u'"') || choice != choice.trimmed();
           });
}

/// Puts the choices into the sheet's next column and gives their place there; that of the same
/// choices if they are there already.
CellRange placeOf(const QStringList &choices, WorkbookSheet &lists, std::vector<QStringList> &known)
{
    const auto at = std::ranges::find(known, choices);
    const auto column = static_cast<std::size_t>(at - known.begin());
    if (at == known.end()) {
        known.push_back(choices);
        const auto rows = static_cast<std::size_t>(choices.size());
        lists.rows.resize(std::max(lists.rows.size(), rows));
        for (std::size_t row = 0; row < rows; ++row) {
            lists.rows[row].resize(std::max(lists.rows[row].size(), column + 1));
            lists.rows[row][column] = {.value = choices[static_cast<qsizetype>(row)], .look = {}};
        }
    }
    return {{0, static_cast<int>(column)},
            {static_cast<int>(choices.size()) - 1, static_cast<int>(column)}};
}

} // namespace

Workbook withListsOnASheet(Workbook workbook)
{
    WorkbookSheet lists{.name = Tr::tr("Choices"), .rows = {}, .columnWidths = {}, .hidden = true};
    std::vector<QStringList> known;
    for (WorkbookSheet &sheet : workbook.sheets) {
        for (DropDown &dropDown : sheet.dropDowns) {
            if (fitsInAList(dropDown.choices))
                continue;
            dropDown.source = placeOf(dropDown.choices, lists, known);
            dropDown.sourceSheet = lists.name;
            dropDown.choices.clear();
        }
    }
    if (!known.empty())
        workbook.sheets.push_back(lists);
    return workbook;
}

} // namespace shisaku
