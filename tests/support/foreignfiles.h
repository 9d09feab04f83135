#pragma once

#include "models/exchange/reading/foreignfile.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace shisaku::test
{

/// What is read of a file with these bytes, in this process and without limits.
ForeignFile readHere(const QByteArray &bytes);

/// The cells of the first table, a line for each row: its number, then for each cell the first
/// letter of its kind and its text. 3: N41|P58.5%|E
QStringList linesOf(const ForeignFile &file);

/// A zip archive of these files.
QByteArray archiveOf(const QMap<QString, QByteArray> &files);

/// The parts of an .xlsx file with one sheet of these rows (`<row>…`), and with these shared
/// strings (`<si>…`) and cell formats (`<xf/>…` behind `<numFmt/>…` and `<font>…`).
struct XlsxParts {
    QByteArray rows;
    QByteArray strings{};
    QByteArray numberFormats{};
    QByteArray cellFormats{};
    QByteArray workbookProperties{};
    QByteArray fonts{};
    QByteArray behindRows{};
};
QMap<QString, QByteArray> xlsxFiles(const XlsxParts &parts);
QByteArray xlsxFile(const XlsxParts &parts);

/// An .ods file with one table of these rows (`<table:table-row>…`) and these styles
/// (`<style:style>…`).
QByteArray odsFile(const QByteArray &rows, const QByteArray &styles = {});

/// What LibreOffice (`soffice --convert-to`) or Gnumeric (`ssconvert`) makes of a file; the path of
/// the result in the same folder, or nothing.
QString convertedByLibreOffice(const QString &path, const QString &format);
QString convertedByGnumeric(const QString &path, const QString &format);

} // namespace shisaku::test
