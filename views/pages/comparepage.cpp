#include "views/pages/comparepage.h"

#include "views/charts/paperfont.h"
#include "views/pages/longsheetview.h"
#include "views/pages/sheettitle.h"
#include "views/pages/yearbox.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr int widestCounts = 900;
constexpr int widestMatrix = 560;
constexpr double sheetPoints = 10;
constexpr int cellPadding = 8;

/// As wide as its headers and its largest number, which is the last.
int neededWidth(const SheetView &view)
{
    const auto &rows = view.sheetModel().sheet().rows;
    const QString largest = rows.empty() ? QString() : rows.back().back().text;
    const int number = view.fontMetrics().horizontalAdvance(largest);
    int width = 2 * view.frameWidth();
    for (int column = 0; column < view.sheetModel().columnCount(); ++column)
        width += qMax(view.horizontalHeader()->sectionSizeHint(column), number) + cellPadding;
    return width;
}

void nameSheet(SheetView &view, const QString &name, const QString &spokenName)
{
    view.setObjectName(name);
    view.setAccessibleName(spokenName);
    view.setFont(paperFont(sheetPoints));
}

} // namespace

ComparePage::ComparePage(const PlanDocument &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_before(new YearBox(document))
    , m_after(new YearBox(document))
    , m_changedOnly(new QCheckBox(tr("Only the measures that changed")))
    , m_sentence(new QLabel)
    , m_counts(new SheetView(document, whileShown(changeCountSheet)))
    , m_rows(new LongSheetView(document,
                               whileShown([this](const Plan &plan, const Comparison &comparison) {
                                   return comparisonSheet(plan, comparison, listed());
                               })))
    , m_matrix(new SheetView(document, whileShown(changeMatrixSheet)))
    , m_tables(new QWidget)
{
    m_sentence->setObjectName(u"compareSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(makeChoices());
    column->addWidget(m_sentence);
    column->addWidget(m_tables, 1);
    column->addStretch(0);
    layOutTables();
    connect(m_counts, &SheetView::chosen, this, &ComparePage::showBehind);
    connect(m_matrix, &SheetView::chosen, this, &ComparePage::showBehind);
    connect(m_rows, &SheetView::chosen, this, &ComparePage::openMeasure);
    connect(&document, &PlanDocument::changed, this, &ComparePage::follow);
}

QBoxLayout *ComparePage::makeChoices()
{
    auto *row = new QHBoxLayout;
    m_before->setObjectName(u"beforeYear"_s);
    m_before->setAccessibleName(tr("Earlier year"));
    m_after->setObjectName(u"afterYear"_s);
    m_after->setAccessibleName(tr("Later year"));
    m_changedOnly->setObjectName(u"changedOnly"_s);
    m_changedOnly->setChecked(true);
    row->addWidget(m_before);
    //: Between the boxes of two years that are compared
    row->addWidget(new QLabel(tr("and")));
    row->addWidget(m_after);
    row->addSpacing(24);
    row->addWidget(m_changedOnly);
    row->addStretch(1);
    connect(m_before, &YearBox::yearChosen, this,
            [this](YearId year) { chooseYears(year, m_after->year()); });
    connect(m_after, &YearBox::yearChosen, this,
            [this](YearId year) { chooseYears(m_before->year(), year); });
    connect(m_before, &YearBox::refused, this, &Page::refused);
    connect(m_after, &YearBox::refused, this, &Page::refused);
    connect(m_changedOnly, &QCheckBox::toggled, this, &ComparePage::compareYears);
    return row;
}

void ComparePage::layOutTables()
{
    auto *content = new QVBoxLayout(m_tables);
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(m_counts);
    nameSheet(*m_counts, u"changeCounts"_s, tr("Counts of the changes"));
    nameSheet(*m_rows, u"comparison"_s, tr("Compared measures"));
    nameSheet(*m_matrix, u"changeMatrix"_s, tr("Old grade and new grade"));
    m_counts->setMaximumWidth(widestCounts);
    m_matrix->setWordWrap(false); // every number stands whole
    auto *tables = new QGridLayout;
    tables->setHorizontalSpacing(12);
    tables->setColumnStretch(0, 1);
    tables->setRowStretch(1, 1);
    tables->addWidget(new SheetTitle(*m_rows), 0, 0);
    tables->addWidget(m_rows, 1, 0);
    tables->addWidget(new SheetTitle(*m_matrix), 0, 1);
    tables->addWidget(m_matrix, 1, 1, Qt::AlignTop);
    content->addLayout(tables, 1);
}

bool ComparePage::setYear(YearId year)
{
    if (year == m_shown)
        return true;
    m_shown = year;
    m_after->setYear(year);
    const Year *before = yearToCompareWith(m_document.plan(), year);
    m_before->setYear(before ? before->id : YearId{});
    compareYears();
    return true;
}

std::vector<Sheet> ComparePage::sheets() const
{
    const Plan &plan = m_document.plan();
    const Comparison shown = comparison();
    if (shown.rows.empty())
        return {};
    return {changeCountSheet(plan, shown), comparisonSheet(plan, shown, listed()),
            changeMatrixSheet(plan, shown)};
}

SheetModel::Builder ComparePage::whileShown(const MakeSheet &make)
{
    return [this, make](const Plan &plan, YearId) {
        return isVisible() ? make(plan, comparison()) : Sheet{};
    };
}

ComparedRows ComparePage::listed() const
{
    return m_changedOnly->isChecked() ? ComparedRows::Changed : ComparedRows::All;
}

void ComparePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    compareYears();
}

void ComparePage::chooseYears(YearId one, YearId another)
{
    if (one == another) {
        Q_EMIT refused(tr("A year cannot be compared with itself, so nothing was changed. Please "
                          "choose two different years."));
        return;
    }
    const Plan &plan = m_document.plan();
    const Year *before = one ? plan.find<Year>(one) : yearToCompareWith(plan, another);
    const Year *after = plan.find<Year>(another);
    if (before && after && isEarlier(*after, *before))
        std::swap(before, after);
    m_before->setYear(before ? before->id : YearId{});
    m_after->setYear(after ? after->id : YearId{});
    compareYears();
}

void ComparePage::follow(const ChangeSet &changes)
{
    const Plan &plan = m_document.plan();
    const bool whole = plan.find<Year>(m_before->year()) && plan.find<Year>(m_after->year());
    if (changes.changesStructure() && !whole)
        setYear(std::exchange(m_shown, YearId{})); // a year came or went
    else if (isVisible())
        showState();
}

void ComparePage::compareYears()
{
    m_counts->setYear(m_after->year());
    m_rows->setYear(m_after->year());
    m_matrix->setYear(m_after->year());
    showState();
}

void ComparePage::showState()
{
    const Comparison shown = comparison();
    const QString words = sentence(shown);
    m_sentence->setText(words);
    m_sentence->setVisible(!words.isEmpty());
    m_tables->setVisible(!shown.rows.empty());
    m_matrix->setFixedWidth(qMin(neededWidth(*m_matrix), widestMatrix));
}

QString ComparePage::sentence(const Comparison &comparison) const
{
    const Plan &plan = m_document.plan();
    const Year *before = plan.find<Year>(comparison.before);
    const Year *after = plan.find<Year>(comparison.after);
    if (!after)
        return {};
    const QString label = yearLabel(*after);
    if (plan.years().size() == 1)
        return tr("The plan has only %1, so there is no year to compare it with yet.").arg(label);
    if (!before)
        return tr("The plan does not have the year before %1. Please choose in the first box which "
                  "year to compare it with.")
            .arg(label);
    if (comparison.rows.empty())
        return tr("%1 has no measures yet, so there is nothing to compare.").arg(label);
    if (listed() == ComparedRows::Changed && comparison.changedCount() == 0)
        return tr("No measure's grade changed from %1 to %2.").arg(yearLabel(*before), label);
    return {};
}

void ComparePage::showBehind(const Selection &selection)
{
    if (isOfShownYear())
        Q_EMIT chosen(selection);
}

void ComparePage::openMeasure(const Selection &selection)
{
    if (isOfShownYear())
        Q_EMIT cellRequested(selection.measures->front(), EvaluationField::Grade);
}

bool ComparePage::isOfShownYear()
{
    const Year *after = m_document.plan().find<Year>(m_after->year());
    const bool isShown = m_after->year() == m_shown;
    if (!isShown && after)
        Q_EMIT told(tr("To see the measures of %1, please choose that year at the top of the "
                       "window first.")
                        .arg(yearLabel(*after)));
    return isShown;
}

Comparison ComparePage::comparison() const
{
    return compare(m_document.plan(), m_before->year(), m_after->year());
}

} // namespace shisaku
