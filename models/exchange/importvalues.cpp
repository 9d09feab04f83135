#include "models/exchange/importvalues.h"

#include "models/domain/fiscalyear.h"
#include "models/domain/reading.h"
#include "models/domain/text.h"
#include "models/exchange/headings.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

using Kind = ReadValue::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ImportValues)
};

ReadValue refused(const QString &reason)
{
    return {.kind = Kind::Refused, .text = reason};
}

/// Nothing but a dash, as people write where there is nothing to say.
bool isDash(const QString &text)
{
    static const QString dashes = u"-－―—–‐−ー─/／…"_s;
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return dashes.contains(c); });
}

/// Why a cell of that kind cannot be a name or a text; empty where it can.
QString kindRefusal(const ForeignCell &cell)
{
    switch (cell.kind) {
    case ForeignCell::Kind::Error:
        return Tr::tr("The cell holds the error %1. Please correct it in the file.").arg(cell.text);
    case ForeignCell::Kind::Date:
        return Tr::tr("The cell holds a date. The spreadsheet program may have made it of what was "
                      "typed; please correct it in the file.");
    case ForeignCell::Kind::Boolean:
        return Tr::tr("The cell holds %1, which is no value of this column.").arg(cell.text);
    default:
        return {};
    }
}

/// Without marks of footnotes, blanks and full stops at its end, and brackets around the whole.
QString bare(const QString &text)
{
    static const QRegularExpression note(u"(?:[※*]\\d*|[。.、,])+$"_s);
    static const QString brackets = u"「」『』()【】[]〔〕<>《》\"\"''“”"_s;
    QString result = searchKey(text).trimmed().remove(note).trimmed();
    for (qsizetype i = 0; i < brackets.size() && result.size() > 2; i += 2) {
        if (result.front() == brackets[i] && result.back() == brackets[i + 1])
            result = result.sliced(1, result.size() - 2).trimmed();
    }
    return result;
}

/// The label's key, with どおり in one spelling.
QString directionKey(const QString &text)
{
    return headingKey(text).replace(u"通り"_s, u"どおり"_s).replace(u"とおり"_s, u"どおり"_s);
}

/// What stands outside the first brackets of the text, and what in them.
QStringList bracketParts(const QString &text)
{
    static const QRegularExpression brackets(u"^([^(（]+)[(（]([^)）]+)[)）]$"_s);
    const auto match = brackets.match(text.trimmed());
    return match.hasMatch() ? QStringList{match.captured(1), match.captured(2)} : QStringList{};
}

} // namespace

void NameIndex::add(const QString &key, qint64 id)
{
    if (key.isEmpty())
        return;
    const auto [at, isNew] = m_ids.try_emplace(key, id);
    if (!isNew && at->second != id)
        at->second = 0;
}

qint64 NameIndex::find(const QString &key) const
{
    const auto at = m_ids.find(key);
    return at != m_ids.end() ? at->second : 0;
}

ImportValues::ImportValues(const Plan &plan)
{
    QStringList names;
    for (const Grade &grade : plan.grades()) {
        names << grade.code;
        m_plainGrades.add(grade.code, grade.id.value);
        for (const QString &name : {grade.code, grade.label, grade.definition})
            m_grades.add(bare(name), grade.id.value);
    }
    m_gradeNames = names.join(Tr::tr(", "));
    names.clear();
    for (const Direction &direction : plan.directions()) {
        names << direction.label;
        m_plainDirections.add(direction.label, direction.id.value);
        m_directions.add(directionKey(direction.label), direction.id.value);
        for (const QString &part : bracketParts(direction.label))
            m_directions.add(directionKey(part), direction.id.value);
    }
    m_directionNames = names.join(Tr::tr(", "));
    for (const Goal &goal : plan.goals()) {
        for (const QString &name : {goal.mark, goal.title, goal.label()})
            m_goals.add(headingKey(name), goal.id.value);
    }
}

qint64 ImportValues::gradeNamed(const QString &text) const
{
    const QString word = u"評価"_s;
    const QString name = bare(text);
    if (const qint64 id = m_grades.find(name))
        return id;
    if (name.endsWith(word) || name.endsWith(u"判定"_s))
        return m_grades.find(bare(name.chopped(2)));
    if (name.startsWith(word))
        return m_grades.find(bare(name.sliced(2).remove(u':')));
    return 0;
}

/// Whether a remark behind a grade has another one in it: by itself, behind an "or", or as letters
/// among others (から B へ).
bool ImportValues::namesGrade(const QString &remark) const
{
    static const QRegularExpression between(u"[^\\w]+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression orWord(u"^(?:又は|または|もしくは|若しくは|或いは|か|or)"_s);
    if (gradeNamed(QString(remark).remove(u')')))
        return true;
    static const QRegularExpression notLatin(u"[^A-Za-z]+"_s);
    const QStringList words =
        remark.split(between, Qt::SkipEmptyParts) + remark.split(notLatin, Qt::SkipEmptyParts);
    return std::ranges::any_of(words, [this](const QString &word) {
        return gradeNamed(word) || gradeNamed(QString(word).remove(orWord));
    });
}

ReadValue ImportValues::grade(const ForeignCell &cell) const
{
    if (const qint64 id = m_plainGrades.find(cell.text))
        return {Kind::Value, id};
    if (const QString reason = kindRefusal(cell); !reason.isEmpty())
        return refused(reason);
    const QString name = bare(cell.text);
    static const QStringList none = {u"未評価"_s, u"未定"_s, u"未記入"_s, u"評価なし"_s,
                                     u"not graded"_s};
    if (isDash(name) || none.contains(name))
        return {Kind::None};
    if (const qint64 id = gradeNamed(cell.text))
        return {Kind::Value, id};
    // 「A：順調」, 「A（順調）」; but 「A（B）」, 「A → B」 and 「A 又は B」 are two grades.
    static const QRegularExpression remark(u"^([^:\\s(]+)\\s*[:\\s(](.+)$"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    const auto match = remark.match(name);
    const qint64 id = match.hasMatch() ? gradeNamed(match.captured(1)) : 0;
    if (id && !namesGrade(match.captured(2)))
        return {Kind::Value, id};
    return refused(
        Tr::tr("“%1” is not a grade of the plan. It has: %2.").arg(cell.text, m_gradeNames));
}

qint64 ImportValues::directionNamed(const QString &text) const
{
    static const QRegularExpression count(u"^\\d+"_s);
    const QString key = directionKey(text);
    const qint64 id = m_directions.find(key);
    return id ? id : m_directions.find(QString(key).remove(count));
}

ReadValue ImportValues::direction(const ForeignCell &cell) const
{
    if (const qint64 id = m_plainDirections.find(cell.text))
        return {Kind::Value, id};
    if (const QString reason = kindRefusal(cell); !reason.isEmpty())
        return refused(reason);
    const QString name = bare(cell.text);
    if (isDash(name) || name == u"未定"_s || name == u"方向性未定"_s || name == u"no direction"_s)
        return {Kind::None};
    if (const qint64 id = directionNamed(name))
        return {Kind::Value, id};
    const QStringList parts = bracketParts(name);
    const qint64 named = parts.isEmpty() ? 0 : directionNamed(parts[0]);
    const qint64 id =
        named && !directionNamed(parts[1]) ? named : directionNamed(name.section(u':', 0, 0));
    if (id)
        return {Kind::Value, id};
    return refused(Tr::tr("“%1” is not a direction of the plan. It has: %2.")
                       .arg(cell.text, m_directionNames));
}

ReadValue ImportValues::goal(const ForeignCell &cell) const
{
    if (const QString reason = kindRefusal(cell); !reason.isEmpty())
        return refused(reason);
    const QString text = normalisedText(cell.text).simplified();
    if (text.isEmpty() || isDash(text))
        return {};
    if (const auto reason = textRefusal(text))
        return refused(*reason);
    static const QRegularExpression word(u"^(?:基本)?目標"_s);
    const QString key = headingKey(text);
    qint64 id = m_goals.find(key);
    if (!id)
        id = m_goals.find(QString(key).remove(word));
    return {Kind::Value, id, id ? QString() : text};
}

ReadValue readYearCell(const ForeignCell &cell)
{
    const QString text = searchKey(cell.text).simplified().remove(u' ');
    if (text.isEmpty() || isDash(text))
        return {};
    if (const auto year = readFiscalYear(text))
        return {Kind::Value, *year};
    // A day or a month lies in the fiscal year that began in the last April.
    static const QRegularExpression month(u"^(.+?)(?:年|[-./])(\\d{1,2})(?:$|月|[-./])"_s);
    const auto match = month.match(text);
    const int year = match.hasMatch() ? readFiscalYear(match.captured(1)).value_or(0) : 0;
    const int inYear = match.captured(2).toInt();
    if (year > 0 && inYear >= 1 && inYear <= 12)
        return {Kind::Value, inYear < 4 ? year - 1 : year};
    return refused(
        Tr::tr("“%1” is not a year; it is written like 2020, R2 or 令和２.").arg(cell.text));
}

ReadValue readTextCell(const ForeignCell &cell, bool onOneLine)
{
    if (cell.kind == ForeignCell::Kind::Error)
        return refused(kindRefusal(cell));
    const QString text = normalisedText(cell.text);
    const bool isSpaced =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    const QString value = !isSpaced ? text : onOneLine ? text.simplified() : text.trimmed();
    if (value.isEmpty() || isDash(value))
        return {};
    if (const auto reason = textRefusal(value))
        return refused(*reason);
    return {Kind::Value, 0, value};
}

ReadValue readAmountCell(const ForeignCell &cell, const QString &unit)
{
    if (const QString reason = kindRefusal(cell); !reason.isEmpty())
        return refused(reason);
    const QString text = normalisedText(cell.text).simplified();
    if (const auto reason = textRefusal(text))
        return refused(*reason);
    if (text.isEmpty())
        return {};
    const QString unitKey = searchKey(unit).trimmed();
    QString figure = searchKey(text);
    if (!unitKey.isEmpty() && figure.endsWith(unitKey))
        figure = figure.chopped(unitKey.size()).trimmed();
    if (!readNumber(figure))
        return {Kind::Value, 0, text};
    return {Kind::Value, 0, figure.remove(u',').remove(u' ')};
}

bool isSameAmount(const QString &left, const QString &right)
{
    if (left == right)
        return true;
    const auto leftNumber = readNumber(left);
    const auto rightNumber = readNumber(right);
    return leftNumber && leftNumber == rightNumber &&
           searchKey(left).endsWith(u'%') == searchKey(right).endsWith(u'%');
}

} // namespace shisaku
