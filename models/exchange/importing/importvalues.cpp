#include "models/exchange/importing/importvalues.h"

#include "models/domain/fiscalyear.h"
#include "models/domain/reading.h"
#include "models/domain/text.h"
#include "models/exchange/importing/cellwords.h"
#include "models/exchange/importing/headings.h"
#include "models/exchange/importing/rowwords.h"
#include "models/exchange/reading/numbercells.h"

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

/// As much of the text as a reason says.
QString quoted(const QString &text)
{
    constexpr qsizetype longest = 100;
    return shortened(text, longest);
}

/// Why a cell that says so holds nothing to take; empty where it may.
QString contentRefusal(const ForeignCell &cell)
{
    if (cell.kind == ForeignCell::Kind::Struck)
        return Tr::tr("What stands there is struck out, so it is no answer.");
    if (cell.kind == ForeignCell::Kind::Error && cell.text.startsWith(u'='))
        return Tr::tr("The file holds no result of the formula %1. Please open the file in a "
                      "spreadsheet program and save it again.")
            .arg(quoted(cell.text));
    if (cell.kind == ForeignCell::Kind::Error)
        return Tr::tr("The cell holds the error %1. Please correct it in the file.")
            .arg(quoted(cell.text));
    if (isDitto(cell.text))
        return Tr::tr("“%1” refers to another cell. Please write in the file what is meant.")
            .arg(quoted(cell.text));
    return {};
}

/// Why a cell of that kind cannot be a name or a figure; empty where it can.
QString kindRefusal(const ForeignCell &cell)
{
    switch (cell.kind) {
    case ForeignCell::Kind::Date:
        return Tr::tr("The cell holds a date. The spreadsheet program may have made it of what was "
                      "typed; please correct it in the file.");
    case ForeignCell::Kind::Boolean:
        return Tr::tr("The cell holds %1, which is no value of this column.")
            .arg(quoted(cell.text));
    default:
        return cell.text.size() > longestText ? textRefusal(cell.text).value_or(QString())
                                              : contentRefusal(cell);
    }
}

/// Where marks of footnotes (※1) and full stops at the end of a text begin.
qsizetype endOfWords(const QString &text)
{
    qsizetype end = text.size();
    while (end > 0) {
        qsizetype mark = end;
        while (mark > 0 && text[mark - 1] >= u'0' && text[mark - 1] <= u'9')
            --mark;
        const bool isNote = mark > 0 && u"※*"_s.contains(text[mark - 1]);
        if (!isNote && !u"。.、,"_s.contains(text[end - 1]))
            break;
        end = isNote ? mark - 1 : end - 1;
    }
    return end;
}

/// Without marks of footnotes, blanks and full stops at its end, and brackets around the whole.
QString bare(const QString &text)
{
    static const QString brackets = u"「」『』()【】[]〔〕<>《》\"\"''“”"_s;
    const QString key = searchKey(text).trimmed();
    QString result = key.first(endOfWords(key)).trimmed();
    for (qsizetype i = 0; i < brackets.size() && result.size() > 2; i += 2) {
        if (result.front() == brackets[i] && result.back() == brackets[i + 1])
            result = result.sliced(1, result.size() - 2).trimmed();
    }
    return result;
}

/// The label's key: without blanks, brackets and what stands between words, and with どおり in one
/// spelling. All other marks count: 完了？ and □完了 are not 完了.
QString directionKey(const QString &text)
{
    static const QRegularExpression between(u"[\\s()「」『』【】\\[\\]・、,/]"_s);
    return searchKey(text)
        .remove(between)
        .replace(u"通り"_s, u"どおり"_s)
        .replace(u"とおり"_s, u"どおり"_s);
}

/// Whether a remark says in words of its own how well things went, as many scales explain their
/// grades: 順調, おおむね達成.
bool isAppraisal(const QString &remark)
{
    static const QRegularExpression words(
        u"^(?:おおむね|概ね|ほぼ|極めて|きわめて|非常に|大変|やや)?"
        u"(?:順調|良好|達成|(?:計画|予定|目標)(?:どおり|通り)|遅れ)$"_s);
    return words.match(remark).hasMatch();
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
        m_gradeWords[grade.id.value] = {bare(grade.label), bare(grade.definition)};
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

/// Whether a remark behind the name of a grade only says what that grade is. Any other may take it
/// back (A（取消）, A ではない), and one with the same letter again may be another one (A A).
bool ImportValues::explainsGrade(const QString &remark, qint64 id) const
{
    const auto at = m_gradeWords.find(id);
    const bool isItsOwn = std::ranges::any_of(at->second, [&remark](const QString &word) {
        constexpr qsizetype shortest = 4;
        return word == remark || (remark.size() >= shortest && word.startsWith(remark));
    });
    return isItsOwn || isAppraisal(remark) || remark == u"評価"_s || remark == u"判定"_s;
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
    static const QRegularExpression remark(u"^([^:\\s(]+)\\s*(?:\\((.+)\\)|[:\\s]\\s*(.+))$"_s);
    const auto match = remark.match(name);
    const qint64 id = match.hasMatch() ? gradeNamed(match.captured(1)) : 0;
    const qint64 withoutBlanks = id ? gradeNamed(QString(name).remove(u' ')) : 0; // A A is AA
    if (id && (!withoutBlanks || withoutBlanks == id) &&
        explainsGrade(bare(match.captured(2) + match.captured(3)), id))
        return {Kind::Value, id};
    return refused(Tr::tr("“%1” is not a grade of the plan. It has: %2.")
                       .arg(quoted(cell.text), m_gradeNames));
}

/// With a bullet, a ticked box or a count before it, but not with an empty box.
qint64 ImportValues::directionNamed(const QString &text) const
{
    static const QRegularExpression mark(
        u"^(?:[●・■☑✓✔]\\x{fe0f}?|\\(\\d{1,2}\\)|\\d{1,2}[.):、]?)\\s*"_s);
    const qint64 id = m_directions.find(directionKey(text));
    return id ? id : m_directions.find(directionKey(QString(text).remove(mark)));
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
    // A new or a special one is still what it is called; any other remark may take it back.
    static const QStringList kinds = {u"新規"_s, u"重点"_s};
    const QStringList parts = bracketParts(name);
    const bool isOfAKind = !parts.isEmpty() && kinds.contains(bare(parts[1]));
    if (const qint64 id = isOfAKind ? directionNamed(parts[0]) : 0)
        return {Kind::Value, id};
    return refused(Tr::tr("“%1” is not a direction of the plan. It has: %2.")
                       .arg(quoted(cell.text), m_directionNames));
}

ReadValue ImportValues::readScale(const ForeignCell &cell, ImportField scale) const
{
    constexpr qsizetype longest = 40; // what is longer names none, and it costs no sentence
    if (cell.text.isEmpty() || cell.text.size() > longest)
        return {};
    return scale == ImportField::Grade ? grade(cell) : direction(cell);
}

qint64 ImportValues::idOf(const ForeignCell &cell, ImportField scale) const
{
    const ReadValue value = readScale(cell, scale);
    return value.kind == Kind::Value ? value.id : 0;
}

bool ImportValues::saysNone(const ForeignCell &cell, ImportField scale) const
{
    return readScale(cell, scale).kind == Kind::None;
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
    if (cell.kind == ForeignCell::Kind::Struck)
        return refused(contentRefusal(cell));
    const QString text = unspacedKey(cell.text);
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
    return refused(Tr::tr("“%1” is not a year; it is written like 2020, R2 or 令和２.")
                       .arg(quoted(cell.text)));
}

ReadValue readTextCell(const ForeignCell &cell, bool onOneLine)
{
    if (cell.kind == ForeignCell::Kind::Date)
        return refused(kindRefusal(cell));
    if (const QString reason = contentRefusal(cell); !reason.isEmpty())
        return refused(reason);
    if (isPlaceholder(cell.text))
        return {};
    if (cell.text == u'0')
        return refused(Tr::tr("“0” is no text. A formula that refers to an empty cell gives it; "
                              "please correct it in the file."));
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
    // Of the text as it stands: a line break is no blank between thousands.
    QString figure = figureWithoutUnit(normalisedText(cell.text), unit);
    static const QRegularExpression figures(u"\\A(?=.*\\d)[-+\\d.,]+(?:\\s+[-+\\d.,]+)+\\z"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    if (const auto number = readNumber(figure)) {
        const bool isNumber = cell.kind == ForeignCell::Kind::Number; // perhaps shown as 007
        return {Kind::Value, 0,
                isNumber ? plainNumberText(*number) : figure.remove(u',').remove(u' ')};
    }
    if (figures.match(figure).hasMatch())
        return refused(Tr::tr("“%1” may be more than one figure. Please write one in the file.")
                           .arg(quoted(text)));
    return {Kind::Value, 0, text};
}

bool isSameAmount(const QString &left, const QString &right, const QString &unit)
{
    if (left == right)
        return true;
    const QString leftFigure = figureWithoutUnit(left, unit);
    const QString rightFigure = figureWithoutUnit(right, unit);
    const auto leftNumber = readNumber(leftFigure);
    const auto rightNumber = readNumber(rightFigure);
    return leftNumber && leftNumber == rightNumber &&
           leftFigure.endsWith(u'%') == rightFigure.endsWith(u'%');
}

} // namespace shisaku
