#include "views/pages/reportpage.h"

#include "models/reports/annualreport.h"
#include "models/reports/paragraphedits.h"
#include "views/pages/findingslist.h"
#include "views/pages/paragraphpane.h"
#include "views/pages/previewpane.h"
#include "views/pages/reportbar.h"
#include "views/printing/paperview.h"
#include "views/publishing/publication.h"
#include "views/publishing/reportlayout.h"

#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace shisaku
{
namespace
{

constexpr auto moment = 300ms;

} // namespace

ReportPage::ReportPage(PlanDocument &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_pane(new PreviewPane)
    , m_preview(m_pane->preview())
    , m_bar(new ReportBar(m_preview))
    , m_paragraph(new ParagraphPane(document))
    , m_findings(new FindingsList)
{
    auto *splitter = new QSplitter;
    splitter->addWidget(m_pane);
    splitter->addWidget(makeSide());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({600, 400});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    column->addWidget(splitter, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(moment);
    connectParts();
}

/// A page that goes loses the focus, which saves what is typed; it hears nothing more of that.
ReportPage::~ReportPage()
{
    m_document.disconnect(this);
    m_paragraph->disconnect(this);
}

QWidget *ReportPage::makeSide()
{
    auto *side = new QSplitter(Qt::Vertical);
    side->addWidget(m_paragraph);
    side->addWidget(m_findings);
    side->setChildrenCollapsible(false);
    side->setStretchFactor(0, 3);
    side->setStretchFactor(1, 2);
    return side;
}

void ReportPage::connectParts()
{
    connect(&m_preview, &PaperView::chosen, this, &ReportPage::chosen);
    connect(&m_preview, &PaperView::placeClicked, this, [this](const QString &place) {
        if (m_paragraph->show(place))
            m_paragraph->focusText();
    });
    connect(m_bar, &ReportBar::pageListToggled, m_pane, &PreviewPane::setPageListWanted);
    connect(m_pane, &PreviewPane::pageListShown, m_bar, &ReportBar::setPageListShown);
    connect(m_bar, &ReportBar::exportRequested, this, &ReportPage::exportRequested);
    connect(m_paragraph, &ParagraphPane::edited, this, [this] {
        showDraft();
        Q_EMIT typed(m_paragraph->draft().has_value());
    });
    connect(m_paragraph, &ParagraphPane::placeChanged, this, [this](const QString &place) {
        m_preview.setCurrentPlace(place);
        m_preview.ensureCurrentPlaceVisible();
    });
    connect(m_paragraph, &ParagraphPane::refused, this, &ReportPage::refused);
    connect(&m_pause, &QTimer::timeout, this, &ReportPage::checkStyle);
    connect(m_findings, &FindingsList::requested, this, &ReportPage::goTo);
    connect(m_findings, &FindingsList::replacementRequested, this, &ReportPage::replace);
    connect(&m_document, &PlanDocument::accessChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&m_document, &PlanDocument::changed, this, [this] {
        if (isVisible())
            refresh();
        Q_EMIT typed(m_paragraph->draft().has_value());
    });
}

bool ReportPage::setYear(YearId year)
{
    if (!commit())
        return false;
    m_year = year;
    if (isVisible()) {
        refresh();
        checkStyle();
    }
    return true;
}

std::optional<PaperLayout> ReportPage::paper() const
{
    return [plan = planWithDraft(), year = m_year](const QPageLayout &layout) {
        return layoutReport(publication(plan, year), layout);
    };
}

bool ReportPage::commit()
{
    const bool done = m_paragraph->commit();
    Q_EMIT typed(m_paragraph->draft().has_value());
    return done;
}

void ReportPage::reveal(const ChangeSet &changes)
{
    for (const Change &change : changes.changes()) {
        const auto *paragraph = std::get_if<Replacement<Paragraph>>(&change);
        if (paragraph && paragraph->key().year == m_year) {
            m_paragraph->show(paragraph->key().place);
            m_preview.ensureCurrentPlaceVisible();
            return;
        }
    }
}

void ReportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
    checkStyle();
}

/// The plan as it will be when what is being typed is saved.
Plan ReportPage::planWithDraft() const
{
    Plan plan = m_document.plan();
    if (const auto draft = m_paragraph->draft())
        plan.apply(rewriting(plan, m_year, m_paragraph->place(), *draft));
    return plan;
}

void ReportPage::refresh()
{
    const Publication saved = publication(m_document.plan(), m_year);
    m_paragraph->setReport(m_year, saved.report);
    m_findings->setReadOnly(m_document.isReadOnly(m_year) || !saved.report.refusal.isEmpty());
    if (m_paragraph->draft())
        showDraft();
    else
        showReport(saved);
}

void ReportPage::showDraft()
{
    showReport(publication(planWithDraft(), m_year));
}

void ReportPage::showReport(const Publication &shown)
{
    m_pane->setPaper(layoutReport(shown, officePaper(QPageLayout::Portrait)));
    m_preview.setCurrentPlace(m_paragraph->place());
    m_pause.start();
}

void ReportPage::checkStyle()
{
    m_pause.stop();
    const Plan plan = planWithDraft();
    const Report shown = annualReport(plan, m_year);
    m_findings->setFindings(styleFindings(shown, plan), shown);
}

/// Words of a table's cell are not in the text, and what was typed may have moved them.
void ReportPage::goTo(const StyleFinding &finding)
{
    if (!m_paragraph->show(finding.place))
        return;
    m_preview.ensureCurrentPlaceVisible();
    if (m_paragraph->selectWords(finding.at, finding.found))
        m_paragraph->focusText();
}

void ReportPage::replace(const StyleFinding &finding)
{
    if (m_paragraph->show(finding.place))
        m_paragraph->replaceWords(finding.at, finding.found, finding.suggestion);
}

} // namespace shisaku
