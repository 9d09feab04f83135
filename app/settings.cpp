#include "app/settings.h"

#include <QFileInfo>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr int recentPlans = 8;

struct Entry {
    Setting setting;
    QLatin1StringView key;
    QVariant fallback;
};

const Entry &entryOf(Setting setting)
{
    static const Entry entries[] = {
        {Setting::LastPlan, "lastPlan"_L1, QString()},
        {Setting::RecentPlans, "recentPlans"_L1, QStringList()},
        {Setting::WindowGeometry, "window/geometry"_L1, QByteArray()},
        {Setting::Year, "year"_L1, QString()},
        {Setting::ColumnState, "measures/list"_L1, QByteArray()},
        {Setting::SplitterState, "measures/splitter"_L1, QByteArray()},
        {Setting::Page, "page"_L1, 0},
        {Setting::DisplayName, "displayName"_L1, QString()},
        {Setting::Charts, "charts"_L1, QVariantMap()},
        {Setting::ImportHeadings, "import/headings"_L1, QVariantMap()},
        {Setting::ImportLayout, "import/layout"_L1, QVariantMap()},
        {Setting::ImportFolder, "import/folder"_L1, QString()},
        {Setting::ExportFolder, "export/folder"_L1, QString()},
        {Setting::SurveyNotice, "survey/notice"_L1, QString()},
        {Setting::SurveyOccasion, "survey/occasion"_L1, QString()},
    };
    return entries[static_cast<int>(setting)];
}

} // namespace

QVariant Settings::value(Setting setting) const
{
    const Entry &entry = entryOf(setting);
    return m_settings.value(entry.key, entry.fallback);
}

void Settings::setValue(Setting setting, const QVariant &value)
{
    m_settings.setValue(entryOf(setting).key, value);
}

void Settings::rememberPlan(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (value(Setting::LastPlan) == absolute)
        return;
    QStringList recent = value(Setting::RecentPlans).toStringList();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    setValue(Setting::RecentPlans, recent.mid(0, recentPlans));
    setValue(Setting::LastPlan, absolute);
}

} // namespace shisaku
