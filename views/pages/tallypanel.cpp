#include "views/pages/tallypanel.h"

#include "models/tallies/counts.h"
#include "models/tallies/sheets.h"
#include "models/tallies/wording.h"
#include "views/pages/sheetview.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shisaku
{

TallyPanel::TallyPanel(const PlanDocument &document, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_balance(new QLabel)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(4);
    addSheet(*column, new SheetView(document, narrowGradeSheet), u"gradeTally"_s);
    addSheet(*column, new SheetView(document, narrowDirectionSheet), u"directionTally"_s);
    addSheet(*column, new SheetView(document, narrowGoalSheet), u"goalTally"_s);
    m_balance->setObjectName(u"balance"_s);
    m_balance->setTextFormat(Qt::PlainText);
    m_balance->setWordWrap(true);
    column->addWidget(m_balance);
    column->addStretch(1);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // which the tables have
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(content);
    connect(&document, &PlanDocument::changed, this, &TallyPanel::showBalance);
}

void TallyPanel::addSheet(QVBoxLayout &column, SheetView *view, const QString &name)
{
    auto *title = new QLabel;
    title->setTextFormat(Qt::PlainText);
    view->setObjectName(name);
    view->setShowGrid(false);
    view->setWordWrap(false);
    connect(&view->sheetModel(), &QAbstractItemModel::modelReset, title,
            [title, view] { title->setText(view->sheetModel().sheet().title); });
    connect(view, &SheetView::chosen, this, &TallyPanel::chosen);
    column.addWidget(title);
    column.addWidget(view);
    column.addSpacing(4);
    m_sheets << view;
}

void TallyPanel::setYear(YearId year)
{
    m_year = year;
    for (SheetView *view : m_sheets)
        view->setYear(year);
    showBalance();
}

void TallyPanel::showBalance()
{
    const Balance totals = balance(m_document.plan(), m_year);
    m_balance->setText(
        (totals.holds() ? tr("Balance ✓ %1") : tr("Balance × %1")).arg(balanceText(totals)));
    m_balance->setToolTip(tr("The totals by grade, by direction and by goal have to be one number: "
                             "the measures in force (%1).")
                              .arg(totals.inForce));
}

} // namespace shisaku
