#pragma once

#include "views/printing/paperlayout.h"

#include <QDialog>
#include <QPrinter>

class QLabel;
class QPrintPreviewWidget;

namespace shisaku
{

/// Shows a document as the paper it will be printed on, prints it, or hands it over as a PDF.
/// It writes no file and remembers nothing.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with the paper as it is laid out already; other paper is laid out anew.
    PrintDialog(Paper paper, PaperLayout layOut, const QString &title, QWidget *parent = nullptr);
    ~PrintDialog() override;

    /// The pages that the preview shows.
    const Paper &paper() const { return m_paper; }

    /// Says in the dialog what became of the PDF.
    void showMessage(const QString &message);

Q_SIGNALS:
    /// The user wants the document as a file; where to is asked by whoever owns the dialog.
    void pdfWanted(const QByteArray &pdf);

private:
    void addPreview();
    void addButtons();
    void follow();
    void askForPageSetup();
    void print();
    void savePdf();

    QPrinter m_printer;
    Paper m_paper;
    PaperLayout m_layOut;
    QPrintPreviewWidget *m_preview = nullptr;
    QLabel *m_message = nullptr;
};

} // namespace shisaku
