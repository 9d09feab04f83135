#include "app/spreadsheetdesk.h"

#include "app/spreadsheetfiles.h"
#include "models/exchange/writing/opendata.h"
#include "models/files/atomicwrite.h"
#include "models/reports/opensentence.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// More places than a person reads in a message.
constexpr qsizetype shownPlaces = 20;

/// The encodings of CSV, in the order in which the file dialog offers them.
constexpr CsvEncoding encodings[] = {CsvEncoding::Utf8WithBom, CsvEncoding::Cp932};

QStringList csvForms()
{
    return {SpreadsheetDesk::tr("Spreadsheet text, UTF-8 (*.csv)"),
            SpreadsheetDesk::tr("Spreadsheet text, Shift_JIS (*.csv)")};
}

/// Several tables stand below each other, each under its title; one alone is read by its headings.
CsvRows rowsOf(const std::vector<Sheet> &sheets)
{
    if (sheets.size() == 1)
        return textRows(sheets.front());
    CsvRows rows;
    for (const Sheet &sheet : sheets) {
        if (!rows.empty())
            rows.emplace_back();
        rows.push_back({sheet.title});
        std::ranges::move(textRows(sheet), std::back_inserter(rows));
    }
    return rows;
}

bool hasIndicators(const Plan &plan, YearId year)
{
    return std::ranges::any_of(plan.measuresInForce(year), [&](const Measure &measure) {
        return !plan.indicators(measure.id, *plan.find<Year>(year)).empty();
    });
}

CsvEncoding encodingOf(const NewName &file)
{
    const qsizetype form = file.form < std::ssize(encodings) ? qMax<qsizetype>(0, file.form) : 0;
    return encodings[form];
}

} // namespace

SpreadsheetDesk::SpreadsheetDesk(const PlanDocument &document, FileChooser chooser, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_chooser(std::move(chooser))
    , m_window(window)
{
}

QString SpreadsheetDesk::suggestion(const QString &name, YearId id) const
{
    const Year *year = m_document.plan().find<Year>(id);
    const QString label = year ? yearLabel(*year) + u'_' : QString();
    return label + name;
}

void SpreadsheetDesk::write(const QString &path, const QByteArray &content, YearId year,
                            const QString &part)
{
    if (const auto failure = atomicWrite(path, content))
        return Q_EMIT failed(*failure);
    const QString open = openSentence(m_document.plan(), year);
    QStringList sentences{tr("Written: %1").arg(QDir::toNativeSeparators(path)), part, open};
    sentences.removeAll(QString());
    Q_EMIT done(sentences.join(u' '), QFileInfo(path).absolutePath());
}

void SpreadsheetDesk::writeWorkbook(const QString &path, const WorkbookFile &file, YearId year)
{
    if (file.refusal.isEmpty())
        write(path, file.bytes, year);
    else
        Q_EMIT failed(file.refusal);
}

void SpreadsheetDesk::exportWorkbook(YearId year)
{
    const QString path = m_chooser.save(m_window, tr("Export the year as a workbook"),
                                        suggestion(tr("measures") + u".xlsx"_s, year),
                                        tr("Excel workbook (*.xlsx)"));
    if (!path.isEmpty())
        writeWorkbook(path, yearWorkbookFile(m_document.plan(), year), year);
}

void SpreadsheetDesk::exportOpenData(YearId year)
{
    const NewName file = m_chooser.saveAs(m_window, tr("Export open data"),
                                          suggestion(tr("opendata") + u".csv"_s, year),
                                          csvForms() << tr("Excel workbook (*.xlsx)"));
    if (file.path.isEmpty())
        return;
    if (QFileInfo(file.path).suffix().compare("xlsx"_L1, Qt::CaseInsensitive) == 0)
        writeWorkbook(file.path, workbookFile(openDataWorkbook(m_document.plan(), year)), year);
    else
        writeCsv(file.path, openDataRows(m_document.plan(), year), encodingOf(file), year,
                 hasIndicators(m_document.plan(), year)
                     ? tr("The indicators are only in the Excel workbook.")
                     : QString());
}

void SpreadsheetDesk::exportTables(const QString &name, const std::vector<Sheet> &sheets,
                                   YearId year, const QString &part)
{
    const NewName file = m_chooser.saveAs(m_window, tr("Export: %1").arg(name),
                                          suggestion(name + u".csv"_s, year), csvForms());
    if (!file.path.isEmpty())
        writeCsv(file.path, rowsOf(sheets), encodingOf(file), year, part);
}

void SpreadsheetDesk::writeCsv(const QString &path, const CsvRows &rows, CsvEncoding encoding,
                               YearId year, const QString &part)
{
    const CsvResult file = csvFile(rows, encoding);
    if (file.unwritable.isEmpty())
        return write(path, file.bytes, year, part);
    QString places =
        file.unwritable.first(std::min(shownPlaces, file.unwritable.size())).join(tr(", "));
    if (file.unwritable.size() > shownPlaces)
        places =
            tr("%1 and %2 more").arg(places, QString::number(file.unwritable.size() - shownPlaces));
    Q_EMIT asked(tr("Shift_JIS cannot write these characters: %1. Nothing was written yet. 〓 can "
                    "stand for them, or close this message and export as UTF-8.")
                     .arg(places),
                 tr("Replace and export"), [this, path, rows, encoding, year, part] {
                     write(path, csvFile(rows, encoding, Unwritable::Replaced).bytes, year, part);
                 });
}

} // namespace shisaku
