#include "tests/support/workbooks.h"

#include "tests/support/files.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace shisaku::test
{
namespace
{

constexpr auto reader = R"python(
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
def cell(c):
    return {"value": c.value, "type": c.data_type, "format": c.number_format,
            "wrapped": bool(c.alignment.wrap_text), "locked": c.protection.locked}
def validation(v):
    return {"type": v.type, "cells": str(v.sqref), "formula": v.formula1, "title": v.promptTitle,
            "hint": v.prompt, "refusal": v.error}
print(json.dumps({s.title: {
    "state": s.sheet_state,
    "cells": {c.coordinate: cell(c) for row in s.iter_rows() for c in row if c.value is not None},
    "merges": [str(m) for m in s.merged_cells.ranges],
    "frozen": s.freeze_panes, "filter": s.auto_filter.ref, "titles": s.print_title_rows,
    "landscape": s.page_setup.orientation == "landscape", "locked": s.protection.sheet,
    "validations": [validation(v) for v in s.data_validations.dataValidation],
    "charts": len(s._charts)} for s in book.worksheets}))
)python";

} // namespace

QJsonObject readWorkbook(const QByteArray &workbook)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"workbook.xlsx"_s);
    writeBytes(path, workbook);
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, QString::fromUtf8(reader), path});
    if (!python.waitForFinished(60'000) || python.exitCode() != 0)
        qWarning("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

QByteArray byLibreOffice(const QByteArray &file, const QString &suffix, const QString &wanted)
{
    static const QTemporaryDir profile; // made once, for that takes the most time
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file."_s + suffix);
    writeBytes(path, file);
    QProcess office;
    office.start(u"soffice"_s,
                 {u"-env:UserInstallation="_s +
                      QUrl::fromLocalFile(profile.path()).toString(QUrl::FullyEncoded),
                  u"--headless"_s, u"--convert-to"_s, wanted, u"--outdir"_s, folder.path(), path});
    if (!office.waitForFinished(240'000) || office.exitCode() != 0)
        qWarning("%s", office.readAllStandardError().constData());
    return bytesOf(folder.filePath(u"file."_s + wanted.section(u':', 0, 0)));
}

} // namespace shisaku::test
