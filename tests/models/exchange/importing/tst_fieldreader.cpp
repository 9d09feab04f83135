#include "models/exchange/importing/fieldreader.h"

#include "models/exchange/importing/importrow.h"
#include "tests/support/foreigntables.h"
#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

using Kind = ReadValue::Kind;

/// What a reader makes of cells of one field, from above.
std::vector<ReadValue> valuesOf(const Plan &plan, ImportField field, const QStringList &cells,
                                const QString &heading = u"heading"_s)
{
    std::vector<QStringList> rows{{heading}};
    for (const QString &cell : cells)
        rows.push_back({cell});
    const bool isSpan = heading == u"実施期間";
    const ImportField columnField = isSpan ? ImportField::InForceFrom : field;
    const ImportTable source{.table = foreignTable(rows),
                             .mapping = {.headingRow = 1, .fields = {columnField}}};
    FieldReader reader(plan);
    ImportRow row;
    row.beginTable(0, source);
    std::vector<ReadValue> values;
    for (std::size_t at = 1; at < rows.size(); ++at) {
        row.goTo(at);
        values.push_back(reader.read(row, field));
    }
    return values;
}

} // namespace

/// What a row's cells say of the fields of a measure.
class TstFieldReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yearsWithWordsAroundThem_data();
    void yearsWithWordsAroundThem();
    void anOpenEndIsNoAnswer();
    void bothYearsInOneCell();
    void departmentsAreWrittenAlike();
    void gradedRows();
};

void TstFieldReader::yearsWithWordsAroundThem_data()
{
    QTest::addColumn<ImportField>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    QTest::newRow("from") << ImportField::InForceFrom << u"H28から"_s << 2016;
    QTest::newRow("from, dash") << ImportField::InForceFrom << u"平成28年度～"_s << 2016;
    QTest::newRow("until") << ImportField::InForceTo << u"令和２年度まで"_s << 2020;
    QTest::newRow("until, dash") << ImportField::InForceTo << u"～R2"_s << 2020;
    QTest::newRow("planned") << ImportField::InForceTo << u"R2（予定）"_s << 2020;
    QTest::newRow("in two calendars")
        << ImportField::InForceFrom << u"令和元年度（2019年度）"_s << 2019;
    QTest::newRow("the end of it") << ImportField::InForceTo << u"R2年度末"_s << 2020;
}

void TstFieldReader::yearsWithWordsAroundThem()
{
    QFETCH(ImportField, field);
    QFETCH(QString, text);
    QFETCH(int, year);
    const ReadValue value = valuesOf(samplePlan(), field, {text}).front();
    QCOMPARE(value.kind, Kind::Value);
    QCOMPARE(value.id, qint64(year));
}

void TstFieldReader::anOpenEndIsNoAnswer()
{
    for (const QString &text : {u"未定"_s, u"継続"_s, QString()})
        QCOMPARE(valuesOf(samplePlan(), ImportField::InForceTo, {text}).front(), ReadValue());
}

void TstFieldReader::bothYearsInOneCell()
{
    const QStringList cells{u"平成28年度から令和２年度まで"_s, u"H29～継続"_s, u"H30～R2（予定）"_s,
                            u"毎年"_s};
    const auto read = [&](ImportField field) {
        QList<int> years;
        for (const ReadValue &value : valuesOf(samplePlan(), field, cells, u"実施期間"_s))
            years << (value.kind == Kind::Refused ? -1 : static_cast<int>(value.id));
        return years;
    };
    QCOMPARE(read(ImportField::InForceFrom), (QList<int>{2016, 2017, 2018, -1}));
    QCOMPARE(read(ImportField::InForceTo), (QList<int>{2020, 0, 2020, 0}));
}

void TstFieldReader::departmentsAreWrittenAlike()
{
    Plan plan = samplePlan();
    const Evaluation before = plan.records<Evaluation>().all().front();
    Evaluation after = before;
    after.department = u"ICT推進課"_s;
    ChangeSet changes;
    changes.replace(before, after);
    plan.apply(changes);
    const auto values =
        valuesOf(plan, ImportField::Department,
                 {u"ＩＣＴ 推進課"_s, u"Ｘ課"_s, u"X課"_s, u"同上"_s, u"財\n政\n課"_s});
    QCOMPARE(values[0].text, u"ICT推進課"_s);
    QCOMPARE(values[1].text, u"Ｘ課"_s); // a new one is written as it came first
    QCOMPARE(values[2].text, u"Ｘ課"_s);
    QCOMPARE(values[3].kind, Kind::Refused);
    QCOMPARE(values[4].text, u"財政課"_s); // written downwards
}

void TstFieldReader::gradedRows()
{
    const Plan plan = samplePlan();
    const ImportTable source{.table = foreignTable({{u"評価"_s}, {u"A評価"_s}, {u"検討"_s}}),
                             .mapping = {.headingRow = 1, .fields = {ImportField::Grade}}};
    const FieldReader reader(plan);
    ImportRow row;
    row.beginTable(0, source);
    row.goTo(1);
    QVERIFY(reader.isGraded(row));
    row.goTo(2);
    QVERIFY(!reader.isGraded(row));
}

QTEST_GUILESS_MAIN(TstFieldReader)
#include "tst_fieldreader.moc"
