#pragma once

#include "models/editing/plandocument.h"
#include "models/exchange/importing/importpreview.h"

#include <QObject>

#include <utility>
#include <vector>

namespace shisaku
{

/// One file of an import and what was made of it.
struct ImportFile {
    QString path;
    QString refusal{};      ///< a sentence; empty where it was read
    bool isSurvey = false;  ///< a survey workbook of this program
    QString department{};   ///< of a survey
    std::size_t tables = 0; ///< how many it has
    std::size_t firstTable = 0;

    QString name() const;
};

/// The names in a sentence: of many the first ones and how many there are besides.
QString namesText(const QStringList &names, qsizetype most);

/// An import before it is taken in: its files, where their values stand, and the lines that the
/// user left out. It follows the plan; nothing is changed before `takeIn`.
class ImportDraft : public QObject
{
    Q_OBJECT

public:
    ImportDraft(PlanDocument &document, YearId year, KnownHeadings known,
                QObject *parent = nullptr);

    /// Why nothing can be taken in for the year; empty where it can.
    QString obstacle() const { return m_document.obstacle(m_year); }
    /// The year that is answered for; null where it was removed meanwhile.
    const Year *year() const { return m_document.plan().find<Year>(m_year); }
    QString yearName() const;

    const std::vector<ImportFile> &files() const { return m_files; }
    const std::vector<ImportTable> &tables() const { return m_tables; }
    const ImportPreview &preview() const { return m_preview; }
    /// What was said of headings, for later imports. One that names a year says something else in
    /// the next.
    KnownHeadings lastingHeadings() const;
    /// The table that somebody has to look at first: of a file in which none is understood, or one
    /// with several columns for the same; none where all is clear.
    std::optional<std::size_t> firstToMap() const;
    /// Files of which nothing can be taken in, because they were refused or no table is understood.
    QStringList unusedFiles() const { return fileNames(false); }
    /// Such files as lines that are not possible, each with why.
    std::vector<ImportLine> refusedFiles() const;
    /// The first table of which a column is not taken in because nobody knows what it holds.
    std::optional<std::size_t> firstUnused() const;
    /// Such columns of one table, with that mapping.
    QStringList unusedColumns(std::size_t table, const ColumnMapping &mapping) const;
    /// Why nothing is taken in of a table with that mapping, though its columns are understood;
    /// empty where something is.
    QString passedOver(const ColumnMapping &mapping) const;
    /// Whether a table explains the grades of a survey to those who fill it in.
    bool isScale(std::size_t table) const;
    /// Whether the user took lines in or left them out, which would be gone with the draft.
    bool isWorkedOn() const;
    /// Columns that are not taken in, because nobody knows what they hold: 調べ.xlsx「達成度」
    QStringList unusedColumns() const;
    /// The department's measures that have no grade yet: 情報政策課　3施策：No.4、No.7
    QStringList unanswered() const;

    /// A file that is there already is replaced.
    void add(std::vector<ForeignFile> files);
    void remove(std::size_t file);
    /// What the table's headings tell where they stand in that row.
    ColumnMapping mappingFrom(std::size_t table, int headingRow) const;
    /// What differs from what the headings tell is learned, for the other tables too.
    void setMapping(std::size_t table, const ColumnMapping &mapping);
    void setIncluded(const std::vector<std::size_t> &lines, bool included);

    /// All included lines as one edit.
    EditResult takeIn(const WriteProgress &progress);

Q_SIGNALS:
    /// Files, tables or lines are others now.
    void changed();
    /// Lines were taken in or left out.
    void inclusionChanged();

private:
    /// Whether one of its tables is understood.
    bool isUsable(const ImportFile &file) const;
    QStringList fileNames(bool usable) const;
    /// Leaves out again what lies beside the answers, now that the columns are others.
    void leaveOut(const Year &year);
    void compare();
    void forget(std::size_t file);

    PlanDocument &m_document;
    YearId m_year;
    KnownHeadings m_known;
    std::vector<ImportFile> m_files;
    std::vector<ImportTable> m_tables;
    std::vector<bool> m_isCorrected; ///< of each table
    ImportPreview m_preview;
    /// What the user decided, in that order: a line by its `lineKey`, and whether it is taken in.
    std::vector<std::pair<QString, bool>> m_decisions;
    bool m_isTakingIn = false;
};

} // namespace shisaku
