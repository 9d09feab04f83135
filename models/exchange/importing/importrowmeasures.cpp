#include "models/domain/officialtext.h"
#include "models/domain/text.h"
#include "models/exchange/importing/headings.h"
#include "models/exchange/importing/importrows.h"
#include "models/exchange/importing/rowwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

// Which measure a row is about, by its number and its title.

namespace shisaku
{
namespace
{

using Kind = ReadValue::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ImportRows)
};

/// Of a title a reason says so much.
constexpr qsizetype longestQuoted = 100;

bool isTelephone(const QString &number)
{
    return number.contains(u"内線"_s) || number.contains(u"電話"_s) ||
           number.contains(u"tel"_s, Qt::CaseInsensitive) ||
           number.contains(u"fax"_s, Qt::CaseInsensitive);
}

/// What a number can be read of; a spreadsheet program makes a day of 1-1.
bool canBeNumber(const ForeignCell &cell)
{
    return cell.kind == ForeignCell::Kind::Text || cell.kind == ForeignCell::Kind::Number;
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

int ImportRows::measureOfRow()
{
    const ForeignCell &number = cell(ImportField::Number);
    const ForeignCell &title = cell(ImportField::Title);
    if (number.text.isEmpty() && title.text.isEmpty())
        return continuedMeasure();
    const auto refused = [this](const QString &reason) {
        refuse(reason);
        return -1;
    };
    if (isDitto(number.text) || isDitto(title.text))
        return refused(Tr::tr("The row refers to the one above. Please write number and title."));
    if (isCutApart())
        return refused(Tr::tr("The row has more cells than there are headings: perhaps a comma in "
                              "a text is in no quotation marks."));
    const int byNumber = canBeNumber(number) ? m_finder.byNumber(number.text) : MeasureFinder::none;
    const bool isSame = byNumber >= 0 && measureAt(byNumber).title == title.text;
    const int named = isSame ? byNumber : m_finder.byTitle(title.text);
    const int byTitle =
        named == MeasureFinder::none && number.text.isEmpty() ? byMarkedTitle(title.text) : named;
    const bool isNamesake = byNumber == MeasureFinder::none && byTitle >= 0 && isNew(byTitle) &&
                            hasFigure(number.text); // 研修の実施 may be the name of two
    if (isNamesake)
        return addedMeasure();
    if (byNumber != MeasureFinder::none || byTitle != MeasureFinder::none)
        return agreed(byNumber, byTitle);
    return isNoMeasure() ? -1 : addedMeasure();
}

/// By a title with a number or a mark (※) before it.
int ImportRows::byMarkedTitle(const QString &title) const
{
    const auto isMark = [](QChar c) { return u"※*＊●○◎★☆■◆・ 　"_s.contains(c); };
    const auto words = std::find_if_not(title.begin(), title.end(), isMark);
    const int marked = words == title.begin()
                           ? MeasureFinder::none
                           : m_finder.byTitle(title.sliced(words - title.begin()));
    return marked == MeasureFinder::none ? m_finder.byBoth(title) : marked;
}

int ImportRows::agreed(int byNumber, int byTitle)
{
    const QString &title = cell(ImportField::Title).text;
    if (byNumber >= 0 && byTitle >= 0 && byNumber != byTitle) {
        refuse(Tr::tr("The number is that of %1, but the title that of %2. Please correct one of "
                      "them in the file.")
                   .arg(importMeasureName(measureAt(byNumber)),
                        importMeasureName(measureAt(byTitle))));
        return -1;
    }
    const int place = byNumber >= 0 ? byNumber : byTitle;
    const bool isOneOfSeveral = byTitle != MeasureFinder::several || byNumber < 0 ||
                                MeasureFinder::isSameTitle(title, measureAt(byNumber).title);
    if (place < 0 || !isOneOfSeveral) {
        refuse(Tr::tr("Several measures go by this number or title."));
        return -1;
    }
    if (title.isEmpty()) {
        m_doubt = doubtOfNumber(place);
        if (m_doubt < 0 && !isNew(place) && contradictsGoal(place))
            m_doubt = doubt(Tr::tr("The row has no title, and another goal than %1. Please look "
                                   "whether this measure is meant.")
                                .arg(importMeasureName(measureAt(place))));
        return place;
    }
    m_hasTitles = true;
    if (isNew(place))
        return agreesWithAdded(place) ? place : -1;
    if (byNumber < 0 || byTitle != MeasureFinder::none)
        return place;
    // A title is never changed unasked, other values only where it is much alike.
    m_doubt = doubtOfTitle();
    claim(m_claims.ofMeasures[static_cast<std::size_t>(place) * ImportClaims::fieldCount +
                              static_cast<std::size_t>(ImportField::Title)],
          ImportField::Title, place, readTextCell(cell(ImportField::Title), true));
    if (areAlike(title, measureAt(place).title))
        m_doubt = -1;
    return place;
}

bool ImportRows::contradictsGoal(int place)
{
    return m_columns[static_cast<std::size_t>(ImportField::Goal)] >= 0 &&
           m_goalRead.kind == Kind::Value && m_goalRead.id != measureAt(place).goal.value;
}

int ImportRows::doubtOfNumber(int place)
{
    if (m_source->mapping.mayBeCount)
        return doubt(m_isCount);
    if (place == m_above.place)
        return m_above.doubt;
    const bool isNextRow = m_row->number == m_lastSure + 1;
    return m_hasTitles && !isNextRow ? doubt(m_isUntitled) : -1;
}

int ImportRows::doubtOfTitle()
{
    return doubt(Tr::tr("The file calls it “%1”; please look whether it is the same measure.")
                     .arg(shortened(cell(ImportField::Title).text.simplified(), longestQuoted)));
}

void ImportRows::follow()
{
    const QString &title = cell(ImportField::Title).text;
    if (!hasAny({ImportField::Number}) && title.isEmpty())
        return;
    const ForeignCell &number = cell(ImportField::Number);
    const int byNumber = canBeNumber(number) ? m_finder.byNumber(number.text) : MeasureFinder::none;
    const int byTitle = m_finder.byTitle(title);
    const int place = byNumber >= 0 ? byNumber : byTitle;
    const bool isContradiction = byNumber >= 0 && byTitle >= 0 && byNumber != byTitle;
    MeasureAbove above{.row = m_row->number, .at = m_at.row};
    if (place >= 0 && !isContradiction) {
        const bool isAlike = byTitle == place || areAlike(title, measureAt(place).title);
        above.place = place;
        above.doubt = title.isEmpty() ? doubtOfNumber(place) : isAlike ? -1 : doubtOfTitle();
        if (above.doubt < 0)
            m_lastSure = m_row->number; // it is part of the table
    }
    m_above = m_named = above;
}

int ImportRows::doubt(const QString &reason)
{
    if (m_claims.doubts.isEmpty() || m_claims.doubts.back() != reason)
        m_claims.doubts << reason;
    return static_cast<int>(m_claims.doubts.size()) - 1;
}

bool ImportRows::agreesWithAdded(int place)
{
    const QString name = importMeasureName(measureAt(place));
    if (!areAlike(cell(ImportField::Title).text, measureAt(place).title)) {
        refuse(Tr::tr("Another row gives this number to %1.").arg(name));
        return false;
    }
    const ImportedMeasure &added = m_claims.added[static_cast<std::size_t>(place - m_planMeasures)];
    const QString &text = cell(ImportField::Goal).text;
    if (text.isEmpty() || isDitto(text))
        return true;
    const ReadValue goal = valueOf(ImportField::Goal);
    const bool isSame =
        goal.kind != Kind::Value ||
        (goal.id == added.measure.goal.value && headingKey(goal.text) == headingKey(added.goal));
    if (!isSame)
        refuse(Tr::tr("Another row gives %1 another goal.").arg(name), ImportField::Goal, place);
    return isSame;
}

int ImportRows::wholeOf(const QString &number) const
{
    const auto end =
        std::find_if_not(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
    if (end == number.begin() || end == number.end() || !u"-‐－―の(（.・"_s.contains(*end))
        return -1;
    const int place = m_finder.byNumber(number.first(end - number.begin()));
    return place >= 0 && !isNew(place) ? place : -1;
}

int ImportRows::doubtOfAdded(const QString &number)
{
    if (m_source->isSurvey)
        return doubt(Tr::tr("The survey did not ask about this measure: the number may be a slip. "
                            "Please include it only where it is a new one."));
    const int whole = wholeOf(number);
    return whole < 0 ? -1
                     : doubt(Tr::tr("By its number it may be a part of %1. Please include it only "
                                    "where it is a measure of its own.")
                                 .arg(importMeasureName(measureAt(whole))));
}

int ImportRows::addedMeasure()
{
    const ForeignCell &number = cell(ImportField::Number);
    const QString plain = canBeNumber(number) ? plainMeasureNumber(number.text) : QString();
    const ReadValue title = readTextCell(cell(ImportField::Title), true);
    const bool isNumber = hasFigure(plain) && (plain.front().isDigit() || !isTelephone(plain));
    const auto numberRefusal = textRefusal(plain);
    const auto noMeasure = [&](const QString &reason) {
        refuse(reason, number.text.isEmpty() ? ImportField::Title : ImportField::Number);
        return -1;
    };
    if (isRepetition(number.text) || isRepetition(title.text))
        return noMeasure(Tr::tr("It repeats a measure of another row (再掲), so it is no new one. "
                                "Where it says something else, please write it in that row."));
    if (number.kind == ForeignCell::Kind::Date)
        return noMeasure(Tr::tr("The spreadsheet program has made a day of the number. Please make "
                                "the column one of text in the file and type the number again."));
    if (!isNumber || title.kind != Kind::Value || numberRefusal)
        return noMeasure(title.kind == Kind::Refused ? title.text
                         : numberRefusal             ? *numberRefusal
                                                     : m_needsTitle);
    const ReadValue &goal = m_goalRead;
    if (goal.kind != Kind::Value)
        return noMeasure(goal.kind == Kind::Refused ? goal.text : m_needsGoal);
    if (!goal.id && !canBeGoal(goal.text))
        return noMeasure(
            Tr::tr("“%1” is no name of a goal. A new measure needs a goal.").arg(goal.text));
    const int place = m_planMeasures + static_cast<int>(m_claims.added.size());
    if (m_claims.added.empty())
        reserve(m_source->table.rows.size());
    m_claims.added.push_back(
        {.measure = {.id = {nextId<Measure>(m_plan).value + place - m_planMeasures},
                     .number = plain,
                     .title = title.text,
                     .goal = {goal.id},
                     .inForceFrom = m_year.fiscalYear},
         .goal = goal.id ? QString() : goal.text,
         .place = m_at});
    m_claims.ofMeasures.resize(m_claims.ofMeasures.size() + ImportClaims::fieldCount, -1);
    m_finder.add(plain, title.text);
    m_claims.added.back().doubt = doubtOfAdded(plain);
    m_hasTitles = true;
    return place;
}

} // namespace shisaku
