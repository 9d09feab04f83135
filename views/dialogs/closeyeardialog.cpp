#include "views/dialogs/closeyeardialog.h"

#include "models/domain/closing.h"
#include "models/domain/corrections.h"
#include "models/domain/rules.h"
#include "models/reports/annualreport.h"
#include "models/tallies/closingrefusal.h"
#include "models/tallies/counts.h"
#include "models/tallies/wording.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

QString countsLine(const Plan &plan, YearId year)
{
    QStringList parts;
    for (const GradeCount &row : tallyByGrade(plan, year).rows)
        parts << CloseYearDialog::tr("%1: %2").arg(gradeLabel(plan, row.grade),
                                                   measureCountText(row.count));
    return parts.join(u'\n');
}

QString findingsLine(const Plan &plan, YearId year)
{
    const auto notices = problems(plan, year).size(); // errors would refuse the closing
    return notices == 0 ? CloseYearDialog::tr("The checks find nothing.")
                        : CloseYearDialog::tr("The checks have notices (%1). They do not keep the "
                                              "year from being closed.")
                              .arg(notices);
}

/// What of the report the office has not looked at since its figures changed.
QString reportLine(const Plan &plan, YearId year)
{
    const Report report = annualReport(plan, year);
    const auto count = std::ranges::count_if(report.parts, &ReportPart::isToConfirm);
    return count == 0 ? QString()
                      : u'\n' + CloseYearDialog::tr("In the report, figures have changed in texts "
                                                    "that the office wrote and has not confirmed "
                                                    "since (%1).")
                                    .arg(count);
}

/// Years before it that can still change, and its comparison with them.
QString earlierLine(const Plan &plan, YearId id)
{
    const QString sentence = openBeforeSentence(plan, *plan.find<Year>(id));
    return sentence.isEmpty() ? sentence : u'\n' + sentence;
}

/// How much was corrected since the year was last closed.
QString correctionsLine(const Plan &plan, YearId id, const History &history)
{
    return plan.find<Year>(id)->isReopened()
               ? u'\n' + CloseYearDialog::tr("Corrections since it was last closed: %1. They are "
                                             "listed in the errata.")
                             .arg(correctionsSinceClosing(plan, history, id).size())
               : QString();
}

/// What is closed and what that means.
QString closingText(const Plan &plan, YearId id, const History &history)
{
    return CloseYearDialog::tr("%1 will be closed with these figures:")
               .arg(yearLabel(*plan.find<Year>(id))) +
           u"\n\n"_s + countsLine(plan, id) + u'\n' +
           CloseYearDialog::tr("Balance ✓ %1").arg(balanceText(balance(plan, id))) + u'\n' +
           findingsLine(plan, id) + correctionsLine(plan, id, history) + earlierLine(plan, id) +
           reportLine(plan, id) + u"\n\n"_s +
           CloseYearDialog::tr("A closed year cannot be changed by anyone. It can be reopened with "
                               "a reason; what is corrected then is listed in the errata. What was "
                               "done before cannot be undone any more.");
}

} // namespace

CloseYearDialog::CloseYearDialog(const Plan &plan, YearId id, const History &history,
                                 QWidget *parent)
    : QDialog(parent)
{
    const Year *year = plan.find<Year>(id);
    setWindowTitle(tr("Close %1").arg(year ? yearLabel(*year) : QString()));
    const auto refusal = closingRefusal(plan, id);
    auto *words = new QLabel(refusal ? *refusal : closingText(plan, id, history));
    words->setObjectName(u"words"_s);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setMinimumWidth(440);
    auto *buttons =
        new QDialogButtonBox(refusal ? QDialogButtonBox::Close : QDialogButtonBox::Cancel);
    if (!refusal) {
        auto *close = buttons->addButton(tr("Close the year"), QDialogButtonBox::AcceptRole);
        close->setObjectName(u"closeYear"_s);
        buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    }
    if (refusal && !problems(plan, id).empty()) {
        auto *checks = buttons->addButton(tr("Open the checks"), QDialogButtonBox::ActionRole);
        checks->setObjectName(u"openChecks"_s);
        checks->setDefault(true);
        connect(checks, &QPushButton::clicked, this, &QDialog::reject);
        connect(checks, &QPushButton::clicked, this, &CloseYearDialog::checksRequested);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(16);
    column->addWidget(words);
    column->addWidget(buttons);
    if (!refusal) // so a stray Enter closes nothing, and one on the other button does
        buttons->button(QDialogButtonBox::Cancel)->setFocus();
}

} // namespace shisaku
