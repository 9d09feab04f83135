#include "models/reports/templatefile.h"

#include "models/domain/reporttemplate.h"
#include "models/reports/templatedata.h"
#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

QString withText(const QString &text)
{
    return u"[表題]\n報告\n[段落 purpose]\n"_s + text;
}

QString withGoalText(const QString &text)
{
    return u"[表題]\n報告\n[基本目標ごと]\n[段落 changes]\n"_s + text + u"\n[ここまで]"_s;
}

/// Every name of the data and of its lists' rows.
QStringList namesIn(const TemplateData &data)
{
    QStringList names = data.slotNames.keys() + data.conditions.keys();
    for (const TemplateList &list : data.lists)
        names += QStringList{list.name} + namesIn(list.shape.front());
    return names;
}

} // namespace

class TstTemplateFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProgramsOwnIsTaken();
    void blocksAreReadFromTopToBottom();
    void linesAreJoined();
    void placesOfAGoalNameIt();
    void textsThatCanBeFilled_data();
    void textsThatCanBeFilled();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void itsHeadTellsEveryName();
    void noTextEndsTheProgram();
};

void TstTemplateFile::theProgramsOwnIsTaken()
{
    QCOMPARE(templateRefusal(programTemplate()), std::nullopt);
}

void TstTemplateFile::blocksAreReadFromTopToBottom()
{
    const TemplateFile file =
        readTemplateFile(u"# 説明\n[表題]\n報告\n[見出し a]\nA\n[基本目標ごと]\n[段落 b]\nB\n"
                         "[ここまで]\n[表 評価別]\n表\n[図 評価別]\n図"_s);
    QCOMPARE(file.refusal, std::nullopt);
    QStringList found;
    for (const TemplateSection &section : file.sections) {
        for (const TemplateBlock &block : section.blocks)
            found << placeOf(block) + u':' + block.text +
                         (section.isForEachGoal ? u"…"_s : QString());
    }
    QCOMPARE(found, (QStringList{u"title:報告"_s, u"heading/a:A"_s, u"b:B…"_s, u"table/grades:表"_s,
                                 u"chart/grade:図"_s}));
}

void TstTemplateFile::linesAreJoined()
{
    const TemplateFile file = readTemplateFile(withText(u"  一行目は\r\n\n# 説明\n\t二行目。 "_s));
    QCOMPARE(file.sections.front().blocks.back().text, u"一行目は二行目。"_s);
}

void TstTemplateFile::placesOfAGoalNameIt()
{
    using Kind = TemplateBlock::Kind;
    QCOMPARE(placeOf({.kind = Kind::Paragraph, .name = u"changes"_s}, {3}), u"goal/3/changes"_s);
    QCOMPARE(placeOf({.kind = Kind::Subheading, .name = u"x"_s}, {3}), u"goal/3/heading/x"_s);
}

void TstTemplateFile::textsThatCanBeFilled_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << withText(u"【参考】[1] を見る。{ } }}"_s);
    QTest::newRow("no text") << withText({});
    QTest::newRow("a name") << withText(u"{{ 施策数 }}施策"_s);
    QTest::newRow("a comment") << withText(u"{{! 説明 }}"_s);
    QTest::newRow("a list") << withText(
        u"{{#評価}}{{^先頭}}、{{/先頭}}{{名称}}{{年度}}{{/評価}}"_s);
    QTest::newRow("an empty list") << withText(u"{{^追加}}追加はない。{{/追加}}"_s);
    QTest::newRow("a list in a list")
        << withGoalText(u"{{#変化}}{{#施策}}{{番号}}{{前評価}}{{/施策}}{{/変化}}"_s);
    QTest::newRow("the year's in a goal") << withGoalText(u"{{#評価}}{{名称}}{{/評価}}"_s);
}

void TstTemplateFile::textsThatCanBeFilled()
{
    QFETCH(const QString, text);
    QCOMPARE(templateRefusal(text), std::nullopt);
}

void TstTemplateFile::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << u""_s << u"[表題]"_s;
    QTest::newRow("no title") << u"[段落 a]\n文"_s << u"[表題]"_s;
    QTest::newRow("text before all") << u"文\n[表題]"_s << u"line 1"_s;
    QTest::newRow("unknown kind") << withText(u"[注 a]"_s) << u"line 4: There is no kind"_s;
    QTest::newRow("unknown table") << withText(u"[表 年度別]"_s) << u"年度別"_s;
    QTest::newRow("unknown chart") << withText(u"[図 方向性別]"_s) << u"方向性別"_s;
    QTest::newRow("no name") << withText(u"[段落]"_s) << u"[段落]"_s;
    QTest::newRow("a name that is none") << withText(u"[段落 趣旨]"_s) << u"趣旨"_s;
    QTest::newRow("a title with a name") << u"[表題 a]"_s << u"“a”"_s;
    QTest::newRow("twice") << withText(u"[段落 purpose]"_s) << u"[段落 purpose] is there twice"_s;
    QTest::newRow("two titles") << withText(u"[表題]"_s) << u"twice"_s;
    QTest::newRow("no heading yet") << withText(u"[小見出し a]"_s) << u"[小見出し]"_s;
    QTest::newRow("not ended") << withText(u"[基本目標ごと]"_s) << u"[ここまで]"_s;
    QTest::newRow("not begun") << withText(u"[ここまで]"_s) << u"take turns"_s;
    QTest::newRow("begun twice") << withText(u"[基本目標ごと]\n[基本目標ごと]"_s)
                                 << u"take turns"_s;
    QTest::newRow("a table for each goal")
        << withGoalText(u"[表 評価別]"_s) << u"[表] cannot be repeated"_s;
    QTest::newRow("a control character") << withText(u"文\u0007"_s) << u"U+0007"_s;
    QTest::newRow("unknown name") << withText(u"{{予算額}}"_s) << u"予算額"_s;
    QTest::newRow("unknown condition")
        << withText(u"{{#予算あり}}{{/予算あり}}"_s) << u"予算あり"_s;
    QTest::newRow("a name where a condition stands")
        << withText(u"{{#施策数}}{{/施策数}}"_s) << u"施策数"_s;
    QTest::newRow("a condition where a name stands")
        << withText(u"{{施策あり}}"_s) << u"施策あり"_s;
    QTest::newRow("a row's name outside of its list") << withText(u"{{内容}}"_s) << u"内容"_s;
    QTest::newRow("a goal's name outside of goals") << withText(u"{{基本目標}}"_s) << u"基本目標"_s;
    QTest::newRow("a list within another")
        << withText(u"{{#評価}}{{#評価}}{{/評価}}{{/評価}}"_s) << u"評価"_s;
    QTest::newRow("full-width space") << withText(u"{{　年度　}}"_s) << u"年度"_s;
    QTest::newRow("empty tag") << withText(u"{{}}"_s) << u"purpose"_s;
    QTest::newRow("not closed") << withText(u"{{年度"_s) << u"has no }}"_s;
    QTest::newRow("at the very end") << withText(u"{{"_s) << u"has no }}"_s;
    QTest::newRow("section not ended") << withText(u"{{#施策あり}}"_s) << u"{{/…}}"_s;
    QTest::newRow("section not begun") << withText(u"{{/施策あり}}"_s) << u"{{/施策あり}}"_s;
    QTest::newRow("sections crossed")
        << withText(u"{{#施策あり}}{{#総合評価}}{{/施策あり}}{{/総合評価}}"_s)
        << u"{{/施策あり}}"_s;
    QTest::newRow("three braces") << withText(u"{{{年度}}}"_s) << u"not used"_s;
    QTest::newRow("ampersand") << withText(u"{{&年度}}"_s) << u"not used"_s;
    QTest::newRow("partial") << withText(u"{{>年度}}"_s) << u"not used"_s;
    QTest::newRow("delimiters") << withText(u"{{=<% %>=}}"_s) << u"not used"_s;
    QTest::newRow("too deep") << withText(u"{{#施策あり}}"_s.repeated(2'000)) << u"too many"_s;
}

void TstTemplateFile::whatIsWrongIsSaid()
{
    QFETCH(const QString, text);
    QFETCH(const QString, said);
    const auto refusal = templateRefusal(text);
    QVERIFY(refusal.has_value());
    QVERIFY2(refusal->contains(said), qUtf8Printable(*refusal));
    QVERIFY2(refusal->endsWith(u'.'), qUtf8Printable(*refusal));
}

void TstTemplateFile::itsHeadTellsEveryName()
{
    const QString head = programTemplate().section(u"\n["_s, 0, 0);
    const Plan plan = samplePlan();
    const auto facts = factsOf(plan, test::yearId(plan, 2019));
    const QStringList names = namesIn(yearData(*facts)) + namesIn(goalData(*facts, {1}));
    QVERIFY(names.size() > 50);
    for (const QString &name : names)
        QVERIFY2(head.contains(name), qUtf8Printable(name));
}

void TstTemplateFile::noTextEndsTheProgram()
{
    const QString whole = programTemplate();
    for (qsizetype length = 0; length < whole.size(); length += 23) {
        templateRefusal(whole.first(length)); // whatever it says
        QString holed = whole;
        templateRefusal(holed.remove(length, 3));
    }
}

QTEST_MAIN(TstTemplateFile)
#include "tst_templatefile.moc"
