#include "tests/support/barcharts.h"

using namespace Qt::StringLiterals;

namespace shisaku::test
{
namespace
{

const QStringList classes{u"AA"_s,     u"A"_s,  u"B"_s,  u"C"_s,   u"その他"_s, u"終了"_s,
                          u"対象外"_s, u"G8"_s, u"G9"_s, u"G10"_s, u"G11"_s,    u"未評価"_s};

QString totalOf(const std::vector<int> &counts)
{
    int total = 0;
    for (const int count : counts)
        total += count;
    return QString::number(total);
}

/// As many bars of those counts, with labels of that text.
std::vector<BarOf> alike(int bars, const QString &label, const std::vector<int> &counts)
{
    std::vector<BarOf> result;
    for (int i = 0; i < bars; ++i)
        result.push_back({.label = label.arg(i + 1), .counts = counts, .end = totalOf(counts)});
    return result;
}

std::vector<BarOf> goals()
{
    return {{u"① 開かれた区政の実現"_s, {0, 4, 0, 0, 0, 0}, u"4"_s},
            {u"② 区民の利便性の向上"_s, {0, 5, 4, 0, 0, 1}, u"10"_s},
            {u"③ 行政運営の効率化・高度化の推進"_s, {0, 8, 5, 0, 0, 2}, u"15"_s},
            {u"④ 情報セキュリティの強化と人材の育成"_s, {0, 6, 3, 0, 0, 0}, u"9"_s},
            {u"⑤ 地域の情報化"_s, {0, 1, 1, 0, 0, 0}, u"2"_s},
            {u"計画に関する進捗管理"_s, {0, 0, 1, 0, 0, 0}, u"1"_s}};
}

std::vector<BarOf> years(const QString &label, int from, int count, std::vector<int> counts)
{
    std::vector<BarOf> bars;
    for (int i = 0; i < count; ++i) {
        bars.push_back({.label = label.arg(from + i), .counts = counts, .end = totalOf(counts)});
        std::rotate(counts.begin(), counts.begin() + 1, counts.end());
    }
    return bars;
}

} // namespace

Chart barChart(const std::vector<BarOf> &bars, const BarStyle &style)
{
    Chart chart{.title = u"令和元年度 基本目標別の評価"_s,
                .source = u"出典：試験用の計画、令和元年度（2020年4月1日現在）"_s};
    Bars figure{.direction = style.direction, .share = style.share, .bars = {}};
    for (const BarOf &bar : bars) {
        double total = 0;
        for (const int count : bar.counts)
            total += count;
        for (std::size_t i = 0; i < bar.counts.size(); ++i) {
            const int count = bar.counts[i];
            Slice slice{.label = bar.label, .count = count, .classIndex = static_cast<int>(i)};
            if (style.named) {
                slice.name = classes[static_cast<qsizetype>(i) % classes.size()];
                slice.figure = style.share
                                   ? u"%1%"_s.arg(qRound(100 * count / std::max(1.0, total)))
                                   : QString::number(count);
            }
            chart.slices.push_back(std::move(slice));
        }
        figure.bars.push_back({.label = bar.label,
                               .slices = static_cast<int>(bar.counts.size()),
                               .end = bar.end,
                               .group = bar.group});
    }
    chart.figure = std::move(figure);
    return chart;
}

QMap<QString, Chart> usualBarCharts()
{
    const std::vector<BarOf> grades{
        {u"AA"_s, {0}, u"0施策 0%"_s},     {u"A"_s, {24}, u"24施策 59%"_s},
        {u"B"_s, {14}, u"14施策 34%"_s},   {u"C"_s, {0}, u"0施策 0%"_s},
        {u"その他"_s, {0}, u"0施策 0%"_s}, {u"終了"_s, {3}, u"3施策 7%"_s}};
    const std::vector<BarOf> directions{{u"計画どおり推進"_s, {0, 23, 13}, u"36"_s},
                                        {u"事業拡大"_s, {}, u"0"_s},
                                        {u"事業縮小"_s, {}, u"0"_s},
                                        {u"計画修正"_s, {0, 0, 1}, u"1"_s},
                                        {u"中止（休止）"_s, {}, u"0"_s},
                                        {u"完了"_s, {0, 1, 0, 0, 0, 3}, u"4"_s}};
    const std::vector<BarOf> changes{{u"B → A"_s, {0, 6}, u"6施策"_s, u"改善"_s},
                                     {u"C → A"_s, {0, 1}, u"1施策"_s, u"改善"_s},
                                     {u"A → B"_s, {0, 0, 2}, u"2施策"_s, u"低下"_s},
                                     {u"A → A"_s, {0, 17}, u"17施策"_s, u"変更なし"_s},
                                     {u"B → B"_s, {0, 0, 12}, u"12施策"_s, u"変更なし"_s}};
    const std::vector<BarOf> twoYears{{u"平成30年度"_s, {0, 3, 5, 0, 0, 0}, u"8"_s},
                                      {u"令和元年度"_s, {0, 24, 14, 0, 0, 3}, u"41"_s}};
    return {{u"grades"_s, barChart(grades, {.named = false})},
            {u"directions"_s, barChart(directions)},
            {u"goals"_s, barChart(goals())},
            {u"goals, shares"_s, barChart(goals(), {.share = true})},
            {u"two years"_s, barChart(twoYears, {.direction = Qt::Vertical})},
            {u"five years"_s, barChart(years(u"令和%1年度"_s, 1, 5, {1, 20, 12, 4, 1, 3}),
                                       {.direction = Qt::Vertical})},
            {u"changes"_s, barChart(changes, {.named = false})}};
}

QMap<QString, Chart> extremeBarCharts()
{
    const QString sixty = u"%1 "_s +
                          u"区民と行政の協働による開かれた区政の実現に向けた情報公開と広聴広報"
                          u"の充実及び地域の情報化を支える人材の育成"_s;
    std::vector<int> ones(12, 1);
    ones[0] = 1000;
    std::vector<int> rising(12);
    for (std::size_t i = 0; i < rising.size(); ++i)
        rising[i] = static_cast<int>(i) + 1;
    std::vector<BarOf> grouped = alike(12, sixty, {3, 1, 20});
    for (std::size_t i = 0; i < grouped.size(); ++i)
        grouped[i].group = u"第%1群"_s.arg(i / 4 + 1);
    std::vector<BarOf> mixed = alike(3, u"目標%1"_s, ones);
    mixed[1] = {u"なし"_s, std::vector<int>(12, 0), u"0"_s};
    mixed[2] = {u"目標3"_s, {0, 0, 1}, u"1"_s};
    const BarStyle shares{.share = true};
    const BarStyle columns{.direction = Qt::Vertical};
    const BarStyle columnShares{.direction = Qt::Vertical, .share = true};
    const QString heisei = u"平成%1年度"_s;
    return {
        {u"one class, one bar"_s, barChart(alike(1, u"%1"_s, {41}))},
        {u"one of one"_s, barChart(alike(1, u"%1"_s, {1}))},
        {u"1 of 1000"_s, barChart(alike(2, u"目標%1"_s, {999, 1}))},
        {u"1 of 1000, first"_s, barChart(alike(2, u"目標%1"_s, {1, 999}))},
        {u"1 bar of 1000, 1 of 1"_s,
         barChart({{u"多"_s, {1000}, u"1000"_s}, {u"少"_s, {0, 1}, u"1"_s}})},
        {u"eleven of one"_s, barChart(mixed)},
        {u"eleven of one, shares"_s, barChart(mixed, shares)},
        {u"eleven of one, columns"_s, barChart(mixed, columns)},
        {u"twelve bars of twelve"_s, barChart(alike(12, u"基本目標%1"_s, rising))},
        {u"twelve bars of twelve, shares"_s, barChart(alike(12, u"基本目標%1"_s, rising), shares)},
        {u"labels of sixty"_s, barChart(alike(6, sixty, {0, 4, 2, 1}))},
        {u"labels of sixty, twelve bars"_s, barChart(alike(12, sixty, {3, 1, 20, 1}))},
        {u"groups"_s, barChart(grouped)},
        {u"columns of fifteen years"_s,
         barChart(years(heisei, 15, 15, {1, 20, 12, 4, 1, 3}), columns)},
        {u"columns of fifteen years, shares"_s,
         barChart(years(heisei, 15, 15, {1, 20, 12, 4, 1, 3}), columnShares)},
        {u"columns of fifteen years of twelve"_s, barChart(years(heisei, 15, 15, rising), columns)},
        {u"columns, labels of sixty"_s, barChart(alike(4, sixty, {5, 1, 1}), columns)},
        {u"column of one"_s, barChart(alike(1, u"令和%1年度"_s, {1}), columns)}};
}

} // namespace shisaku::test
