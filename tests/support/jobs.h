#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <vector>

namespace shisaku::test
{

/// The bytes of files by their path in a folder.
using Files = QMap<QString, QByteArray>;

/// Every file under a folder but whole backups, which come and go by rules of their own.
Files filesUnder(const QString &folder);

/// Whether one file is all of the other, which an undisturbed run made. A time stands in a workbook
/// and in a PDF, so there it is the other parts of the archive, or the text, that are compared.
bool isSameDocument(const QString &name, const QByteArray &one, const QByteArray &other);

/// What the program is to do without a window: %1 stands for the folder of its sources, %2 for that
/// of the output.
struct Job {
    const char *name;
    QStringList arguments;
    bool changesPlan = false;
    bool replaces = false; ///< whether it writes over an older file
};

/// Every kind of change and of output.
std::vector<Job> allJobs();

/// What the job reads, by the sample's file: `plan.shisaku`, `answers.csv`, and what it alone is
/// about.
Files sourcesOf(const Job &job, const QByteArray &sample);
void writeFiles(const QString &folder, const Files &files);

/// The job's arguments in these folders.
QStringList argumentsOf(const Job &job, const QString &from, const QString &to);

/// The name of the file that it writes over; empty where it writes over none.
QString outputOf(const Job &job);

} // namespace shisaku::test
