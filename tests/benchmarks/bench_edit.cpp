#include "app/language.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/typography.h"
#include "models/storage/database.h"
#include "tests/support/grid.h"
#include "tests/support/plans.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

constexpr int edits = 101;

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// One UPDATE in one transaction with the same durability, on the same disk.
double floorMilliseconds(const QString &path)
{
    Database database = Database::create(path);
    database.run(u"PRAGMA journal_mode = DELETE"_s);
    database.run(u"CREATE TABLE evaluation (id INTEGER PRIMARY KEY, grade INTEGER) STRICT"_s);
    database.run(u"INSERT INTO evaluation VALUES (1, 0)"_s);
    std::vector<double> times;
    for (int i = 0; i < edits; ++i) {
        QElapsedTimer timer;
        timer.start();
        Transaction transaction(database);
        database.run(u"UPDATE evaluation SET grade = ?"_s, {i});
        transaction.commit();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

/// From the key to everything repainted: table, tallies, balance, pie and status line.
double editMilliseconds(PlanDocument &document, int page)
{
    Settings settings;
    settings.setValue(Setting::Page, page);
    MainWindow window(document, settings, {});
    window.resize(1280, 720);
    window.show();
    QApplication::processEvents();
    auto *table = window.findChild<GridView *>(u"measures"_s);
    std::vector<double> times;
    for (int i = 0; i < edits; ++i) {
        table->setCurrentIndex(cell(*table, u"4"_s, MeasureField::Grade));
        QApplication::processEvents();
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(table, i % 2 ? Qt::Key_B : Qt::Key_C);
        QApplication::processEvents();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

} // namespace

/// A committed edit until everything is repainted, for a plan in memory (no disk) and in a file.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTemporaryDir folder;
    QCoreApplication::setOrganizationName(u"ShisakuBenchmark"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    installLanguage({u"--lang"_s, u"ja"_s});
    installTypography();
    QTextStream out(stdout);
    const double floor = floorMilliseconds(folder.filePath(u"floor.sqlite"_s));
    out << "one durable UPDATE, plain SQLite: " << floor << " ms" << Qt::endl;
    for (const int measures : {41, 10'000}) {
        const Plan plan = generatedPlan(measures);
        PlanDocument memory(PlanStore::inMemory(plan));
        const QString path = folder.filePath(u"%1.shisaku"_s.arg(measures));
        PlanStore::create(path, plan);
        PlanDocument file(PlanStore::open(path));
        for (const auto &[page, name] : {std::pair{0, "measures page"}, {1, "tally page"}}) {
            const double inMemory = editMilliseconds(memory, page);
            const double onDisk = editMilliseconds(file, page);
            out << measures << " measures, " << name << ": " << inMemory << " ms without the disk, "
                << onDisk << " ms with it (" << onDisk / floor << " × the floor)" << Qt::endl;
        }
    }
    return 0;
}
