#include "app/chartdesk.h"

#include "app/waitcursor.h"
#include "views/charts/chartwriter.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace shisaku
{

ChartDesk::ChartDesk(const PlanDocument &document, Settings &settings, FileChooser chooser,
                     QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_settings(settings)
    , m_chooser(std::move(chooser))
    , m_window(window)
{
}

ChartPage *ChartDesk::makePage()
{
    m_page = new ChartPage(m_document);
    m_page->restoreState(m_settings.value(Setting::Charts).toMap());
    connect(m_page, &ChartPage::exportRequested, this, &ChartDesk::save);
    connect(m_page, &ChartPage::exportAllRequested, this, &ChartDesk::saveAll);
    connect(m_page, &ChartPage::measuresRequested, this, &ChartDesk::measuresRequested);
    return m_page;
}

void ChartDesk::remember()
{
    if (m_page)
        m_settings.setValue(Setting::Charts, m_page->state());
}

void ChartDesk::save(const ChartExport &charts)
{
    const FinishedChart &chart = charts.charts.front();
    const QString path =
        m_chooser.save(m_window, tr("Save the chart"), chart.name + u'.' + charts.suffix,
                       tr("Chart (*.%1)").arg(charts.suffix));
    if (path.isEmpty())
        return;
    if (!chartWriterFor(QFileInfo(path).suffix()))
        return Q_EMIT failed(tr("The name %1 ends in none of .png, .svg and .pdf. Nothing was "
                                "written; please choose another name.")
                                 .arg(QFileInfo(path).fileName()));
    const auto files = filesOf(chart, path, charts.alternativeText);
    std::vector<NewFile> guarded(files.begin() + 1, files.end()); // the dialog asked of the first
    std::erase_if(guarded, isWritten); // as beside the same chart in another format
    write(files, guarded, tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

void ChartDesk::saveAll(const ChartExport &charts)
{
    const QString folder = m_chooser.folder(m_window, tr("A folder for all charts"), {}, {});
    if (folder.isEmpty())
        return;
    const auto files = filesIn(folder, charts);
    write(files, files,
          tr("%n chart(s) were written into the folder %1.", nullptr,
             static_cast<int>(charts.charts.size()))
              .arg(QDir::toNativeSeparators(folder)));
}

void ChartDesk::write(const std::vector<NewFile> &files, std::span<const NewFile> guarded,
                      const QString &done)
{
    const auto question = replaceQuestion(guarded);
    if (!question)
        return writeNow(files, done);
    Q_EMIT asked(*question, tr("Replace"), [this, files, done] { writeNow(files, done); });
}

void ChartDesk::writeNow(const std::vector<NewFile> &files, const QString &sentence)
{
    const WaitCursor wait;
    const FilesWritten written = writeFiles(files);
    if (!written.failure)
        return Q_EMIT done(sentence, QFileInfo(files.front().path).absolutePath());
    QStringList names;
    for (const QString &path : written.paths)
        names << QFileInfo(path).fileName();
    Q_EMIT failed(*written.failure + u' ' +
                  (names.isEmpty() ? tr("Nothing was written.")
                                   : tr("Written before that: %1.").arg(names.join(tr(", ")))));
}

} // namespace shisaku
