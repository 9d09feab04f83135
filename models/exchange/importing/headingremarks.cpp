#include "models/exchange/importing/headingremarks.h"

#include "models/domain/text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// Without the bracketed remarks and the marks of footnotes (評価※1), which are kept as remarks;
/// behind ※ the rest of the line is one (評価※必須).
QString withoutBrackets(const QString &heading, QStringList &remarks)
{
    static const QRegularExpression remark(
        u"[(（\\[［【〔<＜]([^)）\\]］】〕>＞]*)[)）\\]］】〕>＞]|[*＊]\\d*|注\\d+|※([^\\n]*)"_s);
    const bool hasMark = std::any_of(heading.begin(), heading.end(),
                                     [](QChar c) { return u"(（[［【〔<＜※*＊注"_s.contains(c); });
    if (!hasMark)
        return heading;
    auto matches = remark.globalMatch(heading);
    while (matches.hasNext()) {
        const auto match = matches.next();
        remarks << match.captured(1) + match.captured(2);
    }
    return QString(heading).remove(remark);
}

/// Without lines that only tell what to do, and what stands behind an arrow: 評価▼選択.
QString withoutInstructions(const QString &heading)
{
    static const QRegularExpression arrow(u"(?<=\\S)\\s*[▼▽↓⇩][^\\n]*$"_s,
                                          QRegularExpression::MultilineOption);
    static const QRegularExpression instruction(
        u"選択|ぷるだうん|りすと|記入|入力|必須|任意|字以内|文字|くりっく"_s);
    const bool hasArrow =
        std::any_of(heading.begin(), heading.end(), [](QChar c) { return u"▼▽↓⇩"_s.contains(c); });
    QString plain = hasArrow ? QString(heading).remove(arrow) : heading;
    if (!plain.contains(u'\n'))
        return plain;
    QStringList lines = plain.split(u'\n');
    for (qsizetype at = lines.size(); --at > 0;) {
        if (instruction.match(searchKey(lines[at])).hasMatch())
            lines.removeAt(at);
    }
    return lines.join(u'\n');
}

/// Without the grades to choose from behind it (評価：AA～C, 評価 A/B/C), and 記入欄.
QString withoutChoices(const QString &heading)
{
    static const QRegularExpression choices(
        u"[:：\\s]*[A-ZＡ-Ｚ]{1,2}(?:\\s*[~～〜・/／,，、][ 　]*[A-ZＡ-Ｚ]{1,2})+\\s*$"_s);
    static const QRegularExpression box(u"(?<=[^\\s])(?:記入|入力|回答|選択)欄\\s*$"_s);
    const QString trimmed = heading.trimmed();
    const QChar last = trimmed.isEmpty() ? QChar() : trimmed.back();
    if (last == u'欄')
        return QString(heading).remove(box);
    const bool isLetter = (last >= u'A' && last <= u'Z') || (last >= u'Ａ' && last <= u'Ｚ');
    return isLetter ? QString(heading).remove(choices) : heading;
}

/// Without the question's number before it: 問3 評価, Q2.評価, ア 方向性.
QString withoutQuestion(const QString &heading)
{
    static const QRegularExpression question(
        u"^\\s*(?:(?:設問|問|[QqＱｑ])\\s*[0-9０-９]{1,2}(?:[-－][0-9０-９]{1,2})?[\\s.．:：、]*"
        u"|[アイウエオカキクケコ][\\s.．:：、]+)"_s);
    const bool isOne =
        !heading.isEmpty() && u"設問QqＱｑアイウエオカキクケコ \n　"_s.contains(heading.front());
    return isOne ? QString(heading).remove(question) : heading;
}

} // namespace

PlainHeading plainHeading(const QString &heading)
{
    PlainHeading plain;
    const QString text = withoutBrackets(heading, plain.remarks);
    plain.text = withoutQuestion(withoutChoices(withoutInstructions(text)));
    return plain;
}

bool isOfAnotherStage(const PlainHeading &heading, ImportField field)
{
    static const QRegularExpression earlier(
        u"^(?:旧|参考|計画時|当初|前期|変更前|見直し?前|(?:計画)?策定(?:時|前))(?:$|[^\\p{L}]|評価|値)"_s);
    static const QRegularExpression target(u"^目標(?:値)?$"_s);
    static const QRegularExpression last(
        u"^(?:最終|最終年度?|計画(?:の)?最終年度?|計画終了(?:年度?|時)|計画期間末|計画期末|期末)"
        u"(?:目標)?値?$"_s);
    static const QRegularExpression base(u"^(?:基準|基準値|基準年度?|基準時)$"_s);
    static const QRegularExpression partOfYear(
        u"^(?:年度)?(?:[上下]半?期|半期|中間|途中|第?[1-4]四半期)"_s);
    static const QRegularExpression month(
        u"(?<!\\d)(?:[124-9]|1[0-2])月(?:末|\\d{1,2}日)?(?:現在|時点)?$"_s); // 3月末 ends it
    // 3月 alone is one month of twelve; a time from April to March is the year itself.
    static const QRegularExpression months(
        u"^3月分?$|(?<!\\d)(?!4月?(?:1日)?[^\\d月]+(?:翌年?)?3月)(?:[1-9]|1[0-2])月?(?:\\d{1,2}日)?"
        u"(?:から|[~〜–—―ー-])"
        u"(?:翌年?)?(?:[1-9]|1[0-2])月(?:末|\\d{1,2}日)?(?:まで|分)?$"_s);
    static const QRegularExpression forecast(
        u"^(?:年度末|期末|年間|決算)?(?:見込み?|予測|推計|推定|予想)(?:値|額|数|量|実績)?$"_s);
    static const QRegularExpression ofYears(u"\\d年後|累計|累積"_s);
    const bool isTarget = field == ImportField::Target;
    const bool isFigure = isTarget || field == ImportField::Actual;
    const bool isCounted = isFigure || field == ImportField::Achievement;
    const bool isResult = isOfYear(field) && !isTarget && field != ImportField::NextSteps;
    return std::ranges::any_of(heading.remarks, [&](const QString &remark) {
        const QString key = unspacedKey(remark);
        return earlier.match(key).hasMatch() || (!isTarget && target.match(key).hasMatch()) ||
               (isTarget && last.match(key).hasMatch()) || partOfYear.match(key).hasMatch() ||
               (isCounted && (month.match(key).hasMatch() || months.match(key).hasMatch())) ||
               (isResult && forecast.match(key).hasMatch()) ||
               (isFigure && ofYears.match(key).hasMatch()) ||
               (field == ImportField::Actual && base.match(key).hasMatch());
    });
}

bool isFinal(const QString &heading)
{
    static const QRegularExpression word(
        u"最終(?!年|更新|目標|見込|予定)|(?<!未)確定(?!予定|見込|申告|前|は)"_s);
    return word.match(heading).hasMatch();
}

bool isRevised(const QString &heading)
{
    static const QRegularExpression word(u"(?:修正|変更|訂正|見直し?|改定|改訂)後"_s);
    return word.match(heading).hasMatch();
}

} // namespace shisaku
