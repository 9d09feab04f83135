#pragma once

#include <QComboBox>

namespace shisaku
{

/// A list whose current entry ends in an ellipsis where it has no room. Its entries stand whole
/// while it is open.
class ElidingList : public QComboBox
{
public:
    ElidingList();

    void showPopup() override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace shisaku
