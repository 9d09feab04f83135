#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace shisaku::test
{

/// A workbook as openpyxl reads it. An object for each sheet by its name: state; cells, an object
/// by place (B3) with value, type (s text, n number, f formula), format, wrapped, locked; merges,
/// frozen, filter, titles, landscape, locked; validations, each with type, cells, formula, title,
/// hint and refusal; charts, the number of them. Empty where openpyxl cannot read it.
QJsonObject readWorkbook(const QByteArray &workbook);

/// The workbook's (or CSV file's) file in another format, such as pdf, by LibreOffice.
QByteArray byLibreOffice(const QByteArray &file, const QString &suffix, const QString &wanted);

} // namespace shisaku::test
