#pragma once

#include "models/editing/plandocument.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace shisaku
{

/// The window's bottom line: the counts, the problems, the balance, and whether all is saved.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(const PlanDocument &document, QWidget *parent = nullptr);

    void setYear(YearId year);
    /// Whether something is typed that is not saved yet.
    void showTyping(bool unsaved);
    void showSaved(const QDateTime &at);

Q_SIGNALS:
    /// What was found is wanted as a page.
    void checksRequested();

private:
    void count();
    QPushButton *addProblems();
    QLabel *addLabel(const QString &name);

    const PlanDocument &m_document;
    YearId m_year;
    QLabel *m_counts;
    QPushButton *m_problems;
    QLabel *m_balance;
    QLabel *m_saved;
    QString m_savedText; ///< what it says while nothing is being typed
};

} // namespace shisaku
