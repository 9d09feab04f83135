#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace shisaku
{

/// A name for a new file, and in which of the offered forms it is wanted.
struct NewName {
    QString path;
    qsizetype form = 0;
};

/// How the user is asked for a file; the answer is empty where they think better of it. A test
/// hands in its own answers.
struct FileChooser {
    using Ask = std::function<QString(QWidget *parent, const QString &title,
                                      const QString &suggestion, const QString &filter)>;
    Ask open;
    Ask save;   ///< asks by itself before an older file is replaced
    Ask create; ///< for a file that must not exist yet
    Ask folder; ///< without a filter
    using AskMany = std::function<QStringList(QWidget *parent, const QString &title,
                                              const QString &suggestion, const QString &filter)>;
    AskMany openMany; ///< several files at once
    using AskForm = std::function<NewName(QWidget *parent, const QString &title,
                                          const QString &suggestion, const QStringList &forms)>;
    AskForm saveAs{}; ///< like save, in one of several forms, of which two may have the same ending
};

/// The system's dialogs.
FileChooser systemFileChooser();

/// A file of that name, or none, where the user keeps documents.
QString documentPath(const QString &name);

} // namespace shisaku
