#pragma once

#include "models/editing/plandocument.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace shisaku
{

/// The window's bottom line: the counts, the problems, the balance, whether all is saved, and the
/// backup of the day while it is news.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(const PlanDocument &document, QWidget *parent = nullptr);

    void setYear(YearId year);
    /// Whether something is typed that is not saved yet.
    void showTyping(bool unsaved);
    void showSaved(const QDateTime &at);
    /// Until the next change that is saved.
    void showNotSaved();
    void showUnconfirmed();
    /// That the backup of the day is being made, and for a while that it is.
    void showBackingUp();
    void showBackedUp(bool isMade);

Q_SIGNALS:
    /// What was found is wanted as a page.
    void checksRequested();

private:
    void count();
    void showAccess();
    QPushButton *addProblems();
    QLabel *addLabel(const QString &name);

    const PlanDocument &m_document;
    YearId m_year;
    QLabel *m_counts;
    QPushButton *m_problems;
    QLabel *m_balance;
    QLabel *m_backup;
    QLabel *m_saved;
    QTimer m_backupShown;
    QString m_savedText; ///< what it says while nothing is being typed
};

} // namespace shisaku
