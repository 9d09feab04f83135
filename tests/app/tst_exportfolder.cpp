#include "app/exportfolder.h"

#include "models/domain/backupname.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// Where the dialogs of exports begin.
class TstExportFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstIsBesideThePlan();
    void theNextIsWhereTheLastWas();
    void aFolderIsRememberedAsWell();
    void aFolderThatIsGoneIsForgotten();
    void whatHasAFolderStaysThere();
    void filesOfTheProgramsOwnFoldersGoToTheDocuments_data();
    void filesOfTheProgramsOwnFoldersGoToTheDocuments();

private:
    /// What is suggested for the name, while the answer is that path.
    QString suggested(const QString &name, const QString &answer, bool isFolder = false);
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstExportFolder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCoreApplication::setOrganizationName(u"ShisakuTest"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    for (const QString &name : {u"plans"_s, u"out"_s})
        QVERIFY(QDir(m_folder->path()).mkdir(name));
}

QString TstExportFolder::suggested(const QString &name, const QString &answer, bool isFolder)
{
    Settings settings;
    QString suggestion;
    const auto ask = [&](QWidget *, const QString &, const QString &at, const QString &) {
        suggestion = at;
        return answer;
    };
    const FileChooser chooser =
        exportChooser({{}, ask, {}, ask, {}}, settings, path(u"plans/plan.shisaku"_s));
    (isFolder ? chooser.folder : chooser.save)(nullptr, {}, name, {});
    return suggestion;
}

void TstExportFolder::theFirstIsBesideThePlan()
{
    QCOMPARE(suggested(u"a.csv"_s, {}), path(u"plans/a.csv"_s));
    QCOMPARE(suggested({}, {}, true), path(u"plans"_s));
}

void TstExportFolder::theNextIsWhereTheLastWas()
{
    suggested(u"a.csv"_s, path(u"out/a.csv"_s));
    suggested(u"b.csv"_s, {}); // thought better of
    QCOMPARE(suggested(u"c.pdf"_s, {}), path(u"out/c.pdf"_s));
}

void TstExportFolder::aFolderIsRememberedAsWell()
{
    suggested({}, path(u"out"_s), true);
    QCOMPARE(suggested({}, {}, true), path(u"out"_s));
}

void TstExportFolder::aFolderThatIsGoneIsForgotten()
{
    suggested(u"a.csv"_s, path(u"out/a.csv"_s));
    QVERIFY(QDir(path(u"out"_s)).removeRecursively());
    QCOMPARE(suggested(u"a.csv"_s, {}), path(u"plans/a.csv"_s));
}

void TstExportFolder::whatHasAFolderStaysThere()
{
    const QString copy = path(u"out/copy.shisaku"_s);
    QCOMPARE(suggested(copy, copy), copy);
    QCOMPARE(suggested(u"a.csv"_s, {}), path(u"plans/a.csv"_s));
}

void TstExportFolder::filesOfTheProgramsOwnFoldersGoToTheDocuments_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<bool>("isOwn");
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString backups = backupFolderName(u"plan.shisaku"_s);
    QTest::newRow("the sample") << data + u"/plan.shisaku"_s << true;
    QTest::newRow("a backup of the sample") << data + u'/' + backups + u"/a.shisaku"_s << true;
    QTest::newRow("a backup") << u"/home/a/"_s + backups + u"/a.shisaku"_s << true;
    QTest::newRow("a plan") << u"/home/a/plan.shisaku"_s << false;
    QTest::newRow("a folder below") << data + u"/plans/plan.shisaku"_s << false;
}

void TstExportFolder::filesOfTheProgramsOwnFoldersGoToTheDocuments()
{
    QFETCH(QString, plan);
    QFETCH(bool, isOwn);
    QCOMPARE(folderBeside(plan), isOwn ? documentPath({}) : QFileInfo(plan).absolutePath());
}

QTEST_MAIN(TstExportFolder)
#include "tst_exportfolder.moc"
