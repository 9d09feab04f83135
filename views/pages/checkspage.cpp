#include "views/pages/checkspage.h"

#include "models/domain/closing.h"
#include "models/tables/problemtablemodel.h"
#include "models/tables/roles.h"
#include "models/tallies/closingrefusal.h"
#include "models/tallies/counts.h"
#include "models/tallies/wording.h"
#include "views/pages/rowsview.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// What of the problems is shown, in the order of the buttons.
constexpr std::optional<Severity> kinds[] = {std::nullopt, Severity::Error, Severity::Missing,
                                             Severity::Notice};

constexpr const char16_t *buttonNames[] = {u"allProblems", u"errors", u"missing", u"notices"};

/// Errors stand out without colour.
class ProblemDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font.setBold(index.data(SeverityRole).toInt() == static_cast<int>(Severity::Error));
    }
};

QLabel *sentenceLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString nothingText(std::optional<Severity> only)
{
    if (!only)
        return ChecksPage::tr("There are no findings.");
    switch (*only) {
    case Severity::Error:
        return ChecksPage::tr("There are no errors.");
    case Severity::Missing:
        return ChecksPage::tr("Nothing is missing.");
    case Severity::Notice:
        break;
    }
    return ChecksPage::tr("There are no notices.");
}

/// What stands against closing the year, or that nothing does; of a closed one, what of it can
/// change nevertheless.
QString closingText(const Plan &plan, YearId id)
{
    const Year *year = plan.find<Year>(id);
    if (!year)
        return {};
    if (!year->isClosed()) {
        const QString sentence = closingRefusal(plan, id).value_or(
            ChecksPage::tr("No error stands and the balance holds: %1 can be closed.")
                .arg(yearLabel(*year)));
        return year->isReopened()
                   ? sentence + u'\n' +
                         ChecksPage::tr("%1 was reopened for corrections. Please close it again "
                                        "once they are made.")
                             .arg(yearLabel(*year))
                   : sentence;
    }
    if (isAltered(plan, *year))
        return ChecksPage::tr("%1 was closed, but its figures were altered outside this program. "
                              "Please go back to a backup.")
            .arg(yearLabel(*year));
    const QString closed =
        ChecksPage::tr("%1 is closed. Its grades, directions and texts are those that were closed.")
            .arg(yearLabel(*year));
    return (closed + u'\n' + openBeforeSentence(plan, *year)).trimmed();
}

} // namespace

ChecksPage::ChecksPage(const PlanDocument &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_model(new ProblemTableModel(document, this))
    , m_kinds(new QButtonGroup(this))
    , m_balance(new QLabel)
    , m_closing(sentenceLabel(u"closing"_s))
    , m_nothing(sentenceLabel(u"nothing"_s))
    , m_table(new RowsView)
{
    m_table->setObjectName(u"problems"_s);
    m_table->setAccessibleName(tr("Checks"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(0, new ProblemDelegate(m_table));
    m_table->setShares({0, 0, 3, 0, 5});
    m_table->setAsking(true);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setContentsMargins(0, 48, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeBar());
    column->addWidget(m_closing);
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing, 1);
    connect(m_table, &RowsView::requested, this, &ChecksPage::request);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int kind) {
        m_model->setSeverity(kinds[kind]);
        showCounts();
    });
    connect(&document, &PlanDocument::changed, this, [this](const ChangeSet &changes) {
        if (isVisible() || changes.changesStructure()) // no row outlives its measure
            refresh();
    });
}

QWidget *ChecksPage::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < std::size(kinds); ++i) {
        auto *button = new QPushButton;
        button->setObjectName(QString::fromUtf16(buttonNames[i]));
        button->setCheckable(true);
        button->setChecked(i == 0);
        m_kinds->addButton(button, static_cast<int>(i));
        row->addWidget(button);
    }
    auto *hint = new QLabel(tr("A click or Enter goes to the cell."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    row->addSpacing(12);
    row->addWidget(hint);
    row->addStretch(1);
    m_balance->setObjectName(u"checksBalance"_s);
    m_balance->setTextFormat(Qt::PlainText);
    row->addWidget(m_balance);
    return bar;
}

bool ChecksPage::setYear(YearId year)
{
    m_year = year;
    m_model->setYear(year);
    refresh();
    return true;
}

std::vector<Sheet> ChecksPage::sheets() const
{
    return {problemSheet(m_document.plan(), m_year, m_model->severity())};
}

void ChecksPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void ChecksPage::request(const QModelIndex &cell)
{
    const Problem &problem = m_model->rowAt(cell.row());
    Q_EMIT cellRequested(problem.measure, problem.rule->field);
}

void ChecksPage::refresh()
{
    const int row = m_table->currentIndex().row();
    m_model->refresh();
    if (row >= 0) // near where the user was, also when that problem is mended
        m_table->setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1), 0));
    showCounts();
    showClosing();
}

void ChecksPage::showCounts()
{
    const int errors = m_model->countOf(Severity::Error);
    const int missing = m_model->countOf(Severity::Missing);
    const int notices = m_model->countOf(Severity::Notice);
    m_kinds->button(0)->setText(tr("All %1").arg(errors + missing + notices));
    m_kinds->button(1)->setText(tr("Errors %1").arg(errors));
    m_kinds->button(2)->setText(tr("Missing %1").arg(missing));
    m_kinds->button(3)->setText(tr("Notices %1").arg(notices));
    m_table->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_nothing->setText(nothingText(m_model->severity()));
}

void ChecksPage::showClosing()
{
    const Plan &plan = m_document.plan();
    const Balance totals = balance(plan, m_year);
    m_balance->setText(
        (totals.holds() ? tr("Balance ✓ %1") : tr("Balance × %1")).arg(balanceText(totals)));
    m_closing->setText(closingText(plan, m_year));
}

} // namespace shisaku
