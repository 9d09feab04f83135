#include "models/exchange/importing/newmeasures.h"

#include "models/domain/officialtext.h"
#include "models/domain/text.h"
#include "models/exchange/importing/headings.h"
#include "models/exchange/importing/importrow.h"
#include "models/exchange/importing/rowwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

using Kind = ReadValue::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ImportRows)
};

bool isTelephone(const QString &number)
{
    const auto isInOne = [](QChar c) { return c >= QChar(0x80) || u"tfTF"_s.contains(c); };
    if (std::none_of(number.begin(), number.end(), isInOne)) // as N1 is, of 100,000 maybe
        return false;
    return number.contains(u"内線"_s) || number.contains(u"電話"_s) ||
           number.contains(u"tel"_s, Qt::CaseInsensitive) ||
           number.contains(u"fax"_s, Qt::CaseInsensitive);
}

/// 令和元年度の57件: with words between, or too long for a number.
bool isSentence(const QString &plain)
{
    constexpr qsizetype longest = 20;
    const auto isHiragana = [](QChar c) { return c >= u'ぁ' && c <= u'ゖ'; };
    return plain.size() > longest || std::any_of(plain.begin(), plain.end(), isHiragana);
}

bool isNumber(const QString &plain)
{
    return hasFigure(plain) && !isSentence(plain) &&
           (plain.front().isDigit() || !isTelephone(plain));
}

/// Whether it may be that of several measures: 4¹, 1-3～1-5, 4、5.
bool isOfSeveral(const QString &typed)
{
    const auto isPlain = [](QChar c) {
        return c < QChar(0x80) && (c.isLetterOrNumber() || c == u'-');
    };
    if (std::ranges::all_of(typed, isPlain)) // as nearly all of 100,000 are
        return false;
    static const QRegularExpression list(u"\\d\\s*[~〜～、，,・&]\\s*\\d"_s);
    return joinsFigures(typed) || list.match(typed).hasMatch();
}

/// What stands for a title where there is no measure: （欠番）, 廃止, ※4へ統合.
bool isNoTitle(const QString &title)
{
    static const QStringList words{u"欠番"_s, u"削除"_s, u"廃止"_s, u"未定"_s,
                                   u"空き"_s, u"なし"_s, u"予備"_s, u"未使用"_s};
    constexpr qsizetype longest = 8; // such a word in brackets
    return (title.size() <= longest && words.contains(headingKey(title))) || isFootnote(title);
}

/// Without the marks behind it: 1-3※.
QString withoutMarks(QString number)
{
    const auto isMark = [](QChar c) { return u"※*★"_s.contains(c); };
    while (!number.isEmpty() && isMark(number.back()))
        number.chop(1);
    return number.trimmed();
}

/// Whether a goal may be called so: by words, and not by a figure or by what people write instead.
bool canBeGoal(const QString &text)
{
    static const QRegularExpression figure(
        u"^\\d+(?:件|人|名|回|円|台|点|校|箇所|か所|年|年度)?$"_s);
    static const QStringList noAnswer{u"未定"_s,   u"未設定"_s, u"未入力"_s, u"検討中"_s,
                                      u"調整中"_s, u"不明"_s,   u"なし"_s,   u"無し"_s};
    const bool isMarked = isCircledNumber(text.front());
    const QString key = headingKey(isMarked ? text.sliced(1) : text);
    return key.size() > 1 && !figure.match(key).hasMatch() && !noAnswer.contains(key) &&
           std::any_of(key.begin(), key.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

NewMeasures::NewMeasures(const Plan &plan, const Year &year, KnownMeasures &known,
                         FieldReader &reader, const GoalAbove &goal, ClaimCollector &claims)
    : m_plan(plan)
    , m_year(year)
    , m_known(known)
    , m_reader(reader)
    , m_goal(goal)
    , m_claims(claims)
    , m_needsTitle(Tr::tr("The plan has no such measure. A new one needs a number and a title."))
    , m_needsGoal(Tr::tr("The plan has no such measure. A new one needs a goal."))
{
}

int NewMeasures::add(const ImportRow &row)
{
    const ForeignCell &number = row.cell(ImportField::Number);
    const QString plain =
        canBeMeasureNumber(number) ? withoutMarks(plainMeasureNumber(number.text)) : QString();
    const ReadValue title = readTextCell(row.cell(ImportField::Title), true);
    if (const QString reason = refusal(row, plain, title); !reason.isEmpty()) {
        m_claims.refuse(row, reason,
                        number.text.isEmpty() ? ImportField::Title : ImportField::Number);
        return -1;
    }
    if (m_known.allAdded().empty()) { // where one row has a new measure, most may
        const std::size_t rows = row.source().table.rows.size();
        m_known.reserve(rows);
        m_claims.reserve(rows);
    }
    const int place = m_known.end();
    const auto added = static_cast<qint64>(m_known.allAdded().size());
    const ReadValue &goal = m_goal.goal();
    m_known.add({.measure = {.id = {nextId<Measure>(m_plan).value + added},
                             .number = plain,
                             .title = title.text,
                             .goal = {goal.id},
                             .inForceFrom = m_year.fiscalYear},
                 .goal = goal.id ? QString() : goal.text,
                 .place = row.place()});
    if (const int doubt = doubtOf(row, plain); doubt >= 0)
        m_known.doubtAdded(place, doubt);
    return place;
}

QString NewMeasures::refusal(const ImportRow &row, const QString &number,
                             const ReadValue &title) const
{
    const ForeignCell &typed = row.cell(ImportField::Number);
    if (isRepetition(typed.text) || isRepetition(title.text))
        return Tr::tr("It repeats a measure of another row (再掲), so it is no new one. "
                      "Where it says something else, please write it in that row.");
    if (typed.kind == ForeignCell::Kind::Date)
        return Tr::tr("The spreadsheet program has made a day of the number. Please make "
                      "the column one of text in the file and type the number again.");
    if (isOfSeveral(typed.text))
        return Tr::tr("“%1” may be more than one number. Please give each measure a row of its "
                      "own in the file.")
            .arg(typed.text);
    if (title.kind == Kind::Refused)
        return title.text;
    if (const auto reason = textRefusal(number))
        return *reason;
    if (title.kind != Kind::Value || isNoTitle(title.text) || !isNumber(number))
        return m_needsTitle;
    const ReadValue &goal = m_goal.goal();
    if (goal.kind == Kind::Refused)
        return goal.text;
    if (goal.kind != Kind::Value)
        return m_needsGoal;
    if (!goal.id && !canBeGoal(goal.text))
        return Tr::tr("“%1” is no name of a goal. A new measure needs a goal.").arg(goal.text);
    return {};
}

int NewMeasures::doubtOf(const ImportRow &row, const QString &number)
{
    if (row.source().isSurvey)
        return m_claims.doubt(
            Tr::tr("The survey did not ask about this measure: the number may be a slip. "
                   "Please include it only where it is a new one."));
    if (const QString reason = m_goal.doubt(); !reason.isEmpty())
        return m_claims.doubt(reason);
    const int whole = wholeOf(number);
    if (whole < 0)
        return -1;
    return m_claims.doubt(Tr::tr("By its number it may be a part of %1. Please include it only "
                                 "where it is a measure of its own.")
                              .arg(importMeasureName(m_known.at(whole))));
}

int NewMeasures::wholeOf(const QString &number) const
{
    for (qsizetype at = 1; at < number.size(); ++at) {
        if (!number[at - 1].isDigit() || number[at].isDigit())
            continue;
        const int place = m_known.byNumber(number.first(at));
        if (place >= 0 && !m_known.isNew(place))
            return place;
    }
    return -1;
}

bool NewMeasures::agrees(const ImportRow &row, int place)
{
    const ImportedMeasure &added = m_known.added(place);
    const QString name = importMeasureName(added.measure);
    if (!areAlike(row.cell(ImportField::Title).text, added.measure.title)) {
        m_claims.refuse(row, Tr::tr("Another row gives this number to %1.").arg(name));
        return false;
    }
    const QString &text = row.cell(ImportField::Goal).text;
    if (text.isEmpty() || isDitto(text))
        return true;
    const ReadValue goal = m_reader.read(row, ImportField::Goal);
    const bool isSame =
        goal.kind != Kind::Value ||
        (goal.id == added.measure.goal.value && headingKey(goal.text) == headingKey(added.goal));
    if (!isSame)
        m_claims.refuse(row, Tr::tr("Another row gives %1 another goal.").arg(name),
                        ImportField::Goal, place);
    return isSame;
}

} // namespace shisaku
