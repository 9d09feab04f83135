#include "views/dialogs/restoredialog.h"

#include "tests/support/answering.h"
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// The list of backups: each is looked into, and only a sound one can be chosen.
class TstRestoreDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestSoundOneIsChosen();
    void whatIsDamagedCannotBeChosen();
    void whatWasNotLookedIntoCannotBeChosen();
    void salvageIsOfferedWhereItIsOfUse();
    void whatThePlanHoldsNowIsShownAbove();
    void whatIsLostIsSaid();
    void aClosingIsUndoneAfterAQuestionOnly();
    void withoutBackupsThereIsNoList();
    void withoutBackupsWhatCanBeReadIsOffered();
    void textIsPlain();

private:
    std::vector<BackupName> backups() const;
};

namespace
{

QPushButton &button(RestoreDialog &dialog, const char *name)
{
    return *dialog.findChild<QPushButton *>(QLatin1StringView(name));
}

QTreeWidget &listOf(RestoreDialog &dialog)
{
    return *dialog.findChild<QTreeWidget *>(u"backups"_s);
}

/// The second of the backups is damaged.
BackupContents contentsBut(const BackupName &backup, int damaged)
{
    if (backup.number == damaged)
        return {.problem = u"<b>damaged</b>"_s};
    return {.years = {{u"FY2019"_s}}, .measures = 41, .evaluations = 49, .graded = 40};
}

/// The plan as it is now: with more than the backups have, and its year closed.
BackupContents now()
{
    return {.years = {{u"FY2019"_s, u"digest"_s}}, .measures = 42, .evaluations = 49, .graded = 40};
}

QString effect(RestoreDialog &dialog)
{
    return dialog.findChild<QLabel *>(u"effect"_s)->text();
}

/// Answers the question that opens with that button; what it said.
QString answer(RestoreDialog &dialog, QMessageBox::ButtonRole role)
{
    return test::answering(dialog, role,
                           [&] { QTest::mouseClick(&button(dialog, "restore"), Qt::LeftButton); });
}

} // namespace

std::vector<BackupName> TstRestoreDialog::backups() const
{
    std::vector<BackupName> backups;
    for (int number = 3; number >= 1; --number)
        backups.push_back({{2020, 3, 31}, {17, 5, 0}, number, {BackupReason::DayStart}});
    return backups;
}

void TstRestoreDialog::theNewestSoundOneIsChosen()
{
    RestoreDialog dialog(u"plan"_s, u"/f"_s, backups(),
                         [](const BackupName &each) { return contentsBut(each, 3); });
    dialog.open();
    QTRY_VERIFY(button(dialog, "restore").isEnabled());
    QCOMPARE(listOf(dialog).currentIndex().row(), 1);
    QCOMPARE(listOf(dialog).topLevelItem(1)->text(2), u"41"_s);
    QVERIFY(listOf(dialog).topLevelItem(1)->text(4).contains(u"FY2019"_s));
    QVERIFY(!dialog.chosen());
    QTest::mouseClick(&button(dialog, "restore"), Qt::LeftButton);
    QVERIFY(dialog.chosen());
    QCOMPARE(dialog.chosen()->number, 2);
}

void TstRestoreDialog::whatIsDamagedCannotBeChosen()
{
    RestoreDialog dialog(u"plan"_s, u"/f"_s, backups(),
                         [](const BackupName &each) { return contentsBut(each, 2); });
    dialog.open();
    QTRY_VERIFY(listOf(dialog).topLevelItem(2)->text(2) == u"41"_s);
    QCOMPARE(effect(dialog), QString());
    listOf(dialog).setCurrentItem(listOf(dialog).topLevelItem(1));
    QVERIFY(!button(dialog, "restore").isEnabled());
    QVERIFY(effect(dialog).endsWith(u"<b>damaged</b>"_s));
    listOf(dialog).setCurrentItem(listOf(dialog).topLevelItem(2));
    QVERIFY(button(dialog, "restore").isEnabled());
    QCOMPARE(effect(dialog), QString());
}

void TstRestoreDialog::whatWasNotLookedIntoCannotBeChosen()
{
    RestoreDialog dialog(u"plan"_s, u"/f"_s, backups(),
                         [](const BackupName &each) { return contentsBut(each, 0); });
    listOf(dialog).setCurrentItem(listOf(dialog).topLevelItem(0));
    QVERIFY(!button(dialog, "restore").isEnabled());
}

void TstRestoreDialog::salvageIsOfferedWhereItIsOfUse()
{
    RestoreDialog dialog(u"plan"_s, u"/f"_s, backups(),
                         [](const BackupName &each) { return contentsBut(each, 0); });
    dialog.open();
    QVERIFY(!button(dialog, "salvage").isVisible());
    dialog.offerSalvage();
    QVERIFY(button(dialog, "salvage").isVisible());
    QTest::mouseClick(&button(dialog, "salvage"), Qt::LeftButton);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(dialog.isSalvageChosen());
    QVERIFY(!dialog.chosen());
}

void TstRestoreDialog::whatThePlanHoldsNowIsShownAbove()
{
    RestoreDialog dialog(u"plan"_s, u"/f"_s, backups(),
                         [](const BackupName &each) { return contentsBut(each, 3); });
    dialog.showNow(now());
    dialog.open();
    QTRY_VERIFY(button(dialog, "restore").isEnabled());
    QCOMPARE(listOf(dialog).topLevelItemCount(), 4);
    const QTreeWidgetItem &line = *listOf(dialog).topLevelItem(0);
    QCOMPARE(line.text(2), u"42"_s);
    QCOMPARE(line.text(5), u"1"_s);
    QVERIFY(!(line.flags() & Qt::ItemIsSelectable));
    QCOMPARE(listOf(dialog).currentIndex().row(), 2); // the newest is damaged
    dialog.accept();
    QCOMPARE(dialog.chosen()->number, 2);
}

void TstRestoreDialog::whatIsLostIsSaid()
{
    RestoreDialog dialog(u"plan"_s, u"/f"_s, backups(),
                         [](const BackupName &each) { return contentsBut(each, 0); });
    dialog.showNow(now());
    dialog.open();
    QTRY_VERIFY(button(dialog, "restore").isEnabled());
    QVERIFY(effect(dialog).contains(timeText(backups().front())));
    QVERIFY(effect(dialog).contains(u"1 measure(s)"_s));
    QVERIFY(!effect(dialog).contains(u"evaluation"_s));
    QVERIFY(effect(dialog).startsWith(u"No longer closed as now: FY2019."_s));
}

void TstRestoreDialog::aClosingIsUndoneAfterAQuestionOnly()
{
    RestoreDialog dialog(u"plan"_s, u"/f"_s, backups(),
                         [](const BackupName &each) { return contentsBut(each, 0); });
    dialog.showNow(now());
    dialog.open();
    QTRY_VERIFY(button(dialog, "restore").isEnabled());
    QVERIFY(answer(dialog, QMessageBox::RejectRole).contains(u"FY2019"_s));
    QVERIFY(dialog.isVisible());
    QVERIFY(!dialog.chosen());
    QVERIFY(answer(dialog, QMessageBox::AcceptRole).contains(u"FY2019"_s));
    QVERIFY(dialog.chosen());
}

void TstRestoreDialog::withoutBackupsThereIsNoList()
{
    RestoreDialog dialog(u"plan"_s, u"/f"_s, {}, {});
    dialog.open();
    QTest::qWait(0);
    QVERIFY(!listOf(dialog).isVisible());
    QVERIFY(!button(dialog, "restore").isVisible());
    QVERIFY(!button(dialog, "salvage").isVisible());
}

void TstRestoreDialog::withoutBackupsWhatCanBeReadIsOffered()
{
    RestoreDialog dialog(u"plan"_s, u"/f"_s, {}, {});
    dialog.offerSalvage();
    dialog.open();
    QVERIFY(!button(dialog, "restore").isVisible());
    QTest::mouseClick(&button(dialog, "salvage"), Qt::LeftButton);
    QVERIFY(dialog.isSalvageChosen());
}

void TstRestoreDialog::textIsPlain()
{
    RestoreDialog dialog(u"<b>plan</b>"_s, u"/<i>f</i>"_s, backups(),
                         [](const BackupName &each) { return contentsBut(each, 1); });
    dialog.open();
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QTRY_VERIFY(!listOf(dialog).topLevelItem(2)->toolTip(6).isEmpty());
    QVERIFY(!listOf(dialog).topLevelItem(2)->toolTip(6).contains(u"<b>damaged"_s));
}

QTEST_MAIN(TstRestoreDialog)
#include "tst_restoredialog.moc"
