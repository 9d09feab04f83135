#include "models/exchange/importing/dayyears.h"

#include "models/domain/text.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// Days and months that stand for fiscal years.
class TstDayYears : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
};

void TstDayYears::days_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("title");
    const auto add = [](const char16_t *text, const char16_t *heading, const char16_t *group,
                        const char16_t *title) {
        const auto rowText = QString::fromUtf16(text);
        QTest::newRow(qUtf8Printable(rowText))
            << rowText << QString::fromUtf16(heading) << QString::fromUtf16(group)
            << QString::fromUtf16(title);
    };
    const auto always = [&](const char16_t *text, const char16_t *all) {
        add(text, all, all, all);
    };
    const auto never = [&](const char16_t *text) { add(text, text, text, text); };
    add(u"平成31年3月31日現在", u"2018年度", u"2018年度", u"2018年度分");
    add(u"平成31年3月末", u"2018年度", u"2018年度", u"2018年度分");
    add(u"令和2年3月末時点の状況", u"2019年度の状況", u"2019年度の状況", u"2019年度分の状況");
    add(u"平成31年3月末までに回答", u"2018年度までに回答", u"2018年度までに回答",
        u"平成31年3月末までに回答");
    add(u"平成31年3月", u"2018年度", u"2018年度", u"平成31年3月");
    add(u"平成30年9月末現在", u"2018年度", u"平成30年9月末現在", u"2018年度現在");
    add(u"令和2年4月1日現在", u"令和2年4月1日現在", u"令和2年4月1日現在", u"2020年度現在");
    add(u"実績(h31.3)", u"実績(2018年度)", u"実績(2018年度)", u"実績(h31.3)");
    add(u"h31.3.31", u"2018年度", u"2018年度", u"h31.3.31");
    add(u"h31.3末", u"2018年度", u"2018年度", u"2018年度分");
    add(u"r2.4.1", u"2020年度", u"r2.4.1", u"r2.4.1");
    add(u"2019.3", u"2018年度", u"2018年度", u"2019.3");
    add(u"2019/3", u"2018年度", u"2018年度", u"2019/3");
    add(u"2019-03-31", u"2018年度", u"2018年度", u"2019-03-31");
    add(u"2020/4/110:30", u"2020/4/110:30", u"2020/4/110:30", u"2020/4/110:30");
    always(u"平成30年4月~平成31年3月", u"2018年度分");
    always(u"平成30年4月1日から31年3月31日まで", u"2018年度分");
    always(u"2018.4~2019.3", u"2018年度分");
    always(u"h30.4~h31.3", u"2018年度分");
    always(u"平成28年4月~令和3年3月", u"2016年度~2020年度");
    never(u"平成30年度");
    never(u"h30/31");
    never(u"r1/2");
    never(u"h30-2");
    never(u"2018/2019");
    never(u"h30.13");
    never(u"1.2.3");
    never(u"令和2年4月1日~4月30日");
}

void TstDayYears::days()
{
    QFETCH(QString, text);
    constexpr int around = 2019;
    QTEST(withYearsOfDays(text, around, DayForm::Heading), "heading");
    QTEST(withYearsOfDays(text, around, DayForm::Group), "group");
    QTEST(withYearsOfDays(text, around, DayForm::Title), "title");
}

QTEST_GUILESS_MAIN(TstDayYears)
#include "tst_dayyears.moc"
