#include "models/domain/fiscalyear.h"

#include "models/domain/officialtext.h"
#include "models/domain/text.h"

#include <QDate>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Era {
    QDate from;
    QString name;
    QString letter;

    /// The western year of the era's n-th.
    int year(int ordinal) const { return from.year() + ordinal - 1; }
    /// Which of the era's a western year is.
    int ordinal(int year) const { return year - from.year() + 1; }
};

/// Oldest first. A line of the table: first day, tab, name, tab, letter.
std::vector<Era> readEras()
{
    QFile file(u":/shisaku/eras.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The table of eras is missing from the program.");
    std::vector<Era> eras;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#'))
            eras.push_back({QDate::fromString(line.section(u'\t', 0, 0), Qt::ISODate),
                            line.section(u'\t', 1, 1), line.section(u'\t', 2, 2)});
    }
    return eras;
}

const std::vector<Era> &allEras()
{
    static const std::vector<Era> eras = readEras();
    return eras;
}

/// The era in force on the day; null before the first.
const Era *eraOn(const QDate &day)
{
    const auto after = std::ranges::upper_bound(allEras(), day, {}, &Era::from);
    return after == allEras().begin() ? nullptr : &*std::prev(after);
}

/// The day that names its fiscal year.
QDate lastDecember(int fiscalYear)
{
    return {fiscalYear, 12, 31};
}

/// The year of the era that is in force on the day: 令和８; in western form before the first era.
QString yearOfEra(const QDate &day)
{
    const Era *era = eraOn(day);
    if (!era)
        return officialNumber(day.year());
    const int ordinal = era->ordinal(day.year());
    return era->name + (ordinal == 1 ? u"元"_s : officialNumber(ordinal));
}

} // namespace

QString eraYear(int fiscalYear)
{
    return yearOfEra(lastDecember(fiscalYear)) + u"年度"_s;
}

QString eraDate(const QDate &date)
{
    return u"%1年%2月%3日"_s.arg(yearOfEra(date), officialNumber(date.month()),
                                 officialNumber(date.day()));
}

QString dateLabel(const QDate &date)
{
    return QLocale().language() == QLocale::Japanese ? eraDate(date)
                                                     : QLocale().toString(date, u"d MMMM yyyy"_s);
}

QString fiscalYearLabel(int fiscalYear)
{
    return QLocale().language() == QLocale::Japanese ? eraYear(fiscalYear)
                                                     : u"FY%1"_s.arg(fiscalYear);
}

QString fiscalYearCode(int fiscalYear)
{
    const Era *era = eraOn(lastDecember(fiscalYear));
    return era ? era->letter + u"%1"_s.arg(era->ordinal(fiscalYear), 2, 10, QChar(u'0'))
               : QString::number(fiscalYear);
}

std::optional<int> readFiscalYear(const QString &typed)
{
    static const QRegularExpression western(u"^(?:fy)?([12][0-9]{3})(?:年度|年)?$"_s);
    static const QRegularExpression ofEra(u"^\\.?(0?[1-9]|[1-9][0-9]|元)(?:年度|年)?$"_s);
    const QString key = unspacedKey(typed);
    for (const Era &era : allEras()) {
        for (const QString &name : {era.name, era.letter.toCaseFolded(), era.name.first(1)}) {
            const auto match = key.startsWith(name) ? ofEra.match(key.sliced(name.size()))
                                                    : QRegularExpressionMatch();
            if (match.hasMatch())
                return era.year(match.captured(1) == u"元"_s ? 1 : match.captured(1).toInt());
        }
    }
    const auto match = western.match(key);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

int currentFiscalYear()
{
    return QDate::currentDate().addMonths(-3).year();
}

} // namespace shisaku
