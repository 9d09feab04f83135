#include "app/spreadsheetdesk.h"

#include "app/spreadsheetfiles.h"
#include "models/exchange/atomicwrite.h"
#include "models/exchange/opendata.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// More places than a person reads in a message.
constexpr qsizetype shownPlaces = 20;

} // namespace

SpreadsheetDesk::SpreadsheetDesk(const PlanDocument &document, FileChooser chooser, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_chooser(std::move(chooser))
    , m_window(window)
{
}

QString SpreadsheetDesk::chosenPath(const QString &title, YearId id, const QString &name,
                                    const QString &filter)
{
    const Year *year = m_document.plan().find<Year>(id);
    const QString label = year ? yearLabel(*year) + u'_' : QString();
    return m_chooser.save(m_window, title, label + name, filter);
}

void SpreadsheetDesk::write(const QString &path, const QByteArray &content)
{
    if (const auto failure = atomicWrite(path, content))
        Q_EMIT failed(*failure);
    else
        Q_EMIT done(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

void SpreadsheetDesk::exportWorkbook(YearId year)
{
    const QString path = chosenPath(tr("Export the year as a workbook"), year,
                                    tr("measures") + u".xlsx"_s, tr("Excel workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    const WorkbookFile file = yearWorkbookFile(m_document.plan(), year);
    if (!file.refusal.isEmpty())
        return Q_EMIT failed(file.refusal);
    write(path, file.bytes);
}

void SpreadsheetDesk::exportOpenData(YearId year)
{
    const QString path =
        chosenPath(tr("Export open data"), year, tr("opendata") + u".csv"_s,
                   tr("Spreadsheet text, UTF-8 (*.csv)") + u";;"_s + tr("Excel workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().compare("xlsx"_L1, Qt::CaseInsensitive) != 0)
        return write(
            path, csvFile(openDataRows(m_document.plan(), year), CsvEncoding::Utf8WithBom).bytes);
    const WorkbookFile file = workbookFile(openDataWorkbook(m_document.plan(), year));
    if (!file.refusal.isEmpty())
        return Q_EMIT failed(file.refusal);
    write(path, file.bytes);
}

void SpreadsheetDesk::exportOpenDataInCp932(YearId year)
{
    const QString path =
        chosenPath(tr("Export open data (Shift_JIS)"), year, tr("opendata") + u".csv"_s,
                   tr("Spreadsheet text, Shift_JIS (*.csv)"));
    if (!path.isEmpty())
        writeCp932(path, openDataRows(m_document.plan(), year));
}

void SpreadsheetDesk::writeCp932(const QString &path, const CsvRows &rows)
{
    const CsvResult file = csvFile(rows, CsvEncoding::Cp932);
    if (file.unwritable.isEmpty())
        return write(path, file.bytes);
    QString places =
        file.unwritable.first(std::min(shownPlaces, file.unwritable.size())).join(tr(", "));
    if (file.unwritable.size() > shownPlaces)
        places =
            tr("%1 and %2 more").arg(places, QString::number(file.unwritable.size() - shownPlaces));
    Q_EMIT asked(tr("Shift_JIS cannot write these characters: %1. Nothing was written yet. 〓 can "
                    "stand for them, or close this message and export as UTF-8.")
                     .arg(places),
                 tr("Replace and export"), [this, path, rows] {
                     write(path, csvFile(rows, CsvEncoding::Cp932, Unwritable::Replaced).bytes);
                 });
}

} // namespace shisaku
