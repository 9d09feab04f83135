#include "tests/support/plans.h"
#include "views/printing/evaluationsheetdialog.h"

#include <QApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

const PaperHeading heading{u"計画の名"_s, u"令和元年度"_s, u"令和２年５月１日"_s};

/// So many that the work is not done before somebody stops it.
constexpr int many = 3000;

} // namespace

class TstEvaluationSheetDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_dialog.reset(); }
    void choicesSayHowMany();
    void whatIsEmptyCannotBeChosen_data();
    void whatIsEmptyCannotBeChosen();
    void theChosenSheetsAreLaidOut_data();
    void theChosenSheetsAreLaidOut();
    void theWindowStaysAlive();
    void stopLeavesNothingBehind();
    void escapeStopsBeforeItCloses();
    void closeStopsBeforeItCloses();
    void theSheetsFollowThePaper();

private:
    EvaluationSheetDialog &open(const Plan &plan, const QStringList &shown,
                                const QStringList &selected);
    EvaluationSheetDialog &openMany() { return open(test::generatedPlan(many), {}, {}); }
    QRadioButton &choice(const QString &name) const
    {
        return *m_dialog->findChild<QRadioButton *>(name);
    }
    QProgressBar &progress() const { return *m_dialog->findChild<QProgressBar *>(); }
    QPushButton &button(const QString &name) const
    {
        return *m_dialog->findChild<QPushButton *>(name);
    }
    void click(QWidget &widget) const
    {
        QTest::mouseClick(&widget, Qt::LeftButton, {}, {12, widget.height() / 2});
    }
    /// Starts, and waits until some sheets are done.
    void startWork();
    bool isAtRest() const;

    std::unique_ptr<EvaluationSheetDialog> m_dialog;
};

EvaluationSheetDialog &TstEvaluationSheetDialog::open(const Plan &plan, const QStringList &shown,
                                                      const QStringList &selected)
{
    const auto ids = [&](const QStringList &numbers) {
        std::vector<MeasureId> measures;
        for (const QString &number : numbers)
            measures.push_back(test::measureId(plan, number));
        return measures;
    };
    m_dialog = std::make_unique<EvaluationSheetDialog>(
        plan, test::yearId(plan, 2019), MeasuresInSight{ids(shown), ids(selected)}, heading);
    m_dialog->show();
    QTest::qWait(1);
    return *m_dialog;
}

void TstEvaluationSheetDialog::startWork()
{
    click(button(u"start"_s));
    QTRY_VERIFY(progress().value() > 0);
    QVERIFY(progress().value() < progress().maximum());
}

bool TstEvaluationSheetDialog::isAtRest() const
{
    return m_dialog->isVisible() && button(u"start"_s).isVisible() &&
           !button(u"stop"_s).isVisible() && !progress().isVisible() &&
           choice(u"all"_s).isEnabled() && m_dialog->paper().pages.empty();
}

void TstEvaluationSheetDialog::choicesSayHowMany()
{
    const auto &dialog = open(samplePlan(), {u"4"_s, u"21"_s, u"24"_s}, {u"24"_s});
    QCOMPARE(dialog.windowTitle(), u"Print Evaluation Sheets"_s);
    QVERIFY(choice(u"selected"_s).text().endsWith(u"(1)"_s));
    QVERIFY(choice(u"shown"_s).text().endsWith(u"(3)"_s));
    QVERIFY(choice(u"all"_s).text().endsWith(u"(41)"_s));
    QVERIFY(isAtRest());
    QVERIFY(button(u"start"_s).isDefault());
}

void TstEvaluationSheetDialog::whatIsEmptyCannotBeChosen_data()
{
    QTest::addColumn<QStringList>("shown");
    QTest::addColumn<QStringList>("selected");
    QTest::addColumn<QString>("chosen");
    const QStringList one{u"4"_s};
    QTest::newRow("all there") << one << one << u"selected"_s;
    QTest::newRow("nothing selected") << one << QStringList() << u"shown"_s;
    QTest::newRow("nothing in the list") << QStringList() << QStringList() << u"all"_s;
}

void TstEvaluationSheetDialog::whatIsEmptyCannotBeChosen()
{
    QFETCH(QStringList, shown);
    QFETCH(QStringList, selected);
    QFETCH(QString, chosen);
    open(samplePlan(), shown, selected);
    QCOMPARE(choice(u"selected"_s).isEnabled(), !selected.isEmpty());
    QCOMPARE(choice(u"shown"_s).isEnabled(), !shown.isEmpty());
    for (const QString &name : {u"selected"_s, u"shown"_s, u"all"_s})
        QCOMPARE(choice(name).isChecked(), name == chosen);
}

void TstEvaluationSheetDialog::theChosenSheetsAreLaidOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("pages");
    QTest::newRow("selected") << u"selected"_s << 1;
    QTest::newRow("shown") << u"shown"_s << 3;
    QTest::newRow("all") << u"all"_s << 41;
}

void TstEvaluationSheetDialog::theChosenSheetsAreLaidOut()
{
    QFETCH(QString, name);
    QFETCH(int, pages);
    const auto &dialog = open(samplePlan(), {u"4"_s, u"21"_s, u"24"_s}, {u"24"_s});
    click(choice(name));
    click(button(u"start"_s));
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(!dialog.isVisible());
    QCOMPARE(static_cast<int>(dialog.paper().pages.size()), pages);
    QCOMPARE(dialog.paper().layout, officePaper(QPageLayout::Portrait));
}

void TstEvaluationSheetDialog::theWindowStaysAlive()
{
    openMany();
    startWork();
    QVERIFY(progress().isVisible());
    QVERIFY(button(u"stop"_s).isVisible());
    QVERIFY(!button(u"start"_s).isVisible());
    QVERIFY(!choice(u"all"_s).isEnabled());
    const int before = progress().value();
    QTRY_VERIFY(progress().value() > before);
    QCOMPARE(progress().maximum(), many);
    QVERIFY(m_dialog->isVisible());
}

void TstEvaluationSheetDialog::stopLeavesNothingBehind()
{
    const auto &dialog = openMany();
    const QSignalSpy finished(&dialog, &QDialog::finished);
    startWork();
    click(button(u"stop"_s));
    QVERIFY(isAtRest());
    QTest::qWait(20); // nothing goes on behind it
    QVERIFY(isAtRest());
    startWork(); // and it can be started again
    click(button(u"stop"_s));
    QVERIFY(isAtRest());
    QCOMPARE(finished.count(), 0);
}

void TstEvaluationSheetDialog::escapeStopsBeforeItCloses()
{
    const auto &dialog = openMany();
    startWork();
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(isAtRest());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void TstEvaluationSheetDialog::closeStopsBeforeItCloses()
{
    openMany();
    startWork();
    m_dialog->close();
    QVERIFY(isAtRest());
    m_dialog->close();
    QVERIFY(!m_dialog->isVisible());
}

void TstEvaluationSheetDialog::theSheetsFollowThePaper()
{
    open(samplePlan(), {u"4"_s, u"21"_s}, {});
    click(button(u"start"_s));
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    const PaperLayout layOut = m_dialog->layOut();
    m_dialog.reset();
    const Paper paper = layOut(officePaper(QPageLayout::Landscape));
    QCOMPARE(paper.pages.size(), std::size_t{2});
    QCOMPARE(paper.layout.orientation(), QPageLayout::Landscape);
}

QTEST_MAIN(TstEvaluationSheetDialog)
#include "tst_evaluationsheetdialog.moc"
