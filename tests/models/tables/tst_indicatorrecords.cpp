#include "models/tables/indicatorrecords.h"

#include "tests/support/plans.h"
#include "tests/support/records.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// The indicators of a measure as a table, over the sample.
class TstIndicatorRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void indicatorsAreThoseOfTheMeasure();
    void unitsOfOthersAreOffered();
    void indicatorsExchangePlaces();
    void indicatorsCloseAGap();
    void anIndicatorWithValuesStays();
    void anIndicatorNeedsAMeasure();

private:
    MeasureId measure(const QString &number) const { return measureId(m_document->plan(), number); }
    QStringList marks() const;

    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<RecordTableModel> m_indicators;
};

void TstIndicatorRecords::init()
{
    m_indicators.reset();
    m_document = sampleDocument();
    m_indicators = std::make_unique<RecordTableModel>(*m_document, indicatorRecords());
    m_indicators->setMeasure(measure(u"4"_s));
}

QStringList TstIndicatorRecords::marks() const
{
    QStringList marks;
    for (int row = 0; row < m_indicators->rowCount(); ++row)
        marks << text(*m_indicators, row, u"No."_s) + text(*m_indicators, row, u"Indicator"_s);
    return marks;
}

void TstIndicatorRecords::indicatorsAreThoseOfTheMeasure()
{
    QVERIFY(addRow(*m_indicators,
                   {{u"Indicator"_s, u"閲覧件数"_s}, {u"Unit"_s, u"件"_s}, {u"Better"_s, u"2"_s}}));
    const auto indicators = m_document->plan().indicators(measure(u"4"_s));
    QCOMPARE(indicators.size(), std::size_t(1));
    QCOMPARE(indicatorLabel(indicators.front()), u"① 閲覧件数 (件)"_s);
    QCOMPARE(indicators.front().better, Better::Lower);
    QCOMPARE(text(*m_indicators, 0, u"Better"_s), u"Lower is better"_s);
    m_indicators->setMeasure(measure(u"5"_s));
    QCOMPARE(m_indicators->rowCount(), 0);
}

void TstIndicatorRecords::indicatorsExchangePlaces()
{
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(addRow(*m_indicators, {{u"Indicator"_s, name}}));
    QVERIFY(m_indicators->move(2, -1));
    QCOMPARE(marks(), QStringList({u"①a"_s, u"②c"_s, u"③b"_s}));
    QCOMPARE(m_document->undoStack().undoText(), u"Order of the indicators"_s);
    QVERIFY(m_document->undo());
    QCOMPARE(marks(), QStringList({u"①a"_s, u"②b"_s, u"③c"_s}));
}

void TstIndicatorRecords::indicatorsCloseAGap()
{
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(addRow(*m_indicators, {{u"Indicator"_s, name}}));
    QVERIFY(m_indicators->remove(0, 2));
    QCOMPARE(marks(), QStringList({u"①c"_s}));
    QVERIFY(m_document->undo());
    QCOMPARE(marks(), QStringList({u"①a"_s, u"②b"_s, u"③c"_s}));
}

void TstIndicatorRecords::anIndicatorNeedsAMeasure()
{
    m_indicators->setMeasure({});
    QVERIFY(!m_indicators->obstacle().isEmpty());
    QCOMPARE(m_indicators->add(), -1);
}

void TstIndicatorRecords::unitsOfOthersAreOffered()
{
    QVERIFY(addRow(*m_indicators, {{u"Unit"_s, u"件"_s}}));
    m_indicators->setMeasure(measure(u"5"_s));
    const int unit = columnUnder(*m_indicators, u"Unit"_s);
    QCOMPARE(m_indicators->suggestions(unit), QStringList{u"件"_s});
}

void TstIndicatorRecords::anIndicatorWithValuesStays()
{
    QVERIFY(addRow(*m_indicators, {{u"Indicator"_s, u"a"_s}}));
    QVERIFY(m_document->editIndicatorValue({.year = yearId(m_document->plan(), 2019),
                                            .indicator = {m_indicators->keyAt(0)},
                                            .target = u"10"_s}));
    const QSignalSpy refused(m_document.get(), &PlanDocument::refused);
    QVERIFY(!m_indicators->remove(0, 1));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(marks(), QStringList({u"①a"_s}));
}

QTEST_MAIN(TstIndicatorRecords)
#include "tst_indicatorrecords.moc"
