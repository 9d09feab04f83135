#include "views/dialogs/importdraft.h"

#include "models/domain/text.h"
#include "models/exchange/importing/headings.h"
#include "models/exchange/importing/importsource.h"
#include "models/exchange/importing/namedyears.h"
#include "models/exchange/importing/openquestion.h"
#include "models/exchange/importing/plancolumns.h"
#include "models/exchange/importing/sheetsaside.h"
#include "models/exchange/importing/tableyear.h"
#include "models/exchange/importing/unusedcolumns.h"
#include "models/exchange/writing/surveymark.h"
#include "models/tallies/wording.h"

#include <QFileInfo>
#include <QScopedValueRollback>

#include <algorithm>
#include <iterator>
#include <span>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr std::size_t rowsThatTell = 100; // headings are told by them and the rows below
constexpr qsizetype namedFiles = 3;       // in the history
constexpr qsizetype longestHeading = 30;  // where it is named: it may be a whole text

/// The line again, once everything is compared anew.
QString lineKey(const ImportLine &line)
{
    return QStringList{line.file,    line.sheet, QString::number(line.row), line.column, line.field,
                       line.measure, line.after}
        .join(QChar(0x1f));
}

} // namespace

QString namesText(const QStringList &names, qsizetype most)
{
    QString text = names.mid(0, most).join(ImportDraft::tr(", "));
    if (names.size() <= most)
        return text;
    return ImportDraft::tr("%1 and %n more", nullptr, static_cast<int>(names.size() - most))
        .arg(text);
}

QString ImportFile::name() const
{
    return QFileInfo(path).fileName();
}

ImportDraft::ImportDraft(PlanDocument &document, YearId year, KnownHeadings known, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_year(year)
    , m_known(std::move(known))
{
    connect(&document, &PlanDocument::changed, this, [this] {
        if (!m_isTakingIn)
            compare();
    });
}

QString ImportDraft::yearName() const
{
    const Year *year = this->year();
    return year ? yearLabel(*year) : QString();
}

KnownHeadings ImportDraft::lastingHeadings() const
{
    KnownHeadings lasting = m_known;
    if (const Year *year = this->year())
        lasting.removeIf([year](const KnownHeadings::iterator &each) {
            return titleYears(each.key(), year->fiscalYear, YearForm::Title).namesAny();
        });
    return lasting;
}

bool ImportDraft::isUsable(const ImportFile &file) const
{
    const auto tables = std::span(m_tables).subspan(file.firstTable, file.tables);
    return std::ranges::any_of(tables,
                               [](const ImportTable &table) { return table.mapping.isUsable(); });
}

std::optional<std::size_t> ImportDraft::firstToMap() const
{
    const auto file = std::ranges::find_if(
        m_files, [this](const ImportFile &each) { return each.tables > 0 && !isUsable(each); });
    if (file != m_files.end())
        return file->firstTable;
    const auto table = std::ranges::find_if(
        m_tables, [](const ImportTable &each) { return !each.mapping.undecided.empty(); });
    if (table == m_tables.end())
        return std::nullopt;
    return static_cast<std::size_t>(table - m_tables.begin());
}

QStringList ImportDraft::fileNames(bool usable) const
{
    QStringList names;
    for (const ImportFile &file : m_files) {
        if (isUsable(file) == usable)
            names << file.name();
    }
    return names;
}

std::vector<ImportLine> ImportDraft::refusedFiles() const
{
    std::vector<ImportLine> lines;
    for (const ImportFile &file : m_files) {
        if (isUsable(file))
            continue;
        ImportLine &line = lines.emplace_back();
        line.kind = ImportLine::Kind::Refused;
        line.file = file.name();
        line.reason = file.refusal;
        for (std::size_t i = 0; i < file.tables && line.reason.isEmpty(); ++i) {
            const ColumnMapping &mapping = m_tables[file.firstTable + i].mapping;
            line.reason = passedOver(mapping);
            if (line.reason.isEmpty())
                line.reason = openQuestionSentence(mapping);
        }
        if (line.reason.isEmpty())
            line.reason = tr("No measures were found in it.");
    }
    return lines;
}

QStringList ImportDraft::unusedColumns(std::size_t table, const ColumnMapping &mapping) const
{
    const Year *year = this->year();
    QStringList headings;
    if (year)
        headings = shisaku::unusedColumns(m_tables[table].table, mapping, {*year, m_known});
    for (QString &heading : headings)
        heading = shortened(heading, longestHeading);
    return headings;
}

std::optional<std::size_t> ImportDraft::firstUnused() const
{
    for (std::size_t at = 0; at < m_tables.size(); ++at) {
        if (!unusedColumns(at, m_tables[at].mapping).isEmpty())
            return at;
    }
    return std::nullopt;
}

QString ImportDraft::passedOver(const ColumnMapping &mapping) const
{
    return year() ? passedOverSentence(mapping, m_document.plan(), *year()) : QString();
}

bool ImportDraft::isScale(std::size_t table) const
{
    const auto file = std::ranges::find_if(m_files, [table](const ImportFile &each) {
        return each.firstTable <= table && table < each.firstTable + each.tables;
    });
    return file != m_files.end() && file->isSurvey && !m_tables[table].mapping.isUsable();
}

bool ImportDraft::isWorkedOn() const
{
    return !m_decisions.empty();
}

QStringList ImportDraft::unusedColumns() const
{
    QStringList columns;
    for (std::size_t at = 0; at < m_tables.size(); ++at) {
        for (const QString &heading : unusedColumns(at, m_tables[at].mapping))
            columns << tr("%1 “%2”").arg(m_tables[at].table.file, heading);
    }
    columns.removeDuplicates();
    return columns;
}

QStringList ImportDraft::unanswered() const
{
    QStringList lines;
    for (const Unanswered &each : m_preview.unanswered()) {
        QStringList numbers;
        for (const MeasureId id : each.measures) {
            if (const Measure *measure = m_document.plan().find<Measure>(id))
                numbers << u"No."_s + measure->number;
        }
        lines << tr("%1 – %2: %3")
                     .arg(each.department.isEmpty() ? tr("(no department)") : each.department,
                          measureCountText(static_cast<int>(each.measures.size())),
                          numbers.join(tr(", ")));
    }
    return lines;
}

void ImportDraft::add(std::vector<ForeignFile> files)
{
    for (ForeignFile &file : files) {
        const auto same = std::ranges::find(m_files, file.path, &ImportFile::path);
        if (same != m_files.end())
            forget(static_cast<std::size_t>(same - m_files.begin()));
        ImportFile entry{.path = file.path};
        if (const auto mark = surveyMarkOf(file)) {
            entry.isSurvey = true;
            entry.department = mark->department;
        }
        std::vector<ForeignFile> alone;
        alone.push_back(std::move(file));
        ImportSource source = importSource(std::move(alone), m_document.plan(), m_year, m_known);
        if (!source.refused.empty())
            entry.refusal = source.refused.front().sentence;
        entry.firstTable = m_tables.size();
        entry.tables = source.tables.size();
        std::ranges::move(source.tables, std::back_inserter(m_tables));
        m_isCorrected.resize(m_tables.size());
        m_files.push_back(std::move(entry));
    }
    compare();
}

void ImportDraft::remove(std::size_t file)
{
    forget(file);
    compare();
}

void ImportDraft::forget(std::size_t file)
{
    const ImportFile gone = m_files[file];
    const auto from = static_cast<std::ptrdiff_t>(gone.firstTable);
    const auto to = from + static_cast<std::ptrdiff_t>(gone.tables);
    m_tables.erase(m_tables.begin() + from, m_tables.begin() + to);
    m_isCorrected.erase(m_isCorrected.begin() + from, m_isCorrected.begin() + to);
    m_files.erase(m_files.begin() + static_cast<std::ptrdiff_t>(file));
    for (ImportFile &each : m_files) {
        if (each.firstTable > gone.firstTable)
            each.firstTable -= gone.tables;
    }
}

ColumnMapping ImportDraft::mappingFrom(std::size_t index, int headingRow) const
{
    const ForeignTable &table = m_tables[index].table;
    const Year *year = this->year();
    const auto first = std::ranges::find(table.rows, headingRow, &ForeignRow::number);
    ForeignTable below{
        .file = table.file, .sheet = table.sheet, .hidden = table.hidden, .rows = {}};
    std::ranges::copy(first,
                      first + std::min<std::ptrdiff_t>(rowsThatTell, table.rows.end() - first),
                      std::back_inserter(below.rows));
    if (year) {
        ColumnMapping mapping = planMapping(below, m_document.plan(), {*year, m_known});
        if (mapping.headingRow == headingRow)
            return mapping;
    }
    return {.headingRow = headingRow, .fields = {}};
}

void ImportDraft::setMapping(std::size_t index, const ColumnMapping &mapping)
{
    if (m_tables[index].mapping == mapping)
        return;
    const ColumnMapping &had = m_tables[index].mapping;
    const ColumnMapping told =
        had.headingRow == mapping.headingRow ? had : mappingFrom(index, mapping.headingRow);
    for (std::size_t column = 0; column < mapping.fields.size(); ++column) {
        const ImportField before =
            column < told.fields.size() ? told.fields[column] : ImportField::Ignored;
        const QString heading = columnHeading(m_tables[index].table, mapping, column);
        if (mapping.fields[column] != before && !heading.isEmpty())
            m_known.insert(headingKey(heading), mapping.fields[column]);
    }
    m_tables[index].mapping = mapping;
    m_isCorrected[index] = true;
    if (const Year *year = this->year()) {
        const HeadingReader reader(*year, m_known);
        for (std::size_t other = 0; other < m_tables.size(); ++other) {
            if (!m_isCorrected[other])
                m_tables[other].mapping =
                    planMapping(m_tables[other].table, m_document.plan(), reader);
        }
        leaveOut(*year);
    }
    compare();
}

void ImportDraft::leaveOut(const Year &year)
{
    std::vector<ColumnMapping> before;
    for (const ImportTable &each : m_tables)
        before.push_back(each.mapping);
    for (auto first = m_tables.begin(); first != m_tables.end();) {
        const auto last = std::find_if(first, m_tables.end(), [&](const ImportTable &each) {
            return each.table.file != first->table.file;
        });
        leaveOutSheets(std::span(first, last), year);
        first = last;
    }
    for (std::size_t each = 0; each < m_tables.size(); ++each) {
        if (m_isCorrected[each]) // somebody knows better
            m_tables[each].mapping = before[each];
    }
}

void ImportDraft::setIncluded(const std::vector<std::size_t> &lines, bool included)
{
    for (const std::size_t line : lines) {
        if (!m_preview.canBeIncluded(line))
            continue;
        m_decisions.emplace_back(lineKey(m_preview.lines()[line]), included);
        m_preview.setIncluded(line, included);
    }
    Q_EMIT inclusionChanged();
}

void ImportDraft::compare()
{
    m_preview = previewImport(m_document.plan(), m_year, m_tables);
    if (!m_decisions.empty()) {
        QHash<QString, std::size_t> places;
        for (std::size_t line = 0; line < m_preview.lines().size(); ++line)
            places.insert(lineKey(m_preview.lines()[line]), line);
        for (const auto &[key, included] : m_decisions) {
            const auto place = places.constFind(key);
            if (place != places.constEnd() && m_preview.canBeIncluded(*place))
                m_preview.setIncluded(*place, included);
        }
    }
    Q_EMIT changed();
}

EditResult ImportDraft::takeIn(const WriteProgress &progress)
{
    const QScopedValueRollback taking(m_isTakingIn, true); // the lines are compared no more
    return m_document.takeIn(m_preview.changes(),
                             tr("Import: %1").arg(namesText(fileNames(true), namedFiles)),
                             progress);
}

} // namespace shisaku
