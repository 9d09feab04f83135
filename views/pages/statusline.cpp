#include "views/pages/statusline.h"

#include "models/tallies/counts.h"
#include "models/tallies/problemsheet.h"
#include "models/tallies/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shisaku
{
namespace
{

constexpr auto backupShownFor = 8s;

QString countsText(const Plan &plan, YearId year)
{
    const GradeTally tally = tallyByGrade(plan, year);
    QStringList parts;
    for (const GradeCount &row : tally.rows) {
        if (row.count > 0)
            parts << u"%1 %2"_s.arg(gradeCode(plan, row.grade), QString::number(row.count));
    }
    parts << StatusLine::tr("Total %1").arg(tally.total);
    return parts.join(u" ・ "_s);
}

/// What was found, the kinds apart; a kind of which there is none is left out.
QString problemsText(const Plan &plan, YearId year)
{
    const std::vector<Problem> found = problems(plan, year);
    const int errors = countOf(found, Severity::Error);
    const int missing = countOf(found, Severity::Missing);
    const int notices = countOf(found, Severity::Notice);
    QStringList parts;
    if (errors > 0)
        parts << StatusLine::tr("errors %1").arg(errors);
    if (missing > 0)
        parts << StatusLine::tr("missing %1").arg(missing);
    if (notices > 0)
        parts << StatusLine::tr("notices %1").arg(notices);
    return StatusLine::tr("Checks: %1")
        .arg(parts.isEmpty() ? StatusLine::tr("no findings") : parts.join(u'・'));
}

} // namespace

StatusLine::StatusLine(const PlanDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(24);
    m_counts = addLabel(u"counts"_s);
    m_problems = addProblems();
    m_balance = addLabel(u"balanceMark"_s);
    row->addStretch(1);
    m_backup = addLabel(u"backup"_s);
    m_backupShown.setSingleShot(true);
    connect(&m_backupShown, &QTimer::timeout, m_backup, &QLabel::clear);
    m_saved = addLabel(u"saved"_s);
    showAccess();
    connect(&document, &PlanDocument::accessChanged, this, &StatusLine::showAccess);
    connect(&document, &PlanDocument::changed, this, &StatusLine::count);
    connect(&document, &PlanDocument::saved, this, &StatusLine::showSaved);
    connect(&document, &PlanDocument::notSaved, this, &StatusLine::showNotSaved);
    connect(&document, &PlanDocument::unconfirmed, this, &StatusLine::showUnconfirmed);
    connect(&document, &PlanDocument::dayBackupBegun, this, &StatusLine::showBackingUp);
    connect(&document, &PlanDocument::dayBackupEnded, this, &StatusLine::showBackedUp);
}

QLabel *StatusLine::addLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    static_cast<QHBoxLayout *>(layout())->addWidget(label);
    return label;
}

QPushButton *StatusLine::addProblems()
{
    auto *button = new QPushButton;
    button->setObjectName(u"checks"_s);
    button->setFlat(true);
    button->setToolTip(tr("Show the checks"));
    button->setCursor(Qt::PointingHandCursor);
    static_cast<QHBoxLayout *>(layout())->addWidget(button);
    connect(button, &QPushButton::clicked, this, &StatusLine::checksRequested);
    return button;
}

void StatusLine::setYear(YearId year)
{
    m_year = year;
    count();
}

void StatusLine::showAccess()
{
    m_savedText = m_document.isReadOnly() ? tr("Reading only") : tr("All saved");
    m_saved->setText(m_savedText);
}

void StatusLine::showTyping(bool unsaved)
{
    m_saved->setText(unsaved ? tr("Typing…") : m_savedText);
}

void StatusLine::showSaved(const QDateTime &at)
{
    m_savedText = tr("Saved %1").arg(at.toString(u"H:mm"_s));
    m_saved->setText(m_savedText);
}

void StatusLine::showNotSaved()
{
    m_savedText = tr("Cannot be saved");
    m_saved->setText(m_savedText);
}

void StatusLine::showUnconfirmed()
{
    m_savedText = tr("Saved, but not confirmed by the disk");
    m_saved->setText(m_savedText);
}

void StatusLine::showBackingUp()
{
    m_backup->setText(tr("Making the backup of the day…"));
}

void StatusLine::showBackedUp(bool isMade)
{
    m_backup->setText(isMade ? tr("The backup of the day is made") : QString());
    m_backupShown.start(backupShownFor);
}

void StatusLine::count()
{
    const Plan &plan = m_document.plan();
    m_counts->setText(countsText(plan, m_year));
    m_problems->setText(problemsText(plan, m_year));
    m_balance->setText(balance(plan, m_year).holds() ? tr("Balance ✓") : tr("Balance ×"));
}

} // namespace shisaku
