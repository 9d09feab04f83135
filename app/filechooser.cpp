#include "app/filechooser.h"

#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// The ending that a filter such as "PDF (*.pdf)" asks for.
QString suffixOf(const QString &filter)
{
    static const QRegularExpression ending(u"\\*\\.(\\w+)"_s);
    return ending.match(filter).captured(1);
}

NewName askForNewName(QWidget *parent, const QString &title, const QString &at,
                      const QStringList &forms, bool mayReplace)
{
    QFileDialog dialog(parent, title, at);
    dialog.setNameFilters(forms);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffixOf(forms.value(0)));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&](const QString &form) { dialog.setDefaultSuffix(suffixOf(form)); });
    dialog.setOption(QFileDialog::DontConfirmOverwrite, !mayReplace);
    dialog.selectFile(at);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return {dialog.selectedFiles().value(0), forms.indexOf(dialog.selectedNameFilter())};
}

} // namespace

FileChooser systemFileChooser()
{
    return {[](QWidget *parent, const QString &title, const QString &at, const QString &filter) {
                return QFileDialog::getOpenFileName(parent, title, at, filter);
            },
            [](QWidget *parent, const QString &title, const QString &at, const QString &filter) {
                return askForNewName(parent, title, at, filter.split(u";;"_s), true).path;
            },
            [](QWidget *parent, const QString &title, const QString &at, const QString &filter) {
                return askForNewName(parent, title, at, filter.split(u";;"_s), false).path;
            },
            [](QWidget *parent, const QString &title, const QString &at, const QString &) {
                return QFileDialog::getExistingDirectory(parent, title, at);
            },
            [](QWidget *parent, const QString &title, const QString &at, const QString &filter) {
                return QFileDialog::getOpenFileNames(parent, title, at, filter);
            },
            [](QWidget *parent, const QString &title, const QString &at, const QStringList &forms) {
                return askForNewName(parent, title, at, forms, true);
            }};
}

QString documentPath(const QString &name)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(QDir(documents).exists() ? documents : QDir::homePath()).filePath(name);
}

} // namespace shisaku
