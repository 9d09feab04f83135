#pragma once

#include "views/printing/paperlayout.h"

#include <QDialog>
#include <QPrinter>

class QLabel;
class QPrintPreviewWidget;

namespace shisaku
{

/// Shows tables as the paper they will be printed on, prints them, or hands them over as a PDF.
/// It writes no file and remembers nothing.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    PrintDialog(std::vector<Sheet> sheets, PaperHeading heading,
                QPageLayout::Orientation orientation, const QString &title,
                QWidget *parent = nullptr);
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
    void layOut();
    void askForPageSetup();
    void print();
    void savePdf();

    std::vector<Sheet> m_sheets;
    PaperHeading m_heading;
    QPrinter m_printer;
    Paper m_paper;
    QPrintPreviewWidget *m_preview = nullptr;
    QLabel *m_message = nullptr;
};

} // namespace shisaku
