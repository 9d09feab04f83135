#include "views/charts/alternativetext.h"

namespace shisaku
{

QString alternativeText(const Chart &chart)
{
    QStringList lines{chart.description, chart.note, chart.source};
    lines.removeAll(QString());
    return lines.join(u'\n') + u'\n';
}

} // namespace shisaku
