#include "models/exchange/importing/titlewords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// Behind 前年度: that it is compared, or a sentence speaks of it.
const QString &spokenOf()
{
    static const QString words =
        u"を(?!対象|評価|掲載|示|まとめ|取りまとめ|集計|公表)|は(?!.*(?:とおり|通り|次の|以下|下記|"
        u"下表))"
        u"|比|変|差|から(?!の?引)|増|減|・|との|踏まえ|反映|参考に|別紙|別添|あり|併記|付き|入り"_s;
    return words;
}

/// In brackets behind 平成30年度: that it is not what the data are of.
const QString &notOfData()
{
    static const QString words =
        u"踏まえ|反映|もとに|基に|比|変更|変化|差|増|減|から|以降|まで|より|参考|参照|別紙|別添|"
        u"記載"
        u"|策定|改定|改訂|制定|開始|新規|新設|拡充|計画|意見|指摘|提言|決算額|条例|告示|第\\d|当初"
        u"|予定|終了|完了|導入|稼[働動]|廃止|統合|再編|実施$|公表|作成|提出|報告|印刷|発行|公開|版"_s;
    return words;
}

/// The text from a place to the next bracket that closes; empty where the place is in none.
QString restOfBrackets(const QString &key, qsizetype from, qsizetype end)
{
    static const QRegularExpression open(u"[(【\\[<〈《〔][^)】\\]>〉》〕]*$"_s);
    static const QRegularExpression rest(u"^([^)】\\]>〉》〕]*)[)】\\]>〉》〕]"_s);
    if (!open.match(key.first(from)).hasMatch())
        return {};
    const auto match = rest.match(key.sliced(end));
    return match.hasMatch() ? match.captured(1) + u')' : QString();
}

bool isOfData(const QString &before, const QString &behind, bool isFiscal)
{
    static const QRegularExpression word(u"^の?(?:実績|分(?![野類析科])|事業(?!開始|計画|費|終了)|"
                                         u"決算(?!額)|対象(?!年|:))(?!.{0,3}(?:別紙"
                                         u"|別添|参照)|[^()]*踏まえ)"_s);
    static const QRegularExpression label(u"対象(?:事業|施策)?(?:年度|年)?(?:は|:)?$"_s);
    static const QRegularExpression open(u"[(（【\\[<〈《]$"_s);
    static const QRegularExpression close(u"^[)）】\\]>〉》]"_s);
    return word.match(behind).hasMatch() || label.match(before).hasMatch() ||
           (isFiscal && open.match(before).hasMatch() && close.match(behind).hasMatch());
}

} // namespace

TitleYear titleYearAt(const QString &key, qsizetype from, qsizetype end, bool isFiscal)
{
    static const QRegularExpression open(u"^(?:から|[~〜](?:$|[)\\]】]))"_s);
    static const QRegularExpression ofPlan(
        u"^末?(?:に|の)?(?:策定|改定|改訂|制定)|^に?(?:事業)?(?:開始|着手)"
        u"|^\\p{L}{0,12}(?:を(?:踏まえ|参考|参照|もと|基|反映)|は(?:別|参))|^の?決算額|^\\p{L}{2,4}第\\d+号"_s);
    static const QRegularExpression labelOfPlan(
        u"(?:開始|終了|完了|着手|策定|改定|改訂|制定|(?<!評価)基準|目標)(?:予定)?(?:年度|年|日)?:?$"_s);
    static const QRegularExpression known(
        u"^(?:末?(?:公表|公開|作成|発行|提出|報告|印刷|現在|時点)(?:日|済み?|版|分)?"
        u"|(?:評価)?実施分?|版|予算(?:編成|要求)\\p{L}*)(?:$|[^\\p{L}])"
        u"|^第\\d+回|^\\p{L}{0,8}(?:会議|委員会|審議会|協議会|部会|議会)"_s);
    static const QRegularExpression label(
        u"(?:公表|公開|作成|発行|提出|報告|印刷|評価実施)(?:年度|年|日)?:?$"_s);
    const QString before = key.first(from);
    const QString behind = key.sliced(end);
    if (open.match(behind).hasMatch())
        return TitleYear::Since;
    if (ofPlan.match(behind).hasMatch() || labelOfPlan.match(before).hasMatch())
        return TitleYear::Nothing;
    if (isOfData(before, behind, isFiscal))
        return TitleYear::Data;
    if (known.match(behind).hasMatch() || label.match(before).hasMatch())
        return TitleYear::Publication;
    static const QRegularExpression spoken(notOfData());
    const QString rest = restOfBrackets(key, from, end);
    return !rest.isEmpty() && isFiscal && !spoken.match(rest).hasMatch() ? TitleYear::InBrackets
                                                                         : TitleYear::Single;
}

bool isOfYearBefore(const QString &key)
{
    static const QRegularExpression before(u"^(?:[(【]?参考(?:資料|情報|値)?[)】]?:?|[(【])?(?:"
                                           u"前々年度?|一昨年度?|前年度?|昨年度?|前回)"
                                           u"(?!.*(?:%1))"_s.arg(spokenOf()));
    return before.match(withoutLock(key)).hasMatch();
}

bool isOfDataBefore(const QString &key)
{
    static const QRegularExpression data(
        u"(?:前年度|昨年度|前年|昨年)(?![^()]*(?:%1))の?(?:分(?![野類析科])|事業(?!開始|計画|費)"
        u"|\\p{L}{0,6}?(?:実績|評価|取組|回答|結果|状況|進捗|成果)|決算|対象)"_s.arg(spokenOf()));
    return data.match(withoutLock(key)).hasMatch();
}

QString withoutLock(QString key)
{
    static const QRegularExpression lock(
        u"[はを]?(?:変更|編集|修正|訂正|上書き|更新|加工|削除|(?:記入|入力)(?=不可|禁止))(?:は|を)?"
        u"(?:し?ない|しません|せず|不可|禁止|厳禁|でき(?:ない|ません))[^)】]*"_s);
    const bool mayHold =
        key.contains(u'な') || key.contains(u'不') || key.contains(u'禁') || key.contains(u'せ');
    return mayHold ? key.remove(lock) : key;
}

} // namespace shisaku
