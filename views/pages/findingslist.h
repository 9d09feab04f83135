#pragma once

#include "models/housestyle/houselint.h"

#include <QStandardItemModel>
#include <QWidget>

class QLabel;
class QPushButton;

namespace shisaku
{

class RowsView;

/// What in a report is not written in the house style (表記ゆれ). A click or Enter goes there; what
/// stands in the office's words is replaced by what is proposed.
class FindingsList : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsList(QWidget *parent = nullptr);

    void setFindings(const std::vector<StyleFinding> &findings, const Report &report);
    /// Nothing is replaced in a year that cannot be edited.
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void requested(const shisaku::StyleFinding &finding);
    void replacementRequested(const shisaku::StyleFinding &finding);

private:
    /// A finding as it is shown.
    struct Row {
        StyleFinding finding;
        QString part; ///< the name of the part it is in
        bool isInWords = false;

        bool operator==(const Row &) const = default;
    };

    static std::vector<Row> rowsOf(const std::vector<StyleFinding> &findings, const Report &report);
    const Row *current() const;
    void update();

    std::vector<Row> m_rows;
    bool m_isReadOnly = false;
    QStandardItemModel m_model;
    QLabel *m_count;
    QPushButton *m_replace;
    RowsView *m_table;
};

/// Whether it stands in the part's own text and among its words, where the office can write.
bool isInWords(const StyleFinding &finding, const ReportPart &part);

} // namespace shisaku
