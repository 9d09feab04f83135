#include "app/reporttemplates.h"

#include "app/officetemplate.h"
#include "models/domain/reporttemplate.h"
#include "models/files/atomicwrite.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace shisaku
{

ReportTemplates::ReportTemplates(PlanDocument &document, FileChooser chooser, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_chooser(std::move(chooser))
    , m_window(window)
{
}

void ReportTemplates::save()
{
    const QString folder = QFileInfo(m_document.path()).absolutePath();
    const QString path = m_chooser.save(m_window, tr("Save the report's template"),
                                        folder + u'/' + tr("Report template") + u".txt"_s,
                                        tr("Templates (*.txt *.mustache)"));
    if (path.isEmpty())
        return;
    if (const auto failure = atomicWrite(path, reportTemplateFor(m_document.plan()).toUtf8()))
        Q_EMIT failed(*failure);
    else
        Q_EMIT done(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

void ReportTemplates::replace()
{
    const QString path = m_chooser.open(m_window, tr("Take in a template"), m_document.path(),
                                        tr("Templates (*.txt *.mustache);;All files (*)"));
    if (path.isEmpty())
        return;
    const OfficeTemplate file = readOfficeTemplate(path);
    if (!file.refusal.isEmpty())
        return Q_EMIT failed(file.refusal);
    if (m_document.edit(templateReplacement(m_document.plan(), file.text),
                        tr("Another template of the report")))
        Q_EMIT done(tr("The reports of this plan are written with the new template. Texts that "
                       "the office wrote itself stay."));
}

void ReportTemplates::restore()
{
    if (m_document.edit(templateReplacement(m_document.plan(), {}),
                        tr("The program's template of the report")))
        Q_EMIT done(tr("The reports of this plan are written with the program's template."));
}

} // namespace shisaku
