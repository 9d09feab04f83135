#include "views/dialogs/restoredialog.h"

#include "models/tables/plaintooltip.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

enum Column { WhenColumn, WhyColumn, MeasuresColumn, EvaluationsColumn, GradedColumn, StateColumn };

constexpr int rowSpace = 10;
constexpr int columnSpace = 20;

void fitColumns(QTreeWidget &list)
{
    for (int i = 0; i < StateColumn; ++i) {
        list.resizeColumnToContents(i);
        list.setColumnWidth(i, list.columnWidth(i) + columnSpace);
    }
}

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RestoreDialog::RestoreDialog(const QString &plan, const QString &folder,
                             std::vector<BackupName> backups, LookInto lookInto, QWidget *parent)
    : QDialog(parent)
    , m_backups(std::move(backups))
    , m_lookInto(std::move(lookInto))
    , m_list(new QTreeWidget)
    , m_problem(plainLabel({}))
    , m_salvageHint(
          plainLabel(tr("If too much is missing in the backups, what can still be read of "
                        "the damaged file can be saved as a new plan. The damaged file "
                        "stays as it is.")))
    , m_salvage(new QPushButton(tr("Save What Can Be &Read…")))
{
    setWindowTitle(tr("Restore a Backup"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(plainLabel(
        m_backups.empty()
            ? tr("There is no backup of “%1”.").arg(plan)
            : tr("“%1” goes back to what it was in the backup that you choose. The file as it is "
                 "now is put among the backups first, so that you can go back to it.")
                  .arg(plan)));
    addBackups();
    column->addWidget(m_list, 1);
    m_problem->setObjectName(u"problem"_s);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *place = plainLabel(tr("Folder of the backups: %1").arg(QDir::toNativeSeparators(folder)));
    place->setObjectName(u"folder"_s);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(place);
    m_salvageHint->hide();
    column->addWidget(m_salvageHint);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_restore = buttons->addButton(tr("Restore"), QDialogButtonBox::AcceptRole);
    m_restore->setObjectName(u"restore"_s);
    m_restore->setAutoDefault(false); // not by a stray Enter
    m_salvage->setObjectName(u"salvage"_s);
    m_salvage->setAutoDefault(false);
    buttons->addButton(m_salvage, QDialogButtonBox::ResetRole);
    m_salvage->hide();
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_salvage, &QPushButton::clicked, this, [this] {
        m_isSalvageChosen = true;
        accept();
    });
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &RestoreDialog::follow);
    follow();
    resize(960, 480);
    QTimer::singleShot(0, this, &RestoreDialog::lookIntoNext);
}

void RestoreDialog::addBackups()
{
    m_list->setObjectName(u"backups"_s);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({tr("When"), tr("Why"), tr("Measures"), tr("Evaluations"),
                             tr("Graded in the latest year"), tr("State")});
    for (const BackupName &backup : m_backups) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(WhenColumn, timeText(backup));
        item->setSizeHint(StateColumn, {0, fontMetrics().height() + rowSpace});
        item->setText(WhyColumn, reasonText(backup.occasion));
        item->setText(StateColumn, tr("Being checked…"));
        for (const Column number : {MeasuresColumn, EvaluationsColumn, GradedColumn})
            item->setTextAlignment(number, Qt::AlignRight | Qt::AlignVCenter);
    }
    fitColumns(*m_list);
    m_list->setVisible(!m_backups.empty());
}

void RestoreDialog::lookIntoNext()
{
    const auto row = static_cast<std::size_t>(m_problems.size());
    if (row == m_backups.size())
        return;
    const BackupContents contents = m_lookInto(m_backups[row]);
    m_problems << contents.problem;
    show(row, contents);
    QTimer::singleShot(0, this, &RestoreDialog::lookIntoNext);
}

void RestoreDialog::show(std::size_t row, const BackupContents &contents)
{
    QTreeWidgetItem *item = m_list->topLevelItem(static_cast<int>(row));
    const bool isSound = contents.problem.isEmpty();
    item->setText(StateColumn, isSound ? tr("Sound") : tr("Cannot be restored"));
    if (!isSound)
        item->setToolTip(StateColumn, plainToolTip(contents.problem));
    if (contents.measures > 0 || isSound) {
        item->setText(MeasuresColumn, QString::number(contents.measures));
        item->setText(EvaluationsColumn, QString::number(contents.evaluations));
        //: How many measures are graded, and in which year
        item->setText(GradedColumn, tr("%1 (%2)").arg(contents.graded).arg(contents.year));
    }
    fitColumns(*m_list);
    if (isSound && !selectedRow())
        m_list->setCurrentItem(item); // the newest that is sound
    follow();
}

void RestoreDialog::offerSalvage()
{
    m_salvageHint->show();
    m_salvage->show();
}

std::optional<std::size_t> RestoreDialog::selectedRow() const
{
    const auto selected = m_list->selectedItems();
    if (selected.isEmpty())
        return std::nullopt;
    return static_cast<std::size_t>(m_list->indexOfTopLevelItem(selected.front()));
}

std::optional<BackupName> RestoreDialog::chosen() const
{
    const auto row = selectedRow();
    if (result() != QDialog::Accepted || m_isSalvageChosen || !row)
        return std::nullopt;
    return m_backups[*row];
}

void RestoreDialog::follow()
{
    const auto row = selectedRow();
    const bool isKnown = row && *row < static_cast<std::size_t>(m_problems.size());
    const QString problem = isKnown ? m_problems[static_cast<qsizetype>(*row)] : QString();
    m_problem->setText(tr("This backup cannot be restored: %1").arg(problem));
    m_problem->setVisible(!problem.isEmpty());
    m_restore->setEnabled(isKnown && problem.isEmpty());
}

} // namespace shisaku
