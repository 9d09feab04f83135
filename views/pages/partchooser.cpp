#include "views/pages/partchooser.h"

#include "views/pages/elidinglist.h"
#include "views/pages/partname.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

enum { PlaceRole = Qt::UserRole, ToConfirmRole };

QString entryOf(const ReportPart &part, const QString &name)
{
    if (part.isToConfirm())
        return PartChooser::tr("(to confirm) %1").arg(name);
    return part.isWritten ? PartChooser::tr("(rewritten) %1").arg(name) : name;
}

} // namespace

PartChooser::PartChooser(QWidget *parent)
    : QWidget(parent)
    , m_list(new ElidingList)
    , m_back(makeStep(Qt::LeftArrow, u"partBefore"_s, tr("The part before"), -1))
    , m_forward(makeStep(Qt::RightArrow, u"partAfter"_s, tr("The part after"), 1))
    , m_nextToConfirm(new QPushButton)
{
    m_list->setObjectName(u"parts"_s);
    m_list->setAccessibleName(tr("Parts of the report"));
    m_nextToConfirm->setObjectName(u"nextToConfirm"_s);
    m_nextToConfirm->setToolTip(tr("Goes to the next text of the office's own in which a figure, "
                                   "or the template behind it, has changed"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_back);
    row->addWidget(m_list, 1);
    row->addWidget(m_forward);
    row->addWidget(m_nextToConfirm);
    connect(m_list, &QComboBox::activated, this, &PartChooser::choose);
    connect(m_nextToConfirm, &QPushButton::clicked, this, &PartChooser::chooseNextToConfirm);
}

QToolButton *PartChooser::makeStep(Qt::ArrowType arrow, const QString &name, const QString &hint,
                                   int step)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(hint);
    button->setAccessibleName(hint);
    connect(button, &QToolButton::clicked, this,
            [this, step] { choose(m_list->currentIndex() + step); });
    return button;
}

void PartChooser::setReport(const Report &report)
{
    const QString place = m_list->currentData(PlaceRole).toString();
    const std::vector<QString> names = partNames(report);
    const auto count = static_cast<int>(report.parts.size());
    while (m_list->count() > count)
        m_list->removeItem(m_list->count() - 1);
    for (int row = 0; row < count; ++row) {
        const auto at = static_cast<std::size_t>(row);
        const ReportPart &part = report.parts[at];
        if (row == m_list->count())
            m_list->addItem({});
        if (const QString entry = entryOf(part, names[at]); m_list->itemText(row) != entry)
            m_list->setItemText(row, entry);
        m_list->setItemData(row, part.place, PlaceRole);
        m_list->setItemData(row, part.isToConfirm(), ToConfirmRole);
    }
    setPlace(place);
}

void PartChooser::setPlace(const QString &place)
{
    m_list->setCurrentIndex(m_list->findData(place, PlaceRole));
    update();
}

void PartChooser::choose(int row)
{
    if (row >= 0 && row < m_list->count())
        Q_EMIT placeChosen(m_list->itemData(row, PlaceRole).toString());
}

void PartChooser::chooseNextToConfirm()
{
    const int count = m_list->count();
    for (int step = 1; step <= count; ++step) {
        const int row = (m_list->currentIndex() + step) % count;
        if (m_list->itemData(row, ToConfirmRole).toBool())
            return choose(row);
    }
}

void PartChooser::update()
{
    int toConfirm = 0;
    for (int row = 0; row < m_list->count(); ++row)
        toConfirm += m_list->itemData(row, ToConfirmRole).toBool() ? 1 : 0;
    m_back->setEnabled(m_list->currentIndex() > 0);
    m_forward->setEnabled(m_list->currentIndex() < m_list->count() - 1);
    m_nextToConfirm->setText(tr("To confirm %1").arg(toConfirm));
    m_nextToConfirm->setVisible(toConfirm > 0);
}

} // namespace shisaku
