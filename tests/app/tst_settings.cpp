#include "app/settings.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// What the program remembers, in a home of its own.
class TstSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void valuesAreRemembered_data();
    void valuesAreRemembered();
    void settingsDoNotShareAKey();
    void theLastPlanIsInFront();
    void aPlanIsRememberedOnce();
    void anotherSpellingIsTheSamePlan();
    void onlyEightAreRemembered();

private:
    QStringList recent() const { return Settings().value(Setting::RecentPlans).toStringList(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{

constexpr Setting all[] = {Setting::LastPlan,    Setting::RecentPlans, Setting::WindowGeometry,
                           Setting::Year,        Setting::ColumnState, Setting::Page,
                           Setting::DisplayName, Setting::Charts,      Setting::ImportHeadings,
                           Setting::ImportLayout};

} // namespace

void TstSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCoreApplication::setOrganizationName(u"ShisakuTest"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
}

void TstSettings::valuesAreRemembered_data()
{
    QTest::addColumn<int>("setting");
    QTest::addColumn<QVariant>("fallback");
    QTest::addColumn<QVariant>("value");
    const auto row = [](const char *name, Setting setting, const QVariant &fallback,
                        const QVariant &value) {
        QTest::newRow(name) << int(setting) << fallback << value;
    };
    row("last plan", Setting::LastPlan, QString(), u"/計画/板橋 2020.shisaku"_s);
    row("recent plans", Setting::RecentPlans, QStringList(), QStringList{u"/一"_s, u"/二,三"_s});
    row("one recent plan", Setting::RecentPlans, QStringList(), QStringList{u"/一"_s});
    row("geometry", Setting::WindowGeometry, QByteArray(), QByteArray("\0\1\xff", 3));
    row("year", Setting::Year, QString(), u"overall"_s);
    row("columns", Setting::ColumnState, QByteArray(), QByteArray("\0\xfe", 2));
    row("page", Setting::Page, 0, 2);
    row("import", Setting::ImportLayout, QVariantMap(),
        QVariantMap{{u"size"_s, QSize(900, 700)}, {u"parts"_s, QByteArray("\0\xfe", 2)}});
}

void TstSettings::valuesAreRemembered()
{
    QFETCH(int, setting);
    QFETCH(QVariant, fallback);
    QFETCH(QVariant, value);
    const auto key = static_cast<Setting>(setting);
    QCOMPARE(Settings().value(key), fallback);
    Settings().setValue(key, value);
    QVariant remembered = Settings().value(key);
    QVERIFY(remembered.convert(value.metaType())); // a file holds text
    QCOMPARE(remembered, value);
}

void TstSettings::settingsDoNotShareAKey()
{
    for (const Setting setting : all)
        Settings().setValue(setting, QString::number(int(setting)));
    for (const Setting setting : all)
        QCOMPARE(Settings().value(setting).toString(), QString::number(int(setting)));
}

void TstSettings::theLastPlanIsInFront()
{
    Settings().rememberPlan(u"/一"_s);
    Settings().rememberPlan(u"/二"_s);
    QCOMPARE(recent(), (QStringList{u"/二"_s, u"/一"_s}));
    QCOMPARE(Settings().value(Setting::LastPlan).toString(), u"/二"_s);
}

void TstSettings::aPlanIsRememberedOnce()
{
    for (const QString &plan : {u"/一"_s, u"/二"_s, u"/一"_s, u"/一"_s})
        Settings().rememberPlan(plan);
    QCOMPARE(recent(), (QStringList{u"/一"_s, u"/二"_s}));
    QCOMPARE(Settings().value(Setting::LastPlan).toString(), u"/一"_s);
}

void TstSettings::anotherSpellingIsTheSamePlan()
{
    const QString path = m_folder->filePath(u"計画.shisaku"_s);
    Settings().rememberPlan(path);
    Settings().rememberPlan(u"/二"_s);
    Settings().rememberPlan(QDir().relativeFilePath(path));
    Settings().rememberPlan(m_folder->filePath(u"x/../計画.shisaku"_s));
    QCOMPARE(recent(), (QStringList{path, u"/二"_s}));
}

void TstSettings::onlyEightAreRemembered()
{
    for (int plan = 1; plan <= 10; ++plan)
        Settings().rememberPlan(u"/%1"_s.arg(plan));
    QCOMPARE(recent().size(), 8);
    QCOMPARE(recent().front(), u"/10"_s);
    QCOMPARE(recent().back(), u"/3"_s);
}

QTEST_GUILESS_MAIN(TstSettings)
#include "tst_settings.moc"
