#pragma once

#include "models/domain/backupcontents.h"
#include "models/domain/backupname.h"

#include <QDialog>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace shisaku
{

/// The backups of a plan, newest first, one of which is to be chosen: when, why, what is in it, and
/// whether it is sound. Each is looked into after the dialog shows, since that reads a whole file.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    using LookInto = std::function<BackupContents(const BackupName &)>;

    /// `plan` is the plan's name, `folder` the place of its backups.
    RestoreDialog(const QString &plan, const QString &folder, std::vector<BackupName> backups,
                  LookInto lookInto, QWidget *parent = nullptr);

    /// Offers to save what can be read of a damaged plan, too.
    void offerSalvage();
    /// The one that was chosen; none where the dialog was left otherwise.
    std::optional<BackupName> chosen() const;
    bool isSalvageChosen() const { return m_isSalvageChosen; }

private:
    void addBackups();
    void lookIntoNext();
    void show(std::size_t row, const BackupContents &contents);
    void follow();
    std::optional<std::size_t> selectedRow() const;

    std::vector<BackupName> m_backups;
    QStringList m_problems; ///< of those that were looked into; empty texts of sound ones
    LookInto m_lookInto;
    QTreeWidget *m_list;
    QLabel *m_problem; ///< of the selected one
    QLabel *m_salvageHint;
    QPushButton *m_salvage;
    QPushButton *m_restore;
    bool m_isSalvageChosen = false;
};

} // namespace shisaku
