#include "tests/support/payloads.h"

#include "models/reports/storedtext.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace shisaku::test
{
namespace
{

template <class T>
void add(Plan &plan, const T &record)
{
    ChangeSet changes;
    changes.add(record);
    plan.apply(changes);
}

} // namespace

QStringList markupPayloads(const QString &picture)
{
    QStringList payloads;
    for (const QString &source :
         {QUrl::fromLocalFile(picture).toString(), picture, u"http://127.0.0.1:9/x.png"_s,
          u"javascript:alert(1)"_s, u":/shisaku/eras.tsv"_s}) {
        for (const QString &form :
             {u"<img src=\"%1\">"_s, u"施策<img src='%1' onerror='alert(1)'/>"_s,
              u"<a href=\"%1\">押す</a>"_s,
              u"<table background=\"%1\"><tr><td>表</td></tr></table>"_s,
              u"<body style=\"background-image:url(%1)\">本文</body>"_s,
              u"<link rel=\"stylesheet\" href=\"%1\">"_s, u"<style>@import url(%1);</style>"_s,
              u"<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"%1\"/></svg>"_s,
              u"<iframe src=\"%1\"></iframe>"_s, u"<object data=\"%1\">物</object>"_s,
              u"<ul style=\"list-style-image:url(%1)\"><li>項</li></ul>"_s, u"![絵](%1)"_s,
              u"[押す](%1)"_s, u"<!ENTITY x SYSTEM \"%1\">"_s})
            payloads << form.arg(source);
    }
    return payloads << u"<b>太字</b>"_s << u"<qt>文</qt>"_s << u"<!DOCTYPE html><html><body>文"_s
                    << u"<script>alert(1)</script>"_s << u"--><script>alert(1)</script><!--"_s
                    << u"<h1>題</h1>"_s << u"一<br>二"_s << u"一<br/>二"_s
                    << u"<font color=\"white\">白</font>"_s
                    << u"<span style=\"font-size:1pt\">小</span>"_s << u"<marquee>動</marquee>"_s
                    << u"&lt;b&gt;"_s << u"&#60;b&#62;"_s << u"&amp;"_s << u"&nbsp;空"_s << u"&x;"_s
                    << u"&"_s << u"&F"_s << u"研究&開発"_s << u"&&"_s << u"\"'><"_s << u"<"_s
                    << u">"_s << u"<>"_s << u"]]>"_s << u"<![CDATA[文]]>"_s
                    << u"<?xml version=\"1.0\"?>"_s << u"</w:t></w:r></w:p>"_s << u"</text:p>"_s
                    << u"</td></tr></table>"_s << u"{{plan.title}}"_s << u"{{{plan.title}}}"_s
                    << u"{{#goals}}文{{/goals}}"_s << u"{{=<% %>=}}"_s << u"{{! 注 }}"_s
                    << u"{{> 部品}}"_s << u"{{year}}"_s << u"{{=year}}"_s << u"{{grade/1}}"_s
                    << u"**太字**"_s << u"# 題"_s << u"`文`"_s << u"* 項"_s << u"| 表 | 表 |"_s
                    << u"%1"_s << u"%2 %1"_s << u"%n %L1 %%"_s << u"%s%n%x"_s << u"\\n\\u0041"_s
                    << u"[*]"_s << u"_x0041_"_s << u"${文}"_s << u"#{文}"_s << u"零\u200b幅"_s
                    << u"👩\u200d💻"_s << u"שלום עולם"_s << u"مرحبا"_s << u"a\ufeffb"_s
                    << u"葛\U000E0100飾"_s << u"一\n<b>二</b>"_s << u"一\t<i>二</i>"_s;
}

QStringList sqlPayloads()
{
    QStringList payloads;
    for (const QString &statement :
         {u"DROP TABLE evaluation"_s, u"DELETE FROM history"_s, u"UPDATE year SET state = 'open'"_s,
          u"INSERT INTO goal VALUES (99, 9, 'x', 'x')"_s, u"PRAGMA user_version = 9"_s,
          u"PRAGMA journal_mode = WAL"_s, u"ATTACH 'stolen.db' AS x"_s,
          u"VACUUM INTO 'stolen.db'"_s, u"SELECT load_extension('x')"_s,
          u"DROP TRIGGER history_stays"_s}) {
        for (const QString &form :
             {u"%1"_s, u"'; %1; --"_s, u"'); %1; --"_s, u"\"; %1; --"_s, u"' OR 1=1; %1"_s,
              u"x', 1); %1; /*"_s, u"`; %1; #"_s, u"]; %1; --"_s, u"1; %1"_s})
            payloads << form.arg(statement);
    }
    return payloads << u"' OR '1'='1"_s << u"\" OR \"\"=\""_s
                    << u"' UNION SELECT sql FROM sqlite_schema --"_s << u"%' OR title LIKE '%"_s
                    << u"%"_s << u"_"_s << u"\\%"_s << u"'"_s << u"''"_s << u"\""_s << u"?"_s
                    << u"?1"_s << u":title"_s << u"@x"_s << u"$x"_s << u"--"_s << u"/*"_s << u";"_s
                    << u";\n\n"_s.trimmed() + u"\n\n;"_s << u"NULL"_s << u"x'41'"_s << u"char(0)"_s
                    << u"*"_s << u"[a-z]"_s << u"^(a+)+$"_s << u"("_s;
}

Plan planOf(const QStringList &texts)
{
    Plan plan;
    const auto at = [&](qsizetype i) { return texts[i % texts.size()]; };
    add(plan, PlanInfo{.title = at(0),
                       .organisation = at(1),
                       .firstYear = 2018,
                       .lastYear = 2019,
                       .note = at(2)});
    for (const int year : {2018, 2019})
        add(plan, Year{.id = {year}, .fiscalYear = year, .reopenReason = at(year)});
    for (const auto *place : {u"purpose", u"summary"}) {
        ReportSpan words;
        words.text = at(place[0]);
        add(plan, Paragraph{.year = {2019},
                            .place = QString::fromUtf16(place),
                            .text = storedText({words}),
                            .seen = {}});
    }
    for (int i = 0; i < texts.size(); ++i) {
        const QString &text = texts[i];
        const int id = i + 1;
        add(plan, Goal{{id}, id, text, text});
        add(plan, Grade{{id}, id, text, text, text, GradeRole::Rated});
        add(plan, Direction{{id}, id, text, DirectionRole::Continues});
        add(plan, Measure{.id = {id},
                          .number = text,
                          .title = text,
                          .goal = {id},
                          .inForceFrom = 2018,
                          .note = text});
        add(plan,
            Indicator{.id = {id}, .measure = {id}, .position = 1, .name = text, .unit = text});
        for (const int year : {2018, 2019}) {
            const qint64 grade = year == 2018 ? id : (id % texts.size()) + 1;
            add(plan, Evaluation{{year}, {id}, text, {grade}, {id}, text, text, text});
            add(plan,
                IndicatorValue{.year = {year}, .indicator = {id}, .target = text, .actual = text});
        }
    }
    return plan;
}

} // namespace shisaku::test
