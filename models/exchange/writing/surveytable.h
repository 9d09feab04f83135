#pragma once

#include "models/exchange/writing/workbook.h"

#include <functional>

namespace shisaku
{

/// A column of a survey sheet.
struct SurveyColumn {
    enum class Kind {
        Gap,    ///< nothing: it divides what is beside it
        Given,  ///< to be read
        Choice, ///< to be filled in with one of `choices`
        Words   ///< to be filled in with any text
    };

    QString heading{};
    double width = 0; ///< as `WorkbookSheet::columnWidths`
    Kind kind = Kind::Given;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop;
    QString hint{}; ///< shown when a cell is entered
    QStringList choices{};
};

/// A sheet of a survey workbook: a title, lines that say what to do, and a table to fill in.
struct SurveyTable {
    QString name{};
    QStringList head{}; ///< the title first
    std::vector<SurveyColumn> columns{};
    std::vector<QStringList> rows{};
    int keptColumns = 0;     ///< stay in sight at the left
    double leastHeight = 20; ///< of a row, in points
};

/// A column together with what stands in it.
template <class Row>
struct SurveyField {
    SurveyColumn column;
    std::function<QString(const Row &)> text;
};

/// Puts the columns and a row for each of `rows` into the table.
template <class Row>
void fill(SurveyTable &table, const std::vector<SurveyField<Row>> &fields,
          const std::vector<Row> &rows)
{
    for (const SurveyField<Row> &field : fields)
        table.columns.push_back(field.column);
    for (const Row &row : rows) {
        QStringList texts;
        for (const SurveyField<Row> &field : fields)
            texts << field.text(row);
        table.rows.push_back(texts);
    }
}

/// Says how long a text may be and how its lines are ended.
QString surveyLengthHint();

/// The table as a sheet that takes answers only where they go.
WorkbookSheet surveySheet(const SurveyTable &table);

} // namespace shisaku
