#pragma once

#include "app/filechooser.h"
#include "models/editing/plandocument.h"
#include "models/exchange/csv.h"

#include <QObject>

#include <functional>

namespace shisaku
{

/// The year's spreadsheets in the window: its workbook, and its open data. Asks where to, writes,
/// and says what came of it.
class SpreadsheetDesk : public QObject
{
    Q_OBJECT

public:
    SpreadsheetDesk(const PlanDocument &document, FileChooser chooser, QWidget *window);

    void exportWorkbook(YearId year);
    /// As a workbook, or as CSV in UTF-8, as the chosen name ends.
    void exportOpenData(YearId year);
    /// As CSV in CP932, for programs that do not know UTF-8.
    void exportOpenDataInCp932(YearId year);

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);
    /// Nothing is written until somebody chooses the action.
    void asked(const QString &sentence, const QString &action, const std::function<void()> &act);

private:
    QString chosenPath(const QString &title, YearId year, const QString &name,
                       const QString &filter);
    void write(const QString &path, const QByteArray &content);
    void writeCp932(const QString &path, const CsvRows &rows);

    const PlanDocument &m_document;
    FileChooser m_chooser;
    QWidget *m_window;
};

} // namespace shisaku
