#include "models/exchange/importing/headingwords.h"

#include <QHash>

#include <algorithm>
#include <bitset>
#include <iterator>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// The names that a field's column goes by, separated by blanks; the usual one stands first.
struct FieldWords {
    const char16_t *words;
    ImportField field;
    bool areWeak = false;
};

// As `headingKey` gives them: lower case, katakana as hiragana, without blanks and brackets.
constexpr FieldWords allWords[] = {
    {u"前年 前年度 前回 昨年度 previousyear lastyear", ImportField::Ignored}, // as lists show them
    {u"年度 対象年度 評価年度 実績年度 西暦 西暦年度 年度西暦 和暦 和暦年度 "
     u"年度和暦 会計年度 year fiscalyear fy japaneseyear westernyear",
     ImportField::Year},
    {u"施策番号 施策no 施策の番号 施策コード 施策コード番号 施策id 事業番号 "
     u"事業no 取組番号 取組no 施策事業番号 measureno measurenumber",
     ImportField::Number},
    {u"no 番号 # 項番 no番号 番 整理番号 管理番号 number num", ImportField::Number, true},
    {u"施策名 個別施策 個別施策名 主要施策 主要施策名 重点施策 重点施策名 具体的施策 計画事業 "
     u"計画事業名 "
     u"事務事業 事務事業名 施策事業の名称 施策の内容 施策名概要 取組事項 実施項目 施策 施策名称 "
     u"施策の名称 施策事業名 事業名 事業名称 取組名 "
     u"取組名称 取組施策名 件名 施策番号施策名 施策番号及び施策名 施策番号名称 番号施策名 番号施策 "
     u"番号名称 番号及び施策名 no施策名 no施策 番号事業名 事業番号事業名 取組番号取組名 番号取組名 "
     u"measure measuretitle measurename title",
     ImportField::Title},
    {u"名称 事業 name 項目名", ImportField::Title, true},
    {u"基本目標 基本目標名 目標区分 基本目標区分 施策の目標 goal", ImportField::Goal},
    {u"目標 体系 施策の柱 柱", ImportField::Goal, true},
    {u"実施開始年度 開始年度 実施開始 開始 事業開始年度 開始年 "
     u"取組開始年度 着手年度 開始年月 事業開始 始期 from infrom inforcefrom firstyear startyear",
     ImportField::InForceFrom},
    {u"実施終了年度 終了年度 実施終了 事業終了年度 終了年 終了予定年度 "
     u"取組終了年度 完了年度 完了予定年度 終了予定 終了年月 事業終了 終期 to inforceto "
     u"lastyearinforce endyear",
     ImportField::InForceTo},
    {u"備考 備考欄 特記事項 摘要 note notes remarks", ImportField::Note},
    {u"担当課 担当課名 所管課 所管課名 所管 主管課 主管課名 主管 主管部課 主担当課 施策所管課 "
     u"記入課 作成課 担当部署 担当部署名 所管部署 部署 "
     u"部署名 担当 担当部課 担当部課名 所管部課 担当所属 所属 所属名 担当課係 課名 課 担当部局 "
     u"回答課 部課名 department "
     u"section division",
     ImportField::Department},
    {u"評価 年度評価 評価区分 評価結果 評価ランク 評価欄 達成評価 進捗評価 進捗の評価 進捗状況評価 "
     u"進捗状況の評価 達成度評価 達成度の評価 施策評価 "
     u"施策の評価 自己評価 実績評価 最終評価 確定評価 評価判定 "
     u"評定 年度末評価 3段階評価 4段階評価 5段階評価 grade rating evaluation",
     ImportField::Grade},
    {u"判定 ランク 進捗区分", ImportField::Grade, true},
    {u"方向性 今後の方向性 施策の方向性 今後の方向 方向 今後の施策の方向性 次年度の方向性 "
     u"来年度の方向性 翌年度の方向性 次年度以降の方向性 次年度方向性 翌年度方向性 来年度方向性 "
     u"方向性区分 事業の方向性 "
     u"今後の事業の方向性 施策の今後の方向性 今後の方向性等 direction",
     ImportField::Direction},
    {u"取組実績 主な取組 主な取組実績 主な実績 取組内容 取組状況 取組内容実績 取組実績内容 "
     u"取組の実績 取組結果 実施内容 実施実績 実施状況 取り組み実績 取り組み内容 取り組み状況 "
     u"実績内容 主な取組内容 取組実績成果 取組実績等 実績成果 主な成果 取組み実績 取組内容及び実績 "
     u"取組実績及び成果 取組実績と成果 取組内容及び成果 取組内容と成果 取組内容と実績 取組の成果 "
     u"取組成果 主な取組と成果 主な取組内容と実績 実績及び成果 実績と成果 実施結果 取組の状況 "
     u"achievement achievements results",
     ImportField::Achievement},
    {u"実績 取組 進捗状況 成果", ImportField::Achievement, true},
    {u"変更理由 評価変更の理由 評価変更理由 評価の変更理由 評価理由 評価の理由 理由 変更の理由 "
     u"評価が変わった理由 前年度からの変更理由 前年度評価からの変更理由 前年度と評価が異なる理由 "
     u"評価の変更の理由 reasonforachange reasonforchange reason",
     ImportField::Reason},
    {u"今後の取組 今後の予定 課題と今後の取組 今後の取組内容 今後の取り組み 課題今後の取組 "
     u"今後の課題 今後の課題と取組 課題及び今後の取組 今後の取組予定 今後の方針 今後の展開 "
     u"次年度の取組 次年度以降の取組 来年度の取組 翌年度の取組 来年度の予定 次年度の予定 "
     u"翌年度の予定 次年度の取組予定 今後の対応 今後の取組み 今後の取組等 nextsteps",
     ImportField::NextSteps},
    {u"指標 指標名 指標名称 評価指標 成果指標 活動指標 指標名単位 "
     u"指標項目 指標の名称 指標の内容 成果指標名 活動指標名 アウトカム指標 アウトプット指標 kpi "
     u"indicator indicatorname",
     ImportField::Indicator},
    {u"単位 指標単位 unit", ImportField::Unit},
    {u"目標値 指標目標値 指標の目標値 目標値計画値 計画値 目標数値 target targetvalue",
     ImportField::Target},
    {u"実績値 指標実績値 指標の実績値 実績数値 達成値 actual actualvalue", ImportField::Actual},
};

QHash<QString, HeadingMeaning> meanings()
{
    QHash<QString, HeadingMeaning> result;
    for (const FieldWords &each : allWords) {
        for (const QString &word : QString::fromUtf16(each.words).split(u' '))
            result.insert(headingKey(word), {each.field, true, each.areWeak});
    }
    // What was before the plan, unless it names the year.
    result.insert(headingKey(u"現状値"_s),
                  {.isRecognised = true, .otherYears = ImportField::Actual});
    return result;
}

const QHash<QString, HeadingMeaning> &allMeanings()
{
    static const QHash<QString, HeadingMeaning> words = meanings();
    return words;
}

/// Which characters stand beside each other in words. Some that do not look as if they did.
class Pairs
{
public:
    explicit Pairs(const QList<QString> &words)
    {
        for (const QString &word : words) {
            if (word.size() == 1)
                m_pairs.set(place(QChar(), word.front()));
            for (qsizetype at = 1; at < word.size(); ++at)
                m_pairs.set(place(word[at - 1], word[at]));
        }
    }

    bool has(QChar before, QChar c) const { return m_pairs[place(before, c)]; }
    bool hasAlone(QChar c) const { return m_pairs[place(QChar(), c)]; }

private:
    static constexpr std::size_t size = 1 << 16;

    static std::size_t place(QChar before, QChar c)
    {
        constexpr std::size_t spread = 40'503; // odd, and far from a power of two
        return (before.unicode() * spread + c.unicode()) % size;
    }

    std::bitset<size> m_pairs;
};

/// As `headingKey` has the character; a blank for one that it leaves out, null where that is not
/// told by the character alone.
QChar keyOf(QChar c)
{
    constexpr char16_t blank = u' ';
    if ((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'ぁ' && c <= u'ゖ') ||
        (c >= QChar(0x4e00) && c < QChar(0xa000)) || c == u'#' || c == u'ー')
        return c;
    if (c >= u'A' && c <= u'Z')
        return QChar(c.unicode() - u'A' + u'a');
    if (c >= u'ァ' && c <= u'ヶ')
        return QChar(c.unicode() - u'ァ' + u'ぁ');
    if (c > QChar(0xff00) && c < QChar(0xff5f)) // full width
        return keyOf(QChar(c.unicode() - 0xff00 + u' '));
    const bool isMark = c < QChar(0x7f) || c == u'\u3000' || c == u'、' || c == u'。' ||
                        c == u'・' || (c >= u'「' && c <= u'】');
    return isMark ? QChar(blank) : QChar();
}

} // namespace

const HeadingMeaning *headingWord(const QString &key)
{
    const auto at = allMeanings().constFind(key);
    return at != allMeanings().cend() ? &*at : nullptr;
}

bool mayHoldHeadingWord(const QString &text)
{
    static const Pairs pairs(allMeanings().keys());
    QChar before;
    for (const QChar each : text) {
        const QChar c = keyOf(each);
        if (c == u' ')
            continue;
        if (c.isNull() || pairs.hasAlone(c) || pairs.has(before, c))
            return true;
        before = c;
    }
    return false;
}

QString usualHeading(ImportField field)
{
    const auto *const at = std::ranges::find(allWords, field, &FieldWords::field);
    return at != std::end(allWords) ? QString::fromUtf16(at->words).section(u' ', 0, 0) : QString();
}

} // namespace shisaku
