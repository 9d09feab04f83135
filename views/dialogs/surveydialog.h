#pragma once

#include "models/exchange/writing/surveyworkbook.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace shisaku
{

/// Asks which departments' survey workbooks are to be made, all of them at first, and what is to
/// stand in each.
class SurveyDialog : public QDialog
{
    Q_OBJECT

public:
    SurveyDialog(const Plan &plan, YearId year, QWidget *parent = nullptr);

    std::vector<DepartmentSurvey> chosen() const;
    /// Until when, and to whom, the answers go; one line, empty where nothing was said.
    QString notice() const;
    void setNotice(const QString &notice);

private:
    void addDepartments();
    void addNotice();
    void addButtons();
    void chooseAll(bool all);
    void follow();

    std::vector<DepartmentSurvey> m_surveys;
    QCheckBox *m_all;
    QListWidget *m_list;
    QLineEdit *m_notice;
    QPushButton *m_make = nullptr;
};

} // namespace shisaku
