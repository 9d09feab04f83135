#include "models/tables/recordtablemodel.h"

#include "models/domain/admission.h"
#include "models/domain/text.h"
#include "models/tables/plaintooltip.h"
#include "models/tables/recordcells.h"
#include "models/tables/roles.h"
#include "models/tallies/wording.h"

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// The values of `keys` that are not among the others.
std::vector<RecordKey> without(const std::vector<RecordKey> &keys, std::vector<RecordKey> others)
{
    std::ranges::sort(others);
    std::vector<RecordKey> left;
    std::ranges::copy_if(keys, std::back_inserter(left),
                         [&](RecordKey key) { return !std::ranges::binary_search(others, key); });
    return left;
}

} // namespace

RecordTableModel::RecordTableModel(PlanDocument &document, const RecordKind &kind, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_kind(kind)
    , m_keys(kind.keys(scope()))
{
    connect(&document, &PlanDocument::changed, this, &RecordTableModel::follow);
}

void RecordTableModel::setYear(YearId year)
{
    m_year = year;
    arrange();
    tellAll();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void RecordTableModel::setMeasure(MeasureId measure)
{
    if (measure == m_measure)
        return;
    beginResetModel();
    m_measure = measure;
    m_keys = m_kind.keys(scope());
    endResetModel();
}

int RecordTableModel::rowOf(RecordKey key) const
{
    const auto at = std::ranges::find(m_keys, key);
    return at != m_keys.end() ? static_cast<int>(at - m_keys.begin()) : -1;
}

QStringList RecordTableModel::suggestions(int section) const
{
    const auto suggested = column(section).suggestions;
    return suggested ? suggested(scope()) : QStringList();
}

QString RecordTableModel::obstacle() const
{
    return m_kind.addition(scope()).refusal;
}

int RecordTableModel::add()
{
    const std::vector<RecordKey> before = m_keys;
    if (!carryOut(m_kind.addition(scope())))
        return -1;
    const std::vector<RecordKey> added = without(m_keys, before);
    return added.empty() ? -1 : rowOf(added.front());
}

bool RecordTableModel::remove(int firstRow, int count)
{
    Plan soFar = m_document.plan();
    RecordEdit all;
    for (int row = firstRow; row < firstRow + count; ++row) {
        const RecordEdit one = m_kind.removal({soFar, m_year, m_measure}, keyAt(row));
        soFar.apply(one.changes);
        all.changes = std::move(all.changes).followedBy(one.changes);
        all.text = one.text;
    }
    if (count > 1)
        all.text = tr("Removed: %1").arg(caseCountText(count));
    return carryOut(all);
}

bool RecordTableModel::canMove(int row, int step) const
{
    const int other = row + step;
    return m_kind.exchange && row >= 0 && other >= 0 && row < rowCount() && other < rowCount();
}

bool RecordTableModel::move(int row, int step)
{
    return canMove(row, step) && carryOut(m_kind.exchange(scope(), keyAt(row), keyAt(row + step)));
}

bool RecordTableModel::clearCells(const QModelIndexList &cells, const QString &text)
{
    Plan soFar = m_document.plan();
    RecordEdit all{.text = text};
    for (const QModelIndex &cell : cells) {
        const auto write = column(cell.column()).write;
        if (!write)
            continue;
        const RecordEdit one = write({soFar, m_year, m_measure}, keyAt(cell.row()), QString());
        if (!one.refusal.isEmpty())
            return carryOut(one);
        soFar.apply(one.changes);
        all.changes = std::move(all.changes).followedBy(one.changes);
    }
    return carryOut(all);
}

PasteResult RecordTableModel::paste(const std::vector<PastedCell> &cells)
{
    if (m_document.isReadOnly())
        return {.refusal = m_document.obstacle()};
    Plan soFar = m_document.plan();
    ChangeSet changes;
    std::vector<ChangeSet> steps(cells.size());
    for (std::size_t at = 0; at < cells.size(); ++at) {
        const PastedCell &cell = cells[at];
        const RecordColumn &target = column(cell.column);
        const RecordScope now{soFar, m_year, m_measure};
        const QString held = target.text(now, keyAt(cell.row));
        if (target.write && cell.text == held)
            continue;
        RecordEdit one;
        one.refusal = target.write ? textRefusal(normalisedText(cell.text)).value_or(QString())
                                   : fixedCellRefusal(held, cell.text);
        if (target.write && one.refusal.isEmpty())
            one = target.write(now, keyAt(cell.row), cell.text);
        if (!one.refusal.isEmpty())
            return refusedCell(cell, tr("row %1").arg(cell.row + 1), header(target), one.refusal);
        soFar.apply(one.changes);
        changes = std::move(changes).followedBy(one.changes);
        steps[at] = std::move(one.changes);
    }
    const EditResult result = m_document.edit(changes, pasteText(cells));
    return result ? PasteResult() : refusedPaste(cells, steps, *result.refusal);
}

PasteResult RecordTableModel::refusedPaste(const std::vector<PastedCell> &cells,
                                           std::span<const ChangeSet> steps,
                                           const QString &reason) const
{
    Plan soFar = m_document.plan();
    for (std::size_t at = 0; at < cells.size(); ++at) {
        const PastedCell &cell = cells[at];
        if (const auto why = refusal(soFar, normalised(steps[at])))
            return refusedCell(cell, tr("row %1").arg(cell.row + 1), header(column(cell.column)),
                               *why);
        soFar.apply(steps[at]);
    }
    return {.refusal = reason};
}

bool RecordTableModel::carryOut(const RecordEdit &edit)
{
    if (edit.refusal.isEmpty())
        return bool(m_document.edit(edit.changes, edit.text));
    Q_EMIT refused(edit.refusal);
    return false;
}

void RecordTableModel::follow(const ChangeSet &changes)
{
    if (changes.changesStructure())
        takeKeys();
    tellAll();
}

void RecordTableModel::takeKeys()
{
    const std::vector<RecordKey> wanted = m_kind.keys(scope());
    for (const RecordKey gone : without(m_keys, wanted)) {
        const int row = rowOf(gone);
        beginRemoveRows({}, row, row);
        m_keys.erase(m_keys.begin() + row);
        endRemoveRows();
    }
    for (const RecordKey added : without(wanted, m_keys)) {
        const auto place = std::ranges::find(wanted, added) - wanted.begin();
        const int row = qMin(static_cast<int>(place), rowCount());
        beginInsertRows({}, row, row);
        m_keys.insert(m_keys.begin() + row, added);
        endInsertRows();
    }
    if (m_kind.exchange)
        arrange();
}

void RecordTableModel::arrange()
{
    const std::vector<RecordKey> wanted = m_kind.keys(scope());
    if (wanted == m_keys)
        return;
    Q_EMIT layoutAboutToBeChanged();
    const std::vector<RecordKey> before = std::exchange(m_keys, wanted);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &index : from)
        to << this->index(rowOf(before[static_cast<std::size_t>(index.row())]), index.column());
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged();
}

void RecordTableModel::tellAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_kind.columns.size());
}

const RecordColumn &RecordTableModel::column(int section) const
{
    return m_kind.columns[static_cast<std::size_t>(section)];
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordColumn &shown = column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown.text(scope(), keyAt(index.row()));
    case Qt::ToolTipRole:
        return plainToolTip(shown.text(scope(), keyAt(index.row())));
    case ChoicesRole:
        return shown.choices ? QVariant::fromValue(shown.choices(scope())) : QVariant();
    default:
        return {};
    }
}

QString RecordTableModel::header(const RecordColumn &column) const
{
    const QString words = recordWord(column.header);
    const Year *year = m_document.plan().find<Year>(m_year);
    return words.contains("%1"_L1) ? words.arg(year ? yearLabel(*year) : u"―"_s) : words;
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return header(column(section));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return column(section).hint ? recordWord(column(section).hint) : QString();
    default:
        return {};
    }
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && !m_document.isReadOnly() && column(index.column()).write)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RecordTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString typed = value.toString();
    if (typed == index.data(Qt::EditRole).toString())
        return true;
    return carryOut(column(index.column()).write(scope(), keyAt(index.row()), typed));
}

} // namespace shisaku
