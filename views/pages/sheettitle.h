#pragma once

#include <QLabel>

namespace shisaku
{

class SheetView;

/// The title of a sheet, to stand above it; it follows the sheet.
class SheetTitle : public QLabel
{
    Q_OBJECT

public:
    explicit SheetTitle(const SheetView &view, QWidget *parent = nullptr);
};

} // namespace shisaku
