#pragma once

#include "models/domain/yearstart.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace shisaku
{

/// Asks which year is to be started and shows what that will do before it is done.
class StartYearDialog : public QDialog
{
    Q_OBJECT

public:
    StartYearDialog(const Plan &plan, YearKind kind, QWidget *parent = nullptr);

    /// What is to be done, once the dialog is accepted.
    const YearStart &start() const { return m_start; }

private:
    void addYear(QVBoxLayout &column);
    void addDepartments(QVBoxLayout &column);
    void addButtons(QVBoxLayout &column);
    void preview();
    QString summary() const;

    const Plan &m_plan;
    YearKind m_kind;
    YearStart m_start;
    QLineEdit *m_year;
    QCheckBox *m_departments;
    QLabel *m_summary;
    QPushButton *m_accept;
};

} // namespace shisaku
