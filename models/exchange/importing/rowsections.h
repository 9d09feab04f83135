#pragma once

#include "models/exchange/importing/tablelabels.h"

namespace shisaku
{

class FieldReader;
class ImportRow;
class RowMeasures;
struct ForeignCell;

/// What the rows of a table are by the labels between them: answers, an example, or those of
/// another year.
class RowSections
{
public:
    enum class Section { Answers, OtherYear, Aside, Example };

    RowSections(const Year &year, const FieldReader &reader, const RowMeasures &measures);

    void beginTable();
    /// Whether the row is a label though it says something: 【平成30年度】 | ※参考, and one in a
    /// column of answers.
    bool takeSureLabel(const ImportRow &row);
    /// Takes a text that stands alone in its row: 【平成30年度】, 【記入例】. What the plan knows
    /// by that name is no label. False where it says nothing of the rows below.
    bool takeLabel(const ImportRow &row, const ForeignCell &label, bool isKnown);
    /// Ends the example at a blank row behind it.
    void endExampleAtBlank(const ImportRow &row);
    /// Whether the row only shows how one is filled in, whatever stands above it.
    bool isExample(const ImportRow &row) const;

    Section section() const { return m_section; }
    /// The label above the rows.
    const QString &label() const { return m_label; }
    void countExample() { ++m_exampleRows; }

private:
    void begin(TableLabel::Says says, const QString &label);
    /// Whether examples stand above the row, and no label of answers is to come.
    bool isBelowExample(const ImportRow &row);
    /// Whether answers begin only below a label further down: 【回答欄】.
    bool isAboveLabelOfAnswers(const ImportRow &row);

    const Year &m_year;
    const FieldReader &m_reader;
    const RowMeasures &m_measures;
    Section m_section = Section::Answers;
    QString m_label;
    int m_exampleRows = 0;      ///< below its label
    int m_lastOfAnswers = -1;   ///< the number of the last row that is a label of answers
    bool m_knowsLabels = false; ///< it was looked for
};

} // namespace shisaku
