#include "models/exchange/importing/rowwords.h"

#include "models/domain/text.h"
#include "models/exchange/importing/headings.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{

bool isTotalWord(const QString &text)
{
    static const QStringList words = {u"計"_s,   u"合計"_s,  u"総計"_s,    u"小計"_s,
                                      u"総数"_s, u"total"_s, u"subtotal"_s};
    const auto isInOne = [](QChar c) {
        return c == u'計' || c == u'数' || c == u't' || c == u'T' || c == u'ｔ' || c == u'Ｔ';
    };
    return std::any_of(text.begin(), text.end(), isInOne) && words.contains(headingKey(text));
}

bool isFootnote(const QString &text)
{
    static const QString marks = u"※*＊"_s;
    static const QString words[] = {u"注"_s, u"凡例"_s, u"出典"_s, u"資料"_s};
    static const QString behind = u"：:）)］]】※、，,．.・ 　\n"_s;
    static const QString firsts = u"※*＊注凡出資以(（[［【"_s; // it is asked of 100,000 rows
    if (text.isEmpty() || !firsts.contains(text.front()))
        return false;
    if (marks.contains(text.front()))
        return true;
    const bool isBracketed = u"(（[［【"_s.contains(text.front());
    const QStringView rest = QStringView(text).sliced(isBracketed ? 1 : 0);
    const auto begins = [&](const QString &word) {
        if (!rest.startsWith(word))
            return false;
        const QStringView more = rest.sliced(word.size());
        return more.isEmpty() || more.front().isNumber() || behind.contains(more.front());
    };
    return std::ranges::any_of(words, begins) || text == u"以上"_s;
}

bool isDitto(const QString &text)
{
    static const QStringList words = {
        u"〃"_s,       u"々"_s,         u"同上"_s,       u"同前"_s, u"同左"_s, u"同右"_s, u"\""_s,
        u"上に同じ"_s, u"上記に同じ"_s, u"上記と同じ"_s, u"同"_s,   u"↓"_s,    u"\"\""_s, u"''"_s};
    static constexpr QStringView parts = u"〃々同上″\"”“〟〞'’‘＇＂↓";
    const auto isPartOfOne = [](QChar c) {
        return std::find(parts.begin(), parts.end(), c) != parts.end(); // of 100,000 rows
    };
    constexpr qsizetype longest = 8; // with a blank, a full stop and brackets
    if (text.size() > longest || std::none_of(text.begin(), text.end(), isPartOfOne))
        return false;
    QString word = text.normalized(QString::NormalizationForm_KC).trimmed();
    word.removeIf([](QChar c) { return u"「」()。 "_s.contains(c); });
    for (const QChar mark : QStringView(u"”“〟〞"))
        word.replace(mark, u'"');
    word.replace(u'’', u'\'').replace(u'‘', u'\'').replace(u"′′"_s, u"\""_s);
    return words.contains(word);
}

namespace
{

/// Whether the text has one of the words, which it is asked of 100,000 rows; `pattern` is of its
/// key, in which %1 stands for the words.
bool isOfExample(const QString &text, const QRegularExpression &pattern)
{
    const auto isInOne = [](QChar c) {
        return c == u'例' || c == u'見' || c == u'プ' || c == u'ぷ' || c == u'ﾌ' || c == u'p' ||
               c == u'P' || c == u'ｐ' || c == u'Ｐ';
    };
    constexpr qsizetype longest = 200; // what is longer is no title
    return text.size() <= longest && std::any_of(text.begin(), text.end(), isInOne) &&
           pattern.match(searchKey(text).simplified()).hasMatch();
}

/// The pattern with the words for %1.
QRegularExpression ofExample(const QString &pattern)
{
    return QRegularExpression(
        pattern.arg(u"(?:(?:記入|記載|入力|作成|回答)(?:例|見本)|見本|さんぷる|sample|example)"_s));
}

} // namespace

bool isExampleWord(const QString &text)
{
    static const QRegularExpression whole =
        ofExample(u"^[(\\[【〔<《「]?(?:%1|例)[)\\]】〕>》」]?:?\\d*[)\\]】〕>》」]?[→⇒⇨↓⇩▶▼]*$"_s);
    return isOfExample(text, whole);
}

bool beginsAsExample(const QString &title)
{
    static const QRegularExpression label =
        ofExample(u"^(?:[(\\[【〔<《](?:%1|例)\\d*[)\\]】〕>》]|例\\d*[):]|%1\\d*(?:[): ]|$))"_s);
    return isOfExample(title, label);
}

bool isExampleTitle(const QString &text)
{
    // By itself, in brackets before or behind the name, before brackets (サンプル (2)), or at its
    // end: 施策評価シートの記入例.
    static const QRegularExpression label =
        ofExample(u"^[■●◆○◎※]?(?:%1[-_ ]?\\d*(?:$|[ _:(].*)|[(\\[【〔<《]%1\\d*[)\\]】〕>》]"
                  u"(?![はがをにので]).*|.*(?:[ _:-]%1|[(\\[【〔<《]%1\\d*[)\\]】〕>》])"
                  u"|.*(?:記入|記載|入力|作成|回答)(?:例|見本)\\d*(?:\\([^)]*\\))?)$"_s);
    // What tells where the example stands, or is one itself, is none: 記入例：評価はA.
    static const QRegularExpression elsewhere(
        u"別|参照|参考|裏面|次の|(?<!ないで)(?:ください|下さい)|とおり|通り|[→⇒].|[:：].*は"_s);
    return isOfExample(text, label) && !elsewhere.match(text).hasMatch();
}

bool isExampleSheet(const QString &name)
{
    static const QRegularExpression sheet(
        u"^(?:[(\\[【〔<《]?例\\d*[)\\]】〕>》]?|.*[ _(\\[【〔<《・-]例\\d*[)\\]】〕>》]?)$"_s);
    const QString key = searchKey(name);
    return isExampleTitle(name) || isGuideTitle(name) || sheet.match(key).hasMatch();
}

bool isAsideSheet(const QString &name)
{
    static const QString words = u"(?:参考|旧|下書き?|ばっくあっぷ|控え?|作業|前回(?:提出)?|"
                                 u"提出済み?|(?:修正|変更|訂正)前|中間(?:報告|評価)?"
                                 u"|上半期|\\d+月末|次年度|来年度|使用しない|使わない|不要|削除|"
                                 u"こぴー|雛形|ひな形|てんぷれーと|backup|bak"
                                 u"|old|draft|copy|work|tmp|temp)(?:資料|でーた|様式|版|用|分)?"_s;
    static const QRegularExpression aside(
        u"^(?:×.+|[_(【]?%1[)】]?(?:$|[ _・(-].*|\\d+$)|.+[ _・(【-]%1[)】]?\\d*$)"_s.arg(words));
    return aside.match(searchKey(name)).hasMatch();
}

bool isGuideTitle(const QString &text)
{
    static const QRegularExpression guide(u"(?:(?:記入|記載|入力|作成|回答)の?(?:要領|方法|"
                                          u"いめーじ|手引き?|仕方|しかた|ほうほう)|書き方)"
                                          u"[)\\]】〕>》]?\\d*$"_s);
    constexpr qsizetype longest = 40;
    return text.size() <= longest && guide.match(searchKey(text)).hasMatch();
}

bool saysOfExample(const QString &text)
{
    constexpr qsizetype longest = 30;
    if (text.size() > longest || !text.contains(u'例'))
        return false;
    static const QRegularExpression says(
        u"^\\W*(?:(?:この|上の|当該)?(?:行|欄|列)は|これは|以上は?)?(?:記入|記載|入力|回答)例"
        u"(?:です|である|となります)?\\W*$|.[(【\\[](?:記入|記載|入力|回答)例[)】\\]]$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return says.match(unspacedKey(text)).hasMatch();
}

bool isRepetition(const QString &text)
{
    const bool isAgain = text.size() > 1 && text.front() == u'再' && text[1].isNumber();
    return isAgain || text.contains(u"再掲"_s);
}

bool hasFigure(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isNumber(); });
}

bool isCircledNumber(QChar character)
{
    return character >= u'①' && character <= u'⑳';
}

bool isGoalLabel(const QString &text)
{
    constexpr qsizetype longest = 60;
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longest || isFootnote(trimmed))
        return false;
    static const QRegularExpression sentence(
        u"[。．]$|(?:します|しました|した|です|ます|ください|下さい|こと|とおり)$"_s);
    static const QRegularExpression word(
        u"^[\\[(【〔<《「]?(?:基本目標|(?:重点|政策)?目標 ?[\\divx]|(?:施策の)?柱 ?[\\divx]"
        u"|政策 ?[\\divx]|分野 ?[\\divx]|(?:基本)?方針 ?[\\divx])"_s);
    const QChar first = trimmed.front();
    const bool isMarked = isCircledNumber(first) || (first >= u'Ⅰ' && first <= u'Ⅻ');
    const bool hasName =
        std::any_of(trimmed.begin() + 1, trimmed.end(), [](QChar c) { return c.isLetter(); });
    return ((isMarked && hasName) || word.match(searchKey(trimmed)).hasMatch()) &&
           !sentence.match(trimmed).hasMatch();
}

bool isGoalMark(const QString &text)
{
    constexpr qsizetype longest = 12;
    static const QRegularExpression mark(
        u"^(?:(?:基本|重点|政策)?目標|(?:施策の)?柱|政策|分野|(?:基本)?方針)(?:\\d{1,2}|[ivx]{1,4})$"_s);
    const auto isInOne = [](QChar c) { return u"標柱策野針"_s.contains(c); };
    return text.size() <= longest && std::any_of(text.begin(), text.end(), isInOne) &&
           !isFootnote(text) && mark.match(headingKey(text)).hasMatch();
}

} // namespace shisaku
