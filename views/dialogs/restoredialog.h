#pragma once

#include "models/domain/backupcontents.h"
#include "models/domain/backupname.h"

#include <QDialog>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace shisaku
{

/// The backups of a plan, newest first, one of which is to be chosen: when, why, what is in it, and
/// whether it is sound; and what the plan loses by it. Each is looked into after the dialog shows,
/// since that reads a whole file.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    using LookInto = std::function<BackupContents(const BackupName &)>;

    /// `plan` is the plan's name, `folder` the place of its backups.
    RestoreDialog(const QString &plan, const QString &folder, std::vector<BackupName> backups,
                  LookInto lookInto, QWidget *parent = nullptr);

    /// Shows above the backups what the plan holds now, and compares them with it. A backup that
    /// undoes the closing of a year is chosen only after one more question.
    void showNow(const BackupContents &now);
    /// Offers to save what can be read of a damaged plan, too.
    void offerSalvage();
    /// The one that was chosen; none where the dialog was left otherwise.
    std::optional<BackupName> chosen() const;
    /// Whether what can be read is to be saved instead.
    bool isSalvageChosen() const { return m_isSalvageChosen; }

private:
    QDialogButtonBox *makeButtons();
    void addBackups();
    void lookIntoNext();
    void show(std::size_t row, const BackupContents &contents);
    void follow();
    void restore();
    /// Asks once more where the closing of years is undone.
    bool isConfirmed(const QStringList &years);
    /// What is selected and was looked into.
    const BackupContents *selectedContents() const;
    std::optional<std::size_t> selectedRow() const;
    /// What is lost by the backup in that row, a line each.
    QString lossOf(std::size_t row) const;

    std::vector<BackupName> m_backups;
    std::vector<BackupContents> m_contents; ///< of those that were looked into
    std::optional<BackupContents> m_now;
    LookInto m_lookInto;
    QTreeWidget *m_list;
    QLabel *m_effect; ///< of the selected one: what is lost by it, or why it cannot be restored
    QLabel *m_salvageHint;
    QPushButton *m_salvage;
    QPushButton *m_restore;
    bool m_isSalvageChosen = false;
};

} // namespace shisaku
