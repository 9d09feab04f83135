#pragma once

#include <QHeaderView>

namespace shisaku
{

/// The titles of a table's columns, measured in the type they are drawn in.
class PlainHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit PlainHeader(QWidget *parent = nullptr);

protected:
    QSize sectionSizeFromContents(int section) const override;
};

} // namespace shisaku
