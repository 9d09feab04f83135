#include "models/reports/report.h"

namespace shisaku
{

QString plainText(const ReportText &text)
{
    QString plain;
    for (const ReportSpan &span : text)
        plain += span.text;
    return plain;
}

QString missingReason()
{
    return QStringLiteral("理由未記入");
}

bool ReportPart::isToConfirm() const
{
    return isTemplateChanged || std::ranges::any_of(text, [](const ReportSpan &span) {
               return span.before.has_value();
           });
}

} // namespace shisaku
