#include "views/dialogs/restoredialog.h"

#include "models/tables/plaintooltip.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

enum Column {
    WhenColumn,
    WhyColumn,
    MeasuresColumn,
    EvaluationsColumn,
    GradedColumn,
    ClosedColumn,
    StateColumn
};

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

/// A line without contents yet.
QTreeWidgetItem *makeLine(const QString &when, const QString &why, int height)
{
    auto *line = new QTreeWidgetItem({when, why});
    line->setSizeHint(StateColumn, {0, height});
    for (const Column number : {MeasuresColumn, EvaluationsColumn, GradedColumn, ClosedColumn})
        line->setTextAlignment(number, Qt::AlignRight | Qt::AlignVCenter);
    return line;
}

void fillLine(QTreeWidgetItem &line, const BackupContents &contents)
{
    const QStringList closed = contents.closedYears();
    line.setText(MeasuresColumn, QString::number(contents.measures));
    line.setText(EvaluationsColumn, QString::number(contents.evaluations));
    //: How many measures are graded, and in which year
    line.setText(GradedColumn,
                 RestoreDialog::tr("%1 (%2)").arg(contents.graded).arg(contents.latestYear()));
    line.setText(ClosedColumn, QString::number(closed.size()));
    line.setToolTip(ClosedColumn, plainToolTip(closed.join(RestoreDialog::tr(", "))));
}

} // namespace

RestoreDialog::RestoreDialog(const QString &plan, const QString &folder,
                             std::vector<BackupName> backups, LookInto lookInto, QWidget *parent)
    : QDialog(parent)
    , m_backups(std::move(backups))
    , m_lookInto(std::move(lookInto))
    , m_list(new QTreeWidget)
    , m_effect(plainLabel({}))
    , m_salvageHint(plainLabel(
          m_backups.empty() ? tr("What can still be read of the damaged file can be saved as a new "
                                 "plan. The damaged file stays as it is.")
                            : tr("If too much is missing in the backups, what can still be read of "
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
    m_effect->setObjectName(u"effect"_s);
    column->addWidget(m_effect);
    auto *place = plainLabel(tr("Folder of the backups: %1").arg(QDir::toNativeSeparators(folder)));
    place->setObjectName(u"folder"_s);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(place);
    m_salvageHint->hide();
    column->addWidget(m_salvageHint);
    column->addWidget(makeButtons());
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &RestoreDialog::follow);
    follow();
    const bool hasChoice = !m_backups.empty();
    for (QWidget *each : std::initializer_list<QWidget *>{m_list, m_effect, place, m_restore})
        each->setVisible(hasChoice);
    if (hasChoice)
        resize(960, 480);
    QTimer::singleShot(0, this, &RestoreDialog::lookIntoNext);
}

QDialogButtonBox *RestoreDialog::makeButtons()
{
    const auto leave = m_backups.empty() ? QDialogButtonBox::Close : QDialogButtonBox::Cancel;
    auto *buttons = new QDialogButtonBox(leave);
    m_restore = buttons->addButton(tr("Restore"), QDialogButtonBox::AcceptRole);
    m_restore->setObjectName(u"restore"_s);
    m_restore->setAutoDefault(false); // not by a stray Enter
    m_salvage->setObjectName(u"salvage"_s);
    m_salvage->setAutoDefault(false);
    buttons->addButton(m_salvage, QDialogButtonBox::ResetRole);
    m_salvage->hide();
    buttons->button(leave)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &RestoreDialog::restore);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_salvage, &QPushButton::clicked, this, [this] {
        m_isSalvageChosen = true;
        accept();
    });
    return buttons;
}

void RestoreDialog::addBackups()
{
    m_list->setObjectName(u"backups"_s);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({tr("When"), tr("Why"), tr("Measures"), tr("Evaluations"),
                             tr("Graded in the latest year"), tr("Closed years"), tr("State")});
    for (const BackupName &backup : m_backups) {
        auto *line = makeLine(timeText(backup), reasonText(backup.occasion),
                              fontMetrics().height() + rowSpace);
        line->setText(StateColumn, tr("Being checked…"));
        m_list->addTopLevelItem(line);
    }
    fitColumns(*m_list);
}

void RestoreDialog::showNow(const BackupContents &now)
{
    m_now = now;
    auto *line = makeLine(tr("Now"), {}, fontMetrics().height() + rowSpace);
    fillLine(*line, now);
    line->setFlags(Qt::ItemIsEnabled); // not to be chosen
    QFont bold = font();
    bold.setBold(true);
    for (int i = 0; i <= StateColumn; ++i)
        line->setFont(i, bold);
    m_list->insertTopLevelItem(0, line);
    fitColumns(*m_list);
}

void RestoreDialog::lookIntoNext()
{
    const std::size_t row = m_contents.size();
    if (row == m_backups.size())
        return;
    m_contents.push_back(m_lookInto(m_backups[row]));
    show(row, m_contents.back());
    QTimer::singleShot(0, this, &RestoreDialog::lookIntoNext);
}

void RestoreDialog::show(std::size_t row, const BackupContents &contents)
{
    QTreeWidgetItem *line = m_list->topLevelItem(static_cast<int>(row) + (m_now ? 1 : 0));
    const bool isSound = contents.problem.isEmpty();
    line->setText(StateColumn, isSound ? tr("Sound") : tr("Cannot be restored"));
    if (!isSound)
        line->setToolTip(StateColumn, plainToolTip(contents.problem));
    if (contents.measures > 0 || isSound)
        fillLine(*line, contents);
    fitColumns(*m_list);
    if (isSound && !selectedRow())
        m_list->setCurrentItem(line); // the newest that is sound
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
    const int line = m_list->indexOfTopLevelItem(selected.front());
    return static_cast<std::size_t>(line - (m_now ? 1 : 0));
}

const BackupContents *RestoreDialog::selectedContents() const
{
    const auto row = selectedRow();
    return row && *row < m_contents.size() ? &m_contents[*row] : nullptr;
}

std::optional<BackupName> RestoreDialog::chosen() const
{
    const auto row = selectedRow();
    if (result() != QDialog::Accepted || m_isSalvageChosen || !row)
        return std::nullopt;
    return m_backups[*row];
}

QString RestoreDialog::lossOf(std::size_t row) const
{
    if (!m_now)
        return {};
    QStringList lines;
    if (const QStringList years = undoneClosings(*m_now, m_contents[row]); !years.isEmpty())
        lines << tr("No longer closed as now: %1.").arg(years.join(tr(", ")));
    if (const QStringList missing = missingIn(m_contents[row], *m_now); !missing.isEmpty())
        lines << tr("Missing in the backup: %1.").arg(missing.join(tr(", ")));
    lines << tr("All that was changed since %1 is undone.").arg(timeText(m_backups[row]));
    return lines.join(u'\n');
}

void RestoreDialog::follow()
{
    const BackupContents *contents = selectedContents();
    const bool isSound = contents && contents->problem.isEmpty();
    m_effect->setText(isSound    ? lossOf(*selectedRow())
                      : contents ? tr("This backup cannot be restored: %1").arg(contents->problem)
                                 : QString());
    m_restore->setEnabled(isSound);
}

bool RestoreDialog::isConfirmed(const QStringList &years)
{
    if (years.isEmpty())
        return true;
    QMessageBox box(QMessageBox::Warning, windowTitle(),
                    tr("Restoring undoes the closing of %1: the plan then no longer holds what was "
                       "closed and published. The file as it is now is put among the backups "
                       "first.")
                        .arg(years.join(tr(", "))),
                    QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    auto *restore = box.addButton(tr("Undo the Closing and Restore"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == restore;
}

void RestoreDialog::restore()
{
    if (!m_now || isConfirmed(undoneClosings(*m_now, *selectedContents())))
        accept();
}

} // namespace shisaku
