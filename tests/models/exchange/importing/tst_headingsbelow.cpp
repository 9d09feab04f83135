#include "models/exchange/importing/headingsbelow.h"
#include "tests/support/foreigntables.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// A row of years below the headings.
class TstHeadingsBelow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void besideOneThatIsSplit_data();
    void besideOneThatIsSplit();
    void everyColumnHasItsYear_data();
    void everyColumnHasItsYear();
    void withoutTheYearAllIsAsked();
    void aRowOfAnswersIsNone();
};

void TstHeadingsBelow::besideOneThatIsSplit_data()
{
    QTest::addColumn<QString>("below"); // below 目標値, while 実績値 is split
    QTest::addColumn<int>("target");    // -1: none
    QTest::addColumn<bool>("isAsked");
    for (const auto *text :
         {u"R2", u"令和2年度", u"2020", u"R6", u"令和6年度", u"最終年度", u"R2年度末", u"次年度"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(text)))
            << QString::fromUtf16(text) << -1 << false;
    for (const auto *text : {u"", u"R1", u"令和元年度", u"今年度", u"（件）", u"↓"})
        QTest::newRow(qUtf8Printable(u"this year's "_s + QString::fromUtf16(text)))
            << QString::fromUtf16(text) << 5 << false;
    QTest::newRow("what nobody reads") << u"ほげ"_s << -1 << true;
}

void TstHeadingsBelow::besideOneThatIsSplit()
{
    QFETCH(QString, below);
    QFETCH(bool, isAsked);
    const ForeignTable table =
        foreignTable({{u"番号"_s, u"施策名"_s, u"指標名"_s, u"実績値"_s, {}, u"目標値"_s},
                      {{}, {}, {}, u"H30"_s, u"R1"_s, below},
                      {u"4"_s, u"運用"_s, u"件数"_s, u"80"_s, u"91"_s, u"200"_s}});
    const ColumnMapping mapping = mappingOf(table, year2019);
    QCOMPARE(columnOf(mapping, ImportField::Actual), 4);
    QTEST(columnOf(mapping, ImportField::Target), "target");
    QCOMPARE(!mapping.undecided.empty(), isAsked);
}

void TstHeadingsBelow::everyColumnHasItsYear_data()
{
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::addColumn<int>("achievement"); // -1: none
    QTest::addColumn<int>("grade");
    const QString no = u"番号"_s;
    const QString title = u"施策名"_s;
    const QString deeds = u"取組実績"_s;
    const QString grade = u"評価"_s;
    QTest::newRow("the grade is of the year before")
        << QList<QStringList>{{no, title, deeds, {}, grade}, {{}, {}, u"H30"_s, u"R1"_s, u"H30"_s}}
        << 3 << -1;
    QTest::newRow("the grade is of the year before, in words")
        << QList<QStringList>{{no, title, deeds, {}, grade},
                              {{}, {}, u"前年度"_s, u"今年度"_s, u"前年度"_s}}
        << 3 << -1;
    QTest::newRow("the grade is of the year")
        << QList<QStringList>{{no, title, deeds, {}, grade}, {{}, {}, u"H30"_s, u"R1"_s, u"R1"_s}}
        << 3 << 4;
    QTest::newRow("beside the plan of each year")
        << QList<QStringList>{{no, title, u"年度計画"_s, {}, {}, deeds, grade},
                              {{}, {}, u"H30"_s, u"R1"_s, u"R2"_s, u"R1"_s, u"R1"_s}}
        << 5 << 6;
    QTest::newRow("none of the year")
        << QList<QStringList>{{no, title, deeds, grade, {}}, {{}, {}, u"R1"_s, u"H29"_s, u"H30"_s}}
        << 2 << -1;
}

void TstHeadingsBelow::everyColumnHasItsYear()
{
    QFETCH(QList<QStringList>, rows);
    std::vector<QStringList> all(rows.begin(), rows.end());
    const QStringList answers{u"4"_s, u"運用"_s, u"あ"_s, u"い"_s, u"う"_s, u"え"_s, u"お"_s};
    all.push_back(answers.first(rows.front().size()));
    const ColumnMapping mapping = mappingOf(foreignTable(all), year2019);
    QTEST(columnOf(mapping, ImportField::Achievement), "achievement");
    QTEST(columnOf(mapping, ImportField::Grade), "grade");
    QCOMPARE(openHeadings(mapping), QStringList());
}

void TstHeadingsBelow::withoutTheYearAllIsAsked()
{
    const QStringList answers{u"4"_s, u"運用"_s, u"あ"_s, u"C"_s, u"B"_s, u"完了"_s};
    for (const QStringList &years :
         {QStringList{{}, {}, u"H30"_s, u"H30"_s}, QStringList{{}, {}, {}, u"H29"_s, u"H30"_s}}) {
        const ColumnMapping mapping = mappingOf(
            foreignTable({{u"番号"_s, u"施策名"_s, u"取組実績"_s, u"評価"_s, {}, u"方向性"_s},
                          years,
                          answers}),
            year2019);
        QCOMPARE(columnOf(mapping, ImportField::Grade), -1);
        QVERIFY(!openHeadings(mapping).isEmpty());
    }
}

void TstHeadingsBelow::aRowOfAnswersIsNone()
{
    const ForeignTable table = foreignTable(
        {{u"番号"_s, u"取組実績"_s, u"今後の取組"_s}, {u"4"_s, u"平成30年度"_s, u"令和2年度"_s}});
    const ColumnMapping mapping = mappingOf(table, year2019);
    QCOMPARE(columnOf(mapping, ImportField::Achievement), 1);
    QCOMPARE(mapping.headingRow, 1);
}

QTEST_GUILESS_MAIN(TstHeadingsBelow)
#include "tst_headingsbelow.moc"
