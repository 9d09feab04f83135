#pragma once

#include <QSettings>
#include <QVariant>

namespace shisaku
{

/// What the program remembers between two starts. Each name stands in the one table of keys and
/// defaults (settings.cpp).
enum class Setting {
    LastPlan,
    RecentPlans,
    WindowGeometry,
    Year,
    ColumnState,
    SplitterState,
    Page,
    DisplayName,
    Charts,
    ImportHeadings,
    ImportLayout,
    ImportFolder,
    ExportFolder,
    SurveyNotice,
    SurveyOccasion ///< the plan and the year that the notice was for
};

/// The user's own settings.
class Settings
{
public:
    QVariant value(Setting setting) const;
    void setValue(Setting setting, const QVariant &value);

    /// Puts the file at the front of the recent ones and makes it the last.
    void rememberPlan(const QString &path);

private:
    QSettings m_settings;
};

} // namespace shisaku
