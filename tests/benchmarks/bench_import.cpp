#include "models/exchange/reading/foreignreader.h"
#include "tests/benchmarks/timing.h"
#include "tests/support/files.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

constexpr int rows = 100'000;
constexpr int runs = 11;

/// Eight columns as a department's answers have them.
QByteArray answers()
{
    QByteArray csv = u"施策番号,施策名,基本目標,担当課,評価,方向性,取組実績,変更理由\n"_s.toUtf8();
    for (int row = 1; row <= rows; ++row) {
        csv +=
            u"%1,施策の名称%1,開かれた区政の実現,ICT推進課,%2,計画どおり推進,%1件の取組を進めた。,\n"_s
                .arg(QString::number(row), row % 3 == 0 ? u"A"_s : u"B"_s)
                .toUtf8();
    }
    return csv;
}

} // namespace

/// Reading 100,000 rows of CSV, from the start of the child to the rows in this process, against
/// sqlite3's `.import` of the same file.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"answers.csv"_s);
    test::writeBytes(path, answers());
    const double floor = medianMilliseconds(runs, [&] {
        QProcess::execute(u"sqlite3"_s,
                          {u":memory:"_s, u".mode csv"_s, u".import "_s + path + u" answers"_s});
    });
    std::size_t read = 0;
    const double own = medianMilliseconds(runs, [&] {
        const std::vector<ForeignFile> files =
            readForeignFiles(QStringLiteral(SHISAKU_PROGRAM), {path});
        read = files.front().tables.empty() ? 0 : files.front().tables.front().rows.size();
    });
    QTextStream(stdout) << read << " rows of CSV: sqlite3 .import " << floor
                        << " ms, shisaku's reading " << own << " ms, ratio " << own / floor
                        << Qt::endl;
    return read == rows + 1 ? 0 : 1;
}
