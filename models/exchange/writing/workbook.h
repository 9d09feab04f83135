#pragma once

#include <QByteArray>
#include <QColor>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace shisaku
{

/// A place in a sheet; both from 0.
struct CellPlace {
    int row = 0;
    int column = 0;
};

/// Cells from `first` to `last`, both included.
struct CellRange {
    CellPlace first;
    CellPlace last;
};

/// How a cell looks and whether it can be filled in.
struct CellLook {
    enum class Form { General, Whole, Percent, Text };

    Form form = Form::General;
    QString numberFormat{}; ///< a number's own, in Excel's words, in place of the form's
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    double points = 10.5; ///< size of the type
    bool bold = false;
    bool wrapped = false;
    bool bordered = false;
    bool locked = true; ///< counts where the sheet is locked
    std::optional<QColor> fill{};
    std::optional<QColor> ink{};

    bool operator==(const CellLook &) const = default;
};

struct WorkbookCell {
    /// A percentage is a fraction (0.585) with the form `Percent`.
    std::variant<std::monostate, QString, double> value{};
    CellLook look{};
};

/// A list to choose from. Choices that Excel does not take as a list, for they are longer than 255
/// characters or hold a comma, are put on a hidden sheet by the writer.
struct DropDown {
    CellRange cells;
    QStringList choices{};
    QString sourceSheet{}; ///< where `choices` is empty
    CellRange source{};    ///< on that sheet
    QString title{};       ///< of the hint and of the refusal
    QString hint{};        ///< shown when the cell is entered
    QString refusal{};     ///< shown when something else is typed
};

/// A text of at most so many characters.
struct LengthLimit {
    CellRange cells;
    int longest = 0;
    QString title{};
    QString hint{};
    QString refusal{};
};

/// A native chart over cells of the same workbook.
struct WorkbookChart {
    enum class Kind { Pie, Columns, Bars };
    struct Series {
        QString name;
        std::optional<CellPlace> nameAt{}; ///< the cell that holds the name, if one does
        CellRange values;
        std::vector<QColor> colours; ///< one for all points, or one for each
    };

    Kind kind = Kind::Pie;
    bool stacked = false;
    QString title;
    QString description; ///< alternative text
    QString sheet;       ///< where the cells are
    CellRange categories;
    std::vector<Series> series;
    CellPlace at;     ///< its upper left corner
    int width = 480;  ///< pixels
    int height = 320; ///< pixels
    QString labelFormat{
        QStringLiteral("0;;")}; ///< number format of the labels; this one shows no zeros
};

struct WorkbookSheet {
    QString name; ///< made valid and unique by the writer
    std::vector<std::vector<WorkbookCell>> rows;
    std::vector<double> columnWidths; ///< in characters, as Excel counts them
    std::vector<double> rowHeights{}; ///< in points; 0: as the text needs
    std::vector<CellRange> merges{};
    CellPlace frozen{}; ///< rows above and columns left of it stay in sight
    std::optional<CellRange> filter{};
    int repeatedRows = 0; ///< printed at the head of each page
    bool landscape = false;
    bool hidden = false;
    bool locked = false; ///< only cells that are not `locked` can be filled in
    std::vector<DropDown> dropDowns{};
    std::vector<LengthLimit> lengthLimits{};
    std::vector<WorkbookChart> charts{};
};

struct Workbook {
    QString title;
    QString author;
    std::vector<WorkbookSheet> sheets;
};

/// What writing gave: the bytes of an .xlsx file, or the sentence that says why not.
struct WorkbookFile {
    QByteArray bytes;
    QString refusal; ///< empty where there are bytes
};

/// The workbook as .xlsx. Text stays text, whatever it begins with: no formula and no link comes
/// out of a value.
WorkbookFile workbookFile(const Workbook &workbook);

} // namespace shisaku
