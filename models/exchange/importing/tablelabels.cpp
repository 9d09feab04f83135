#include "models/exchange/importing/tablelabels.h"

#include "models/domain/text.h"
#include "models/exchange/importing/namedyears.h"
#include "models/exchange/importing/rowwords.h"
#include "models/exchange/importing/tableyear.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

using Says = TableLabel::Says;

bool isOfAnswers(const QString &key)
{
    static const QRegularExpression box(
        u"^\\W*(?:(?:今回|今年度|本年度)の?)?ご?(?:回答|記入|入力)(?:欄|部分|箇所)?\\W*$"
        u"|^\\W*(?:ここから|以下|下記|こちら)(?:に|へ|から|より)?\\W*ご?(?:回答|記入|入力)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return box.match(key).hasMatch();
}

/// Whether what stands below may be something else than this year's answers.
bool isAside(const QString &key)
{
    static const QRegularExpression label(
        u"^\\W*(?:(?:以下|ここから(?:下)?|下記)(?:は|の|を|に|、)?)?\\W*(?:参考(?:資料)?|旧|下書き?"
        u"|(?:修正|変更|訂正)前|(?:来|次|翌)年度(?:見込み?|予定)?|中間(?:評価|報告)|上半期"
        u"|(?:他課分?\\W*)?(?:回答|記入|入力)不要|評価対象外|取下げ|未確定|欠番|廃止)\\W*"
        u"(?:評価対象外|回答不要|前年度?|昨年度?|\\d+月末(?:時点|現在)?)?\\W*$"
        u"|^\\W*(?:以下|ここから)(?:下)?(?:は|の|、|も)?\\W*(?:前回|前年|昨年|他課|参考)"
        u"|^\\W*(?:以下は?)?\\W*記[載入]例"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return label.match(key).hasMatch();
}

/// What a text says that names a year and nothing else.
Says ofYearAlone(const QString &key, const Year &year)
{
    static const QRegularExpression said(u"実績|評価|実施|取組|回答|分|の|[^\\p{L}\\p{N}]"_s);
    if (!titleYears(key, year.fiscalYear, YearForm::Title).spans.empty())
        return Says::Nothing;
    NamedYears named = namedYears(key, year);
    const bool hasLetter =
        std::any_of(key.begin(), key.end(), [](QChar c) { return c.isLetter(); });
    if (!hasLetter || named.asked == named.other || !named.rest.remove(said).isEmpty())
        return Says::Nothing;
    return named.asked ? Says::Answers : Says::OtherYear;
}

/// What it says as a title above the table would.
Says ofTitle(const QString &text, const QString &key, const Year &year)
{
    // Of measures that began or ended in a year, not of their answers in it.
    static const QRegularExpression ofMeasures(
        u"。$|年度?(?:の|に|から)?(?:新規|新設|継続|開始|拡充|拡大|重点|完了|終了|統合|廃止|見直し)"_s);
    if (ofMeasures.match(key).hasMatch())
        return Says::Nothing;
    switch (titleSays(text, year)) {
    case TitleSays::Nothing:
        return Says::Nothing;
    case TitleSays::Asked:
        return Says::Answers;
    case TitleSays::Other:
        return Says::OtherYear;
    }
    return Says::Nothing;
}

} // namespace

TableLabel tableLabel(const QString &text, const Year &year)
{
    constexpr qsizetype longest = 80; // what is longer is a text
    if (text.isEmpty() || text.size() > longest)
        return {};
    const QString key = unspacedKey(text);
    if (isOfAnswers(key))
        return {Says::Answers, true};
    if (const Says says = ofYearAlone(key, year); says != Says::Nothing)
        return {says, true};
    if (isExampleTitle(text) || isExampleWord(text))
        return {Says::Example, true};
    static const QRegularExpression below(u"^\\W*(?:以下|ここから(?:下)?)(?:は|の|、)*"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    const Says ofRest = ofYearAlone(key.sliced(below.match(key).capturedLength()), year);
    if (ofRest != Says::Nothing)
        return {ofRest, false};
    static const QRegularExpression bracketed(u"^[【\\[(<〔《][^】\\])>〕》]*[】\\])>〕》]$"_s);
    const Says says = isFootnote(text) ? Says::Nothing : ofTitle(text, key, year);
    if (says == Says::Nothing && isAside(key))
        return {Says::Aside, false};
    return {says, bracketed.match(key).hasMatch()};
}

} // namespace shisaku
