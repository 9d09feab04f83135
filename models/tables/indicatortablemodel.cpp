#include "models/tables/indicatortablemodel.h"

#include "models/domain/reading.h"
#include "models/domain/text.h"
#include "models/tables/plaintooltip.h"
#include "models/tables/roles.h"
#include "models/tallies/indicatorseries.h"

#include <map>

namespace shisaku
{
namespace
{

constexpr std::size_t mostEarlierYears = 3; // as many as fit beside the rest

using Values = std::map<IndicatorValue::Key, IndicatorValue>;

ChangeSet changesTo(const Plan &plan, const Values &values)
{
    ChangeSet changes;
    for (const auto &[key, after] : values) {
        const auto *before = plan.find<IndicatorValue>(key);
        if (before && after.isEmpty())
            changes.remove(*before);
        else if (before)
            changes.replace(*before, after);
        else if (!after.isEmpty())
            changes.add(after);
    }
    return changes;
}

const IndicatorColumn &columnOfField(IndicatorField field)
{
    return indicatorColumns()[static_cast<std::size_t>(field)];
}

/// What was typed into a cell that held a text; a figure in plain digits and without the unit that
/// its indicator has already: 1,350 for １，３５０件.
QString typedFigure(const QString &typed, const QString &held, const Indicator &indicator)
{
    const QString text = typed.simplified();
    const QString figure = figureWithoutUnit(text, indicator.unit);
    return text == held || !readNumber(figure) ? text
                                               : figure.normalized(QString::NormalizationForm_KC);
}

} // namespace

IndicatorTableModel::IndicatorTableModel(PlanDocument &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_columns(wantedColumns())
{
    connect(&document, &PlanDocument::changed, this, &IndicatorTableModel::follow);
}

void IndicatorTableModel::show(MeasureId measure, YearId year)
{
    m_measure = measure;
    m_year = year;
    reload();
}

void IndicatorTableModel::reload()
{
    beginResetModel();
    m_rows.clear();
    const Plan &plan = m_document.plan();
    const Year *year = plan.find<Year>(m_year);
    for (const Indicator &indicator : plan.indicators(m_measure, year ? *year : Year{}))
        m_rows.push_back(indicator.id);
    m_columns = wantedColumns();
    endResetModel();
}

void IndicatorTableModel::follow(const ChangeSet &changes)
{
    if (changes.changesStructure() || m_columns != wantedColumns())
        return reload();
    for (const Change &change : changes.changes()) {
        const auto *value = std::get_if<Replacement<IndicatorValue>>(&change);
        const int row = value ? rowOf(value->key().indicator) : -1;
        if (row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

bool IndicatorTableModel::hasActual(YearId year) const
{
    return std::ranges::any_of(m_rows, [&](IndicatorId indicator) {
        return !m_document.plan().indicatorValueOrEmpty(indicator, year).actual.isEmpty();
    });
}

std::vector<IndicatorTableModel::Column> IndicatorTableModel::wantedColumns() const
{
    std::vector<Column> earlier;
    for (const Year &year : yearsUpTo(m_document.plan(), m_year)) {
        if (year.id != m_year && hasActual(year.id))
            earlier.push_back({IndicatorField::EarlierYear, year.id});
    }
    if (earlier.size() > mostEarlierYears)
        earlier.erase(earlier.begin(), earlier.end() - mostEarlierYears);
    std::vector<Column> columns{{IndicatorField::Name, m_year}};
    columns.insert(columns.end(), earlier.begin(), earlier.end());
    for (const auto field : {IndicatorField::Target, IndicatorField::Actual, IndicatorField::Rate,
                             IndicatorField::Trend})
        columns.push_back({field, m_year});
    return columns;
}

IndicatorField IndicatorTableModel::fieldAt(int column) const
{
    return m_columns[static_cast<std::size_t>(column)].field;
}

int IndicatorTableModel::rowOf(IndicatorId indicator) const
{
    const auto at = std::ranges::find(m_rows, indicator);
    return at != m_rows.end() ? static_cast<int>(at - m_rows.begin()) : -1;
}

int IndicatorTableModel::columnOf(IndicatorField field) const
{
    const auto at = std::ranges::find(m_columns, field, &Column::field);
    return at != m_columns.end() ? static_cast<int>(at - m_columns.begin()) : -1;
}

bool IndicatorTableModel::clearCells(const QModelIndexList &cells, const QString &text)
{
    Values cleared;
    for (const QModelIndex &cell : cells) {
        const IndicatorValue value = valueAt(cell);
        if (const auto typed = columnOfField(fieldAt(cell.column())).typed)
            (cleared.try_emplace(value.key(), value).first->second.*typed).clear();
    }
    return bool(m_document.edit(changesTo(m_document.plan(), cleared), text));
}

PasteResult IndicatorTableModel::paste(const std::vector<PastedCell> &cells)
{
    if (const QString why = m_document.obstacle(m_year); !why.isEmpty())
        return {.refusal = why};
    Values pasted;
    for (const PastedCell &cell : cells) {
        const QModelIndex place = index(cell.row, cell.column);
        const IndicatorColumn &column = columnOfField(fieldAt(cell.column));
        const IndicatorValue value = valueAt(place);
        const QString why = column.typed
                                ? textRefusal(normalisedText(cell.text)).value_or(QString())
                                : fixedCellRefusal(place.data().toString(), cell.text);
        if (!why.isEmpty())
            return refusedCell(cell, indicatorLabel(indicatorAt(cell.row)),
                               headerData(cell.column, Qt::Horizontal, Qt::DisplayRole).toString(),
                               why);
        if (column.typed)
            pasted.try_emplace(value.key(), value).first->second.*column.typed =
                typedFigure(cell.text, value.*column.typed, indicatorAt(cell.row));
    }
    const ChangeSet changes = changesTo(m_document.plan(), pasted);
    return {.refusal = m_document.edit(changes, pasteText(cells)).refusal.value_or(QString())};
}

int IndicatorTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IndicatorTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const Indicator &IndicatorTableModel::indicatorAt(int row) const
{
    const auto *indicator =
        m_document.plan().find<Indicator>(m_rows[static_cast<std::size_t>(row)]);
    Q_ASSERT(indicator); // rows are indicators of the plan
    return *indicator;
}

IndicatorValue IndicatorTableModel::valueAt(const QModelIndex &index) const
{
    return m_document.plan().indicatorValueOrEmpty(
        m_rows[static_cast<std::size_t>(index.row())],
        m_columns[static_cast<std::size_t>(index.column())].year);
}

QVariant IndicatorTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IndicatorField field = fieldAt(index.column());
    const IndicatorColumn &column = columnOfField(field);
    const Plan &plan = m_document.plan();
    const Indicator &indicator = indicatorAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return column.text(indicator, valueAt(index));
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(index));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return field == IndicatorField::Trend
                   ? QVariant(indicatorSeriesText(plan, indicator.id, m_year))
                   : QVariant();
    case SeriesRole:
        return field == IndicatorField::Trend
                   ? QVariant::fromValue(indicatorSeries(plan, indicator.id, m_year))
                   : QVariant();
    default:
        return {};
    }
}

QString IndicatorTableModel::toolTip(const QModelIndex &index) const
{
    const Indicator &indicator = indicatorAt(index.row());
    switch (fieldAt(index.column())) {
    case IndicatorField::Name:
        return indicatorLabel(indicator) + u'\n' +
               (indicator.better == Better::Lower ? tr("↓ The lower, the better.")
                                                  : tr("The higher, the better."));
    case IndicatorField::Rate:
        return indicator.better == Better::Lower ? tr("Target divided by actual; ✓: reached")
                                                 : tr("Actual divided by target; ✓: reached");
    case IndicatorField::EarlierYear:
    case IndicatorField::Trend:
        return indicatorSeriesText(m_document.plan(), indicator.id, m_year);
    default:
        return index.data().toString();
    }
}

QVariant IndicatorTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto &[field, year] = m_columns[static_cast<std::size_t>(section)];
    const IndicatorColumn &column = columnOfField(field);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const Year *named = m_document.plan().find<Year>(year);
    return column.header || !named ? headerOf(column) : yearLabel(*named);
}

Qt::ItemFlags IndicatorTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && columnOfField(fieldAt(index.column())).typed &&
        !m_document.isReadOnly(m_year))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool IndicatorTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    IndicatorValue after = valueAt(index);
    QString &part = after.*columnOfField(fieldAt(index.column())).typed;
    const QString typed = typedFigure(value.toString(), part, indicatorAt(index.row()));
    if (typed == part)
        return true;
    part = typed;
    return bool(m_document.editIndicatorValue(after));
}

} // namespace shisaku
