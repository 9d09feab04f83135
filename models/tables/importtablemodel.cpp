#include "models/tables/importtablemodel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ImportTableModel)
};

constexpr auto left = Qt::AlignLeft;

QString placeText(const ImportLine &line)
{
    const QString sheet = line.sheet.isEmpty() ? line.file : line.file + u" / "_s + line.sheet;
    return line.row > 0 ? Tr::tr("row %2: %1").arg(sheet, QString::number(line.row)) : sheet;
}

std::span<const RowColumn<ImportLine>> importColumns()
{
    static const RowColumn<ImportLine> columns[] = {
        {[] { return Tr::tr("Take in"); }, left, 0,
         [](const Plan &, const ImportLine &line) { return importKindText(line.kind); }},
        {[] { return Tr::tr("Measure"); }, left, 4,
         [](const Plan &, const ImportLine &line) { return line.measure; }},
        {[] { return Tr::tr("Item"); }, left, 2,
         [](const Plan &, const ImportLine &line) {
             return line.field.isEmpty() ? line.column : line.field;
         }},
        {[] { return Tr::tr("Value now"); }, left, 3,
         [](const Plan &, const ImportLine &line) { return line.before; }},
        {[] { return Tr::tr("New value"); }, left, 3,
         [](const Plan &, const ImportLine &line) { return line.after; }},
        {[] { return Tr::tr("File and row"); }, left, 3,
         [](const Plan &, const ImportLine &line) { return placeText(line); }},
        {[] { return Tr::tr("Reason"); }, left, 3,
         [](const Plan &, const ImportLine &line) { return line.reason; }},
    };
    return columns;
}

} // namespace

QString importKindText(ImportLine::Kind kind)
{
    switch (kind) {
    case ImportLine::Kind::NewValue:
        return Tr::tr("→ Change");
    case ImportLine::Kind::Doubtful:
        return Tr::tr("？ Please look");
    case ImportLine::Kind::NewMeasure:
        return Tr::tr("＋ New measure");
    case ImportLine::Kind::NewGoal:
        return Tr::tr("＋ New goal");
    case ImportLine::Kind::NewIndicator:
        return Tr::tr("＋ New indicator");
    case ImportLine::Kind::Conflict:
        return Tr::tr("≠ Conflict");
    case ImportLine::Kind::Refused:
        return Tr::tr("× Not possible");
    }
    Q_UNREACHABLE();
}

QStringList importLineTexts(const ImportLine &line)
{
    QStringList texts;
    for (const RowColumn<ImportLine> &column : importColumns())
        texts << column.text({}, line);
    return texts;
}

QStringList importLineHeaders()
{
    QStringList headers;
    for (const RowColumn<ImportLine> &column : importColumns())
        headers << column.header();
    return headers;
}

ImportTableModel::ImportTableModel(QObject *parent)
    : RowTableModel<ImportLine>(importColumns(), parent)
{
}

void ImportTableModel::setPreview(const ImportPreview *preview)
{
    beginResetModel();
    m_preview = preview;
    choose();
    endResetModel();
}

void ImportTableModel::setKind(std::optional<ImportLine::Kind> only)
{
    beginResetModel();
    m_only = only;
    choose();
    endResetModel();
}

void ImportTableModel::choose()
{
    m_shown.clear();
    if (!m_preview)
        return;
    const auto &lines = m_preview->lines();
    m_shown.reserve(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!m_only || lines[i].kind == *m_only)
            m_shown.push_back(i);
    }
}

void ImportTableModel::showIncluded()
{
    if (rowCount() > 0) // a line may take others with it
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
}

const ImportLine &ImportTableModel::rowAt(int row) const
{
    return m_preview->lines()[lineAt(row)];
}

int ImportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ImportTableModel::data(const QModelIndex &index, int role) const
{
    const bool isMark = role == Qt::CheckStateRole && index.column() == 0;
    if (!isMark || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return RowTableModel<ImportLine>::data(index, role);
    if (!m_preview->canBeIncluded(lineAt(index.row())))
        return {};
    return rowAt(index.row()).included ? Qt::Checked : Qt::Unchecked;
}

bool ImportTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    Q_EMIT inclusionRequested(lineAt(index.row()), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags ImportTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowTableModel<ImportLine>::flags(index);
    const bool canBe =
        index.isValid() && index.column() == 0 && m_preview->canBeIncluded(lineAt(index.row()));
    return canBe ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace shisaku
