#pragma once

#include "models/exchange/reading/foreignreader.h"
#include "views/dialogs/importdraft.h"

#include <QDialog>
#include <QVariantMap>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace shisaku
{

class ImportFilesPage;
class ImportMappingPage;
class ImportPreviewPage;

/// Leads through an import: files are read, columns corrected where they are not understood, the
/// changes looked at and taken in.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `program` is the path of this program, which reads the files.
    ImportDialog(PlanDocument &document, YearId year, const KnownHeadings &known,
                 const QString &program, QWidget *parent = nullptr);

    ImportDraft &draft() { return m_draft; }
    /// Reads them beside what has been read, and after what is being read.
    void read(const QStringList &paths);
    /// Its size and how it shares its room, to be remembered for the next time.
    QVariantMap layoutState() const;
    /// Nothing is restored of an empty state.
    void restoreLayout(const QVariantMap &state);
    /// Says why something was refused; everything stays.
    void warn(const QString &sentence);
    /// Takes in what is included, as one edit. Where that takes long its progress is shown, and it
    /// can be stopped.
    EditResult takeIn();
    void reject() override;

Q_SIGNALS:
    void moreRequested();
    void importRequested();

private:
    enum Step { FilesStep, MappingStep, PreviewStep };

    void addButtons(QLayout &column);
    bool mayLeaveOpen();
    void finishReading(const std::vector<ForeignFile> &files);
    void stop();
    void cancelReading();
    void setReading(bool reading);
    /// Shows how far it is; whether it goes on.
    bool showTakingIn(qsizetype written, qsizetype all);
    void showStep(Step step);
    void correctColumns();
    void showState();

    ImportDraft m_draft;
    ForeignReader m_reader;
    QLabel *m_message;
    QStackedWidget *m_steps;
    ImportFilesPage *m_files;
    ImportMappingPage *m_mapping;
    ImportPreviewPage *m_preview;
    QWidget *m_working; ///< the progress of reading or taking in
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_columns = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_take = nullptr;
    QStringList m_waiting; ///< files that came while others are read
    bool m_isReading = false;
    bool m_isTakingIn = false;
    bool m_isStopped = false;
};

} // namespace shisaku
