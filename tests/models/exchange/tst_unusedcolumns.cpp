#include "models/exchange/unusedcolumns.h"

#include "models/exchange/headings.h"
#include "tests/support/foreigntables.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

const Year year2019{.id = {1}, .fiscalYear = 2019};

QStringList unusedIn(const std::vector<QStringList> &rows, const KnownHeadings &known = {})
{
    const ForeignTable table = foreignTable(rows);
    QStringList texts;
    for (const UnusedColumn &column :
         unusedColumns({table, mappingOf(table, year2019, known)}, known))
        texts << u"%1 %2"_s.arg(column.heading).arg(column.values);
    return texts;
}

} // namespace

class TstUnusedColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsWithValuesAreNamed();
    void whatIsNoAnswerIsNot();
    void whatTheUserSaidIsNot();
};

void TstUnusedColumns::columnsWithValuesAreNamed()
{
    QCOMPARE(unusedIn({{u"番号"_s, u"方向性"_s, u"できばえ"_s, u"平成30年度\n評価"_s},
                       {u"4"_s, u"計画どおり推進"_s, u"A"_s, u"B"_s},
                       {u"5"_s, u"計画どおり推進"_s, u"B"_s},
                       {u"6"_s, u"計画どおり推進"_s, u" "_s}}),
             (QStringList{u"できばえ 2"_s, u"平成30年度 評価 1"_s}));
}

void TstUnusedColumns::whatIsNoAnswerIsNot()
{
    // No heading, no value, notes below the table, a table without measures.
    QCOMPARE(unusedIn({{u"番号"_s, u"評価"_s, QString(), u"予算"_s},
                       {u"4"_s, u"A"_s, u"x"_s},
                       {QString(), QString(), QString(), u"※ 千円"_s}}),
             QStringList());
    QCOMPARE(unusedIn({{u"品名"_s, u"個数"_s}, {u"机"_s, u"3"_s}}), QStringList());
}

void TstUnusedColumns::whatTheUserSaidIsNot()
{
    const std::vector<QStringList> rows{{u"番号"_s, u"評価"_s, u"予算"_s},
                                        {u"4"_s, u"A"_s, u"3"_s}};
    QCOMPARE(unusedIn(rows), QStringList{u"予算 1"_s});
    QCOMPARE(unusedIn(rows, {{headingKey(u"予算"_s), ImportField::Ignored}}), QStringList());
}

QTEST_GUILESS_MAIN(TstUnusedColumns)
#include "tst_unusedcolumns.moc"
