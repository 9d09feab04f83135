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

QString askForNewName(QWidget *parent, const QString &title, const QString &at,
                      const QString &filter, bool mayReplace)
{
    QFileDialog dialog(parent, title, at, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffixOf(filter));
    dialog.setOption(QFileDialog::DontConfirmOverwrite, !mayReplace);
    dialog.selectFile(at);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

FileChooser systemFileChooser()
{
    return {[](QWidget *parent, const QString &title, const QString &at, const QString &filter) {
                return QFileDialog::getOpenFileName(parent, title, at, filter);
            },
            [](QWidget *parent, const QString &title, const QString &at, const QString &filter) {
                return askForNewName(parent, title, at, filter, true);
            },
            [](QWidget *parent, const QString &title, const QString &at, const QString &filter) {
                return askForNewName(parent, title, at, filter, false);
            },
            [](QWidget *parent, const QString &title, const QString &at, const QString &) {
                return QFileDialog::getExistingDirectory(parent, title, at);
            },
            [](QWidget *parent, const QString &title, const QString &at, const QString &filter) {
                return QFileDialog::getOpenFileNames(parent, title, at, filter);
            }};
}

QString documentPath(const QString &name)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(QDir(documents).exists() ? documents : QDir::homePath()).filePath(name);
}

} // namespace shisaku
