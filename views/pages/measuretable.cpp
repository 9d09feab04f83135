#include "views/pages/measuretable.h"

#include "models/editing/plandocument.h"
#include "models/tables/measurefilterproxy.h"
#include "models/tables/measuretablemodel.h"
#include "views/delegates/gradedelegate.h"
#include "views/delegates/linedelegate.h"
#include "views/delegates/textdelegate.h"

#include <QAction>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QScopedValueRollback>
#include <QTimer>

#include <iterator>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// As much of a long text as tells what it is about.
constexpr const char16_t *longText = u"小中学校の全校に配備した端";

/// A text that a column has to show whole, in the order of MeasureField.
constexpr const char16_t *samples[] = {u"R1-10",          u"板橋区教育ＩＣＴ化推進計画の進捗",
                                       u"① 開かれた",     u"政策企画課",
                                       u"その他 ▲",       u"その他 ▲",
                                       u"計画どおり推進", longText,
                                       u"変更理由",       longText,
                                       u"エラー1 "};
static_assert(std::size(samples) == static_cast<std::size_t>(MeasureField::Problems) + 1);

struct LongColumn {
    MeasureField field;
    int share; ///< of what a wide window has left
};

constexpr LongColumn longColumns[] = {{MeasureField::Title, 1},      {MeasureField::Goal, 1},
                                      {MeasureField::Department, 1}, {MeasureField::Achievement, 3},
                                      {MeasureField::NextSteps, 3},  {MeasureField::Reason, 3}};

constexpr int cellPadding = 12;
constexpr int titleMayLose = 64; // in a narrow window; its tooltip has all of it

int columnOf(MeasureField field)
{
    return static_cast<int>(field);
}

} // namespace

MeasureTable::MeasureTable(PlanDocument &document, MeasureTableModel &model,
                           MeasureFilterProxy &proxy, QWidget *parent)
    : GridView(parent)
    , m_document(document)
    , m_model(model)
{
    setObjectName(u"measures"_s);
    setModel(&proxy);
    setItemDelegateForColumn(columnOf(MeasureField::Grade), new GradeDelegate(this));
    setItemDelegateForColumn(columnOf(MeasureField::LastYear), new GradeDelegate(this));
    setItemDelegateForColumn(columnOf(MeasureField::Direction), new ChoiceDelegate(this));
    for (const MeasureField text :
         {MeasureField::Achievement, MeasureField::Reason, MeasureField::NextSteps})
        setItemDelegateForColumn(columnOf(text), new TextDelegate(this));
    setItemDelegateForColumn(
        columnOf(MeasureField::Department),
        new LineDelegate([this] { return m_document.plan().departments(m_model.year()); }, this));
    sortByColumn(columnOf(MeasureField::Number), Qt::AscendingOrder);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int, int before, int after) {
                const bool hides = before == 0 || after == 0; // as each sorting does once more
                if (!m_arranging && !hides && isVisible())
                    m_columnsChosen = true;
            });
    connect(&model, &QAbstractItemModel::modelReset, this, &MeasureTable::showYear);
    connect(&document, &PlanDocument::accessChanged, this, &MeasureTable::showAccess);
    addColumnAction(MeasureField::Achievement, tr("Show “&Achievement” in the list"));
    addColumnAction(MeasureField::NextSteps, tr("Show “Next &steps” in the list"));
    horizontalHeader()->addActions(m_columnActions);
    horizontalHeader()->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void MeasureTable::addColumnAction(MeasureField field, const QString &text)
{
    setColumnHidden(columnOf(field), true);
    auto *action = new QAction(text, this);
    action->setCheckable(true);
    action->setData(columnOf(field));
    connect(action, &QAction::triggered, this, [this, action, field](bool isShown) {
        if (commitEditor())
            showColumn(field, isShown);
        else
            action->setChecked(!isShown); // what was refused stays in sight
    });
    m_columnActions << action;
}

bool MeasureTable::shows(MeasureField field) const
{
    return !isColumnHidden(columnOf(field));
}

void MeasureTable::showColumn(MeasureField field, bool isShown)
{
    if (!isShown && currentIndex().column() == columnOf(field)) // nothing is typed out of sight
        setCurrentIndex(currentIndex().siblingAtColumn(columnOf(MeasureField::Grade)));
    {
        const QScopedValueRollback arranging(m_arranging, true);
        setColumnHidden(columnOf(field), !isShown);
    }
    if (!m_columnsChosen)
        arrange();
    if (isShown)
        scrollTo(model()->index(qMax(0, currentIndex().row()), columnOf(field)));
}

void MeasureTable::showYear()
{
    showAccess();
    if (m_model.yearKind() != m_yearKind && !m_columnsChosen)
        arrange();
    m_yearKind = m_model.yearKind();
}

void MeasureTable::showAccess()
{
    const bool isReadOnly = m_document.isReadOnly(m_model.year());
    viewport()->setBackgroundRole(isReadOnly ? QPalette::Window : QPalette::Base);
}

void MeasureTable::setUpColumns()
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int sample = fontMetrics().horizontalAdvance(sampleOf(column));
        const int header = horizontalHeader()->sectionSizeHint(column);
        setColumnWidth(column, qMax(sample + cellPadding, header));
    }
    horizontalHeader()->setMinimumSectionSize(32);
}

QString MeasureTable::sampleOf(int column) const
{
    const auto years = m_document.plan().records<Year>().all(); // the overall evaluation too
    if (column == columnOf(MeasureField::LastYear) && m_model.yearKind() == YearKind::Overall)
        return u"AA "_s.repeated(qsizetype(years.size()) - 1);
    return QString::fromUtf16(samples[column]);
}

void MeasureTable::arrange()
{
    const QScopedValueRollback arranging(m_arranging, true);
    setUpColumns();
    // Long columns share what a wide window has left; in a narrow one titles give way.
    const int spare = viewport()->width() - horizontalHeader()->length();
    const int title = columnOf(MeasureField::Title);
    if (spare <= 0)
        return setColumnWidth(title, columnWidth(title) + qMax(spare, -titleMayLose));
    const auto widen = [&](MeasureField field, int by) {
        setColumnWidth(columnOf(field), columnWidth(columnOf(field)) + by);
    };
    int shares = 0;
    for (const LongColumn &column : longColumns)
        shares += shows(column.field) ? column.share : 0;
    for (const LongColumn &column : longColumns) {
        if (shows(column.field))
            widen(column.field, spare / shares * column.share);
    }
    widen(MeasureField::Reason, spare % shares);
}

QByteArray MeasureTable::columnState() const
{
    QByteArray state;
    QDataStream(&state, QIODevice::WriteOnly) << m_columnsChosen << horizontalHeader()->saveState();
    return state;
}

void MeasureTable::restoreColumnState(const QByteArray &state)
{
    QByteArray header;
    bool isChosen = false;
    QDataStream(state) >> isChosen >> header;
    m_columnsChosen = horizontalHeader()->restoreState(header) && isChosen;
    for (QAction *action : m_columnActions)
        action->setChecked(!isColumnHidden(action->data().toInt()));
}

void MeasureTable::resizeEvent(QResizeEvent *event)
{
    GridView::resizeEvent(event);
    if (!m_columnsChosen)
        QTimer::singleShot(0, this, &MeasureTable::arrange); // once the columns have their room
}

} // namespace shisaku
