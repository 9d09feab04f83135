#include "app/surveyfiles.h"

#include <QDir>

#include <memory>

namespace shisaku
{

std::vector<NewFile> surveyFiles(const Plan &plan, YearId year,
                                 const std::vector<DepartmentSurvey> &surveys,
                                 const QString &folder, const QString &notice)
{
    // The plan may change until somebody has said that older files may be replaced.
    const auto kept = std::make_shared<const Plan>(plan);
    std::vector<NewFile> files;
    files.reserve(surveys.size());
    for (const DepartmentSurvey &survey : surveys)
        files.push_back({QDir(folder).filePath(survey.fileName), [kept, year, survey, notice] {
                             const auto [bytes, refusal] =
                                 workbookFile(surveyWorkbook(*kept, year, survey, notice));
                             return FileContent{bytes, refusal};
                         }});
    return files;
}

SurveysWritten writeSurveys(const std::vector<NewFile> &files)
{
    SurveysWritten all;
    for (const NewFile &file : files) {
        const FilesWritten written = writeFiles({file});
        all.paths << written.paths;
        if (written.failure)
            all.failures << *written.failure;
    }
    return all;
}

} // namespace shisaku
