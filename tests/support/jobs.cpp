#include "tests/support/jobs.h"

#include "tests/support/damage.h"
#include "tests/support/files.h"
#include "tests/support/papers.h"
#include "tests/support/xmltree.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace shisaku::test
{
namespace
{

/// What a workbook is made of, but for the part with the time.
Files partsOf(const QByteArray &workbook)
{
    Files parts = filesOf(workbook);
    parts.remove(u"docProps/core.xml"_s);
    return parts;
}

/// The plan before something was changed in it.
QByteArray olderThan(const QByteArray &plan)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"older.shisaku"_s);
    writeBytes(path, plan);
    runSql(path, {u"UPDATE measure SET title = '以前の名称' WHERE number = '4'"_s});
    return bytesOf(path);
}

/// Damaged in the middle, so that it does not open.
QByteArray withoutAPage(QByteArray plan)
{
    const qsizetype page = pageSizeOf(plan);
    return plan.replace(plan.size() / 2 / page * page, page, QByteArray(page, '\0'));
}

} // namespace

Files filesUnder(const QString &folder)
{
    Files files;
    const QDir top(folder);
    for (const QString &name : top.entryList(QDir::Files | QDir::Hidden))
        files.insert(name, bytesOf(top.filePath(name)));
    for (const QString &name : top.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const Files inner = filesUnder(top.filePath(name));
        const bool isOfBackups = name.endsWith(u" バックアップ"_s);
        for (const auto &[path, bytes] : inner.asKeyValueRange()) {
            if (!isOfBackups || path.startsWith(u'.'))
                files.insert(name + u'/' + path, bytes);
        }
    }
    return files;
}

bool isSameDocument(const QString &name, const QByteArray &one, const QByteArray &other)
{
    if (name.endsWith(".pdf"_L1))
        return one.trimmed().endsWith("%%EOF") &&
               askPdf(u"pdftotext"_s, {}, one) == askPdf(u"pdftotext"_s, {}, other);
    if (name.endsWith(".xlsx"_L1))
        return partsOf(one) == partsOf(other);
    return one == other;
}

std::vector<Job> allJobs()
{
    const auto out = [](const char *command, const QString &file, const QStringList &more = {}) {
        return QStringList{QString::fromLatin1(command),
                           u"%1/plan.shisaku"_s,
                           u"--year"_s,
                           u"2019"_s,
                           u"--out"_s,
                           u"%2/"_s + file} +
               more;
    };
    std::vector<Job> jobs{
        {"new", {u"new"_s, u"%2/new.shisaku"_s, u"--sample"_s}},
        {"import",
         {u"import"_s, u"%1/plan.shisaku"_s, u"%1/answers.csv"_s, u"--year"_s, u"2019"_s},
         true},
        {"start a year", {u"start-year"_s, u"%1/plan.shisaku"_s, u"2020"_s}, true},
        {"close a year", {u"close-year"_s, u"%1/plan.shisaku"_s, u"2019"_s}, true},
        {"survey", out("survey", u"sheets"_s)},
        {"backup",
         {u"backup"_s, u"%1/plan.shisaku"_s, u"--out"_s, u"%2/copy.shisaku"_s},
         false,
         true},
        {"restore", {u"restore"_s, u"%1/plan.shisaku"_s, u"--from"_s, u"%1/older.shisaku"_s}, true},
        {"salvage", {u"salvage"_s, u"%1/damaged.shisaku"_s, u"--out"_s, u"%2/salvaged.shisaku"_s}},
    };
    for (const QString &suffix : {u"xlsx"_s, u"csv"_s, u"pdf"_s})
        jobs.push_back({"export", out("export", u"measures."_s + suffix), false, true});
    for (const QString &suffix : {u"pdf"_s, u"docx"_s, u"odt"_s, u"html"_s})
        jobs.push_back({"report", out("report", u"report."_s + suffix), false, true});
    for (const QString &suffix : {u"png"_s, u"svg"_s, u"pdf"_s})
        jobs.push_back(
            {"chart", out("chart", u"chart."_s + suffix, {u"--kind"_s, u"grade"_s}), false, true});
    return jobs;
}

Files sourcesOf(const Job &job, const QByteArray &sample)
{
    Files sources{{u"plan.shisaku"_s, sample},
                  {u"answers.csv"_s, u"施策番号,評価,変更理由\n4,B,新しい理由\n"_s.toUtf8()}};
    if (job.arguments.contains(u"%1/older.shisaku"_s))
        sources.insert(u"older.shisaku"_s, olderThan(sample));
    if (job.arguments.contains(u"%1/damaged.shisaku"_s))
        sources.insert(u"damaged.shisaku"_s, withoutAPage(sample));
    return sources;
}

void writeFiles(const QString &folder, const Files &files)
{
    for (const auto &[name, bytes] : files.asKeyValueRange())
        writeBytes(folder + u'/' + name, bytes);
}

QStringList argumentsOf(const Job &job, const QString &from, const QString &to)
{
    QStringList arguments = job.arguments;
    arguments.replaceInStrings(u"%1"_s, from);
    arguments.replaceInStrings(u"%2"_s, to);
    return arguments;
}

QString outputOf(const Job &job)
{
    return job.replaces ? job.arguments[job.arguments.indexOf("--out"_L1) + 1].section(u'/', -1)
                        : QString();
}

} // namespace shisaku::test
