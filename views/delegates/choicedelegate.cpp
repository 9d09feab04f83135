#include "views/delegates/choicedelegate.h"

#include "models/tables/choice.h"
#include "models/tables/roles.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

QString lineOf(const Choice &choice)
{
    return choice.meaning.isEmpty() ? choice.value : choice.value + u"　"_s + choice.meaning;
}

/// A list that says when it was left without a choice.
class ChoiceBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

    void onLeft(std::function<void()> left) { m_left = std::move(left); }

    void hidePopup() override
    {
        QComboBox::hidePopup();
        QTimer::singleShot(0, this, m_left); // after the choice, if there is one
    }

private:
    std::function<void()> m_left;
};

/// As wide as the longest line, so that no meaning is cut.
void widenPopup(QComboBox &box)
{
    int width = box.width();
    for (int i = 0; i < box.count(); ++i)
        width = qMax(width, box.fontMetrics().horizontalAdvance(box.itemText(i)) + 48);
    box.view()->setMinimumWidth(width);
}

} // namespace

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    auto *self = const_cast<ChoiceDelegate *>(this); // createEditor is const, its signals are not
    auto *box = new ChoiceBox(parent);
    box->onLeft([self, box] { Q_EMIT self->closeEditor(box, RevertModelCache); });
    box->setMaxVisibleItems(20);
    if (m_noneOffered)
        box->addItem(tr("(none)"), QString());
    for (const Choice &choice : index.data(ChoicesRole).value<QList<Choice>>())
        box->addItem(lineOf(choice), choice.value);
    widenPopup(*box);
    connect(box, &QComboBox::activated, self, [self, box] { self->finish(box); });
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                  const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentData());
}

void ChoiceDelegate::finish(QWidget *editor)
{
    editor->setProperty(chosenProperty, true);
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor);
}

} // namespace shisaku
