#include "models/exchange/importing/importsource.h"

#include "models/domain/reading.h"
#include "models/domain/text.h"
#include "models/exchange/importing/plancolumns.h"
#include "models/exchange/importing/rowwords.h"
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

bool holdsAnswers(const ColumnMapping &mapping)
{
    return mapping.isUsable() && std::ranges::any_of(mapping.fields, isOfYear);
}

/// A table on a sheet that nobody sees.
ImportTable leftOut(ForeignTable table, ColumnMapping mapping)
{
    mapping.hidden = table.sheet;
    mapping.fields.assign(mapping.fields.size(), ImportField::Ignored);
    mapping.undecided.clear();
    return {std::move(table), std::move(mapping)};
}

/// Leaves out figures of indicators that lie beside answers of another year alone.
void leaveOutFigures(std::vector<ImportTable> &tables)
{
    const auto isOfOther = [](const ImportTable &each) {
        return !each.mapping.otherYear.isEmpty();
    };
    const auto isEvaluated = [](const ImportTable &each) {
        const ColumnMapping &mapping = each.mapping;
        return mapping.isUsable() &&
               (mapping.columnOf(ImportField::Grade) || mapping.columnOf(ImportField::Direction));
    };
    const auto other = std::ranges::find_if(tables, isOfOther);
    if (other == tables.end() || std::ranges::any_of(tables, isEvaluated))
        return;
    for (ImportTable &each : tables) {
        ColumnMapping &mapping = each.mapping;
        if (!mapping.columnOf(ImportField::Indicator) || mapping.columnOf(ImportField::Year))
            continue;
        mapping.otherYear = other->mapping.otherYear;
        mapping.fields.assign(mapping.fields.size(), ImportField::Ignored);
    }
}

/// Leaves out sheets that are kept beside the answers, where there are answers: 参考, 旧.
void leaveOutAside(std::vector<ImportTable> &tables)
{
    const auto isAside = [](const ImportTable &each) { return isAsideSheet(each.table.sheet); };
    const bool hasAnswers = std::ranges::any_of(tables, [&](const ImportTable &each) {
        return !isAside(each) && (each.mapping.isUsable() || !each.mapping.undecided.empty());
    });
    for (ImportTable &each : tables) {
        ColumnMapping &mapping = each.mapping;
        if (!hasAnswers || !isAside(each) || !(mapping.isUsable() || !mapping.undecided.empty()))
            continue;
        mapping.aside = each.table.sheet;
        mapping.fields.assign(mapping.fields.size(), ImportField::Ignored);
        mapping.undecided.clear();
    }
}

/// The tables that a person can see; why they are not told apart, where they are not.
QString addTables(ForeignFile &file, bool isSurvey, const Plan &plan, const HeadingReader &reader,
                  std::vector<ImportTable> &tables)
{
    const ImportValues values(plan);
    for (ForeignTable &sheet : file.tables) {
        if (sheet.sheet == surveyMarkSheet())
            continue;
        std::vector<ForeignTable> parts = stackedTables(std::move(sheet), reader);
        if (parts.empty())
            return Tr::tr("Too many tables with other headings stand below each other in one "
                          "sheet. Nothing was taken in; please save each in a sheet of its own.");
        for (ForeignTable &table : parts) {
            joinTickedColumns(table, values, reader);
            ColumnMapping mapping = planMapping(table, plan, reader);
            if (!table.hidden)
                tables.push_back({std::move(table), std::move(mapping), isSurvey});
            else if (holdsAnswers(mapping))
                tables.push_back(leftOut(std::move(table), std::move(mapping)));
        }
    }
    leaveOutAside(tables);
    leaveOutFigures(tables);
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
            refusal = addTables(file, mark.has_value(), plan, reader, tables);
        if (refusal.isEmpty())
            std::ranges::move(tables, std::back_inserter(source.tables));
        else
            source.refused.push_back({label, refusal});
    }
    return source;
}

} // namespace shisaku
