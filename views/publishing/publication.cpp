#include "views/publishing/publication.h"

#include "models/reports/annualreport.h"
#include "models/reports/injapanese.h"
#include "views/charts/chartkind.h"
#include "views/publishing/formats.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr std::array<PublicationFormat, 4> formats = {{
    {"pdf"_L1, QT_TRANSLATE_NOOP("shisaku::Publication", "PDF"), pdfOf},
    {"docx"_L1, QT_TRANSLATE_NOOP("shisaku::Publication", "Word"), docxOf},
    {"odt"_L1, QT_TRANSLATE_NOOP("shisaku::Publication", "OpenDocument text"), odtOf},
    {"html"_L1, QT_TRANSLATE_NOOP("shisaku::Publication", "Web page"), htmlOf},
}};

/// Without its source, which the report itself is.
Chart chartOfKind(const QString &name, const Plan &plan, YearId year)
{
    const ChartKind *kind = chartKindNamed(name);
    return kind ? kind->make(plan, {.year = year}) : Chart{};
}

} // namespace

Publication publication(const Plan &plan, YearId year)
{
    const InJapanese japanese;
    Publication publication{.report = annualReport(plan, year), .charts = {}};
    for (const ReportPart &part : publication.report.parts) {
        if (const auto *chart = std::get_if<ChartPart>(&part.content))
            publication.charts.insert(part.place, chartOfKind(chart->kind, plan, year));
    }
    return publication;
}

QString PublicationFormat::label() const
{
    return QCoreApplication::translate("shisaku::Publication", name);
}

std::span<const PublicationFormat> publicationFormats()
{
    return formats;
}

QString publicationEndings()
{
    QStringList endings;
    for (const PublicationFormat &format : formats)
        endings << u'.' + format.suffix;
    return endings.join(u", "_s);
}

const PublicationFormat *publicationFormatFor(const QString &suffix)
{
    const auto *at = std::ranges::find_if(formats, [&](const PublicationFormat &format) {
        return suffix.compare(format.suffix, Qt::CaseInsensitive) == 0;
    });
    return at != formats.end() ? at : nullptr;
}

} // namespace shisaku
