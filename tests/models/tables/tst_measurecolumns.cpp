#include "models/tables/measurecolumns.h"

#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

using Field = MeasureField;

const MeasureColumn &column(Field field)
{
    return measureColumns()[static_cast<std::size_t>(field)];
}

} // namespace

/// The columns of the measures table: what each shows, and what can be typed into it.
class TstMeasureColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasItsColumn();
    void headersDiffer();
    void onlyWhatAnOfficeEvaluatesIsWritten();
    void gradesAreRead_data();
    void gradesAreRead();
    void directionsAreRead_data();
    void directionsAreRead();
    void whatTheScaleLacksIsRefused_data();
    void whatTheScaleLacksIsRefused();
    void textsAreKept();

private:
    const Plan m_plan = samplePlan();
    const YearId m_year = test::yearId(m_plan, 2019);
};

void TstMeasureColumns::everyFieldHasItsColumn()
{
    QCOMPARE(measureColumns().size(), static_cast<std::size_t>(Field::Problems) + 1);
    const Measure measure{
        .id = {1}, .number = u"R1-1"_s, .title = u"題"_s, .goal = {1}, .inForceFrom = 2016};
    const Evaluation now{.year = m_year,
                         .measure = {1},
                         .department = u"課"_s,
                         .grade = test::gradeId(m_plan, u"C"_s),
                         .direction = test::directionId(m_plan, u"計画修正"_s),
                         .reason = u"理由"_s};
    const Evaluation before{.year = {}, .measure = {1}, .grade = test::gradeId(m_plan, u"AA"_s)};
    const MeasureRow row{m_plan, m_year, measure, now, before, 0};
    const std::pair<Field, QString> texts[] = {{Field::Number, u"R1-1"_s},
                                               {Field::Title, u"題"_s},
                                               {Field::Goal, u"① 開かれた区政の実現"_s},
                                               {Field::Department, u"課"_s},
                                               {Field::LastYear, u"AA"_s},
                                               {Field::Grade, u"C"_s},
                                               {Field::Direction, u"計画修正"_s},
                                               {Field::Reason, u"理由"_s}};
    for (const auto &[field, text] : texts)
        QCOMPARE(column(field).text(row), text);
}

void TstMeasureColumns::headersDiffer()
{
    QStringList headers;
    for (const MeasureColumn &each : measureColumns()) {
        QVERIFY(!headerOf(each).trimmed().isEmpty());
        QVERIFY(each.text);
        headers << headerOf(each);
    }
    QCOMPARE(headers.removeDuplicates(), 0);
}

void TstMeasureColumns::onlyWhatAnOfficeEvaluatesIsWritten()
{
    for (const Field field :
         {Field::Number, Field::Title, Field::Goal, Field::LastYear, Field::Problems})
        QVERIFY(!column(field).write && !column(field).choices);
    for (const Field field : {Field::Department, Field::Grade, Field::Direction, Field::Reason})
        QVERIFY(column(field).write);
    for (const Field field : {Field::Department, Field::Reason})
        QVERIFY(!column(field).choices);
    QCOMPARE(column(Field::Grade).choices(m_plan).size(), 6);
    QCOMPARE(column(Field::Direction).choices(m_plan).size(), 6);
}

void TstMeasureColumns::gradesAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("code") << u"A"_s << u"A"_s;
    QTest::newRow("small letter") << u"a"_s << u"A"_s;
    QTest::newRow("full width") << u"Ａ"_s << u"A"_s;
    QTest::newRow("small, full width") << u"ａ"_s << u"A"_s;
    QTest::newRow("label") << u"A評価"_s << u"A"_s;
    QTest::newRow("label in full width") << u"Ａ評価"_s << u"A"_s;
    QTest::newRow("spaces around") << u" A　"_s << u"A"_s;
    QTest::newRow("two letters") << u"ＡＡ"_s << u"AA"_s;
    QTest::newRow("word") << u"終了"_s << u"終了"_s;
    QTest::newRow("kana only") << u"そのた"_s << QString();
    QTest::newRow("kanji and kana") << u"その他"_s << u"その他"_s;
    QTest::newRow("place") << u"2"_s << u"A"_s;
    QTest::newRow("place in full width") << u"２"_s << u"A"_s;
    QTest::newRow("last place") << u"6"_s << u"終了"_s;
    QTest::newRow("none") << u""_s << u""_s;
    QTest::newRow("spaces only") << u" 　"_s << u""_s;
}

void TstMeasureColumns::gradesAreRead()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    Evaluation evaluation{.year = m_year, .measure = {1}, .grade = {3}};
    const bool read = column(Field::Grade).write(m_plan, evaluation, typed);
    QCOMPARE(read, !code.isNull());
    if (read)
        QCOMPARE(evaluation.grade, test::gradeId(m_plan, code));
}

void TstMeasureColumns::directionsAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("label");
    QTest::newRow("label") << u"計画どおり推進"_s << u"計画どおり推進"_s;
    QTest::newRow("other kana") << u"計画ドオリ推進"_s << u"計画どおり推進"_s;
    QTest::newRow("half-width kana") << u"計画ﾄﾞｵﾘ推進"_s << u"計画どおり推進"_s;
    QTest::newRow("parentheses") << u"中止（休止）"_s << u"中止（休止）"_s;
    QTest::newRow("half-width parentheses") << u"中止(休止)"_s << u"中止（休止）"_s;
    QTest::newRow("place") << u"4"_s << u"計画修正"_s;
    QTest::newRow("place in full width") << u"６"_s << u"完了"_s;
    QTest::newRow("none") << u""_s << u""_s;
}

void TstMeasureColumns::directionsAreRead()
{
    QFETCH(QString, typed);
    QFETCH(QString, label);
    Evaluation evaluation{.year = m_year, .measure = {1}, .direction = {3}};
    QVERIFY(column(Field::Direction).write(m_plan, evaluation, typed));
    QCOMPARE(evaluation.direction, test::directionId(m_plan, label));
}

void TstMeasureColumns::whatTheScaleLacksIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"Z"_s, u"0"_s, u"7"_s, u"-1"_s, u"1.0"_s, u"A B"_s, u"完"_s})
        QTest::newRow(qUtf8Printable(typed)) << typed;
}

void TstMeasureColumns::whatTheScaleLacksIsRefused()
{
    QFETCH(QString, typed);
    const Evaluation before{.year = m_year, .measure = {1}, .grade = {3}, .direction = {3}};
    for (const Field field : {Field::Grade, Field::Direction}) {
        Evaluation evaluation = before;
        QVERIFY(!column(field).write(m_plan, evaluation, typed));
        QVERIFY(evaluation == before);
    }
}

void TstMeasureColumns::textsAreKept()
{
    Evaluation evaluation{.year = m_year, .measure = {1}};
    QVERIFY(column(Field::Reason).write(m_plan, evaluation, u" 一\n 二 "_s));
    QCOMPARE(evaluation.reason, u" 一\n 二 "_s);
    QVERIFY(column(Field::Department).write(m_plan, evaluation, u" IT　推進課\n"_s));
    QCOMPARE(evaluation.department, u"IT 推進課"_s); // one line
}

QTEST_MAIN(TstMeasureColumns)
#include "tst_measurecolumns.moc"
