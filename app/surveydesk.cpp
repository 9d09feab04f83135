#include "app/surveydesk.h"

#include "app/settings.h"
#include "app/surveyfiles.h"
#include "app/waitcursor.h"
#include "views/dialogs/surveydialog.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace shisaku
{

SurveyDesk::SurveyDesk(const PlanDocument &document, FileChooser chooser, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_chooser(std::move(chooser))
    , m_window(window)
{
}

void SurveyDesk::make(YearId year)
{
    if (const auto refusal = surveyRefusal(m_document.plan(), year))
        return Q_EMIT failed(*refusal);
    Settings settings;
    SurveyDialog dialog(m_document.plan(), year, m_window);
    // A deadline is one of this plan and this year.
    const Plan &plan = m_document.plan();
    const QString occasion = plan.info().title + u'/' + yearCode(*plan.find<Year>(year));
    if (settings.value(Setting::SurveyOccasion).toString() == occasion)
        dialog.setNotice(settings.value(Setting::SurveyNotice).toString());
    if (dialog.exec() != QDialog::Accepted)
        return;
    settings.setValue(Setting::SurveyNotice, dialog.notice());
    settings.setValue(Setting::SurveyOccasion, occasion);
    const QString folder =
        m_chooser.folder(m_window, tr("A folder for the survey workbooks"), {}, {});
    if (folder.isEmpty())
        return;
    const auto files =
        surveyFiles(m_document.plan(), year, dialog.chosen(), folder, dialog.notice());
    const auto question = replaceQuestion(files);
    if (!question)
        return write(files, folder);
    Q_EMIT asked(*question, tr("Replace"), [this, files, folder] { write(files, folder); });
}

void SurveyDesk::write(const std::vector<NewFile> &files, const QString &folder)
{
    const WaitCursor wait;
    const SurveysWritten written = writeSurveys(files);
    const QString sentence = tr("%n survey workbook(s) were written into the folder %1.", nullptr,
                                static_cast<int>(written.paths.size()))
                                 .arg(QDir::toNativeSeparators(folder));
    if (written.failures.isEmpty())
        return Q_EMIT done(sentence, folder);
    Q_EMIT failed(written.failures.front() + u' ' + sentence);
}

} // namespace shisaku
