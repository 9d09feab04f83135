#include "views/pages/chartpage.h"

#include "views/charts/chartclipboard.h"
#include "views/charts/chartview.h"
#include "views/charts/slicehint.h"
#include "views/pages/chartpanel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shisaku
{

ChartPage::ChartPage(const PlanDocument &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_chart(new ChartView)
    , m_copied(new QCheckBox(tr("As a black-and-white copy shows it")))
    , m_panel(new ChartPanel(document))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makePreview(), 1);
    row->addWidget(m_panel);
    connectParts();
}

QWidget *ChartPage::makePreview()
{
    m_chart->setObjectName(u"chart"_s);
    m_chart->setHint(
        [this](const Slice &slice) { return sliceHint(m_document.plan(), m_year, slice); });
    m_copied->setObjectName(u"chartCopied"_s);
    auto *preview = new QWidget;
    auto *column = new QVBoxLayout(preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chart, 1);
    column->addWidget(m_copied, 0, Qt::AlignHCenter);
    return preview;
}

void ChartPage::connectParts()
{
    connect(m_copied, &QCheckBox::toggled, m_chart, &ChartView::setCopied);
    connect(m_chart, &ChartView::chosen, this, &ChartPage::measuresRequested);
    connect(m_chart, &ChartView::dragStarted, this, [this] { m_drag.start(*m_chart, inSight()); });
    connect(m_panel, &ChartPanel::changed, this, &ChartPage::showChart);
    connect(m_panel, &ChartPanel::copyRequested, this, &ChartPage::copy);
    connect(m_panel, &ChartPanel::saveRequested, this, [this](const QString &suffix) {
        Q_EMIT exportRequested(exportOf({inSight()}, suffix));
    });
    connect(m_panel, &ChartPanel::saveAllRequested, this, &ChartPage::saveAll);
    connect(&m_document, &PlanDocument::changed, this, &ChartPage::follow);
    auto *copyKey = new QShortcut(QKeySequence::Copy, this);
    copyKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copyKey, &QShortcut::activated, this, &ChartPage::copy);
}

bool ChartPage::setYear(YearId year)
{
    m_year = year;
    m_panel->setYear(year);
    showChart();
    return true;
}

QVariantMap ChartPage::state() const
{
    return stored(m_panel->settings());
}

void ChartPage::restoreState(const QVariantMap &state)
{
    m_panel->setSettings(chartSettings(state));
}

void ChartPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    follow();
}

/// A hidden page does nothing; it looks at the plan again when it is shown.
void ChartPage::follow()
{
    if (!isVisible())
        return;
    m_panel->follow();
    showChart();
}

FinishedChart ChartPage::finished(const ChartOrder &order) const
{
    const Plan &plan = m_document.plan();
    return {.chart = chartOf(plan, *order.kind, order.subject),
            .format = m_panel->settings().styleOf(*order.kind).format,
            .name = order.fileName};
}

FinishedChart ChartPage::inSight() const
{
    const ChartKind &kind = m_panel->kind();
    const ChartSubject subject = m_panel->subject();
    return finished({&kind, subject, chartFileName(m_document.plan(), kind, subject)});
}

ChartExport ChartPage::exportOf(std::vector<FinishedChart> charts, const QString &suffix) const
{
    return {std::move(charts), suffix, m_panel->settings().alternativeText};
}

void ChartPage::showChart()
{
    if (!isVisible())
        return;
    const FinishedChart shown = inSight();
    m_chart->setChart(shown.chart, shown.format);
    m_copied->setEnabled(!shown.format.mono); // which has no colours to lose
    m_panel->showOutcome(shown.chart, m_chart->layout());
}

void ChartPage::copy()
{
    const FinishedChart shown = inSight();
    if (shown.chart.slices.empty())
        return Q_EMIT refused(tr("There are no figures to copy."));
    auto copied = chartMimeData(shown.chart, shown.format);
    if (copied->formats().isEmpty())
        return Q_EMIT refused(tr("There is no room for the chart at this size. Nothing was copied; "
                                 "please choose a larger one."));
    const bool hasImage = copied->hasImage();
    QGuiApplication::clipboard()->setMimeData(copied.release());
    Q_EMIT told(hasImage ? tr("The chart was copied. It can be pasted into a document.")
                         : tr("The chart was copied as SVG and PDF; it has too many pixels for a "
                              "picture."));
}

void ChartPage::saveAll(const QString &suffix)
{
    std::vector<FinishedChart> charts;
    for (ChartOrder order : allCharts(m_document.plan(), m_year)) {
        if (order.kind == &m_panel->kind()) // as it is in sight
            order.subject.other = m_panel->subject().other;
        if (order.kind->has(ChartKind::Shares) && m_panel->settings().styleOf(*order.kind).share) {
            order.subject.share = true;
            order.fileName = chartFileName(m_document.plan(), *order.kind, order.subject);
        }
        charts.push_back(finished(order));
    }
    Q_EMIT exportAllRequested(exportOf(std::move(charts), suffix));
}

} // namespace shisaku
