#pragma once

#include "models/exchange/reading/xlsxtext.h"

namespace shisaku
{

class SheetRows;
class XlsxStyles;
struct ForeignCell;

/// What the cells of all sheets need to be understood.
struct XlsxContext {
    const SharedStrings &strings;
    const XlsxStyles &styles;
    bool from1904 = false;
};

/// Reads the cells of one sheet of an .xlsx file. Of a formula its result counts, as it was saved;
/// nothing is calculated, and a formula that was saved without a result is an error. A cell that is
/// struck out has no text.
class XlsxSheet : public XmlHandler
{
public:
    XlsxSheet(const XlsxContext &context, SheetRows &rows)
        : m_context(context)
        , m_rows(rows)
    {
    }

    void start(const XmlName &name, const XmlAttributes &attributes) override;
    void end(const XmlName &name) override;
    void characters(std::string_view text) override;

private:
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void takeMerge(std::string_view range);
    void endCell();
    ForeignCell cell();
    ForeignCell cellOfValue();
    ForeignCell numberOfValue() const;

    const XlsxContext &m_context;
    SheetRows &m_rows;
    qint64 m_row = 0;
    qint64 m_column = -1;
    std::string m_type; ///< of the cell
    qint64 m_style = 0;
    bool m_isInCell = false;
    bool m_hasFormula = false;
    bool m_hasValue = false;
    std::string *m_target = nullptr; ///< what characters belong to
    std::string m_formula;
    std::string m_value;
    XlsxText m_inlineText;
};

} // namespace shisaku
