#include "views/printing/printdialog.h"

#include "views/printing/paperwriter.h"
#include "views/printing/previewbar.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPageSetupDialog>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinterInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shisaku
{

PrintDialog::PrintDialog(Paper paper, PaperLayout layOut, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_printer(QPrinter::HighResolution)
    , m_paper(std::move(paper))
    , m_layOut(std::move(layOut))
{
    setWindowTitle(title);
    m_printer.setPageLayout(m_paper.layout);
    m_printer.setFullPage(true);
    m_paper.layout.setMode(QPageLayout::FullPageMode);
    follow(); // a printer may ask for wider margins
    new QVBoxLayout(this);
    addPreview();
    addButtons();
    resize(900, 640);
}

PrintDialog::~PrintDialog() = default;

void PrintDialog::addPreview()
{
    m_preview = new QPrintPreviewWidget(&m_printer, this);
    m_preview->setObjectName(u"preview"_s);
    m_preview->setZoomMode(QPrintPreviewWidget::FitInView);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this] {
        follow();
        previewOn(m_printer, m_paper);
    });
    auto *bar = new PreviewBar(*m_preview, this);
    bar->setObjectName(u"previewBar"_s);
    connect(bar, &PreviewBar::pageSetupWanted, this, &PrintDialog::askForPageSetup);
    layout()->addWidget(bar);
    layout()->addWidget(m_preview);
}

void PrintDialog::addButtons()
{
    const bool canPrint = !QPrinterInfo::availablePrinterNames().isEmpty();
    m_message = new QLabel(this);
    m_message->setObjectName(u"message"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *save = buttons->addButton(tr("Save as PDF…"), QDialogButtonBox::ActionRole);
    QPushButton *print = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    save->setObjectName(u"savePdf"_s);
    save->setShortcut(QKeySequence::Save);
    print->setObjectName(u"print"_s);
    print->setShortcut(QKeySequence::Print);
    print->setVisible(canPrint);
    (canPrint ? print : save)->setDefault(true);
    if (!canPrint)
        showMessage(tr("No printer is set up on this computer."));

    auto *row = new QHBoxLayout;
    row->addWidget(m_message, 1);
    row->addWidget(buttons);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(save, &QPushButton::clicked, this, &PrintDialog::savePdf);
    connect(print, &QPushButton::clicked, this, &PrintDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PrintDialog::showMessage(const QString &message)
{
    m_message->setText(message);
}

/// Lays the document out anew where the printer's paper has become another.
void PrintDialog::follow()
{
    if (m_paper.layout != m_printer.pageLayout())
        m_paper = m_layOut(m_printer.pageLayout());
}

void PrintDialog::askForPageSetup()
{
    QPageSetupDialog dialog(&m_printer, this);
    if (dialog.exec() == QDialog::Accepted)
        m_preview->updatePreview();
}

void PrintDialog::print()
{
    QPrintDialog dialog(&m_printer, this);
    // To a file it would write without noticing a full disk; there is "Save as PDF" for that.
    dialog.setOption(QAbstractPrintDialog::PrintToFile, false);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, true);
    dialog.setMinMax(1, static_cast<int>(m_paper.pages.size()));
    if (dialog.exec() != QDialog::Accepted)
        return;
    // Paper and orientation may have been changed there.
    m_preview->updatePreview();
    if (printOn(m_printer, m_paper))
        accept();
    else
        showMessage(tr("The printer did not take the document. Nothing may have been printed."));
}

void PrintDialog::savePdf()
{
    const QByteArray pdf = pdfOf(m_paper);
    if (pdf.isEmpty())
        showMessage(tr("The PDF could not be made."));
    else
        Q_EMIT pdfWanted(pdf);
}

} // namespace shisaku
