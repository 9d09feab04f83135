#include "views/pages/recordtab.h"

#include "models/tables/recordtablemodel.h"
#include "models/tables/roles.h"
#include "views/delegates/choicedelegate.h"
#include "views/delegates/linedelegate.h"
#include "views/delegates/textdelegate.h"
#include "views/pages/columnwidths.h"
#include "views/pages/gridview.h"
#include "views/pages/tablepasting.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace shisaku
{

RecordTab::RecordTab(PlanDocument &document, RecordTableModel *model, const QString &hint,
                     QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(model)
    , m_hintText(hint)
    , m_buttons(new QHBoxLayout)
    , m_hint(new QLabel)
    , m_table(new GridView)
{
    model->setParent(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addLayout(m_buttons);
    column->addWidget(m_hint);
    column->addWidget(m_table, 1);
    m_hint->setObjectName(u"hint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    setUpButtons();
    setUpTable();
    setUpDelegates();
    connect(model, &RecordTableModel::refused, this, &RecordTab::refused);
    connect(&document, &PlanDocument::changed, this, [this](const ChangeSet &changes) {
        if (changes.changesStructure())
            refresh();
    });
    connect(model, &QAbstractItemModel::modelReset, this, &RecordTab::refresh);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordTab::fillWidth);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RecordTab::fillWidth);
    refresh();
}

QPushButton *RecordTab::addButton(const QString &text, const QString &name,
                                  const QKeySequence &keys, void (RecordTab::*act)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard in the table
    // A shortcut of the button's own would wait for its animation.
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    button->setToolTip(keys.toString(QKeySequence::NativeText));
    connect(button, &QPushButton::clicked, this, act);
    m_buttons->addWidget(button);
    return button;
}

void RecordTab::setUpButtons()
{
    m_add = addButton(tr("Add"), u"add"_s, Qt::Key_Insert, &RecordTab::add);
    m_remove = addButton(tr("Remove"), u"remove"_s, Qt::CTRL | Qt::Key_Delete, &RecordTab::remove);
    if (m_model->kind().exchange) {
        m_up = addButton(tr("Up"), u"up"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Up, &RecordTab::moveUp);
        m_down = addButton(tr("Down"), u"down"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Down,
                           &RecordTab::moveDown);
    }
    m_buttons->addStretch(1);
}

void RecordTab::setUpTable()
{
    m_table->setSortingEnabled(false); // the order is the plan's own
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setMinimumSectionSize(32);
    connect(m_table, &GridView::clearRequested, this, &RecordTab::clear);
    connect(m_table, &GridView::typedOnFixedCell, this, [this] {
        if (m_document.isReadOnly())
            Q_EMIT refused(m_document.obstacle());
    });
    auto *pasting = new TablePasting(
        *m_table, [this](const std::vector<PastedCell> &cells) { return m_model->paste(cells); });
    connect(pasting, &TablePasting::told, this, &RecordTab::told);
    connect(pasting, &TablePasting::refused, this, &RecordTab::refused);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!m_arranging && m_table->isVisible())
            m_columnsChosen = true;
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RecordTab::refresh);
}

void RecordTab::setUpDelegates()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const RecordColumn &described = m_model->kind().columns[static_cast<std::size_t>(column)];
        QAbstractItemDelegate *delegate = nullptr;
        if (described.choices) {
            auto *choice = new ChoiceDelegate(m_table);
            choice->setNoneOffered(false);
            delegate = choice;
        } else if (described.length == TextLength::Paragraph) {
            delegate = new TextDelegate(m_table);
        } else {
            delegate =
                new LineDelegate([this, column] { return m_model->suggestions(column); }, m_table);
        }
        m_table->setItemDelegateForColumn(column, delegate);
    }
}

QPushButton *RecordTab::offer(const QString &text)
{
    m_offer = new QPushButton(text);
    m_offer->setObjectName(u"offer"_s);
    m_buttons->insertWidget(m_buttons->count() - 1, m_offer);
    refresh();
    return m_offer;
}

void RecordTab::goTo(qint64 key)
{
    if (const int row = m_model->rowOf(key); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, qMax(0, m_table->currentIndex().column())));
}

bool RecordTab::commit()
{
    return m_table->commitEditor();
}

void RecordTab::add()
{
    if (!commit())
        return;
    const int row = m_model->add();
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, m_model->kind().firstTyped));
    m_table->setFocus();
    takeBackWithEsc();
    m_table->edit(m_table->currentIndex());
}

void RecordTab::takeBackWithEsc()
{
    const int steps = m_document.undoStack().index();
    connect(
        m_table->itemDelegateForIndex(m_table->currentIndex()), &QAbstractItemDelegate::closeEditor,
        this,
        [this, steps](QWidget *, QAbstractItemDelegate::EndEditHint hint) {
            if (hint != QAbstractItemDelegate::RevertModelCache)
                return;
            QTimer::singleShot(0, this, [this, steps] { // once the editor is gone
                if (m_document.undoStack().index() == steps)
                    (void)m_document.undo(); // a refusal is told by the document
            });
        },
        Qt::SingleShotConnection);
}

void RecordTab::remove()
{
    if (!commit())
        return;
    const QItemSelection selected = m_table->selectionModel()->selection();
    if (!selected.isEmpty())
        m_model->remove(selected.front().top(), selected.front().height());
}

void RecordTab::moveRecord(int step)
{
    if (commit())
        m_model->move(m_table->currentIndex().row(), step);
}

void RecordTab::clear(const QModelIndexList &cells, const QString &text)
{
    if (m_document.isReadOnly())
        Q_EMIT refused(m_document.obstacle());
    else
        m_model->clearCells(cells, text);
}

void RecordTab::showEvent(QShowEvent *event)
{
    m_model->arrange();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, m_model->kind().firstTyped));
    QWidget::showEvent(event);
}

void RecordTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QTimer::singleShot(0, this, &RecordTab::fillWidth); // once the table has its new size
}

void RecordTab::fillWidth()
{
    if (m_columnsChosen)
        return;
    const QScopedValueRollback arranging(m_arranging, true);
    fitColumns(*m_table, m_model->kind().columns);
}

void RecordTab::refresh()
{
    const QString obstacle = m_model->obstacle();
    const bool writable = !m_document.isReadOnly();
    const int row = m_table->currentIndex().row();
    m_hint->setText(obstacle.isEmpty() ? m_hintText : obstacle);
    m_hint->setVisible(m_model->rowCount() == 0);
    m_add->setEnabled(writable && obstacle.isEmpty());
    m_remove->setEnabled(writable && row >= 0);
    if (m_up)
        m_up->setEnabled(writable && m_model->canMove(row, -1));
    if (m_down)
        m_down->setEnabled(writable && m_model->canMove(row, 1));
    if (m_offer)
        m_offer->setVisible(writable && m_model->rowCount() == 0);
}

} // namespace shisaku
