#include "models/reports/annualreport.h"

#include "models/reports/injapanese.h"
#include "tests/support/files.h"
#include "tests/support/reports.h"

#include <QTranslator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using test::put;
using test::textAt;

namespace
{

/// The slots of the whole report in their order, with what they say.
std::vector<std::pair<QString, QString>> slotsOf(const ReportText &text)
{
    std::vector<std::pair<QString, QString>> found;
    for (const ReportSpan &span : text) {
        if (span.isSlot())
            found.emplace_back(span.slot, span.text);
    }
    return found;
}

/// The names of the slots whose texts differ.
QStringList changedSlots(const ReportText &before, const ReportText &after)
{
    const auto old = slotsOf(before);
    QStringList changed;
    for (const auto &[name, text] : slotsOf(after)) {
        if (std::ranges::find(old, std::pair(name, text)) == old.end())
            changed << name;
    }
    return changed;
}

} // namespace

class TstAnnualReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itSaysWhatWasPublished_data();
    void itSaysWhatWasPublished();
    void everyPublishedMeasureIsNamed_data();
    void everyPublishedMeasureIsNamed();
    void everyPublishedRowIsInATable();
    void theChartHasItsFiguresBesideIt();
    void partsStandAsPublished();
    void figuresAreNoWords();
    void oneGradeChangesWhatItConcerns();
    void measuresThatChangedAlikeAreToldTogether();
    void aMissingReasonIsSaid();
    void whatWasCompletedNeedsNoReason();
    void aReasonFitsIntoTheSentence_data();
    void aReasonFitsIntoTheSentence();
    void aTextOfThePlanComesOutAsItIs_data();
    void aTextOfThePlanComesOutAsItIs();
    void theSameInAnyLanguage();
    void aYearThatThereIsNotHasNoReport();
    void aTemplateThatIsNoGoodIsSaid();

private:
    const Plan m_plan = samplePlan();
    const YearId m_year = test::yearId(m_plan, 2019);
    Report m_report;
};

void TstAnnualReport::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English)); // reports are Japanese all the same
    QVERIFY(QCoreApplication::installTranslator(&japaneseWords()));
    m_report = annualReport(m_plan, m_year);
}

void TstAnnualReport::itSaysWhatWasPublished_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    for (const QStringList &row : test::dataRows(u"report-texts.tsv"_s))
        QTest::newRow(qUtf8Printable(row.join(u' '))) << row[0] << row[1];
}

void TstAnnualReport::itSaysWhatWasPublished()
{
    QFETCH(const QString, place);
    QFETCH(const QString, words);
    const QString text = plainText(textAt(m_report, place));
    QVERIFY2(text.contains(words), qUtf8Printable(text));
}

void TstAnnualReport::everyPublishedMeasureIsNamed_data()
{
    QTest::addColumn<QStringList>("row");
    for (const QStringList &row : test::dataRows(u"known-measures.tsv"_s))
        QTest::newRow(qUtf8Printable(row[1])) << row;
}

void TstAnnualReport::everyPublishedMeasureIsNamed()
{
    QFETCH(const QStringList, row);
    const auto goals = m_plan.goals();
    const auto goal = std::ranges::find(goals, row[2], &Goal::label);
    const ReportText text = textAt(m_report, u"goal/%1/changes"_s.arg(goal->id.value));
    const QString number = row[0].size() == 1 ? u"No.４"_s : u"No."_s + row[0];
    const QString sentence = plainText(text);
    QVERIFY2(sentence.contains(u"【%1 %2】"_s.arg(number, row[1])), qUtf8Printable(sentence));
    QVERIFY2(sentence.contains(u"平成30年度に%1評価であった"_s.arg(row[3])),
             qUtf8Printable(sentence));
    QVERIFY2(sentence.contains(u"%1評価に%2した（理由：%3）。"_s.arg(
                 row[4], row[4] < row[3] ? u"改善"_s : u"低下"_s, row[5])),
             qUtf8Printable(sentence));
}

void TstAnnualReport::everyPublishedRowIsInATable()
{
    const QStringList grades = test::cellsAt(m_report, u"table/grades"_s);
    for (const QStringList &row : test::dataRows(u"by-grade.tsv"_s))
        QVERIFY2(grades.contains(row[1]), qUtf8Printable(row[1]));
    const QStringList directions = test::cellsAt(m_report, u"table/directions"_s);
    for (const QStringList &row : test::dataRows(u"by-direction.tsv"_s))
        QVERIFY2(directions.contains(row[0]), qUtf8Printable(row[0]));
    QVERIFY(directions.contains(u"36施策\n(内訳 A:23 B:13)"_s));
    const QStringList goals = test::cellsAt(m_report, u"table/goals"_s);
    for (const QStringList &row : test::dataRows(u"by-goal.tsv"_s))
        QVERIFY2(goals.contains(row[0]), qUtf8Printable(row[0]));
    QVERIFY(goals.contains(u"41件"_s));
}

void TstAnnualReport::theChartHasItsFiguresBesideIt()
{
    const ReportPart part = test::partAt(m_report, u"chart/grade"_s);
    const auto *chart = std::get_if<ChartPart>(&part.content);
    QVERIFY(chart);
    QCOMPARE(chart->kind, u"grade"_s);
    QCOMPARE(chart->figures.columns.size(), std::size_t(3));
    QCOMPARE(textRows(chart->figures)[2], (QStringList{u"A"_s, u"24"_s, u"59%"_s}));
}

void TstAnnualReport::partsStandAsPublished()
{
    QStringList places;
    for (const ReportPart &part : m_report.parts)
        places << part.place;
    QStringList published{u"title"_s,
                          u"heading/purpose"_s,
                          u"purpose"_s,
                          u"heading/overall"_s,
                          u"overall-grades"_s,
                          u"overall-directions"_s,
                          u"overall-conclusion"_s,
                          u"table/grades"_s,
                          u"table/directions"_s,
                          u"chart/grade"_s,
                          u"heading/goals"_s};
    for (int goal = 1; goal <= 6; ++goal)
        published << u"goal/%1/heading/results"_s.arg(goal) << u"goal/%1/changes"_s.arg(goal);
    published << u"heading/outlook"_s << u"outlook"_s << u"table/goals"_s;
    QCOMPARE(places, published);
    QCOMPARE(m_report.title, plainText(m_report.parts.front().text));
}

void TstAnnualReport::figuresAreNoWords()
{
    static const QRegularExpression figure(u"[0-9]|[１-９]施策|[AB]評価|令和|平成"_s);
    for (const ReportPart &part : m_report.parts) {
        if (std::holds_alternative<HeadingPart>(part.content) && part.place.startsWith('h'_L1))
            continue; // the numbers of headings
        for (const ReportSpan &span : part.text) {
            if (!span.isSlot())
                QVERIFY2(!figure.match(span.text).hasMatch(),
                         qUtf8Printable(part.place + span.text));
        }
    }
}

void TstAnnualReport::oneGradeChangesWhatItConcerns()
{
    Plan plan = m_plan; // No. 5 of goal 2 from A to B; it had no grade the year before
    test::setGrade(plan, m_year, u"5"_s, u"B"_s);
    const Report after = annualReport(plan, m_year);
    QCOMPARE(after.parts.size(), m_report.parts.size());
    for (std::size_t at = 0; at < after.parts.size(); ++at) {
        const ReportPart &part = after.parts[at];
        const QStringList changed = changedSlots(m_report.parts[at].text, part.text);
        if (part.place == "overall-grades"_L1)
            QCOMPARE(changed, (QStringList{u"grade/2"_s, u"grade/3"_s}));
        else if (part.place == "goal/2/heading/results"_L1)
            QCOMPARE(changed, (QStringList{u"goal/2/grade/2"_s, u"goal/2/grade/3"_s}));
        else
            QCOMPARE(part.text, m_report.parts[at].text);
    }
    QVERIFY(test::cellsAt(after, u"table/grades"_s).contains(u"23施策"_s));
    QVERIFY(test::cellsAt(after, u"table/directions"_s).contains(u"36施策\n(内訳 A:22 B:14)"_s));
}

void TstAnnualReport::measuresThatChangedAlikeAreToldTogether()
{
    Plan plan = m_plan;
    test::setReason(plan, m_year, u"40"_s, u"別の理由"_s);
    const QString text = plainText(textAt(annualReport(plan, m_year), u"goal/5/changes"_s));
    QVERIFY2(text.contains(u"管理】及び【No.41 "_s), qUtf8Printable(text));
    QVERIFY2(text.contains(u"平成30年度にB評価であった【No.40 RPAを活用した業務効率化の推進】は、"
                           "A評価に改善した（理由：別の理由）。"_s),
             qUtf8Printable(text));
}

void TstAnnualReport::aMissingReasonIsSaid()
{
    Plan plan = m_plan;
    test::setReason(plan, m_year, u"4"_s, u" \n"_s);
    const ReportText text = textAt(annualReport(plan, m_year), u"goal/1/changes"_s);
    QVERIFY2(plainText(text).contains(u"A評価に改善した（理由未記入）。"_s),
             qUtf8Printable(plainText(text)));
    QVERIFY(std::ranges::find(text, u"measure/4/reason"_s, &ReportSpan::slot) != text.end());
}

void TstAnnualReport::whatWasCompletedNeedsNoReason()
{
    Plan plan = m_plan;
    const auto measure = test::measureId(plan, u"5"_s);
    put(plan, Evaluation{.year = test::yearId(plan, 2018),
                         .measure = measure,
                         .grade = test::gradeId(plan, u"A"_s),
                         .direction = test::directionId(plan, u"完了"_s)});
    test::setGrade(plan, m_year, u"5"_s, u"終了"_s);
    const QString text = plainText(textAt(annualReport(plan, m_year), u"goal/2/changes"_s));
    QVERIFY2(text.contains(
                 u"A評価であった【No.５ 施策５（名称は報告書に記載なし）】は、終了となった。"_s),
             qUtf8Printable(text));
}

void TstAnnualReport::aReasonFitsIntoTheSentence_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("full stop") << u"運用が開始した。"_s << u"運用が開始した"_s;
    QTest::newRow("full stops") << u"開始した。。 "_s << u"開始した"_s;
    QTest::newRow("lines") << u"運用が開始した。\n\n ・効果もあった。"_s
                           << u"運用が開始した。・効果もあった"_s;
    QTest::newRow("Latin lines") << u"RPA\ntool"_s << u"RPA tool"_s;
}

void TstAnnualReport::aReasonFitsIntoTheSentence()
{
    QFETCH(const QString, reason);
    QFETCH(const QString, phrase);
    Plan plan = m_plan;
    test::setReason(plan, m_year, u"36"_s, reason);
    const QString text = plainText(textAt(annualReport(plan, m_year), u"goal/2/changes"_s));
    QVERIFY2(text.contains(u"（理由：%1）。"_s.arg(phrase)), qUtf8Printable(text));
}

void TstAnnualReport::aTextOfThePlanComesOutAsItIs_data()
{
    QTest::addColumn<QString>("hostile");
    for (const auto *text :
         {"<b>太字</b>", "&amp;", "{{x}}", "{{施策数}}", "{{{年度}}}", "{{grade/2}}", "{{=x}}",
          "{{#評価}}", "<img src=\"x\">", "%1 %2", "\\1", "]]>", "[段落 a]", "# 説明", "'\"`"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("very long") << u"長"_s.repeated(20'000);
}

void TstAnnualReport::aTextOfThePlanComesOutAsItIs()
{
    QFETCH(const QString, hostile);
    Plan plan = m_plan;
    PlanInfo info = plan.info();
    info.title = hostile;
    put(plan, info);
    Goal goal = *plan.find<Goal>({2});
    goal.title = hostile;
    put(plan, goal);
    Grade grade = *plan.find<Grade>({2});
    grade.label = hostile;
    grade.definition = hostile;
    put(plan, grade);
    Direction direction = *plan.find<Direction>({1});
    direction.label = hostile;
    put(plan, direction);
    Measure measure = *plan.find<Measure>(test::measureId(plan, u"36"_s));
    measure.title = hostile;
    put(plan, measure);
    test::setReason(plan, m_year, u"36"_s, hostile);

    const Report report = annualReport(plan, m_year);
    QCOMPARE(report.title, u"「%1」における令和元年度実績報告について"_s.arg(hostile));
    const auto says = [&](const QString &place, const QString &words) {
        const QString text = plainText(textAt(report, place));
        return text.contains(QString(words).replace(u'@', hostile));
    };
    QVERIFY(says(u"overall-grades"_s, u"@（「@」）が24施策"_s));
    QVERIFY(says(u"overall-directions"_s, u"「@」が36施策"_s));
    QVERIFY(says(u"goal/2/heading/results"_s, u"(2) @（@：６施策, B評価：５施策"_s));
    QVERIFY(says(u"goal/2/changes"_s, u"【No.36 @】は、@に改善した（理由：@）。"_s));
}

void TstAnnualReport::theSameInAnyLanguage()
{
    QLocale::setDefault(QLocale(QLocale::Japanese));
    const Report japanese = annualReport(m_plan, m_year);
    QLocale::setDefault(QLocale(QLocale::English));
    const Report english = annualReport(m_plan, m_year);
    QCOMPARE(test::wholeText(english), test::wholeText(japanese));
    QCOMPARE(test::cellsAt(english, u"table/grades"_s).first(2),
             (QStringList{u"AA評価"_s, u"区民満足度（区の評価）を著しく高めた取り組みがあった"_s}));
    QCOMPARE(QLocale().language(), QLocale::English);
}

void TstAnnualReport::aYearThatThereIsNotHasNoReport()
{
    QVERIFY(annualReport(m_plan, {99}).parts.empty());
    QVERIFY(templateText(m_plan, {99}, u"purpose"_s).empty());
    QVERIFY(templateText(m_plan, m_year, u"nowhere"_s).empty());
}

void TstAnnualReport::aTemplateThatIsNoGoodIsSaid()
{
    Plan plan = m_plan;
    PlanInfo info = plan.info();
    info.reportTemplate = u"[表題]\n{{予算}}"_s;
    put(plan, info);
    const Report report = annualReport(plan, m_year);
    QVERIFY(plainText(textAt(report, u"template"_s)).contains(u"予算"_s));
    QCOMPARE(report.title, info.title);
    QVERIFY2(report.refusal.startsWith("The report's template"_L1), "in the user's language");
    QVERIFY(templateText(plan, m_year, u"title"_s).empty());
}

QTEST_MAIN(TstAnnualReport)
#include "tst_annualreport.moc"
