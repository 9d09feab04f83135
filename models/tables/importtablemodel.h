#pragma once

#include "models/exchange/importing/importpreview.h"
#include "models/tables/rowtablemodel.h"

#include <optional>

namespace shisaku
{

/// The lines of an import as a table, each with a check mark for being taken in. It looks at a
/// preview that belongs to somebody else, who is asked to take a line in or leave it out.
class ImportTableModel : public RowTableModel<ImportLine>
{
    Q_OBJECT

public:
    explicit ImportTableModel(QObject *parent = nullptr);

    /// Stays until the next one.
    void setPreview(const ImportPreview *preview);
    /// None: lines of all kinds.
    void setKind(std::optional<ImportLine::Kind> only);
    std::optional<ImportLine::Kind> kind() const { return m_only; }
    /// Lines were taken in or left out.
    void showIncluded();

    /// The place of the row's line in the preview.
    std::size_t lineAt(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    const ImportLine &rowAt(int row) const override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void inclusionRequested(std::size_t line, bool included);

protected:
    const Plan &plan() const override { return m_noPlan; }

private:
    void choose();

    Plan m_noPlan; ///< a line names everything itself
    const ImportPreview *m_preview = nullptr;
    std::optional<ImportLine::Kind> m_only;
    std::vector<std::size_t> m_shown;
};

/// The kind in the user's language, with a sign before it.
QString importKindText(ImportLine::Kind kind);
/// What the table shows of a line, for the clipboard.
QStringList importLineTexts(const ImportLine &line);
QStringList importLineHeaders();

} // namespace shisaku
