#include "models/exchange/importing/tickedcolumns.h"

#include "tests/support/foreigntables.h"
#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// Columns of which each is one grade or direction, marked with ○.
class TstTickedColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAreAnswers_data();
    void marksAreAnswers();
    void eachYearHasItsOwn();
    void twoMarksAreRefused();
    void aRemarkIsRefusedAlone();
    void otherTablesStay_data();
    void otherTablesStay();

private:
    /// What becomes of measure 1 … n of the sample, as the program's lines say it.
    QStringList changes(const std::vector<QStringList> &rows) const
    {
        QStringList result;
        const ImportPreview preview = previewOf(m_plan, 2019, {foreignTable(rows)});
        for (const ImportLine &line : preview.lines())
            result << line.field + u": "_s + (line.reason.isEmpty() ? line.after : u"refused"_s);
        return result;
    }

    const Plan m_plan = generatedPlan(3);
};

void TstTickedColumns::marksAreAnswers_data()
{
    QTest::addColumn<QList<QStringList>>("headings");
    QTest::addColumn<QStringList>("marks");
    const QStringList plain = {u"施策番号"_s, u"AA"_s, u"A"_s, u"B"_s, u"C"_s};
    const QList<QStringList> grouped = {{u"施策番号"_s, u"評価"_s, {}, {}, {}},
                                        {{}, u"AA"_s, u"A"_s, u"B"_s, u"C"_s}};
    for (const QChar mark : u"○◯〇●◎✓✔☑■レ"_s)
        QTest::newRow(qUtf8Printable(u"mark "_s + mark))
            << QList<QStringList>{plain} << QStringList{{}, {}, {}, mark};
    QTest::newRow("boxes of Google")
        << QList<QStringList>{plain} << QStringList{u"FALSE"_s, u"FALSE"_s, u"FALSE"_s, u"TRUE"_s};
    QTest::newRow("empty boxes") << QList<QStringList>{plain}
                                 << QStringList{u"☐"_s, u"☐"_s, u"☐"_s, u"☑"_s};
    QTest::newRow("below 評価") << grouped << QStringList{{}, {}, {}, u"○"_s};
    QTest::newRow("with words") << QList<QStringList>{{u"施策番号"_s, u"AA評価"_s, u"A評価"_s,
                                                       u"B評価"_s, u"C評価"_s}}
                                << QStringList{{}, {}, {}, u"○"_s};
}

void TstTickedColumns::marksAreAnswers()
{
    QFETCH(QList<QStringList>, headings);
    QFETCH(QStringList, marks);
    std::vector<QStringList> rows(headings.begin(), headings.end());
    rows.push_back(QStringList{u"1"_s} + marks);
    QCOMPARE(changes(rows), QStringList{u"Grade: C"_s});
}

void TstTickedColumns::eachYearHasItsOwn()
{
    const QStringList scale = {u"AA"_s, u"A"_s, u"B"_s, u"C"_s};
    const std::vector<QStringList> rows = {
        {u"施策番号"_s, u"平成30年度"_s, {}, {}, {}, u"令和元年度"_s, {}, {}, {}},
        QStringList{QString()} + scale + scale,
        {u"1"_s, u"○"_s, {}, {}, {}, {}, {}, {}, u"○"_s}};
    QCOMPARE(changes(rows), QStringList{u"Grade: C"_s});
}

void TstTickedColumns::twoMarksAreRefused()
{
    const std::vector<QStringList> rows = {{u"施策番号"_s, u"AA"_s, u"A"_s, u"B"_s, u"C"_s},
                                           {u"1"_s, {}, {}, {}, u"○"_s},
                                           {u"2"_s, {}, u"○"_s, {}, u"○"_s}};
    QCOMPARE(changes(rows), (QStringList{u"Grade: C"_s, u"Grade: refused"_s}));
}

void TstTickedColumns::aRemarkIsRefusedAlone()
{
    std::vector<QStringList> rows = {{u"施策番号"_s, u"AA"_s, u"A"_s, u"B"_s, u"C"_s}};
    for (int row = 0; row < 10; ++row)
        rows.push_back({u"1"_s, {}, {}, {}, u"○"_s});
    rows.push_back({u"2"_s, {}, {}, u"検討中"_s, {}});
    QCOMPARE(changes(rows), (QStringList{u"Grade: C"_s, u"Grade: refused"_s}));
}

void TstTickedColumns::otherTablesStay_data()
{
    QTest::addColumn<QList<QStringList>>("rows");
    const QStringList scale = {u"施策番号"_s, u"AA"_s, u"A"_s, u"B"_s, u"C"_s};
    QTest::newRow("counts") << QList<QStringList>{scale,
                                                  {u"1"_s, u"5"_s, u"20"_s, u"10"_s, u"6"_s}};
    QTest::newRow("definitions") << QList<QStringList>{
        scale, {{}, u"達成"_s, u"順調"_s, u"遅れ"_s, u"未着手"_s}, {u"1"_s, u"○"_s}};
    QTest::newRow("two of a scale")
        << QList<QStringList>{{u"施策番号"_s, u"A"_s, u"B"_s}, {u"1"_s, u"○"_s, {}}};
    QTest::newRow("answers beside each other") << QList<QStringList>{
        {u"施策番号"_s, u"評価"_s, u"方向性"_s}, {u"1"_s, u"A"_s, u"計画どおり推進"_s}};
    QTest::newRow("no marks") << QList<QStringList>{scale, {u"1"_s}};
}

void TstTickedColumns::otherTablesStay()
{
    QFETCH(QList<QStringList>, rows);
    const ForeignTable before = foreignTable({rows.begin(), rows.end()});
    ForeignTable after = before;
    joinTickedColumns(after, ImportValues(m_plan), year2019);
    QCOMPARE(after, before);
}

QTEST_GUILESS_MAIN(TstTickedColumns)
#include "tst_tickedcolumns.moc"
