#include "views/pages/measuretable.h"

#include "models/editing/plandocument.h"
#include "models/tables/measurefilterproxy.h"
#include "models/tables/measuretablemodel.h"
#include "views/delegates/gradedelegate.h"
#include "views/delegates/linedelegate.h"
#include "views/delegates/textdelegate.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// A text that a column has to show whole, in the order of MeasureField.
constexpr const char16_t *samples[] = {u"R1-10",          u"板橋区教育ＩＣＴ化推進計画の進捗",
                                       u"① 開かれた",     u"政策企画課",
                                       u"その他 ▲",       u"その他 ▲",
                                       u"計画どおり推進", u"変更理由",
                                       u"エラー1 "};

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
    setItemDelegateForColumn(columnOf(MeasureField::Reason), new TextDelegate(this));
    setItemDelegateForColumn(
        columnOf(MeasureField::Department),
        new LineDelegate([this] { return m_document.plan().departments(m_model.year()); }, this));
    sortByColumn(columnOf(MeasureField::Number), Qt::AscendingOrder);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!m_arranging && isVisible())
            m_columnsChosen = true;
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &MeasureTable::showYear);
    connect(&document, &PlanDocument::accessChanged, this, &MeasureTable::showAccess);
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
    widen(MeasureField::Title, spare / 6);
    widen(MeasureField::Goal, spare / 6);
    widen(MeasureField::Department, spare / 6);
    widen(MeasureField::Reason, spare - 3 * (spare / 6));
}

QByteArray MeasureTable::columnState() const
{
    return m_columnsChosen ? horizontalHeader()->saveState() : QByteArray();
}

void MeasureTable::restoreColumnState(const QByteArray &state)
{
    m_columnsChosen = horizontalHeader()->restoreState(state);
}

void MeasureTable::resizeEvent(QResizeEvent *event)
{
    GridView::resizeEvent(event);
    if (!m_columnsChosen)
        QTimer::singleShot(0, this, &MeasureTable::arrange); // once the columns have their room
}

} // namespace shisaku
