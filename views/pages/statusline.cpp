#include "views/pages/statusline.h"

#include "models/domain/rules.h"
#include "models/tallies/counts.h"
#include "models/tallies/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

QString countsText(const Plan &plan, YearId year)
{
    const GradeTally tally = tallyByGrade(plan, year);
    QStringList parts;
    for (const GradeCount &row : tally.rows) {
        if (row.count > 0)
            parts << u"%1 %2"_s.arg(gradeCode(plan, row.grade)).arg(row.count);
    }
    parts << StatusLine::tr("Total %1").arg(tally.total);
    return parts.join(u" ・ "_s);
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
    m_problems = addLabel(u"problems"_s);
    m_balance = addLabel(u"balanceMark"_s);
    row->addStretch(1);
    m_saved = addLabel(u"saved"_s);
    m_savedText = document.isReadOnly() ? tr("Reading only") : tr("All saved");
    m_saved->setText(m_savedText);
    connect(&document, &PlanDocument::changed, this, &StatusLine::count);
    connect(&document, &PlanDocument::saved, this, &StatusLine::showSaved);
}

QLabel *StatusLine::addLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    static_cast<QHBoxLayout *>(layout())->addWidget(label);
    return label;
}

void StatusLine::setYear(YearId year)
{
    m_year = year;
    count();
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

void StatusLine::count()
{
    const Plan &plan = m_document.plan();
    m_counts->setText(countsText(plan, m_year));
    m_problems->setText(tr("Checks %1").arg(problems(plan, m_year).size()));
    m_balance->setText(balance(plan, m_year).holds() ? tr("Balance ✓") : tr("Balance ×"));
}

} // namespace shisaku
