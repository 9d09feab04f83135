#include "models/exchange/importing/nextyear.h"
#include "tests/support/foreigntables.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// The direction that this year's evaluation gives for the next one.
class TstNextYear : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nextYears_data();
    void nextYears();
    void directions_data();
    void directions();
    void steps_data();
    void steps();
    void besideAGroupOfThisYear_data();
    void besideAGroupOfThisYear();
};

void TstNextYear::nextYears_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<bool>("isNext");
    for (const auto *text : {u"令和２年度の方向性", u"R2方向性", u"方向性（2020年度）",
                             u"次年度の方向性", u"来年度方向性"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(text))) << QString::fromUtf16(text) << true;
    for (const auto *text : {u"方向性", u"R1方向性", u"R3方向性", u"R1・R2の方向性",
                             u"今年度の方向性", u"前年度の方向性"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(text)))
            << QString::fromUtf16(text) << false;
}

void TstNextYear::nextYears()
{
    QFETCH(QString, heading);
    QTEST(namesNextYear(heading, year2019), "isNext");
    const Year overall{.id = {2}, .fiscalYear = 2019, .kind = YearKind::Overall};
    QVERIFY(!namesNextYear(heading, overall));
}

void TstNextYear::directions_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<int>("column"); // -1: none
    QTest::addColumn<int>("undecided");
    const auto add = [](const char *name, const QStringList &headings, int column, int undecided) {
        QTest::newRow(name) << headings << column << undecided;
    };
    const QString number = u"番号"_s;
    add("alone", {number, u"評価"_s, u"令和２年度の方向性"_s}, 2, 0);
    add("beside the year before", {number, u"評価"_s, u"H30方向性"_s, u"R2方向性"_s}, 3, 0);
    add("beside another", {number, u"評価"_s, u"方向性"_s, u"R2方向性"_s}, -1, 2);
    add("beside this year's", {number, u"評価"_s, u"R1方向性"_s, u"R2方向性"_s}, -1, 2);
    add("nothing but directions", {number, u"方向性"_s, u"R2方向性"_s}, -1, 2);
    add("in words", {number, u"評価"_s, u"今年度の方向性"_s, u"次年度の方向性"_s}, -1, 2);
    add("of several years", {number, u"R1評価"_s, u"R2評価"_s, u"R2方向性"_s}, -1, 0);
    add("all of several years", {number, u"R1評価"_s, u"R1方向性"_s, u"R2評価"_s, u"R2方向性"_s}, 2,
        0);
    add("of the next year only", {number, u"R2評価"_s, u"R2方向性"_s}, -1, 0);
    add("from the next year on", {number, u"評価"_s, u"令和２年度以降の方向性"_s}, 2, 0);
    add("beside what is to be done",
        {number, u"評価"_s, u"令和２年度の方向性"_s, u"令和２年度の取組"_s}, 2, 0);
    add("beside what was done then",
        {number, u"評価"_s, u"令和２年度の方向性"_s, u"令和２年度の取組実績"_s}, -1, 0);
    add("beside a target of the next year",
        {number, u"評価"_s, u"目標値（R2）"_s, u"令和２年度の方向性"_s}, 3, 0);
    add("beside figures alone", {number, u"指標"_s, u"実績値"_s, u"R2方向性"_s}, 3, 0);
    add("no answer of this year", {number, u"担当課"_s, u"R2方向性"_s}, -1, 0);
}

void TstNextYear::directions()
{
    QFETCH(QStringList, headings);
    QFETCH(int, column);
    const ColumnMapping mapping = mappingOf(foreignTable({headings}), year2019);
    const auto at = std::ranges::find(mapping.fields, ImportField::Direction);
    QCOMPARE(at == mapping.fields.end() ? -1 : static_cast<int>(at - mapping.fields.begin()),
             column);
    QTEST(static_cast<int>(openHeadings(mapping).size()), "undecided");
}

void TstNextYear::steps_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<int>("column"); // -1: none
    const QString number = u"番号"_s;
    const QString grade = u"評価"_s;
    for (const auto *text : {u"令和２年度の取組", u"R2取組内容", u"令和２年度の取組予定",
                             u"令和2年度 主な取組", u"2020年度の予定"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(text)))
            << QStringList{number, grade, QString::fromUtf16(text)} << 2;
    const QString next = u"令和２年度の取組"_s;
    QTest::newRow("beside this year's")
        << QStringList{number, grade, u"令和元年度の取組"_s, next} << 3;
    QTest::newRow("with a direction")
        << QStringList{number, grade, u"令和２年度の方向性"_s, next} << 3;
    QTest::newRow("beside the usual one") << QStringList{number, grade, next, u"今後の取組"_s} << 3;
    QTest::newRow("a plan of years")
        << QStringList{number, grade, next, u"令和３年度の取組"_s} << -1;
    QTest::newRow("what was done then")
        << QStringList{number, grade, u"令和２年度の取組実績"_s} << -1;
    QTest::newRow("graded then") << QStringList{number, grade, u"R2評価"_s, next} << -1;
    QTest::newRow("no answer of this year") << QStringList{number, u"担当課"_s, next} << -1;
    QTest::newRow("the year before") << QStringList{number, grade, u"平成30年度の取組"_s} << -1;
}

void TstNextYear::steps()
{
    QFETCH(QStringList, headings);
    const ColumnMapping mapping = mappingOf(foreignTable({headings}), year2019);
    QTEST(columnOf(mapping, ImportField::NextSteps), "column");
    QCOMPARE(openHeadings(mapping), QStringList());
}

void TstNextYear::besideAGroupOfThisYear_data()
{
    QTest::addColumn<QStringList>("above");
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<ImportField>("field"); // of the last column
    const QStringList names{u"施策番号"_s, u"施策名"_s, u"令和元年度評価"_s, {}};
    const QStringList answers{{}, {}, u"評価"_s, u"取組内容"_s};
    const auto add = [&](const char *name, const QString &above, const QString &below,
                         ImportField field) {
        QTest::newRow(name) << names + QStringList{above} << answers + QStringList{below} << field;
    };
    add("a direction to its right", u"次年度の方向性"_s, {}, ImportField::Direction);
    add("steps to its right", u"次年度の取組"_s, {}, ImportField::NextSteps);
    add("a direction below it", {}, u"令和２年度の方向性"_s, ImportField::Direction);
    add("steps below it", {}, u"令和２年度の取組"_s, ImportField::NextSteps);
    add("below its own year", u"令和２年度"_s, u"取組内容"_s, ImportField::NextSteps);
    add("what was done then", u"令和２年度"_s, u"取組実績"_s, ImportField::Ignored);
}

void TstNextYear::besideAGroupOfThisYear()
{
    QFETCH(QStringList, above);
    QFETCH(QStringList, headings);
    const ColumnMapping mapping = mappingOf(foreignTable({above, headings}), year2019);
    QCOMPARE(columnOf(mapping, ImportField::Grade), 2);
    QCOMPARE(columnOf(mapping, ImportField::Achievement), 3);
    QTEST(mapping.fields.back(), "field");
    QCOMPARE(openHeadings(mapping), QStringList());
}

QTEST_GUILESS_MAIN(TstNextYear)
#include "tst_nextyear.moc"
