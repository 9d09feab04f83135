#include "views/dialogs/surveydialog.h"

#include "tests/support/plans.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// The dialog of the survey workbooks, by the keyboard.
class TstSurveyDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterMakesTheSurveys_data();
    void enterMakesTheSurveys();
};

void TstSurveyDialog::enterMakesTheSurveys_data()
{
    QTest::addColumn<QString>("focus");
    QTest::newRow("as it opens") << QString();
    QTest::newRow("in the list") << u"departments"_s;
    QTest::newRow("in the notice") << u"notice"_s;
}

void TstSurveyDialog::enterMakesTheSurveys()
{
    QFETCH(QString, focus);
    const auto document = test::sampleDocument();
    SurveyDialog dialog(document->plan(), test::yearId(document->plan(), 2019));
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    if (!focus.isEmpty())
        dialog.findChild<QWidget *>(focus)->setFocus();
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::keyClick(focus.isEmpty() ? &dialog : dialog.findChild<QWidget *>(focus), Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
}

QTEST_MAIN(TstSurveyDialog)
#include "tst_surveydialog.moc"
