#include "views/pages/indicatorpane.h"

#include "models/tables/indicatortablemodel.h"
#include "views/delegates/linedelegate.h"
#include "views/delegates/sparklinedelegate.h"
#include "views/pages/gridview.h"
#include "views/pages/tablepasting.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// A text that a column has to show whole, in the order of IndicatorField.
constexpr const char16_t *samples[] = {
    u"① 電子申請の利用件数（件）", u"12,345", u"123,456", u"123,456", u"123.4% ✓", u"00000000000"};

constexpr int cellPadding = 16;

} // namespace

IndicatorPane::IndicatorPane(PlanDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new IndicatorTableModel(document, this))
    , m_table(new GridView)
    , m_sparkline(new SparklineDelegate(this))
    , m_nothing(new QLabel(tr("This measure has no indicators. They can be added on the page "
                              "“Plan”.")))
{
    setUpTable();
    setFocusProxy(m_table);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing, 1);
    connect(m_model, &QAbstractItemModel::modelReset, this, &IndicatorPane::showWhatIsThere);
    showWhatIsThere();
}

void IndicatorPane::setUpTable()
{
    m_table->setObjectName(u"indicators"_s);
    m_table->setAccessibleName(tr("Indicators"));
    m_table->setSortingEnabled(false); // they have their own order, ① ② ③
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LineDelegate([] { return QStringList(); }, m_table));
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &GridView::clearRequested, m_model, &IndicatorTableModel::clearCells);
    auto *pasting = new TablePasting(
        *m_table, [this](const std::vector<PastedCell> &cells) { return m_model->paste(cells); });
    connect(pasting, &TablePasting::told, this, &IndicatorPane::told);
    connect(pasting, &TablePasting::refused, this, &IndicatorPane::refused);
    connect(m_table, &GridView::typedOnFixedCell, this, [this] {
        if (const QString why = m_document.obstacle(m_year); !why.isEmpty())
            Q_EMIT refused(why);
    });
}

void IndicatorPane::show(MeasureId measure, YearId year)
{
    m_year = year;
    m_model->show(measure, year);
}

void IndicatorPane::reveal(IndicatorId indicator)
{
    const int row = m_model->rowOf(indicator);
    const int column = m_model->columnOf(IndicatorField::Actual);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, column));
}

bool IndicatorPane::commit()
{
    return m_table->commitEditor();
}

void IndicatorPane::showWhatIsThere()
{
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_nothing->setVisible(!any);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool trend = m_model->fieldAt(column) == IndicatorField::Trend;
        m_table->setItemDelegateForColumn(column, trend ? m_sparkline : nullptr);
    }
    setUpColumns();
}

void IndicatorPane::setUpColumns()
{
    int rest = 0;
    for (int column = 1; column < m_model->columnCount(); ++column) {
        m_table->setColumnWidth(column, widthOf(column));
        rest += m_table->columnWidth(column);
    }
    // Names are whole where there is room, and their numbers stay beside them.
    const int room = m_table->viewport()->width() - rest;
    m_table->setColumnWidth(0, qMax(widthOf(0), qMin(longestName(), room)));
}

int IndicatorPane::widthOf(int column) const
{
    const auto field = static_cast<std::size_t>(m_model->fieldAt(column));
    const QString sample = QString::fromUtf16(samples[field]);
    return qMax(m_table->fontMetrics().horizontalAdvance(sample) + cellPadding,
                m_table->horizontalHeader()->sectionSizeHint(column));
}

int IndicatorPane::longestName() const
{
    int longest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString name = m_model->index(row, 0).data().toString();
        longest = qMax(longest, m_table->fontMetrics().horizontalAdvance(name));
    }
    return longest + cellPadding;
}

bool IndicatorPane::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setUpColumns();
    return QWidget::eventFilter(object, event);
}

} // namespace shisaku
