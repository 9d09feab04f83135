#include "models/exchange/importing/importsource.h"

#include "models/domain/reading.h"
#include "models/domain/text.h"
#include "models/exchange/importing/plancolumns.h"
#include "models/exchange/importing/sheetsaside.h"
#include "models/exchange/importing/stackedtables.h"
#include "models/exchange/importing/tickedcolumns.h"
#include "models/exchange/writing/surveymark.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ImportSource)
};

/// The year that a survey names, in the user's language.
QString surveyYear(const SurveyMark &mark)
{
    if (isOverallWord(mark.year))
        return yearLabel({.id = {}, .kind = YearKind::Overall});
    bool isNumber = false;
    const int fiscalYear = mark.year.toInt(&isNumber);
    return isNumber ? yearLabel({.id = {}, .fiscalYear = fiscalYear}) : mark.year;
}

/// Why a survey is none of this year; empty where it is.
QString surveyRefusal(const SurveyMark &mark, const Plan &plan, const Year &year)
{
    if (searchKey(mark.plan) != searchKey(plan.info().title))
        return Tr::tr("This is a survey of the plan “%1”, but “%2” is open. Nothing was taken in; "
                      "please open that plan.")
            .arg(mark.plan, plan.info().title);
    const Year *named = readYear(plan, mark.year);
    if (named && named->id == year.id)
        return {};
    return Tr::tr("This is a survey of %1, but it was to be taken in for %2. Nothing was taken in; "
                  "please choose that year, or ask the department for the right file.")
        .arg(surveyYear(mark), yearLabel(year));
}

/// The file's tables, hidden ones only where they hold answers; why they are not told apart, where
/// they are not.
QString addTables(ForeignFile &file, const std::optional<SurveyMark> &mark, const Plan &plan,
                  const HeadingReader &reader, std::vector<ImportTable> &tables)
{
    const ImportValues values(plan);
    for (ForeignTable &sheet : file.tables) {
        if (sheet.sheet == surveyMarkSheet())
            continue;
        const bool isHidden = sheet.hidden;
        std::vector<ForeignTable> parts = stackedTables(std::move(sheet), reader);
        if (parts.empty() && !isHidden)
            return Tr::tr("Too many tables with other headings stand below each other in one "
                          "sheet. Nothing was taken in; please save each in a sheet of its own.");
        for (ForeignTable &table : parts) {
            joinTickedColumns(table, values, reader);
            ColumnMapping mapping = planMapping(table, plan, reader);
            if (!table.hidden || holdsAnswers(mapping))
                tables.push_back({std::move(table), std::move(mapping), mark.has_value(),
                                  mark ? mark->sent : SentValues()});
        }
    }
    leaveOutSheets(tables, reader.year());
    return {};
}

} // namespace

QStringList fileLabels(const QStringList &paths)
{
    QStringList labels;
    for (const QString &path : paths)
        labels << QFileInfo(path).fileName();
    const QStringList names = labels;
    for (qsizetype at = 0; at < paths.size(); ++at) {
        if (names.count(names[at]) > 1)
            labels[at] = QDir::toNativeSeparators(paths[at]);
    }
    return labels;
}

ImportSource importSource(std::vector<ForeignFile> files, const Plan &plan, YearId id,
                          const KnownHeadings &known)
{
    ImportSource source;
    const Year *year = plan.find<Year>(id);
    const HeadingReader reader(year ? *year : Year(), known);
    QStringList paths;
    for (const ForeignFile &file : files)
        paths << file.path;
    const QStringList labels = fileLabels(paths);
    for (std::size_t at = 0; at < files.size(); ++at) {
        ForeignFile &file = files[at];
        const QString &label = labels[static_cast<qsizetype>(at)];
        for (ForeignTable &table : file.tables)
            table.file = label;
        QString refusal = file.refusal;
        const auto mark = surveyMarkOf(file);
        if (refusal.isEmpty() && mark && year)
            refusal = surveyRefusal(*mark, plan, *year);
        std::vector<ImportTable> tables;
        if (refusal.isEmpty() && year)
            refusal = addTables(file, mark, plan, reader, tables);
        if (refusal.isEmpty())
            std::ranges::move(tables, std::back_inserter(source.tables));
        else
            source.refused.push_back({label, refusal});
    }
    return source;
}

} // namespace shisaku
