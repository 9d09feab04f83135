#include "models/domain/reading.h"

#include "models/domain/fiscalyear.h"
#include "models/domain/text.h"

#include <QLocale>
#include <QRegularExpression>

#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// The record whose name (one of `names`) was typed, or whose place.
template <class T>
std::optional<decltype(T::id)> readOf(const std::vector<T> &scale, const QString &typed, auto names)
{
    const QString wanted = searchKey(typed.simplified());
    if (wanted.isEmpty())
        return decltype(T::id){};
    for (const T &value : scale) {
        for (const QString &name : names(value)) {
            if (searchKey(name) == wanted)
                return value.id;
        }
    }
    bool isNumber = false;
    const int place = wanted.toInt(&isNumber);
    if (isNumber && place >= 1 && place <= static_cast<int>(scale.size()))
        return scale[static_cast<std::size_t>(place - 1)].id;
    return std::nullopt;
}

/// Whether a figure can be reckoned and drawn with; no office has one beyond.
bool isInRange(double number)
{
    return std::abs(number) <= 1e15;
}

/// A number without anything around it, as nearly all are written: the rules read thousands of them
/// at each edit.
std::optional<double> readPlainNumber(const QString &typed)
{
    const QByteArray text = typed.toLatin1();
    double number = 0;
    const auto [end, error] = std::from_chars(text.cbegin(), text.cend(), number);
    const bool whole = error == std::errc() && end == text.cend() && isInRange(number);
    return whole ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<GradeId> readGrade(const Plan &plan, const QString &typed)
{
    return readOf(plan.grades(), typed, [](const Grade &grade) {
        return QStringList{grade.code, grade.label};
    });
}

std::optional<DirectionId> readDirection(const Plan &plan, const QString &typed)
{
    return readOf(plan.directions(), typed,
                  [](const Direction &direction) { return QStringList{direction.label}; });
}

std::optional<double> readNumber(const QString &typed)
{
    if (const auto plain = readPlainNumber(typed))
        return plain;
    QString text = searchKey(typed).trimmed();
    if (text.endsWith(u'%'))
        text = text.chopped(1).trimmed();
    if (text.startsWith(u'△') || text.startsWith(u'▲') || text.startsWith(u'−'))
        text = u'-' + text.sliced(1).trimmed();
    // Other blanks stand between two figures: 12 13, 2019 12.
    static const QRegularExpression thousands(u"\\A[-+]?\\d{1,3}(?: \\d{3})+(?:\\.\\d+)?\\z"_s);
    if (thousands.match(text).hasMatch())
        text.remove(u' ');
    bool isNumber = false;
    const double number = QLocale::c().toDouble(text, &isNumber); // also with 1,234
    return isNumber && isInRange(number) ? std::optional(number) : std::nullopt;
}

QString overallWord()
{
    return u"overall"_s;
}

bool isOverallWord(const QString &typed)
{
    const QString key = searchKey(typed.simplified());
    return key == overallWord() || key == u"総合評価"_s ||
           key == searchKey(yearLabel({.id = {}, .kind = YearKind::Overall}));
}

const Year *readYear(const Plan &plan, const QString &typed)
{
    const Year *overall = plan.overallYear();
    if (overall && isOverallWord(typed))
        return overall;
    const auto fiscalYear = readFiscalYear(typed);
    return fiscalYear ? plan.year(*fiscalYear) : nullptr;
}

} // namespace shisaku
