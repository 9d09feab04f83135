#include "app/surveydesk.h"

#include "tests/support/files.h"
#include "tests/support/plans.h"
#include "tests/support/sheetplans.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// The survey workbooks as the window makes them, with a folder that is handed in.
class TstSurveyDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void allDepartmentsAreChosenAtFirst();
    void aDepartmentCanBeLeftOut();
    void nothingIsMadeWithoutADepartment();
    void theNoticeIsRemembered();
    void olderFilesAreAskedAbout();
    void whatCannotBeAskedIsToldWhy();

private:
    /// Asks for the workbooks; `act` is done in the dialog.
    void make(const std::function<void(QDialog &)> &act);

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PlanDocument> m_document;
    YearId m_year;
    QWidget m_window;
    QStringList m_told;
    QStringList m_failed;
    QStringList m_asked;
    std::function<void()> m_replace;
};

namespace
{

void accept(QDialog &dialog)
{
    dialog.findChild<QPushButton *>(u"make"_s)->click();
}

} // namespace

void TstSurveyDesk::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void TstSurveyDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = test::sampleDocument();
    m_year = test::yearId(m_document->plan(), 2019);
    Evaluation before =
        m_document->plan().evaluationOrEmpty(test::measureId(m_document->plan(), u"4"_s), m_year);
    Evaluation after = before;
    after.department = u"広報課"_s;
    ChangeSet changes;
    changes.replace(before, after);
    QVERIFY(bool(m_document->edit(changes, u"test"_s)));
    m_told.clear();
    m_failed.clear();
    m_asked.clear();
}

void TstSurveyDesk::make(const std::function<void(QDialog &)> &act)
{
    FileChooser chooser;
    chooser.folder = [this](QWidget *, const QString &, const QString &, const QString &) {
        return m_folder->path();
    };
    auto *desk = new SurveyDesk(*m_document, chooser, &m_window);
    connect(desk, &SurveyDesk::done, this, [this](const QString &text) { m_told << text; });
    connect(desk, &SurveyDesk::failed, this, [this](const QString &text) { m_failed << text; });
    connect(desk, &SurveyDesk::asked, this,
            [this](const QString &text, const QString &, const std::function<void()> &replace) {
                m_asked << text;
                m_replace = replace;
            });
    QTimer::singleShot(0, this, [&act] {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            act(*dialog);
    });
    desk->make(m_year);
}

void TstSurveyDesk::allDepartmentsAreChosenAtFirst()
{
    make(accept);
    QCOMPARE(m_failed, QStringList());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), qsizetype(2));
    QCOMPARE(m_told.size(), qsizetype(1));
    QVERIFY(m_told[0].contains(m_folder->path()));
}

void TstSurveyDesk::aDepartmentCanBeLeftOut()
{
    make([](QDialog &dialog) {
        dialog.findChild<QListWidget *>(u"departments"_s)->item(1)->setCheckState(Qt::Unchecked);
        QCOMPARE(dialog.findChild<QCheckBox *>(u"allDepartments"_s)->checkState(),
                 Qt::PartiallyChecked);
        accept(dialog);
    });
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
    QCOMPARE(files.size(), qsizetype(1));
    QVERIFY(files[0].contains(u"広報課"_s));
}

void TstSurveyDesk::nothingIsMadeWithoutADepartment()
{
    make([](QDialog &dialog) {
        auto *all = dialog.findChild<QCheckBox *>(u"allDepartments"_s);
        auto *button = dialog.findChild<QPushButton *>(u"make"_s);
        all->click();
        QVERIFY(!button->isEnabled());
        all->click();
        QVERIFY(button->isEnabled());
        dialog.reject();
    });
    QCOMPARE(test::namesIn(m_folder->path()), QStringList());
    QCOMPARE(m_told + m_failed, QStringList());
}

void TstSurveyDesk::theNoticeIsRemembered()
{
    make([](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(u"notice"_s)->setText(u"提出期限：6月30日"_s);
        accept(dialog);
    });
    QString again;
    make([&again](QDialog &dialog) {
        again = dialog.findChild<QLineEdit *>(u"notice"_s)->text();
        dialog.reject();
    });
    QCOMPARE(again, u"提出期限：6月30日"_s);
    m_year = test::yearId(m_document->plan(), 2018); // whose deadline is another
    make([&again](QDialog &dialog) {
        again = dialog.findChild<QLineEdit *>(u"notice"_s)->text();
        dialog.reject();
    });
    QCOMPARE(again, QString());
}

void TstSurveyDesk::olderFilesAreAskedAbout()
{
    make(accept);
    const QString path =
        m_folder->filePath(QDir(m_folder->path()).entryList(QDir::Files).constFirst());
    test::writeBytes(path, "answers");
    make(accept);
    QCOMPARE(m_asked.size(), qsizetype(1));
    QCOMPARE(test::bytesOf(path), QByteArray("answers"));
    m_replace();
    QVERIFY(test::bytesOf(path).startsWith("PK"));
}

void TstSurveyDesk::whatCannotBeAskedIsToldWhy()
{
    m_year = {};
    make([](QDialog &dialog) { dialog.reject(); });
    QCOMPARE(m_failed.size(), qsizetype(1));
    QCOMPARE(test::namesIn(m_folder->path()), QStringList());
}

QTEST_MAIN(TstSurveyDesk)
#include "tst_surveydesk.moc"
