#include "models/reports/injapanese.h"

#include "models/tallies/sheets.h"
#include "models/tallies/wording.h"
#include "tests/support/plans.h"

#include <QTranslator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

/// Counts how often it is told that the language has changed.
class Listener : public QObject
{
public:
    int changes = 0;

    bool eventFilter(QObject *, QEvent *event) override
    {
        changes += event->type() == QEvent::LanguageChange ? 1 : 0;
        return false;
    }
};

} // namespace

class TstInJapanese : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsJapaneseOnlyMeanwhile();
    void oneMayStandInAnother();
    void nobodyIsToldOfIt();

private:
    const Plan m_plan = samplePlan();
    const YearId m_year = test::yearId(m_plan, 2019);
};

void TstInJapanese::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    QVERIFY(QCoreApplication::installTranslator(&japaneseWords()));
}

void TstInJapanese::itIsJapaneseOnlyMeanwhile()
{
    const QString english = gradeSheet(m_plan, m_year).title;
    {
        const InJapanese japanese;
        QCOMPARE(gradeSheet(m_plan, m_year).title, u"令和元年度における評価別集計表"_s);
        QCOMPARE(measureCountText(3), u"３施策"_s);
    }
    QCOMPARE(gradeSheet(m_plan, m_year).title, english);
    QVERIFY(english.contains(u"FY2019"_s));
    QCOMPARE(QLocale().language(), QLocale::English);
}

void TstInJapanese::oneMayStandInAnother()
{
    const InJapanese outer;
    {
        const InJapanese inner;
    }
    QCOMPARE(measureCountText(3), u"３施策"_s);
}

void TstInJapanese::nobodyIsToldOfIt()
{
    Listener listener;
    qApp->installEventFilter(&listener);
    {
        const InJapanese japanese;
        QCoreApplication::processEvents();
    }
    QCoreApplication::processEvents();
    QCOMPARE(listener.changes, 0);
}

QTEST_MAIN(TstInJapanese)
#include "tst_injapanese.moc"
