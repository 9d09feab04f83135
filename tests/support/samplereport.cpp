#include "tests/support/samplereport.h"

#include "tests/support/sheetplans.h"

using namespace Qt::StringLiterals;

namespace shisaku::test
{
namespace
{

constexpr GradeId gradeA{2};
constexpr GradeId gradeB{3};
constexpr GradeId ended{6};

ReportPart heading(const QString &place, int level, ReportText text)
{
    return {.place = place, .content = HeadingPart{level}, .text = std::move(text)};
}

ReportPart table(const QString &place, Sheet sheet)
{
    const ReportText caption{words(sheet.title)};
    return {.place = place, .content = TablePart{std::move(sheet)}, .text = caption};
}

Cell count(const QString &text, GradeId grade)
{
    return {.text = text, .behind = Selection{.grade = grade}};
}

Sheet byGrade()
{
    return {.title = u"年度における評価別集計表"_s,
            .columns = {{u"施策の評価"_s, Qt::AlignLeft, 1},
                        {u"評価の内容"_s, Qt::AlignLeft, 6},
                        {u"該当施策"_s, Qt::AlignRight, 1}},
            .rows = {{{u"A評価"_s}, {u"計画どおり進んだ"_s}, count(u"12施策"_s, gradeA)},
                     {{u"B評価"_s}, {u"概ね計画どおり進んだ"_s}, count(u"５施策"_s, gradeB)},
                     {{u"終了"_s}, {u"前年度までに完了した"_s}, count(u"３施策"_s, ended)}}};
}

Sheet byDirection()
{
    return {.title = u"年度における方向性別集計表"_s,
            .columns = {{u"施策の方向性"_s, Qt::AlignLeft, 3}, {u"該当施策"_s, Qt::AlignLeft, 4}},
            .rows = {{{u"計画どおり推進"_s}, {u"16施策\n(内訳 A:12 B:４)"_s}},
                     {{u"計画修正"_s}, {u"１施策\n(内訳 B:１)"_s}},
                     {{u"完了"_s}, {u"３施策\n(内訳 終了:３)"_s}}}};
}

Sheet byGoal()
{
    return {.title = u"基本目標別評価件数"_s,
            .columns = {{u"基本目標"_s, Qt::AlignLeft, 4},
                        {u"計"_s, Qt::AlignRight},
                        {u"A"_s, Qt::AlignRight},
                        {u"B"_s, Qt::AlignRight},
                        {u"終了"_s, Qt::AlignRight}},
            .rows = {{{u"① 開かれた行政"_s}, {u"13件"_s}, {u"８件"_s}, {u"３件"_s}, {u"２件"_s}},
                     {{u"② 事務の効率化"_s}, {u"７件"_s}, {u"４件"_s}, {u"２件"_s}, {u"１件"_s}},
                     {{u"合計"_s},
                      {u"20件"_s, Selection{}},
                      count(u"12件"_s, gradeA),
                      count(u"５件"_s, gradeB),
                      count(u"３件"_s, ended)}},
            .lastRowIsTotal = true};
}

Slice slice(const QString &label, int measures, GradeId grade)
{
    return {.label = label,
            .count = measures,
            .classIndex = static_cast<int>(grade.value) - 1,
            .behind = {.grade = grade},
            .hint = label};
}

Chart pie()
{
    return {.title = u"評価別の施策数"_s,
            .description = u"評価別の施策数：A 12施策、B ５施策、終了 ３施策。全20施策。"_s,
            .slices = {slice(u"【A】, 12施策, 60%"_s, 12, gradeA),
                       slice(u"【B】, 5施策, 25%"_s, 5, gradeB),
                       slice(u"【終了】, 3施策, 15%"_s, 3, ended)}};
}

ReportPart overallResult()
{
    ReportSpan changed = figure(u"５施策"_s, gradeB);
    changed.before = u"６施策"_s;
    return prose(
        u"overall/grades"_s,
        {words(u"この年度の評価は、「計画どおり進んだ」A評価が"_s), figure(u"12施策"_s, gradeA),
         words(u"、「概ね計画どおり進んだが、さらに工夫の余地がある」B評価が"_s), changed,
         words(u"、「前年度までに方向性を「完了」とした」終了が"_s), figure(u"３施策"_s, ended),
         words(u"という状況であり、ほかの評価はなかった。"_s)});
}

ReportPart changesOf(const QString &place, const QString &number, const QString &reason)
{
    ReportSpan name{.text = u"【No.%1 窓口システムの再構築及び運用】"_s.arg(number),
                    .slot = u"measure/7"_s,
                    .behind = Selection{.measures = std::vector{MeasureId{7}}}};
    return prose(place, {words(u"前年度B評価であった"_s),
                         std::move(name),
                         words(u"は、"_s),
                         {.text = reason, .slot = u"measure/7/reason"_s},
                         words(u"ことにより、A評価に改善しており、施策が進捗している。"_s)});
}

ReportPart titlePart()
{
    return {.place = u"title"_s,
            .content = TitlePart{},
            .text = {words(u"「情報化推進計画」における年度実績報告について"_s)}};
}

} // namespace

ReportSpan words(const QString &text)
{
    return {.text = text};
}

ReportSpan figure(const QString &text, GradeId grade)
{
    return {
        .text = text, .slot = u"grade/%1"_s.arg(grade.value), .behind = Selection{.grade = grade}};
}

ReportPart prose(const QString &place, ReportText text)
{
    return {.place = place, .content = ProsePart{}, .text = std::move(text)};
}

ReportPart longTable(const QString &place, int rows, int characters)
{
    Sheet sheet{.title = u"施策一覧"_s,
                .columns = {{u"施策"_s, Qt::AlignLeft, 1}, {u"変更理由"_s, Qt::AlignLeft, 3}},
                .rows = {}};
    for (int row = 1; row <= rows; ++row)
        sheet.rows.push_back({{u"施策%1"_s.arg(row)}, {longText(characters)}});
    return table(place, std::move(sheet));
}

Publication sampleReport()
{
    const QString intent = u"この計画では、施策の着実な進捗を確認するため、各施策の取組状況について"
                           "年１回調査を行い、その結果をホームページで公開することとしている。"_s;
    const QString outlook =
        u"各施策は重要な役割を担っているため、引き続き進捗管理を行い、着実な"
        "実施に努める。また、次期計画の策定を行い、行政の情報化を強力に進める。"_s;
    Publication publication;
    publication.report.title = u"年度実績報告"_s;
    publication.report.parts = {
        titlePart(),
        heading(u"purpose/heading"_s, 1, {words(u"１　実績報告の趣旨"_s)}),
        prose(u"purpose"_s, {words(intent)}),
        prose(u"purpose/done"_s, {words(u"　調査が完了したため、報告を行う。"_s)}),
        heading(u"overall/heading"_s, 1, {words(u"２　全体評価"_s)}),
        overallResult(),
        table(u"table/grades"_s, byGrade()),
        table(u"table/directions"_s, byDirection()),
        {.place = u"chart/grades"_s,
         .content = ChartPart{.kind = u"grade"_s, .figures = byGrade()},
         .text = {words(u"評価別の施策数"_s)}},
        heading(u"goals/heading"_s, 1, {words(u"３　各基本目標別の実施結果"_s)}),
        heading(u"goal/1/heading"_s, 2,
                {words(u"(1) 開かれた行政（A評価："_s), figure(u"８施策"_s, gradeA),
                 words(u", B評価："_s), figure(u"３施策"_s, gradeB), words(u"）"_s)}),
        changesOf(u"goal/1/changes"_s, u"７"_s, u"令和元年５月１日に運用が始まった"_s),
        heading(u"goal/2/heading"_s, 2, {words(u"(2) 事務の効率化（A評価：４施策）"_s)}),
        prose(u"goal/2/changes"_s, {words(u"前年度と同様の評価であり、順調に進捗している。"_s)}),
        heading(u"outlook/heading"_s, 1, {words(u"４　今後の予定"_s)}),
        prose(u"outlook"_s, {words(outlook)}),
        table(u"table/goals"_s, byGoal()),
    };
    publication.charts = {{u"chart/grades"_s, pie()}};
    return publication;
}

Publication longReport(int measures, int characters)
{
    Publication publication = sampleReport();
    for (int n = 1; n <= measures; ++n)
        publication.report.parts.push_back(
            changesOf(u"measure/%1"_s.arg(n), QString::number(n), longText(characters)));
    publication.report.parts.push_back(longTable(u"table/measures"_s, measures, characters));
    return publication;
}

QStringList textsOf(const Report &report)
{
    QStringList texts;
    for (const ReportPart &part : report.parts) {
        texts << plainText(part.text);
        if (const auto *shown = std::get_if<TablePart>(&part.content)) {
            for (const QStringList &row : textRows(shown->sheet))
                texts << row;
        }
    }
    return texts;
}

} // namespace shisaku::test
