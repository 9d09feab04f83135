#include "views/dialogs/fieldheader.h"

#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{

FieldHeader::FieldHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    connect(this, &QHeaderView::sectionResized, this, &FieldHeader::place);
}

void FieldHeader::makeLists(std::size_t count)
{
    while (m_lists.size() > count) {
        delete m_lists.back();
        m_lists.pop_back();
    }
    while (m_lists.size() < count) {
        const auto column = static_cast<int>(m_lists.size());
        auto *list = new QComboBox(this);
        list->setObjectName(u"field%1"_s.arg(column));
        list->setAccessibleName(tr("Column %1").arg(column + 1));
        list->setMaxVisibleItems(30);
        for (const ImportField field : importFields())
            list->addItem(importFieldName(field), static_cast<int>(field));
        list->installEventFilter(this);
        connect(list, &QComboBox::activated, this, [this, column, list] {
            Q_EMIT chosen(column, static_cast<ImportField>(list->currentData().toInt()));
        });
        list->show();
        m_lists.push_back(list);
    }
}

void FieldHeader::setFields(const std::vector<ImportField> &fields)
{
    makeLists(static_cast<std::size_t>(count()));
    for (std::size_t column = 0; column < m_lists.size(); ++column) {
        const ImportField field = column < fields.size() ? fields[column] : ImportField::Ignored;
        QComboBox &list = *m_lists[column];
        list.setCurrentIndex(list.findData(static_cast<int>(field)));
        QFont font = this->font();
        font.setBold(field != ImportField::Ignored);
        list.setFont(font);
    }
    place();
}

QSize FieldHeader::sizeHint() const
{
    const QSize size = QHeaderView::sizeHint();
    return m_lists.empty() ? size : QSize(size.width(), m_lists.front()->sizeHint().height() + 4);
}

bool FieldHeader::eventFilter(QObject *watched, QEvent *event)
{
    const auto list = std::ranges::find(m_lists, watched);
    if (list == m_lists.end())
        return QHeaderView::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn)
        Q_EMIT focused(static_cast<int>(list - m_lists.begin()));
    return event->type() == QEvent::Wheel; // the wheel scrolls past and changes nothing
}

void FieldHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

void FieldHeader::place()
{
    for (std::size_t column = 0; column < m_lists.size(); ++column) {
        const auto section = static_cast<int>(column);
        m_lists[column]->setGeometry(sectionViewportPosition(section), 0, sectionSize(section),
                                     height());
    }
}

} // namespace shisaku
