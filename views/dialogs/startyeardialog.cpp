#include "views/dialogs/startyeardialog.h"

#include "models/domain/fiscalyear.h"
#include "models/tallies/wording.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shisaku
{

namespace
{

/// The plan's years that are not over yet, as far as there are such.
QStringList openYears(const Plan &plan)
{
    QStringList missing;
    QStringList open;
    for (int each = plan.info().firstYear; each <= plan.info().lastYear; ++each) {
        const Year *year = plan.year(each);
        if (!year)
            missing << fiscalYearLabel(each);
        else if (!year->isClosed())
            open << yearLabel(*year);
    }
    QStringList lines;
    const QString comma = StartYearDialog::tr(", ");
    if (!missing.isEmpty())
        lines << StartYearDialog::tr("• Years that were not started: %1").arg(missing.join(comma));
    if (!open.isEmpty())
        lines << StartYearDialog::tr("• Years that are not closed: %1").arg(open.join(comma));
    return lines;
}

} // namespace

StartYearDialog::StartYearDialog(const Plan &plan, YearKind kind, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_kind(kind)
    , m_year(new QLineEdit)
    , m_departments(new QCheckBox(tr("Take over the departments of the year before")))
    , m_summary(new QLabel)
{
    setWindowTitle(kind == YearKind::Overall ? tr("Start the overall evaluation")
                                             : tr("Start a year"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    addYear(*column);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setMinimumWidth(460);
    column->addWidget(m_summary, 1);
    addDepartments(*column);
    addButtons(*column);
    preview();
}

void StartYearDialog::addYear(QVBoxLayout &column)
{
    m_year->setObjectName(u"startedYear"_s);
    m_year->setText(m_kind == YearKind::Overall ? yearLabel({.id = {}, .kind = m_kind})
                                                : fiscalYearLabel(nextFiscalYear(m_plan)));
    m_year->setEnabled(m_kind == YearKind::Regular);
    m_year->setToolTip(tr("Typed as you like: R2, 令和２, 2020"));
    connect(m_year, &QLineEdit::textChanged, this, &StartYearDialog::preview);
    auto *form = new QFormLayout;
    form->addRow(tr("Year"), m_year);
    column.addLayout(form);
}

void StartYearDialog::addDepartments(QVBoxLayout &column)
{
    m_departments->setObjectName(u"departments"_s);
    m_departments->setChecked(true);
    connect(m_departments, &QCheckBox::toggled, this, &StartYearDialog::preview);
    column.addWidget(m_departments);
}

void StartYearDialog::addButtons(QVBoxLayout &column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("Start"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"start"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column.addWidget(buttons);
}

void StartYearDialog::preview()
{
    const auto fiscalYear = m_kind == YearKind::Overall ? std::optional(m_plan.info().lastYear)
                                                        : readFiscalYear(m_year->text());
    const auto refusal = fiscalYear
                             ? startRefusal(m_plan, *fiscalYear, m_kind)
                             : std::optional(tr("“%1” is not a year. Please type it as R2, 令和２ "
                                                "or 2020.")
                                                 .arg(m_year->text()));
    m_accept->setEnabled(!refusal);
    m_start =
        refusal ? YearStart{}
                : startOf(m_plan, *fiscalYear, m_kind,
                          m_departments->isChecked() ? Departments::TakeOver : Departments::Leave);
    m_summary->setText(refusal ? *refusal : summary());
    m_departments->setVisible(!refusal && m_plan.year(*fiscalYear - 1) &&
                              m_kind == YearKind::Regular);
}

QString StartYearDialog::summary() const
{
    QStringList numbers;
    for (const MeasureId ended : m_start.ended)
        numbers << u"No."_s + m_plan.find<Measure>(ended)->number;
    const auto count = [](const auto &list) { return numberText(static_cast<int>(list.size())); };
    QStringList lines{tr("%1 will be started with this:").arg(yearLabel(m_start.year)), {}};
    int latest = 0;
    for (const Year &year : m_plan.years())
        latest = year.isOverall() ? latest : year.fiscalYear;
    if (m_kind == YearKind::Regular && m_start.year.fiscalYear < latest)
        lines << tr("• Careful: the plan already has a later year (%1).")
                     .arg(fiscalYearLabel(latest));
    lines << tr("• Measures in force: %1").arg(count(m_start.measures));
    if (!m_start.ended.empty())
        lines << tr("• Completed the year before, so graded as ended: %1 (%2)")
                     .arg(count(m_start.ended), numbers.join(tr(", ")));
    if (!m_start.targets.empty())
        lines << tr("• Targets of indicators taken over: %1").arg(count(m_start.targets));
    const Year *before = m_plan.year(m_start.year.fiscalYear - 1);
    if (m_kind == YearKind::Overall)
        lines << openYears(m_plan);
    else if (before && !before->isClosed())
        lines << tr("• %1 is not closed. What is corrected there later is not taken over any more.")
                     .arg(yearStateLabel(*before));
    lines << QString()
          << tr("Everything else is empty, to be filled in. One step of undo takes it back.");
    return lines.join(u'\n');
}

} // namespace shisaku
