#include "models/exchange/writing/workbookvalidations.h"

#include "models/domain/text.h"
#include "models/exchange/writing/workbooktext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

// What Excel takes.
constexpr qsizetype longestTitle = 32;
constexpr qsizetype longestMessage = 255;

/// The words beside a cell as the library takes them; they live as long as this.
struct Words {
    QByteArray title;
    QByteArray hint;
    QByteArray refusal;

    template <class Limit>
    explicit Words(const Limit &limit)
        : title(workbookText(shortened(limit.title, longestTitle)))
        , hint(workbookText(shortened(limit.hint, longestMessage)))
        , refusal(workbookText(shortened(limit.refusal, longestMessage)))
    {
    }
};

char *orNone(QByteArray &text)
{
    return text.isEmpty() ? nullptr : text.data();
}

lxw_error add(lxw_worksheet *worksheet, const CellRange &cells, lxw_data_validation validation,
              Words words)
{
    if (!words.hint.isEmpty())
        validation.input_title = orNone(words.title);
    validation.input_message = orNone(words.hint);
    if (!words.refusal.isEmpty())
        validation.error_title = orNone(words.title);
    validation.error_message = orNone(words.refusal);
    const auto &[first, last] = cells;
    return worksheet_data_validation_range(
        worksheet, static_cast<lxw_row_t>(first.row), static_cast<lxw_col_t>(first.column),
        static_cast<lxw_row_t>(last.row), static_cast<lxw_col_t>(last.column), &validation);
}

/// The cells as a formula names them. Names of sheets have no apostrophes.
QByteArray formulaOf(const QString &sheet, const CellRange &cells)
{
    std::array<char, LXW_MAX_FORMULA_RANGE_LENGTH> range{};
    lxw_rowcol_to_range_abs(range.data(), static_cast<lxw_row_t>(cells.first.row),
                            static_cast<lxw_col_t>(cells.first.column),
                            static_cast<lxw_row_t>(cells.last.row),
                            static_cast<lxw_col_t>(cells.last.column));
    return (u"='"_s + sheet + u"'!"_s + QLatin1StringView(range.data())).toUtf8();
}

} // namespace

lxw_error addDropDown(lxw_worksheet *worksheet, const DropDown &dropDown,
                      const QString &sourceSheet)
{
    lxw_data_validation validation{};
    QByteArray formula;
    std::vector<QByteArray> choices;
    std::vector<char *> list;
    if (dropDown.choices.isEmpty()) {
        formula = formulaOf(sourceSheet, dropDown.source);
        validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        validation.value_formula = formula.data();
    } else {
        for (const QString &choice : dropDown.choices)
            choices.push_back(choice.toUtf8());
        for (QByteArray &choice : choices)
            list.push_back(choice.data());
        list.push_back(nullptr);
        validation.validate = LXW_VALIDATION_TYPE_LIST;
        validation.value_list = list.data();
    }
    return add(worksheet, dropDown.cells, validation, Words(dropDown));
}

lxw_error addLengthLimit(lxw_worksheet *worksheet, const LengthLimit &limit)
{
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_LENGTH;
    validation.criteria = LXW_VALIDATION_CRITERIA_LESS_THAN_OR_EQUAL_TO;
    validation.value_number = limit.longest;
    return add(worksheet, limit.cells, validation, Words(limit));
}

} // namespace shisaku
