#pragma once

#include "models/exchange/importfield.h"

#include <QHeaderView>

#include <vector>

class QComboBox;

namespace shisaku
{

/// Above each column of a table from elsewhere a list of what it can hold.
class FieldHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FieldHeader(QWidget *parent = nullptr);

    /// One list for each column of the model.
    void setFields(const std::vector<ImportField> &fields);

    /// Puts the lists above their columns.
    void place();

    QSize sizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void chosen(int column, shisaku::ImportField field);
    /// The list of the column has the keyboard.
    void focused(int column);

protected:
    void updateGeometries() override;

private:
    void makeLists(std::size_t count);

    std::vector<QComboBox *> m_lists;
};

} // namespace shisaku
