#include "app/filechooser.h"

#include <QFileDialog>

namespace shisaku
{

FileChooser systemFileChooser()
{
    return {[](QWidget *parent, const QString &title, const QString &at, const QString &filter) {
                return QFileDialog::getOpenFileName(parent, title, at, filter);
            },
            [](QWidget *parent, const QString &title, const QString &at, const QString &filter) {
                return QFileDialog::getSaveFileName(parent, title, at, filter);
            },
            [](QWidget *parent, const QString &title, const QString &at, const QString &filter) {
                return QFileDialog::getSaveFileName(parent, title, at, filter, nullptr,
                                                    QFileDialog::DontConfirmOverwrite);
            }};
}

} // namespace shisaku
