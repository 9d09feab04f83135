#include "models/exchange/importing/yearlesscolumns.h"

#include "models/exchange/importing/plancolumns.h"
#include "tests/support/foreigntables.h"
#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// Columns of which no year is told, beside those of an earlier one.
class TstYearlessColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoseTheyAreIsAsked_data();
    void whoseTheyAreIsAsked();
    void aTitleOfTheYearSaysEnough();

private:
    const Plan m_plan = samplePlan();
};

void TstYearlessColumns::whoseTheyAreIsAsked_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<QStringList>("open");
    const auto add = [](const QStringList &headings, const QStringList &open = {}) {
        QTest::newRow(qUtf8Printable(headings.join(u'|'))) << headings << open;
    };
    const QString grade = u"評価"_s;
    const QString direction = u"方向性"_s;
    add({u"平成30年度取組実績"_s, grade, direction}, {grade, direction});
    add({u"平成30年度評価"_s, direction}, {direction});
    add({u"前\n年\n度\n実\n績"_s, grade}, {grade});
    add({u"前年度の取組実績"_s, grade, u"今年度の取組実績"_s}, {grade});
    add({u"平成30年度実績"_s, grade, u"令和元年度実績"_s, direction}, {grade});
    add({u"前年度評価"_s, direction, grade}, {direction});
    add({u"前年度評価"_s, grade, direction});
    add({u"前年度評価"_s, u"前年度方向性"_s, grade, direction, u"取組実績"_s});
    add({u"平成30年度評価"_s, u"平成30年度取組実績"_s, grade});
    add({u"前年度評価"_s, u"取組実績"_s, grade, direction});
    add({u"平成30年度取組実績"_s, u"令和元年度取組実績"_s, grade, direction});
    add({u"平成30年度取組実績"_s, u"令和元年度評価"_s});
    add({grade, direction, u"令和2年度の取組"_s});
    add({grade, direction});
}

void TstYearlessColumns::whoseTheyAreIsAsked()
{
    QFETCH(QStringList, headings);
    QFETCH(QStringList, open);
    QStringList answers;
    for (const QString &heading : headings)
        answers << (heading.contains(u"評価"_s)     ? u"A"_s
                    : heading.contains(u"方向性"_s) ? u"完了"_s
                                                    : u"公開した。"_s);
    const ForeignTable table = foreignTable(
        {QStringList{u"番号"_s} + headings, QStringList{u"4"_s} + answers}, u"回答.csv"_s);
    const ColumnMapping found = planMapping(table, m_plan, *m_plan.year(2019));
    QCOMPARE(openHeadings(found), open);
    for (qsizetype at = 0; at < headings.size(); ++at) {
        if (open.contains(headings[at]))
            QCOMPARE(found.fields[static_cast<std::size_t>(at) + 1], ImportField::Ignored);
    }
}

void TstYearlessColumns::aTitleOfTheYearSaysEnough()
{
    const ForeignTable table = foreignTable({{u"令和元年度　施策評価"_s},
                                             {u"番号"_s, u"平成30年度取組実績"_s, u"評価"_s},
                                             {u"4"_s, u"公開した。"_s, u"A"_s}});
    QCOMPARE(planMapping(table, m_plan, *m_plan.year(2019)).fields[2], ImportField::Grade);
}

QTEST_GUILESS_MAIN(TstYearlessColumns)
#include "tst_yearlesscolumns.moc"
