#include "app/importdesk.h"

#include "app/exportfolder.h"
#include "app/filedrop.h"
#include "views/dialogs/importlinesview.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUndoStack>

#include <algorithm>
#include <iterator>

namespace shisaku
{
namespace
{

constexpr qsizetype namedFiles = 5; // in a sentence

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

/// Each with why: for a list that goes back to the departments.
std::vector<ImportLine> linesLeftOut(const ImportDraft &draft)
{
    std::vector<ImportLine> lines = draft.refusedFiles();
    std::ranges::move(draft.preview().leftOut(), std::back_inserter(lines));
    for (ImportLine &line : lines) {
        if (line.reason.isEmpty())
            line.reason = ImportDesk::tr("Somebody left it out in the preview.");
    }
    return lines;
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
    const QString last = m_settings.value(Setting::ImportFolder).toString();
    const bool isThere = !last.isEmpty() && QDir(last).exists();
    QStringList paths =
        m_chooser.openMany(m_window, tr("Import"), isThere ? last : folderBeside(m_document.path()),
                           spreadsheetFilter());
    if (!paths.isEmpty())
        m_settings.setValue(Setting::ImportFolder, QFileInfo(paths.front()).absolutePath());
    return paths;
}

bool ImportDesk::canTakeIn()
{
    const QString obstacle = m_document.obstacle(m_year);
    if (!obstacle.isEmpty())
        Q_EMIT failed(tr("Nothing can be taken in here. %1").arg(obstacle));
    return obstacle.isEmpty();
}

void ImportDesk::choose()
{
    if (!canTakeIn())
        return;
    if (const QStringList paths = askForFiles(); !paths.isEmpty())
        open(paths);
}

void ImportDesk::open(const QStringList &paths)
{
    if (m_dialog)
        return m_dialog->read(paths);
    if (!canTakeIn())
        return;
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
        remember(m_settings, m_dialog->draft().lastingHeadings());
        m_settings.setValue(Setting::ImportLayout, m_dialog->layoutState());
    });
    m_dialog->restoreLayout(m_settings.value(Setting::ImportLayout).toMap());
    m_dialog->open();
    m_dialog->read(paths);
}

void ImportDesk::takeIn()
{
    const ImportDraft &draft = m_dialog->draft();
    if (const EditResult result = m_dialog->takeIn(); !result)
        return m_dialog->warn(*result.refusal);
    m_dialog->accept();
    tellWhenTakenBack();
    std::vector<ImportLine> left = linesLeftOut(draft);
    const QStringList files = draft.unusedFiles();
    QString sentence = tr("%n value(s) were taken in.", nullptr, draft.preview().included());
    if (!files.isEmpty())
        sentence +=
            u' ' + tr("Nothing was taken in of these files: %1.").arg(namesText(files, namedFiles));
    if (left.empty()) // other sentences stay until after later edits
        return Q_EMIT done(sentence + u' ' + tr("To take them back: Ctrl+Z."));
    if (const int lines = static_cast<int>(left.size()) - static_cast<int>(files.size()); lines > 0)
        sentence += u' ' + tr("Lines that were not taken in: %n.", nullptr, lines);
    Q_EMIT leftOut(sentence, tr("Copy the lines"), [this, left = std::move(left)] {
        copyImportLines(left);
        Q_EMIT done(tr("The lines were copied. They can be pasted into a spreadsheet."));
    });
}

void ImportDesk::tellWhenTakenBack()
{
    const QUndoStack &stack = m_document.undoStack();
    disconnect(m_step);
    m_step = connect(&stack, &QUndoStack::indexChanged, this,
                     [this, &stack, own = stack.index()](int index) {
                         if (index >= own)
                             return;
                         disconnect(m_step);
                         if (stack.count() >= own) // and was not emptied
                             Q_EMIT done(tr("The import was taken back."));
                     });
}

} // namespace shisaku
