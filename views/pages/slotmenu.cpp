#include "views/pages/slotmenu.h"

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr qsizetype longest = 30; ///< of a value in the menu

struct Group {
    QLatin1StringView beginning; ///< of its slots' names
    const char *title;
};

constexpr Group groups[] = {
    {"goal"_L1, QT_TRANSLATE_NOOP("shisaku::SlotMenu", "Goals")},
    {"measure"_L1, QT_TRANSLATE_NOOP("shisaku::SlotMenu", "Measures")},
    {"grade"_L1, QT_TRANSLATE_NOOP("shisaku::SlotMenu", "Grades")},
    {"direction"_L1, QT_TRANSLATE_NOOP("shisaku::SlotMenu", "Directions")},
    {"directions"_L1, QT_TRANSLATE_NOOP("shisaku::SlotMenu", "Directions")},
    {"changes"_L1, QT_TRANSLATE_NOOP("shisaku::SlotMenu", "Comparison")},
};

QString groupTitle(const QString &name)
{
    const QString kind = name.section(u'/', 0, 0);
    for (const Group &group : groups) {
        if (kind == group.beginning)
            return SlotMenu::tr(group.title);
    }
    return SlotMenu::tr("Plan and years");
}

/// A text in which an ampersand is only that, in one line that is not too long.
QString menuText(const QString &text)
{
    QString line = text.simplified();
    if (line.size() > longest)
        line = line.left(longest) + QChar(0x2026);
    return line.replace(u'&', "&&"_L1);
}

} // namespace

SlotMenu::SlotMenu(QWidget *parent)
    : QMenu(parent)
{
}

void SlotMenu::setSlots(const std::vector<Slot> &all)
{
    clear();
    for (const auto &[place, menu] : m_menus)
        delete menu;
    m_menus.clear();
    m_values.clear();
    for (const Slot &slot : all)
        m_values[slot.name] = slot.span.text;
    for (const Slot &slot : all) {
        //: A figure that can be put into a text: what it is, and how it reads now
        const QString text = tr("%1: %2").arg(menuText(slot.label), menuText(slot.span.text));
        menuFor(slot)->addAction(text, this, [this, slot] { Q_EMIT chosen(slot); });
    }
}

QMenu *SlotMenu::menuFor(const Slot &slot)
{
    const auto under = [this](QMenu *menu, const QString &title) {
        QMenu *&made = m_menus[{menu, title}];
        if (!made) {
            made = new QMenu(menuText(title), this);
            menu->addMenu(made);
        }
        return made;
    };
    QMenu *group = under(this, groupTitle(slot.name));
    const QString kind = slot.name.section(u'/', 0, 0);
    const QString record = slot.name.section(u'/', 0, 1);
    if (kind == "goal"_L1)
        return under(group, m_values[record + u"/title"_s]);
    if (kind == "measure"_L1)
        return under(group,
                     m_values[record + u"/number"_s] + u' ' + m_values[record + u"/title"_s]);
    return group;
}

} // namespace shisaku
