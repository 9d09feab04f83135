#pragma once

#include "app/filechooser.h"
#include "models/editing/plandocument.h"
#include "models/exchange/writing/csv.h"
#include "models/exchange/writing/workbook.h"
#include "models/tallies/sheet.h"

#include <QObject>

#include <functional>

namespace shisaku
{

/// The year's spreadsheets in the window: its workbook, its open data, and the tables of a page.
/// Asks where to and in which encoding, writes, and says what came of it.
class SpreadsheetDesk : public QObject
{
    Q_OBJECT

public:
    SpreadsheetDesk(const PlanDocument &document, FileChooser chooser, QWidget *window);

    void exportWorkbook(YearId year);
    /// As CSV, or as a workbook where the chosen name ends so.
    void exportOpenData(YearId year);
    /// As CSV in a file that is suggested to be called so.
    /// `part` says how much of all there is the sheets hold; empty where that is all.
    void exportTables(const QString &name, const std::vector<Sheet> &sheets, YearId year,
                      const QString &part = {});

Q_SIGNALS:
    /// Of what was written also the folder.
    void done(const QString &sentence, const QString &folder);
    void failed(const QString &sentence);
    /// Nothing is written until somebody chooses the action.
    void asked(const QString &sentence, const QString &action, const std::function<void()> &act);

private:
    QString suggestion(const QString &name, YearId year) const;
    void write(const QString &path, const QByteArray &content, YearId year,
               const QString &part = {});
    void writeWorkbook(const QString &path, const WorkbookFile &file, YearId year);
    void writeCsv(const QString &path, const CsvRows &rows, CsvEncoding encoding, YearId year,
                  const QString &part = {});

    const PlanDocument &m_document;
    FileChooser m_chooser;
    QWidget *m_window;
};

} // namespace shisaku
