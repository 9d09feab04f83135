#include "models/exchange/importing/figurecolumns.h"
#include "tests/support/foreigntables.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// Columns 目標 and 実績, which are texts or an indicator's figures.
class TstFigureColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofTwoColumnsOneHasTheFigures_data();
    void ofTwoColumnsOneHasTheFigures();
};

void TstFigureColumns::ofTwoColumnsOneHasTheFigures_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<int>("text");
    QTest::addColumn<int>("figure");
    const auto add = [](const char *name, const QStringList &headings, const QStringList &cells,
                        int text, int figure) {
        QTest::newRow(name) << QStringList{u"施策番号"_s} + headings << QStringList{u"4"_s} + cells
                            << text << figure;
    };
    const QString done = u"実績"_s;
    const QString indicator = u"指標"_s;
    add("the text first", {done, indicator, u"目標値"_s, u"実績（R1）"_s},
        {u"説明会を開催した"_s, u"件数"_s, u"100"_s, u"87"_s}, 1, 4);
    add("the figure first", {indicator, u"目標値"_s, done, u"実績（取組内容）"_s},
        {u"件数"_s, u"100"_s, u"87"_s, u"説明会を開催した"_s}, 4, 3);
    add("one heading", {u"令和元年度実績"_s, indicator, u"令和元年度実績"_s},
        {u"説明会を開催した"_s, u"件数"_s, u"87件"_s}, 1, 3);
    add("a text before the name", {done, indicator}, {u"説明会を開催した"_s, u"件数"_s}, 1, -1);
    add("a word behind the name", {indicator, done}, {u"件数"_s, u"調査中"_s}, -1, 2);
    add("nothing yet", {done, indicator, u"実績（R1）"_s}, {{}, u"件数"_s, {}}, 1, 3);
    add("a figure before the name", {done, indicator}, {u"87"_s, u"件数"_s}, -1, 1);
}

void TstFigureColumns::ofTwoColumnsOneHasTheFigures()
{
    QFETCH(QStringList, headings);
    QFETCH(QStringList, cells);
    const ColumnMapping mapping = mappingOf(foreignTable({headings, cells}), year2019);
    QTEST(columnOf(mapping, ImportField::Achievement), "text");
    QTEST(columnOf(mapping, ImportField::Actual), "figure");
    for (QString &heading : headings)
        heading.replace(u"実績"_s, u"目標"_s);
    const ColumnMapping targets = mappingOf(foreignTable({headings, cells}), year2019);
    if (!headings.contains(u"目標値"_s)) // which has the figures then
        QTEST(columnOf(targets, ImportField::Target), "figure");
}

QTEST_GUILESS_MAIN(TstFigureColumns)
#include "tst_figurecolumns.moc"
