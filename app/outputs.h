#pragma once

#include "app/filechooser.h"
#include "models/editing/plandocument.h"
#include "views/pages/page.h"
#include "views/printing/evaluationsheetdialog.h"

#include <QObject>

namespace shisaku
{

/// The ways out of the window but spreadsheets and charts: report, paper, a copy of the plan. Asks
/// where to, writes, and says what came of it.
class Outputs : public QObject
{
    Q_OBJECT

public:
    Outputs(PlanDocument &document, FileChooser chooser, QWidget *window);

    void setYear(YearId year) { m_year = year; }

    /// Whether it is written.
    bool saveCopy();
    /// The report in the format that files ending so have, or another that is chosen by the name.
    void exportReport(const QString &suffix);
    /// What the page shows.
    void print(const QString &title, const Page &page);
    /// Asks which of the measures' sheets are wanted.
    void printEvaluationSheets(const MeasuresInSight &measures);

Q_SIGNALS:
    /// Of what was written also the folder.
    void done(const QString &sentence, const QString &folder);
    void failed(const QString &sentence);

private:
    QString suggestion(const QString &name) const;
    void printSheets(const QString &title, const std::vector<Sheet> &sheets);
    /// Writes the file and says what came of it; the sentence.
    QString write(const QString &path, const QByteArray &content);
    void preview(const QString &title, const Paper &paper, const PaperLayout &layOut);

    PlanDocument &m_document;
    FileChooser m_chooser;
    QWidget *m_window;
    YearId m_year;
};

} // namespace shisaku
