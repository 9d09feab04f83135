#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace shisaku
{

/// A fiscal year as official text writes it: 2019 is 令和元年度, 2018 平成30年度, 2020 令和２年度.
/// The era in force on 31 December names the year; eras are the table `resources/eras.tsv`.
/// A year before the first era of the table is written in western form (1850年度).
QString eraYear(int fiscalYear);

/// A day as official text writes it: 令和８年11月23日. The era of the day itself names it.
QString eraDate(const QDate &date);

/// A day in the user's language.
QString dateLabel(const QDate &date);

/// A fiscal year in the user's language: 令和元年度, FY2019.
QString fiscalYearLabel(int fiscalYear);

/// A fiscal year in names of files, in every language: R01, H30; 1850 before the first era.
QString fiscalYearCode(int fiscalYear);

/// A fiscal year as the office writes it: R1, 令和元, 令和１年度, H30, 2019, FY2019. A year of an
/// era that had ended by its 31 December is the year that it became: 平成31 is 令和元年度. None
/// where it is no year.
std::optional<int> readFiscalYear(const QString &typed);

/// The fiscal year (April to March) in which today lies.
int currentFiscalYear();

} // namespace shisaku
