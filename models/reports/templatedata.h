#pragma once

#include "models/reports/facts.h"

#include <QHash>

namespace shisaku
{

struct TemplateData;

/// {{#評価}}…{{/評価}}: what stands between, once for each row.
struct TemplateList {
    QString name;
    std::vector<TemplateData> shape; ///< one empty row: the names that any row would have
    std::vector<TemplateData> rows;
};

/// What a template's text is filled with, under the names that the template uses. Figures and names
/// are slots: what they say never passes through Mustache, so it is never taken for a template.
struct TemplateData {
    QHash<QString, QString> slotNames; ///< {{施策数}}: the slot measures
    QHash<QString, bool> conditions;   ///< {{#総合評価}}…{{/総合評価}}
    std::vector<TemplateList> lists{};

    const TemplateList *list(const QString &name) const;
};

/// What every text of the report can use.
TemplateData yearData(const Facts &facts);
/// What a text that stands once for each goal can use besides.
TemplateData goalData(const Facts &facts, GoalId goal);

} // namespace shisaku
