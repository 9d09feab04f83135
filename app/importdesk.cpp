#include "app/importdesk.h"

#include "app/filedrop.h"

#include <QCoreApplication>

namespace shisaku
{
namespace
{

KnownHeadings knownHeadings(const Settings &settings)
{
    KnownHeadings known;
    const QVariantMap stored = settings.value(Setting::ImportHeadings).toMap();
    for (auto each = stored.begin(); each != stored.end(); ++each)
        known.insert(each.key(), importFieldOfKey(each.value().toString()));
    return known;
}

void remember(Settings &settings, const KnownHeadings &known)
{
    QVariantMap stored;
    for (auto each = known.begin(); each != known.end(); ++each)
        stored.insert(each.key(), importFieldKey(each.value()));
    settings.setValue(Setting::ImportHeadings, stored);
}

} // namespace

ImportDesk::ImportDesk(PlanDocument &document, Settings &settings, FileChooser chooser,
                       QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_settings(settings)
    , m_chooser(std::move(chooser))
    , m_window(window)
    , m_program(QCoreApplication::applicationFilePath())
{
}

QStringList ImportDesk::askForFiles()
{
    return m_chooser.openMany(m_window, tr("Import"), documentPath({}), spreadsheetFilter());
}

void ImportDesk::choose()
{
    if (const QStringList paths = askForFiles(); !paths.isEmpty())
        open(paths);
}

void ImportDesk::open(const QStringList &paths)
{
    if (m_dialog)
        return m_dialog->read(paths);
    m_dialog = new ImportDialog(m_document, m_year, knownHeadings(m_settings), m_program, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *drop = new FileDrop(m_dialog);
    connect(drop, &FileDrop::dropped, m_dialog, &ImportDialog::read);
    connect(drop, &FileDrop::refused, m_dialog, &ImportDialog::warn);
    connect(m_dialog, &ImportDialog::moreRequested, this, [this] {
        const QStringList more = askForFiles();
        if (m_dialog) // it may be gone after the question
            m_dialog->read(more);
    });
    connect(m_dialog, &ImportDialog::importRequested, this, &ImportDesk::takeIn);
    connect(m_dialog, &QDialog::finished, this, [this] {
        remember(m_settings, m_dialog->draft().knownHeadings());
        m_settings.setValue(Setting::ImportLayout, m_dialog->layoutState());
    });
    m_dialog->restoreLayout(m_settings.value(Setting::ImportLayout).toMap());
    m_dialog->open();
    m_dialog->read(paths);
}

void ImportDesk::takeIn()
{
    ImportDraft &draft = m_dialog->draft();
    const int included = draft.preview().included();
    const int left = static_cast<int>(draft.preview().lines().size()) - included;
    if (const EditResult result = draft.takeIn(); !result)
        return m_dialog->warn(*result.refusal);
    m_dialog->accept();
    QString sentence =
        tr("%n value(s) were taken in (to take them back: Ctrl+Z).", nullptr, included);
    if (left > 0)
        sentence += u' ' + tr("Lines that were not taken in: %n.", nullptr, left);
    Q_EMIT done(sentence);
}

} // namespace shisaku
