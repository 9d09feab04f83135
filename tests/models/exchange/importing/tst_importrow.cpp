#include "models/exchange/importing/importrow.h"

#include "tests/support/foreigntables.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

/// Numbers, titles and grades below one row of headings.
ImportTable tableOf(const std::vector<QStringList> &rows)
{
    std::vector<QStringList> all{{u"No."_s, u"施策名"_s, u"評価"_s, u"備考"_s}};
    all.insert(all.end(), rows.begin(), rows.end());
    ImportTable source{.table = foreignTable(all), .mapping = {}};
    source.mapping.headingRow = 1;
    source.mapping.fields = {ImportField::Number, ImportField::Title, ImportField::Grade,
                             ImportField::Ignored};
    return source;
}

ImportRow rowOf(const ImportTable &source, std::size_t at)
{
    ImportRow row;
    row.beginTable(0, source);
    for (std::size_t each = 1; each <= at; ++each) {
        row.goTo(each);
        row.beginMerged();
    }
    return row;
}

} // namespace

/// A row's cells by what their columns hold.
class TstImportRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsByField();
    void whatIsMergedOverIt();
    void itsName_data();
    void itsName();
    void headingsThatComeAgain();
    void cutApart();
};

void TstImportRow::cellsByField()
{
    const ImportTable source = tableOf({{u"4"_s, u"運用"_s}});
    const ImportRow row = rowOf(source, 1);
    QCOMPARE(row.number(), 2);
    QCOMPARE(row.cell(ImportField::Title).text, u"運用"_s);
    QCOMPARE(row.cell(ImportField::Grade), ForeignCell()); // beyond the last cell
    QCOMPARE(row.cell(ImportField::Goal), ForeignCell());  // no such column
    QVERIFY(row.hasColumn(ImportField::Grade) && !row.hasColumn(ImportField::Goal));
    QVERIFY(row.hasAny({ImportField::Grade, ImportField::Title}));
    QVERIFY(!row.hasAny({ImportField::Grade, ImportField::Goal}));
    QCOMPARE(row.heading(ImportField::Grade), u"評価"_s);
    QCOMPARE(row.heading(ImportField::Goal), QString());
    QCOMPARE(row.place(ImportField::Grade).row, 1);
    QCOMPARE(row.place(ImportField::Grade).column, 2);
    QCOMPARE(row.placeOfTable(ImportField::Grade).row, -1);
}

void TstImportRow::whatIsMergedOverIt()
{
    ImportTable source =
        tableOf({{u"4"_s, u"運用"_s, u"A"_s}, {u"5"_s, u"基盤"_s}, {{}, u"基盤"_s}});
    source.table.merges = {{.column = 2, .firstRow = 2, .lastRow = 3},
                           {.column = 0, .firstRow = 3, .lastRow = 4}};
    ImportRow second = rowOf(source, 2);
    QCOMPARE(second.cell(ImportField::Grade).text, QString());
    QVERIFY(second.isAnyMergedAbove() && !second.coveringCell(ImportField::Grade));
    second.includeMerged();
    QCOMPARE(second.cell(ImportField::Grade).text, u"A"_s);
    QCOMPARE(second.ownCell(ImportField::Grade).text, QString());

    ImportRow third = rowOf(source, 3);
    QVERIFY(!third.isAnyMergedAbove()); // a number is of one measure
    third.includeMerged();
    QCOMPARE(third.cell(ImportField::Number).text, QString());
    QVERIFY(third.isNamedIn(3) && !third.isNamedIn(2));
}

void TstImportRow::itsName_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("name");
    QTest::newRow("both") << QStringList{u"4"_s, u"運用"_s, u"A"_s} << u"4 運用"_s;
    QTest::newRow("a title") << QStringList{{}, u"運用"_s, u"A"_s} << u"運用"_s;
    QTest::newRow("its first text") << QStringList{{}, {}, {}, u"順調"_s} << u"順調"_s;
    QTest::newRow("none") << QStringList{{}, {}} << QString();
}

void TstImportRow::itsName()
{
    QFETCH(QStringList, cells);
    QFETCH(QString, name);
    const ImportTable source = tableOf({cells});
    QCOMPARE(rowOf(source, 1).name(), name);
}

void TstImportRow::headingsThatComeAgain()
{
    const ImportTable source = tableOf({{u"No."_s, u"施策名"_s, u"評価"_s},
                                        {{}, u"施策名"_s, u"評価"_s},
                                        {u"4"_s, u"施策名"_s, u"A"_s}});
    QVERIFY(rowOf(source, 1).isRepeatedHeading());
    QVERIFY(rowOf(source, 2).isRepeatedHeading());
    QVERIFY(!rowOf(source, 3).isRepeatedHeading()); // a measure of that title
}

void TstImportRow::cutApart()
{
    ImportTable source = tableOf({{u"4"_s, u"運用"_s, u"A"_s, {}, u"と基盤"_s}});
    QVERIFY(!rowOf(source, 1).isCutApart()); // in a workbook it is a column without a heading
    source.table.sheet.clear();
    QVERIFY(rowOf(source, 1).isCutApart());
    source.table.rows[1].cells.pop_back();
    QVERIFY(!rowOf(source, 1).isCutApart());
}

QTEST_GUILESS_MAIN(TstImportRow)
#include "tst_importrow.moc"
