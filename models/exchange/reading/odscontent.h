#pragma once

#include "models/exchange/reading/odstext.h"
#include "models/exchange/reading/sheetrows.h"

#include <QSet>

namespace shisaku
{

/// Reads the content of an .ods file. Of a formula its result counts, as it was saved; nothing is
/// calculated, and a formula that was saved without a result is an error. A cell that is struck out
/// by its own style has no text.
class OdsContent : public XmlHandler
{
public:
    explicit OdsContent(ForeignSink &sink)
        : m_rows(sink)
    {
    }

    void start(const XmlName &name, const XmlAttributes &attributes) override;
    void end(const XmlName &name) override;
    void characters(std::string_view text) override;

    int tables() const { return m_tables; }

private:
    struct Placed {
        qint64 column;
        qint64 count;
        qint64 rows; ///< that it is merged over
        ForeignCell cell;
    };

    void startStyle(const XmlName &name, const XmlAttributes &attributes);
    void startTable(const XmlAttributes &attributes);
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes, bool covered);
    void endCell();
    void endRow();
    ForeignCell cell() const;

    SheetRows m_rows;
    QSet<QString> m_hiddenStyles; ///< of tables
    QSet<QString> m_struckStyles; ///< of cells and of pieces of text, whose names differ
    QString m_style;              ///< the one that is read
    int m_tables = 0;
    int m_ignored = 0; ///< how deep in something that is no table of the workbook
    bool m_isInTable = false;
    bool m_isInCell = false;

    qint64 m_row = 1;
    qint64 m_rowCount = 1;
    qint64 m_column = 0;
    qint64 m_columnCount = 1;
    qint64 m_rowsSpanned = 1;
    std::vector<Placed> m_cells; ///< of the row that hold something
    bool m_isCovered = false;
    bool m_isStruck = false;
    std::string m_type;
    QString m_value; ///< of the attribute that goes with the type
    QString m_formula;
    OdsText m_text{m_struckStyles};
};

} // namespace shisaku
