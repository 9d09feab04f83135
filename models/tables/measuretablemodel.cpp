#include "models/tables/measuretablemodel.h"

#include "models/domain/rules.h"
#include "models/domain/text.h"
#include "models/tables/plaintooltip.h"
#include "models/tables/roles.h"
#include "models/tallies/comparison.h"

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

bool isColumn(int column, MeasureField field)
{
    return column == static_cast<int>(field);
}

Trend trendOf(const MeasureRow &row)
{
    switch (changeKind(row.plan, row.before.grade, row.now.grade)) {
    case ChangeKind::Improved:
        return Trend::Improved;
    case ChangeKind::Declined:
        return Trend::Declined;
    default:
        return Trend::Same;
    }
}

QVariant classOf(const Plan &plan, GradeId grade)
{
    const auto grades = plan.grades();
    const auto at = std::ranges::find(grades, grade, &Grade::id);
    return at != grades.end() ? QVariant(int(at - grades.begin())) : QVariant();
}

QVariant severityOf(const MeasureRow &row)
{
    const std::vector<Problem> found = problems(row.plan, row.year, row.measure.id);
    const auto worst = std::ranges::min_element(
        found, {}, [](const Problem &problem) { return problem.rule->severity; });
    return worst != found.end() ? QVariant(static_cast<int>(worst->rule->severity)) : QVariant();
}

/// The measure whose values of a year the change changes.
MeasureId measureOf(const Plan &plan, const Change &change)
{
    if (const auto *evaluation = std::get_if<Replacement<Evaluation>>(&change))
        return evaluation->key().measure;
    const auto *value = std::get_if<Replacement<IndicatorValue>>(&change);
    const Indicator *indicator = value ? plan.find<Indicator>(value->key().indicator) : nullptr;
    return indicator ? indicator->measure : MeasureId{};
}

} // namespace

MeasureTableModel::MeasureTableModel(PlanDocument &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    connect(&document, &PlanDocument::changed, this, &MeasureTableModel::show);
}

void MeasureTableModel::setYear(YearId year)
{
    if (m_year == year)
        return;
    m_year = year;
    reload();
}

void MeasureTableModel::reload()
{
    beginResetModel();
    m_rows.clear();
    for (const Measure &measure : m_document.plan().measuresInForce(m_year))
        m_rows.push_back(measure.id);
    endResetModel();
}

void MeasureTableModel::show(const ChangeSet &changes)
{
    if (changes.changesStructure())
        return reload();
    int first = rowCount();
    int last = -1;
    for (const Change &change : changes.changes()) {
        const int row = rowOf(measureOf(m_document.plan(), change));
        if (row < 0)
            continue;
        first = qMin(first, row);
        last = qMax(last, row);
    }
    if (last >= 0) // told once, however many rows a paste or an import changes
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

YearKind MeasureTableModel::yearKind() const
{
    const Year *year = m_document.plan().find<Year>(m_year);
    return year ? year->kind : YearKind::Regular;
}

MeasureId MeasureTableModel::measureAt(int row) const
{
    return m_rows[static_cast<std::size_t>(row)];
}

int MeasureTableModel::rowOf(MeasureId measure) const
{
    const auto at = std::ranges::find(m_rows, measure);
    return at != m_rows.end() ? static_cast<int>(at - m_rows.begin()) : -1;
}

bool MeasureTableModel::isSelected(int row, const Selection &selection) const
{
    const Plan &plan = m_document.plan();
    const Measure *measure = plan.find<Measure>(measureAt(row));
    return measure && selection.holds(plan, m_year, *measure);
}

bool MeasureTableModel::setCells(const QModelIndexList &cells, const QString &value,
                                 const QString &text)
{
    const Plan &plan = m_document.plan();
    Evaluations written;
    for (const QModelIndex &cell : cells) {
        const MeasureId measure = measureAt(cell.row());
        const MeasureColumn &column = measureColumns()[static_cast<std::size_t>(cell.column())];
        if (!column.write)
            continue;
        Evaluation &after =
            written.try_emplace(measure, plan.evaluationOrEmpty(measure, m_year)).first->second;
        if (!column.write(plan, after, value)) {
            Q_EMIT refused(outsideScale(value));
            return false;
        }
    }
    return bool(m_document.edit(changesTo(written), text));
}

ChangeSet MeasureTableModel::changesTo(const Evaluations &written) const
{
    const Plan &plan = m_document.plan();
    ChangeSet changes;
    for (const auto &[measure, after] : written) {
        if (const Evaluation *before = plan.evaluation(measure, m_year))
            changes.replace(*before, after);
        else if (after != plan.evaluationOrEmpty(measure, m_year))
            changes.add(after);
    }
    return changes;
}

namespace
{

/// Of the cells that a paste could not take either, the first ones.
QString othersSentence(const QStringList &cells)
{
    constexpr qsizetype named = 5;
    const QString list =
        cells.first(std::min(named, cells.size())).join(MeasureTableModel::tr(", "));
    return cells.size() > named ? MeasureTableModel::tr("Nor can these be taken: %1 and %2 more.")
                                      .arg(list, QString::number(cells.size() - named))
                                : MeasureTableModel::tr("Nor can these be taken: %1.").arg(list);
}

} // namespace

PasteResult MeasureTableModel::paste(const std::vector<PastedCell> &cells)
{
    if (const QString why = m_document.obstacle(m_year); !why.isEmpty())
        return {.refusal = why};
    Evaluations pasted;
    PasteResult refused;
    QStringList others;
    for (const PastedCell &cell : cells) {
        const MeasureRow row = rowAt(cell.row);
        const MeasureColumn &column = measureColumns()[static_cast<std::size_t>(cell.column)];
        const QString held = column.text(row);
        const QString why = column.write
                                ? textRefusal(normalisedText(cell.text)).value_or(QString())
                                : fixedCellRefusal(held, cell.text);
        Evaluation &after = pasted.try_emplace(row.measure.id, row.now).first->second;
        const bool keeps = !column.write || cell.text == held;
        if (why.isEmpty() && (keeps || column.write(row.plan, after, cell.text)))
            continue;
        const QString number = tr("No.%1").arg(row.measure.number);
        const QString header = headerOf(column, yearKind());
        if (refused)
            refused =
                refusedCell(cell, number, header, why.isEmpty() ? outsideScale(cell.text) : why);
        else
            others << number + u' ' + header;
    }
    if (!others.isEmpty())
        refused.refusal += u' ' + othersSentence(others);
    if (!refused)
        return refused;
    return {.refusal =
                m_document.edit(changesTo(pasted), pasteText(cells)).refusal.value_or(QString())};
}

int MeasureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MeasureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(measureColumns().size());
}

MeasureRow MeasureTableModel::rowAt(int row) const
{
    const Plan &plan = m_document.plan();
    const MeasureId measure = measureAt(row);
    const Year *before = plan.yearBefore(m_year);
    const Measure *shown = plan.find<Measure>(measure);
    Q_ASSERT(shown); // rows are measures of the plan
    return {plan,
            m_year,
            *shown,
            plan.evaluationOrEmpty(measure, m_year),
            before ? plan.evaluationOrEmpty(measure, before->id) : Evaluation{},
            row};
}

QVariant MeasureTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MeasureColumn &column = measureColumns()[static_cast<std::size_t>(index.column())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
    const MeasureRow row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return column.text(row);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, static_cast<MeasureField>(index.column())));
    case ChoicesRole:
        return column.choices ? QVariant::fromValue(column.choices(row.plan)) : QVariant();
    case SortRole:
        return column.sortKey ? column.sortKey(row) : column.text(row);
    case SeverityRole:
        return isColumn(index.column(), MeasureField::Problems) ? severityOf(row) : QVariant();
    case TrendRole:
        return isColumn(index.column(), MeasureField::Grade) ? QVariant(int(trendOf(row)))
                                                             : QVariant();
    case ClassRole:
        if (isColumn(index.column(), MeasureField::Grade))
            return classOf(row.plan, row.now.grade);
        return isColumn(index.column(), MeasureField::LastYear)
                   ? classOf(row.plan, row.before.grade)
                   : QVariant();
    default:
        return {};
    }
}

QString MeasureTableModel::outsideScale(const QString &typed)
{
    return tr("“%1” is not in the plan's scale. Nothing was changed; please choose from the list "
              "(Alt+↓).")
        .arg(typed);
}

QString MeasureTableModel::toolTip(const MeasureRow &row, MeasureField field) const
{
    QStringList sentences;
    const Grade *grade = row.plan.find<Grade>(row.now.grade);
    switch (field) {
    case MeasureField::Problems:
        for (const Problem &problem : problems(row.plan, row.year, row.measure.id))
            sentences << problem.rule->sentence();
        return sentences.join(u'\n');
    case MeasureField::Grade:
        return grade ? grade->definition : QString();
    case MeasureField::Title:
        return row.measure.title + u'\n' + row.measure.note;
    default:
        return measureColumns()[static_cast<std::size_t>(field)].text(row);
    }
}

QVariant MeasureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const MeasureColumn &column = measureColumns()[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return headerOf(column, yearKind());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags MeasureTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && !m_document.isReadOnly(m_year) &&
        measureColumns()[static_cast<std::size_t>(index.column())].write)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool MeasureTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const MeasureColumn &column = measureColumns()[static_cast<std::size_t>(index.column())];
    const QString typed = value.toString();
    const MeasureRow row = rowAt(index.row());
    if (typed == column.text(row))
        return true;
    Evaluation after = row.now;
    if (!column.write(row.plan, after, typed)) {
        Q_EMIT refused(outsideScale(typed));
        return false;
    }
    return bool(m_document.editEvaluation(after));
}

} // namespace shisaku
