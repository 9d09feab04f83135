#pragma once

#include "models/exchange/surveyworkbook.h"

#include <QDialog>

class QCheckBox;
class QListWidget;
class QPushButton;

namespace shisaku
{

/// Asks which departments' survey workbooks are to be made; all of them at first.
class SurveyDialog : public QDialog
{
    Q_OBJECT

public:
    SurveyDialog(const Plan &plan, YearId year, QWidget *parent = nullptr);

    std::vector<DepartmentSurvey> chosen() const;

private:
    void addDepartments();
    void addButtons();
    void chooseAll(bool all);
    void follow();

    std::vector<DepartmentSurvey> m_surveys;
    QCheckBox *m_all;
    QListWidget *m_list;
    QPushButton *m_make = nullptr;
};

} // namespace shisaku
