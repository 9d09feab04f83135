#include "views/pages/chartpage.h"

#include "views/charts/chartview.h"
#include "views/charts/chartwriter.h"
#include "views/charts/gradepie.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shisaku
{

ChartPage::ChartPage(const PlanDocument &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_chart(new ChartView)
{
    m_chart->setObjectName(u"chart"_s);
    auto *buttons = new QHBoxLayout;
    auto *copyButton = new QPushButton(tr("Copy"));
    copyButton->setObjectName(u"copyChart"_s);
    copyButton->setToolTip(tr("Copies the chart as a picture, to be pasted into a document"));
    connect(copyButton, &QPushButton::clicked, this, &ChartPage::copy);
    buttons->addWidget(copyButton);
    const auto addSaveButton = [&](const QString &suffix, const QString &text) {
        auto *button = new QPushButton(text);
        button->setObjectName(suffix + u"Chart"_s);
        connect(button, &QPushButton::clicked, this,
                [this, suffix] { Q_EMIT exportRequested(suffix); });
        buttons->addWidget(button);
    };
    addSaveButton(u"png"_s, tr("Save as PNG…"));
    addSaveButton(u"svg"_s, tr("Save as SVG…"));
    addSaveButton(u"pdf"_s, tr("Save as PDF…"));
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_chart, 1);
    connect(m_chart, &ChartView::chosen, this, &ChartPage::chosen);
    connect(&document, &PlanDocument::changed, this, &ChartPage::showChart);
}

bool ChartPage::setYear(YearId year)
{
    m_year = year;
    showChart();
    return true;
}

void ChartPage::showChart()
{
    m_chart->setChart(gradePie(m_document.plan(), m_year));
}

void ChartPage::copy()
{
    QApplication::clipboard()->setImage(chartImage(gradePie(m_document.plan(), m_year), {}));
    Q_EMIT told(tr("The chart was copied. It can be pasted into a document."));
}

} // namespace shisaku
