#include "models/domain/reporttemplate.h"

#include "models/domain/text.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace shisaku
{

QString programTemplate()
{
    QFile file(u":/shisaku/reports/annual.mustache"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The template of reports is missing from the program.");
    return normalisedText(QString::fromUtf8(file.readAll()));
}

QString reportTemplateFor(const Plan &plan)
{
    const QString own = plan.info().reportTemplate;
    return own.isEmpty() ? programTemplate() : own;
}

} // namespace shisaku
