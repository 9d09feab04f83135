#include "models/tallies/historysheet.h"

#include "models/domain/names.h"
#include "tests/support/plans.h"

#include <QLocale>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

class TstHistorySheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowTellsTheWholeChange();
    void aPartSaysSo();
    void momentsAreOfficialText_data();
    void momentsAreOfficialText();
};

void TstHistorySheet::aRowTellsTheWholeChange()
{
    auto document = test::sampleDocument();
    document->setDisplayName(u"板橋"_s);
    const qint64 last = document->history().back().id;
    const Plan &plan = document->plan();
    Evaluation after =
        plan.evaluationOrEmpty(test::measureId(plan, u"4"_s), test::yearId(plan, 2019));
    after.grade = test::gradeId(plan, u"B"_s);
    QVERIFY(document->editEvaluation(after));
    const History history = document->history(last);
    const Sheet sheet = historySheet(namesOf(plan, history), history, 1);
    QCOMPARE(sheet.title, u"History"_s);
    QCOMPARE(sheet.rows.size(), std::size_t(1));
    QStringList cells;
    for (const Cell &cell : sheet.rows.front())
        cells << cell.text;
    QCOMPARE(cells, (QStringList{momentText(history[0].at), history[0].who(),
                                 yearLabel(*plan.year(2019)) + u" No.4"_s, u"Grade"_s, u"A"_s,
                                 u"B"_s, document->undoStack().undoText()}));
    QVERIFY(cells[1].startsWith(u"板橋"_s));
}

void TstHistorySheet::aPartSaysSo()
{
    QCOMPARE(historySheet({}, {}, 12).title, u"History (0 of 12 entries)"_s);
}

void TstHistorySheet::momentsAreOfficialText_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("Japanese") << QLocale(QLocale::Japanese) << u"令和８年11月24日 9:03"_s;
    QTest::newRow("English") << QLocale(QLocale::English) << u"24 November 2026 9:03"_s;
}

void TstHistorySheet::momentsAreOfficialText()
{
    QFETCH(QLocale, locale);
    const QLocale before;
    QLocale::setDefault(locale);
    QTEST(momentText(QDateTime({2026, 11, 24}, {9, 3})), "text");
    QLocale::setDefault(before);
}

QTEST_MAIN(TstHistorySheet)
#include "tst_historysheet.moc"
