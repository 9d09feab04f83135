#include "app/helptexts.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::HelpTexts)
};

void showText(QWidget *window, const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::Close, window);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace

void showKeys(QWidget *window)
{
    QDialog dialog(window);
    dialog.setWindowTitle(Tr::tr("Keys"));
    auto *rows = new QFormLayout(&dialog);
    rows->setContentsMargins(24, 20, 24, 16);
    rows->setHorizontalSpacing(24);
    // One line a key, a tab before what it does.
    const QString lines = Tr::tr(
        "A, B, C …\tsets the grade and goes down; one such as AA by its place: 1\n"
        "1, 2, 3 …\tsets the value at that place of the scale\n"
        "Alt+↓\topens the list of values\n"
        "Shift+↓, ↑\tselects several cells; a grade or direction then goes into all of them\n"
        "F6\tgoes to the texts below the table and back\n"
        "F2\tedits the cell\n"
        "Enter, Tab\tgoes down, to the right\n"
        "Alt+Enter\tstarts a line in a text\n"
        "Esc\tleaves the cell as it was\n"
        "Del\tclears the value\n"
        "Ctrl+C, Ctrl+V, Ctrl+X\tcopies, pastes, cuts the selected "
        "cells, to and from spreadsheets too\n"
        "Ctrl+Shift+C\tcopies with the headings\n"
        "Ctrl+Z, Ctrl+Y\tundoes, redoes\n"
        "Ctrl+I\ttakes in spreadsheets\n"
        "Ctrl+F\tsearches the measures\n"
        "Ctrl+H\tshows the history of the measure\n"
        "Ins, Ctrl+Del\tadds, removes a row of the plan\n"
        "Ctrl+Shift+↑, ↓\tmoves a row of the plan\n"
        "Ctrl+←, →\tgoes to a figure of the report's preview; Enter "
        "shows its measures\n"
        "←, →\tgoes to a part of the chart; Enter shows its measures, "
        "Ctrl+C copies the chart\n"
        "Ctrl+PgUp, PgDn\tthe year before, the year after\n"
        "Ctrl+1, 2, 3 …\tthe pages: measures, tallies, chart …");
    for (const QString &line : lines.split(u'\n'))
        rows->addRow(new QLabel(line.section(u'\t', 0, 0)), new QLabel(line.section(u'\t', 1)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    rows->addRow(buttons);
    dialog.exec();
}

void showAbout(QWidget *window)
{
    showText(window, Tr::tr("About this program"),
             Tr::tr("Shisaku %1\n\nGathers, grades, tallies and publishes a plan's measures, year "
                    "by year.\n\nFree software under the GNU General Public License, version 3 or "
                    "later.")
                 .arg(QLatin1StringView(SHISAKU_VERSION)));
}

} // namespace shisaku
