#include "views/pages/tallypage.h"

#include "models/tallies/sheets.h"
#include "views/charts/chartview.h"
#include "views/charts/gradepie.h"
#include "views/charts/paperfont.h"
#include "views/pages/sheetview.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr int widestColumn = 900; // longer lines are hard to read
constexpr double sheetPoints = 11;
constexpr double titlePoints = 12;

} // namespace

TallyPage::TallyPage(const PlanDocument &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_chart(new ChartView)
{
    auto *sheets = new QVBoxLayout;
    sheets->setSpacing(6);
    addSheet(*sheets, new SheetView(document, gradeSheet), u"gradeSheet"_s);
    addSheet(*sheets, new SheetView(document, directionSheet), u"directionSheet"_s);
    addSheet(*sheets, new SheetView(document, goalSheet), u"goalSheet"_s);
    sheets->addStretch(1);
    m_chart->setObjectName(u"tallyChart"_s);
    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_chart->setMinimumSize(340, 300);
    connect(m_chart, &ChartView::chosen, this, &TallyPage::chosen);

    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setSpacing(24);
    columns->addLayout(sheets, 9);
    columns->addWidget(m_chart, 4, Qt::AlignTop);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    connect(&document, &PlanDocument::changed, this, &TallyPage::showChart);
}

void TallyPage::addSheet(QVBoxLayout &column, SheetView *view, const QString &name)
{
    auto *title = new QLabel;
    title->setFont(paperFont(titlePoints, true));
    title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    view->setFont(paperFont(sheetPoints)); // the typeface of the paper, with its full-width digits
    title->setTextFormat(Qt::PlainText);
    view->setObjectName(name);
    view->setMaximumWidth(widestColumn);
    connect(&view->sheetModel(), &QAbstractItemModel::modelReset, title,
            [title, view] { title->setText(view->sheetModel().sheet().title); });
    connect(&view->sheetModel(), &QAbstractItemModel::dataChanged, title,
            [title, view] { title->setText(view->sheetModel().sheet().title); });
    connect(view, &SheetView::chosen, this, &TallyPage::chosen);
    column.addWidget(title);
    column.addWidget(view);
    column.addSpacing(12);
    m_sheets << view;
}

bool TallyPage::setYear(YearId year)
{
    m_year = year;
    for (SheetView *view : m_sheets)
        view->setYear(year);
    showChart();
    return true;
}

std::vector<Sheet> TallyPage::sheets() const
{
    return tallySheets(m_document.plan(), m_year);
}

void TallyPage::showChart()
{
    m_chart->setChart(gradePie(m_document.plan(), m_year));
}

} // namespace shisaku
