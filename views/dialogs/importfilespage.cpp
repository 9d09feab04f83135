#include "views/dialogs/importfilespage.h"

#include "models/tables/plaintooltip.h"
#include "views/dialogs/importdraft.h"

#include <QBoxLayout>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

QStandardItem *itemOf(const QString &text, const QString &hint)
{
    auto *item = new QStandardItem(text);
    item->setToolTip(plainToolTip(hint));
    item->setEditable(false);
    return item;
}

/// The rows below the headings in which a measure is named.
int rowsOfMeasures(const ImportTable &table)
{
    const auto isFilled = [&](const ForeignRow &row, ImportField field) {
        const auto column = table.mapping.columnOf(field);
        return column && !row.text(*column).isEmpty();
    };
    return static_cast<int>(
        std::ranges::count_if(rowsBelow(table.table, table.mapping), [&](const ForeignRow &row) {
            return isFilled(row, ImportField::Number) || isFilled(row, ImportField::Title);
        }));
}

} // namespace

ImportFilesPage::ImportFilesPage(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_table(new QTableView)
    , m_more(new QPushButton(tr("&Add files…")))
    , m_takeOut(new QPushButton(tr("&Leave out the file")))
{
    m_table->setObjectName(u"importFiles"_s);
    m_table->setAccessibleName(tr("Files"));
    setFocusProxy(m_table);
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_more->setObjectName(u"moreFiles"_s);
    m_takeOut->setObjectName(u"takeOutFile"_s);
    for (QPushButton *button : {m_more, m_takeOut})
        button->setAutoDefault(false); // Enter goes on
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_more);
    buttons->addWidget(m_takeOut);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_more, &QPushButton::clicked, this, &ImportFilesPage::moreRequested);
    connect(m_takeOut, &QPushButton::clicked, this, &ImportFilesPage::takeOut);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { m_takeOut->setEnabled(row.isValid()); });
    connect(&draft, &ImportDraft::changed, this, &ImportFilesPage::refresh);
    refresh();
}

void ImportFilesPage::setReading(bool reading)
{
    m_more->setEnabled(!reading);
}

/// What was read of the file, table by table.
QString ImportFilesPage::descriptionOf(std::size_t index) const
{
    const ImportFile &file = m_draft.files()[index];
    if (!file.refusal.isEmpty())
        return file.refusal;
    QStringList lines;
    if (file.isSurvey)
        lines << tr("Survey of %1, %2")
                     .arg(m_draft.yearName(),
                          file.department.isEmpty() ? tr("no department yet") : file.department);
    for (std::size_t i = file.firstTable; i < file.firstTable + file.tables; ++i) {
        const ImportTable &table = m_draft.tables()[i];
        if (m_draft.isScale(i))
            continue;
        QString words = m_draft.passedOver(table.mapping);
        if (words.isEmpty())
            words = table.mapping.isUsable()
                        ? tr("table with %n row(s)", nullptr, rowsOfMeasures(table))
                        : tr("%n row(s), in which no measures were found", nullptr,
                             static_cast<int>(table.table.rows.size()));
        lines << (table.table.sheet.isEmpty() ? words : tr("%1: %2").arg(table.table.sheet, words));
    }
    return lines.isEmpty() ? tr("Nothing stands in it.") : lines.join(u'\n');
}

void ImportFilesPage::refresh()
{
    const int row = m_table->currentIndex().row();
    m_model.clear();
    m_model.setHorizontalHeaderLabels({tr("File"), tr("What was read")});
    for (std::size_t i = 0; i < m_draft.files().size(); ++i) {
        const ImportFile &file = m_draft.files()[i];
        const QString words = descriptionOf(i);
        m_model.appendRow(
            {itemOf(file.name(), QDir::toNativeSeparators(file.path)), itemOf(words, words)});
    }
    m_table->setColumnWidth(0, 32 * m_table->fontMetrics().averageCharWidth());
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(qBound(0, row, m_model.rowCount() - 1), 0));
    m_takeOut->setEnabled(m_model.rowCount() > 0);
}

void ImportFilesPage::takeOut()
{
    if (const int row = m_table->currentIndex().row(); row >= 0)
        m_draft.remove(static_cast<std::size_t>(row));
}

} // namespace shisaku
