#include "app/outputs.h"

#include "app/exportfolder.h"
#include "app/paperwords.h"
#include "models/files/atomicwrite.h"
#include "models/reports/opensentence.h"
#include "views/printing/evaluationsheetdialog.h"
#include "views/printing/printdialog.h"
#include "views/publishing/publication.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace shisaku
{

Outputs::Outputs(PlanDocument &document, FileChooser chooser, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_chooser(std::move(chooser))
    , m_window(window)
{
}

QString Outputs::suggestion(const QString &name) const
{
    const Year *year = m_document.plan().find<Year>(m_year);
    const QString label = year ? yearLabel(*year) + u'_' : QString();
    return label + name;
}

QString Outputs::write(const QString &path, const QByteArray &content)
{
    auto failure = atomicWrite(path, content);
    if (failure) {
        Q_EMIT failed(*failure);
        return *failure;
    }
    QString sentence = tr("Written: %1").arg(QDir::toNativeSeparators(path));
    Q_EMIT done(sentence, QFileInfo(path).absolutePath());
    return sentence;
}

bool Outputs::saveCopy()
{
    const QFileInfo own(m_document.path());
    const QString name =
        own.completeBaseName() + QDate::currentDate().toString(u"_yyyy-MM-dd"_s) + u".shisaku"_s;
    const QString path = m_chooser.save(m_window, tr("Save a copy"),
                                        QDir(folderBeside(m_document.path())).filePath(name),
                                        tr("Plans (*.shisaku)"));
    if (path.isEmpty())
        return false;
    const EditResult result = m_document.saveCopy(path);
    if (!result)
        Q_EMIT failed(*result.refusal);
    else
        Q_EMIT done(tr("Written: %1").arg(QDir::toNativeSeparators(path)),
                    QFileInfo(path).absolutePath());
    return bool(result);
}

void Outputs::exportReport(const QString &suffix)
{
    QStringList filters;
    for (const PublicationFormat &format : publicationFormats()) {
        const QString filter = u"%1 (*.%2)"_s.arg(format.label(), format.suffix);
        if (format.suffix == suffix)
            filters.prepend(filter); // the one that is offered first
        else
            filters << filter;
    }
    const QString path =
        m_chooser.save(m_window, tr("Export the report"), suggestion(tr("report") + u'.' + suffix),
                       filters.join(u";;"_s));
    if (path.isEmpty())
        return;
    const PublicationFormat *format = publicationFormatFor(QFileInfo(path).suffix());
    if (!format)
        return Q_EMIT failed(
            tr("The name %1 ends in none of %2. Nothing was written; please choose "
               "another name.")
                .arg(QFileInfo(path).fileName(), publicationEndings()));
    const Publication published = publication(m_document.plan(), m_year);
    if (!published.report.refusal.isEmpty())
        return Q_EMIT failed(published.report.refusal);
    const QByteArray file = format->write(published);
    if (file.isEmpty())
        return Q_EMIT failed(tr("The report could not be made. Nothing was written."));
    if (const auto failure = atomicWrite(path, file))
        return Q_EMIT failed(*failure);
    const QString open = openSentence(published.report, m_document.plan(), m_year);
    Q_EMIT done((tr("Written: %1").arg(QDir::toNativeSeparators(path)) + u' ' + open).trimmed(),
                QFileInfo(path).absolutePath());
}

void Outputs::print(const QString &title, const Page &page)
{
    if (const auto layOut = page.paper())
        preview(title, (*layOut)(officePaper(QPageLayout::Portrait)), *layOut);
    else
        printSheets(title, page.sheets());
}

void Outputs::printSheets(const QString &title, const std::vector<Sheet> &sheets)
{
    const bool wide = std::ranges::any_of(sheets, isWide);
    const auto orientation = wide ? QPageLayout::Landscape : QPageLayout::Portrait;
    const PaperHeading words = paperWords(m_document.plan(), m_year);
    const PaperLayout layOut = [&](const QPageLayout &layout) {
        return layoutPaper(sheets, words, layout);
    };
    preview(title, layOut(officePaper(orientation)), layOut);
}

void Outputs::printEvaluationSheets(const MeasuresInSight &measures)
{
    EvaluationSheetDialog choice(m_document.plan(), m_year, measures,
                                 paperWords(m_document.plan(), m_year), m_window);
    if (choice.exec() == QDialog::Accepted)
        preview(tr("Evaluation sheets"), choice.paper(), choice.layOut());
}

void Outputs::preview(const QString &title, const Paper &paper, const PaperLayout &layOut)
{
    PrintDialog dialog(paper, layOut, title, m_window);
    connect(&dialog, &PrintDialog::pdfWanted, this, [&](const QByteArray &pdf) {
        const QString path = m_chooser.save(&dialog, tr("Save as PDF"),
                                            suggestion(title + u".pdf"_s), tr("PDF (*.pdf)"));
        if (!path.isEmpty())
            dialog.showMessage(write(path, pdf));
    });
    dialog.exec();
}

} // namespace shisaku
