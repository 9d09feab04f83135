#include "views/dialogs/surveydialog.h"

#include "models/tallies/wording.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SurveyDialog::SurveyDialog(const Plan &plan, YearId year, QWidget *parent)
    : QDialog(parent)
    , m_surveys(departmentSurveys(plan, year))
    , m_all(new QCheckBox(tr("&All departments")))
    , m_list(new QListWidget)
    , m_notice(new QLineEdit)
{
    setWindowTitle(tr("Make Survey Workbooks"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(
        plainLabel(tr("An Excel workbook is made for each department, in which it fills in %1.")
                       .arg(yearLabel(*plan.find<Year>(year)))));
    column->addWidget(m_all);
    column->addWidget(m_list, 1);
    addDepartments();
    addNotice();
    addButtons();
    m_all->setObjectName(u"allDepartments"_s);
    connect(m_all, &QCheckBox::clicked, this, &SurveyDialog::chooseAll);
    connect(m_list, &QListWidget::itemChanged, this, &SurveyDialog::follow);
    follow();
    resize(480, 440);
}

void SurveyDialog::addDepartments()
{
    m_list->setObjectName(u"departments"_s);
    for (const DepartmentSurvey &survey : m_surveys) {
        const auto count = static_cast<int>(survey.measures.size());
        //: In a list: a department and how many measures it has
        auto *item = new QListWidgetItem(
            tr("%1 (%2)").arg(surveyDepartment(survey), measureCountText(count)), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_list->setCurrentRow(0);
    if (m_surveys.back().department.isEmpty())
        layout()->addWidget(
            plainLabel(tr("Measures that have no department yet are in the last one. Once their "
                          "department is entered in the table, they go to it.")));
}

void SurveyDialog::addNotice()
{
    auto *label = new QLabel(tr("Until when and to &whom answers go (stands in each workbook):"));
    label->setBuddy(m_notice);
    m_notice->setObjectName(u"notice"_s);
    m_notice->setPlaceholderText(tr("Example: by 30 June, to the ICT promotion section"));
    layout()->addWidget(label);
    layout()->addWidget(m_notice);
}

QString SurveyDialog::notice() const
{
    return m_notice->text().simplified();
}

void SurveyDialog::setNotice(const QString &notice)
{
    m_notice->setText(notice);
}

void SurveyDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_make = buttons->addButton(tr("Choose a Folder…"), QDialogButtonBox::AcceptRole);
    m_make->setObjectName(u"make"_s);
    layout()->addWidget(buttons);
    m_make->setDefault(true); // the dialog's, so in the dialog
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

std::vector<DepartmentSurvey> SurveyDialog::chosen() const
{
    std::vector<DepartmentSurvey> surveys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            surveys.push_back(m_surveys[static_cast<std::size_t>(row)]);
    }
    return surveys;
}

void SurveyDialog::chooseAll(bool all)
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setCheckState(all ? Qt::Checked : Qt::Unchecked);
    m_list->viewport()->update();
    follow();
}

void SurveyDialog::follow()
{
    const std::size_t count = chosen().size();
    m_all->setCheckState(count == 0                  ? Qt::Unchecked
                         : count == m_surveys.size() ? Qt::Checked
                                                     : Qt::PartiallyChecked);
    m_make->setEnabled(count > 0);
}

} // namespace shisaku
