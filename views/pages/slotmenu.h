#pragma once

#include "models/reports/slots.h"

#include <QMenu>

#include <map>

namespace shisaku
{

/// The figures, names and reasons that can be put into a text, in groups, each with its value.
class SlotMenu : public QMenu
{
    Q_OBJECT

public:
    explicit SlotMenu(QWidget *parent = nullptr);

    void setSlots(const std::vector<Slot> &all);

Q_SIGNALS:
    void chosen(const shisaku::Slot &slot);

private:
    /// The submenu for that slot; made when it is first asked for.
    QMenu *menuFor(const Slot &slot);

    std::map<std::pair<QMenu *, QString>, QMenu *> m_menus; ///< by the menu they are in, and title
    std::map<QString, QString> m_values; ///< of slots, to name the menus of goals and measures
};

} // namespace shisaku
