#include "models/reports/paragraphedits.h"

#include "models/domain/admission.h"
#include "models/domain/text.h"
#include "models/reports/annualreport.h"
#include "models/reports/injapanese.h"
#include "tests/support/reports.h"

#include <QTranslator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using test::put;

namespace
{

const QString place = u"goal/1/changes"_s;

ReportText words(const QString &text)
{
    return {{.text = text}};
}

/// 「A評価は24施策、理由は…である。」 with two slots.
ReportText ownText()
{
    return {{.text = u"A評価は"_s},
            {.text = u"24"_s, .slot = u"grade/2"_s},
            {.text = u"施策、No.４の理由は"_s},
            {.text = {}, .slot = u"measure/4/reason"_s},
            {.text = u"である。"_s}};
}

} // namespace

class TstParagraphEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_plan = samplePlan(); }
    void theOfficesWordsStandInTheTemplatesPlace();
    void everyTextCanBeRewritten_data();
    void everyTextCanBeRewritten();
    void aGoalOfManyChangedMeasuresCanBeRewritten();
    void slotsFollowThePlan();
    void aChangedSlotIsMarkedUntilConfirmed();
    void aLongTextIsMarkedWithoutItsWords();
    void aSlotThatIsGoneSaysSo();
    void aChangedTemplateIsSaidUntilConfirmed();
    void figuresAloneDoNotChangeTheTemplate();
    void writingAgainConfirms();
    void theTemplatesOwnTextIsNone();
    void theSameTextChangesNothing();
    void restoringGivesTheTemplateBack();
    void whatIsNotThereIsNotChanged();
    void everyEditCanBeTakenBack();
    void hostileWordsComeBack_data();
    void hostileWordsComeBack();
    void aSpoiltMemoryCountsAsChanged();

private:
    ReportPart part() const { return test::partAt(annualReport(m_plan, m_year), place); }
    void apply(const ChangeSet &changes)
    {
        QCOMPARE(refusal(m_plan, changes), std::nullopt);
        m_plan.apply(changes);
    }

    Plan m_plan = samplePlan();
    const YearId m_year = test::yearId(m_plan, 2019);
};

void TstParagraphEdits::initTestCase()
{
    QVERIFY(QCoreApplication::installTranslator(&japaneseWords()));
}

void TstParagraphEdits::theOfficesWordsStandInTheTemplatesPlace()
{
    QVERIFY(!part().isWritten);
    apply(rewriting(m_plan, m_year, place, ownText()));
    QVERIFY(part().isWritten);
    QVERIFY(!part().isToConfirm());
    QCOMPARE(
        plainText(part().text),
        u"A評価は24施策、No.４の理由は新公会計システムにて財務諸表を作成及び公表をすることができた"
        "である。"_s);
    QVERIFY(plainText(templateText(m_plan, m_year, place)).startsWith(u"平成30年度"_s));
}

void TstParagraphEdits::everyTextCanBeRewritten_data()
{
    QTest::addColumn<QString>("where");
    for (const ReportPart &each : annualReport(samplePlan(), m_year).parts)
        QTest::newRow(qUtf8Printable(each.place)) << each.place;
}

void TstParagraphEdits::everyTextCanBeRewritten()
{
    QFETCH(const QString, where);
    apply(rewriting(m_plan, m_year, where, words(u"区の言葉"_s)));
    const Report report = annualReport(m_plan, m_year);
    QCOMPARE(plainText(test::textAt(report, where)), u"区の言葉"_s);
    QCOMPARE(report.title == u"区の言葉"_s, where == u"title"_s);
}

void TstParagraphEdits::aGoalOfManyChangedMeasuresCanBeRewritten()
{
    ChangeSet many;
    for (int number = 1001; number <= 1120; ++number) {
        const Measure measure{.id = {number},
                              .number = QString::number(number),
                              .title = u"施策%1"_s.arg(number),
                              .goal = {1},
                              .inForceFrom = 2016};
        many.add(measure);
        for (const int fiscalYear : {2018, 2019}) {
            const QString grade = fiscalYear == 2018 ? u"B"_s : u"A"_s;
            const QString reason = u"理由%1"_s.arg(number).leftJustified(60, u'長');
            many.add(Evaluation{.year = test::yearId(m_plan, fiscalYear),
                                .measure = measure.id,
                                .grade = test::gradeId(m_plan, grade),
                                .reason = reason});
        }
    }
    m_plan.apply(many);
    const YearId year = test::yearId(m_plan, 2019);
    ReportText text = templateText(m_plan, year, place);
    text.push_back({.text = u"以上である。"_s});
    const ChangeSet changes = rewriting(m_plan, year, place, text);
    QCOMPARE(refusal(m_plan, changes).value_or(QString()), QString());
    m_plan.apply(changes);
    QVERIFY(m_plan.paragraphs(year).front().seen.size() > longestText);
    QCOMPARE(plainText(test::textAt(annualReport(m_plan, year), place)), plainText(text));
}

void TstParagraphEdits::slotsFollowThePlan()
{
    apply(rewriting(m_plan, m_year, place, ownText()));
    test::setGrade(m_plan, m_year, u"5"_s, u"B"_s);
    QVERIFY(plainText(part().text).startsWith(u"A評価は23施策"_s));
    QVERIFY(part().text[1].behind.has_value());
}

void TstParagraphEdits::aChangedSlotIsMarkedUntilConfirmed()
{
    apply(rewriting(m_plan, m_year, place, ownText()));
    test::setGrade(m_plan, m_year, u"5"_s, u"B"_s);
    QCOMPARE(part().text[1].before, u"24"_s);
    QCOMPARE(part().text[3].before, std::nullopt);
    QVERIFY(part().isToConfirm());
    apply(confirming(m_plan, m_year, place));
    QCOMPARE(part().text[1].before, std::nullopt);
    QVERIFY(!part().isToConfirm());
    test::setGrade(m_plan, m_year, u"5"_s, u"A"_s);
    QCOMPARE(part().text[1].before, u"23"_s);
}

void TstParagraphEdits::aLongTextIsMarkedWithoutItsWords()
{
    test::setReason(m_plan, m_year, u"4"_s, u"長い理由"_s.repeated(500));
    apply(rewriting(m_plan, m_year, place, ownText()));
    QVERIFY(m_plan.find<Paragraph>({m_year, place})->seen.size() < 300);
    QVERIFY(!part().isToConfirm());
    test::setReason(m_plan, m_year, u"4"_s, u"長い理由"_s.repeated(501));
    QCOMPARE(part().text[3].before, u""_s);
    apply(confirming(m_plan, m_year, place));
    QVERIFY(!part().isToConfirm());
}

void TstParagraphEdits::aSlotThatIsGoneSaysSo()
{
    apply(rewriting(m_plan, m_year, place, ownText()));
    Measure measure = *m_plan.find<Measure>(test::measureId(m_plan, u"4"_s));
    measure.inForceTo = 2018;
    put(m_plan, measure);
    QVERIFY(plainText(part().text).contains(u"理由は（該当なし）である。"_s));
    QVERIFY(part().text[3].before.has_value());
    QVERIFY(part().isToConfirm());
}

void TstParagraphEdits::aChangedTemplateIsSaidUntilConfirmed()
{
    apply(rewriting(m_plan, m_year, place, words(u"変化はない。"_s)));
    test::setGrade(m_plan, m_year, u"4"_s, u"B"_s); // the sentence of No. 4 is gone
    QVERIFY(part().isTemplateChanged);
    QVERIFY(part().isToConfirm());
    apply(confirming(m_plan, m_year, place));
    QVERIFY(!part().isToConfirm());
}

void TstParagraphEdits::figuresAloneDoNotChangeTheTemplate()
{
    apply(rewriting(m_plan, m_year, u"overall-grades"_s, words(u"評価のとおり。"_s)));
    test::setGrade(m_plan, m_year, u"5"_s, u"B"_s);
    QVERIFY(!test::partAt(annualReport(m_plan, m_year), u"overall-grades"_s).isToConfirm());
}

void TstParagraphEdits::writingAgainConfirms()
{
    apply(rewriting(m_plan, m_year, place, ownText()));
    test::setGrade(m_plan, m_year, u"5"_s, u"B"_s);
    ReportText text = part().text;
    text.back().text = u"であった。"_s;
    apply(rewriting(m_plan, m_year, place, text));
    QVERIFY(plainText(part().text).endsWith(u"であった。"_s));
    QVERIFY(!part().isToConfirm());
}

void TstParagraphEdits::theTemplatesOwnTextIsNone()
{
    QVERIFY(rewriting(m_plan, m_year, place, part().text).isEmpty());
    const ReportText own = templateText(m_plan, m_year, place);
    apply(rewriting(m_plan, m_year, place, words(u"別の文"_s)));
    apply(rewriting(m_plan, m_year, place, own));
    QVERIFY(!m_plan.find<Paragraph>({m_year, place}));
    QVERIFY(!part().isWritten);
}

void TstParagraphEdits::theSameTextChangesNothing()
{
    apply(rewriting(m_plan, m_year, place, ownText()));
    test::setGrade(m_plan, m_year, u"5"_s, u"B"_s);
    QVERIFY(rewriting(m_plan, m_year, place, part().text).isEmpty());
    QVERIFY(part().isToConfirm()); // nobody has confirmed it
}

void TstParagraphEdits::restoringGivesTheTemplateBack()
{
    const ReportText own = part().text;
    apply(rewriting(m_plan, m_year, place, ownText()));
    apply(restoring(m_plan, m_year, place));
    QCOMPARE(part().text, own);
    QVERIFY(!part().isWritten);
}

void TstParagraphEdits::whatIsNotThereIsNotChanged()
{
    QVERIFY(confirming(m_plan, m_year, place).isEmpty());
    QVERIFY(restoring(m_plan, m_year, place).isEmpty());
    apply(rewriting(m_plan, m_year, place, ownText()));
    QVERIFY(confirming(m_plan, m_year, place).isEmpty());
}

void TstParagraphEdits::everyEditCanBeTakenBack()
{
    const auto isTakenBack = [&](const ChangeSet &changes) {
        const Plan before = m_plan;
        m_plan.apply(changes);
        const bool isChange = m_plan != before;
        m_plan.apply(changes.inverse());
        return isChange && m_plan == before;
    };
    QVERIFY(isTakenBack(rewriting(m_plan, m_year, place, ownText())));
    apply(rewriting(m_plan, m_year, place, ownText()));
    test::setGrade(m_plan, m_year, u"5"_s, u"B"_s);
    QVERIFY(isTakenBack(rewriting(m_plan, m_year, place, words(u"別の文"_s))));
    QVERIFY(isTakenBack(confirming(m_plan, m_year, place)));
    QVERIFY(isTakenBack(restoring(m_plan, m_year, place)));
}

void TstParagraphEdits::hostileWordsComeBack_data()
{
    QTest::addColumn<QString>("hostile");
    for (const auto *text : {"<b>", "&amp;", "{{x}}", "{{grade/2}}", "{{=grade/2}}", "{{#評価}}",
                             "\"}", "%1", "一行\n二行", "", "{{/"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TstParagraphEdits::hostileWordsComeBack()
{
    QFETCH(const QString, hostile);
    apply(rewriting(m_plan, m_year, place, words(hostile)));
    QVERIFY(part().isWritten);
    QCOMPARE(plainText(part().text), hostile);
}

void TstParagraphEdits::aSpoiltMemoryCountsAsChanged()
{
    apply(rewriting(m_plan, m_year, place, ownText()));
    Paragraph paragraph = *m_plan.find<Paragraph>({m_year, place});
    paragraph.seen = u"{"_s;
    put(m_plan, paragraph);
    QVERIFY(part().isTemplateChanged);
    QVERIFY(part().text[1].before.has_value());
}

QTEST_MAIN(TstParagraphEdits)
#include "tst_paragraphedits.moc"
