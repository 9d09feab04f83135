#include "views/printing/evaluationsheetdialog.h"

#include "models/tallies/wording.h"

#include <QDialogButtonBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

std::vector<MeasureId> allMeasures(const Plan &plan, YearId year)
{
    std::vector<MeasureId> ids;
    std::ranges::transform(plan.measuresInForce(year), std::back_inserter(ids), &Measure::id);
    return ids;
}

} // namespace

EvaluationSheetDialog::EvaluationSheetDialog(Plan plan, YearId year, const MeasuresInSight &inSight,
                                             PaperHeading heading, QWidget *parent)
    : QDialog(parent)
    , m_plan(std::make_shared<const Plan>(std::move(plan)))
    , m_year(year)
    , m_heading(std::move(heading))
{
    setWindowTitle(tr("Print Evaluation Sheets"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    addChoices(inSight);
    addProgress();
    addButtons();
    showRunning(false);
    connect(&m_steps, &QTimer::timeout, this, &EvaluationSheetDialog::step);
}

EvaluationSheetDialog::~EvaluationSheetDialog() = default;

void EvaluationSheetDialog::addChoices(const MeasuresInSight &inSight)
{
    const auto counted = [](const QString &text, const std::vector<MeasureId> &measures) {
        return text.arg(caseCountText(static_cast<int>(measures.size())));
    };
    const std::vector<MeasureId> all = allMeasures(*m_plan, m_year);
    addChoice(counted(tr("&Selected measures (%1)"), inSight.selected), u"selected"_s,
              inSight.selected);
    addChoice(counted(tr("Measures &in the list (%1)"), inSight.shown), u"shown"_s, inSight.shown);
    addChoice(counted(tr("&All measures (%1)"), all), u"all"_s, all);
    const auto first = std::ranges::find_if(
        m_choices, [](const Choice &choice) { return choice.button->isEnabled(); });
    if (first != m_choices.end())
        first->button->setChecked(true);
}

QRadioButton *EvaluationSheetDialog::addChoice(const QString &text, const QString &name,
                                               std::vector<MeasureId> measures)
{
    auto *button = new QRadioButton(text, this);
    button->setObjectName(name);
    button->setEnabled(!measures.empty());
    layout()->addWidget(button);
    m_choices.push_back({button, std::move(measures)});
    return button;
}

void EvaluationSheetDialog::addProgress()
{
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setMinimumWidth(360);
    //: In a progress bar: how many sheets of how many are laid out
    m_progress->setFormat(tr("%v of %m sheets"));
    // Its room is kept, so that the buttons do not jump.
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);
    layout()->addWidget(m_progress);
}

void EvaluationSheetDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_start = buttons->addButton(tr("Preview…"), QDialogButtonBox::ActionRole);
    m_stop = buttons->addButton(tr("Stop"), QDialogButtonBox::ActionRole);
    m_close = buttons->button(QDialogButtonBox::Close);
    m_start->setObjectName(u"start"_s);
    m_stop->setObjectName(u"stop"_s);
    m_start->setDefault(true);
    layout()->addWidget(buttons);
    connect(m_start, &QPushButton::clicked, this, &EvaluationSheetDialog::start);
    connect(m_stop, &QPushButton::clicked, this, &EvaluationSheetDialog::reject);
    connect(buttons, &QDialogButtonBox::rejected, this, &EvaluationSheetDialog::reject);
}

void EvaluationSheetDialog::showRunning(bool running)
{
    for (const Choice &choice : m_choices)
        choice.button->setEnabled(!running && !choice.measures.empty());
    const bool any = std::ranges::any_of(
        m_choices, [](const Choice &choice) { return choice.button->isChecked(); });
    m_progress->setVisible(running);
    m_start->setVisible(!running);
    m_start->setEnabled(any);
    m_stop->setVisible(running);
    m_close->setVisible(!running);
    (running ? m_stop : m_start)->setFocus();
}

void EvaluationSheetDialog::start()
{
    const auto chosen = std::ranges::find_if(
        m_choices, [](const Choice &choice) { return choice.button->isChecked(); });
    if (chosen == m_choices.end())
        return;
    m_measures = chosen->measures;
    m_work = std::make_unique<EvaluationPaper>(*m_plan, m_year, m_measures, m_heading,
                                               officePaper(QPageLayout::Portrait));
    m_progress->setRange(0, m_work->total());
    m_progress->setValue(0);
    showRunning(true);
    m_steps.start(0);
}

void EvaluationSheetDialog::step()
{
    m_work->layOutNext();
    m_progress->setValue(m_work->done());
    if (!m_work->isDone())
        return;
    m_steps.stop();
    m_paper = m_work->finish();
    m_work.reset();
    accept();
}

void EvaluationSheetDialog::reject()
{
    if (!m_work)
        return QDialog::reject();
    m_steps.stop();
    m_work.reset();
    showRunning(false);
}

PaperLayout EvaluationSheetDialog::layOut() const
{
    return [plan = m_plan, year = m_year, measures = m_measures,
            heading = m_heading](const QPageLayout &layout) {
        return layoutEvaluationSheets(*plan, year, measures, heading, layout).value_or(Paper{});
    };
}

} // namespace shisaku
