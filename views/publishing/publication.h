#pragma once

#include "models/domain/plan.h"
#include "models/reports/report.h"
#include "views/charts/chart.h"

#include <QByteArray>
#include <QMap>

#include <span>

namespace shisaku
{

/// The report with its charts: what every format is written from.
struct Publication {
    Report report;
    QMap<QString, Chart> charts; ///< by the places of the parts that they are drawn for
};

/// The year's report with its charts, all in Japanese.
Publication publication(const Plan &plan, YearId year);

/// A file format in which the report is published. A new one is one file and one entry in the table
/// of publication.cpp.
struct PublicationFormat {
    QLatin1StringView suffix;
    const char *name;                         ///< English; `label` translates it
    QByteArray (*write)(const Publication &); ///< empty where it could not be made

    QString label() const; ///< for people: PDF, Word
};

std::span<const PublicationFormat> publicationFormats();

/// How the files of all formats end, for people: 「.pdf, .docx, .odt, .html」.
QString publicationEndings();

/// The format of files that end so (pdf, docx, odt, html); null for any other ending.
const PublicationFormat *publicationFormatFor(const QString &suffix);

} // namespace shisaku
