#include "models/housestyle/houselint.h"

#include "models/exchange/sampleplan.h"
#include "models/reports/annualreport.h"
#include "tests/support/reports.h"

#include <QtTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

/// The sample with one more measure, of a number that is no number.
Plan planToLint()
{
    Plan plan = samplePlan();
    ChangeSet changes;
    changes.add(Measure{.id = nextId<Measure>(plan),
                        .number = u"R1-1"_s,
                        .title = u"窓口サービスの取り組みの推進"_s,
                        .goal = plan.goals().front().id,
                        .inForceFrom = 2019});
    plan.apply(changes);
    return plan;
}

const Plan &plan()
{
    static const Plan it = planToLint();
    return it;
}

QString shown(const std::vector<StyleFinding> &findings)
{
    QStringList all;
    for (const StyleFinding &finding : findings)
        all << u"%1: %2 → %3"_s.arg(QLatin1StringView(finding.check->code), finding.found,
                                    finding.suggestion);
    return all.join(u" | "_s);
}

/// The text with the suggestions in the places of what was found.
QString mended(QString text, const std::vector<StyleFinding> &findings)
{
    for (auto finding = findings.rbegin(); finding != findings.rend(); ++finding) {
        if (!finding->suggestion.isEmpty())
            text.replace(finding->at, finding->length, finding->suggestion);
    }
    return text;
}

struct Row {
    const char *name;
    QString text;
    const char *check = nullptr; ///< none: the text is as it should be
    QString found{};
    QString suggestion{};
};

const Row rows[] = {
    // Digits
    {"one digit of half width", u"評価は1施策である。"_s, "digits", u"1施策"_s, u"１施策"_s},
    {"one digit", u"評価は１施策である。"_s},
    {"two digits of full width", u"１４施策"_s, "digits", u"１４施策"_s, u"14施策"_s},
    {"two digits", u"14施策、41件"_s},
    {"digits of both widths", u"1４件"_s, "digits", u"1４件"_s, u"14件"_s},
    {"none", u"0件"_s, "digits", u"0件"_s, u"０件"_s},
    {"a month", u"翌年5月に"_s, "digits", u"5月"_s, u"５月"_s},
    {"a day", u"５月１2日"_s, "digits", u"１2日"_s, u"12日"_s},
    {"years that remain", u"あと1か年"_s, "digits", u"1か年"_s, u"１か年"_s},
    {"months", u"６か月間、12か月間"_s},
    {"a percentage", u"7%増、59%"_s},
    {"a percentage of full width", u"７％増"_s, "percentage", u"７％"_s, u"7％"_s},
    {"a percentage of two digits", u"５９％"_s, "percentage", u"５９％"_s, u"59％"_s},
    {"a percentage with a fraction", u"１．５%"_s, "percentage", u"１．５%"_s, u"1.5%"_s},
    {"a whole", u"100％で"_s},
    {"a number behind its word", u"施策1、その他"_s, "digits", u"1"_s, u"１"_s},
    {"a period", u"第2期"_s, "digits", u"2期"_s, u"２期"_s},
    {"a decimal of full width", u"１．５倍"_s, "digits", u"１．５倍"_s, u"1.5倍"_s},
    {"a decimal", u"1.5倍"_s},
    {"a code", u"IPv6年、2.0、A4年"_s},
    {"a date of digits", u"2019-4月"_s},
    {"a section", u"(1) 開かれた区政の実現"_s},
    {"a breakdown", u"(内訳 A:23 B:1)"_s},
    {"labels of a chart", u"【A】, 24施策, 59%"_s},
    {"labels of one digit", u"【終了】, 3施策, 7%"_s},
    {"labels on lines", u"【終了】, \n3施策, \n7%"_s},
    {"digits on two lines", u"令和元年度は\n24施策"_s},
    {"a number and its word on two lines", u"評価は\n3\n施策"_s, "digits", u"3\n施策"_s,
     u"３施策"_s},

    // Names
    {"a goal in another order", u"(4) 安心・安全の向上（A評価"_s, "name", u"安心・安全の向上"_s,
     u"安全・安心の向上"_s},
    {"a goal", u"④ 安全・安心の向上"_s},
    {"a goal on two lines", u"④ 安全・\n安心の向上"_s},
    {"a goal in another order on two lines", u"安心・安\n全の向上"_s, "name",
     u"安心・安\n全の向上"_s, u"安全・安心の向上"_s},
    {"words in another order", u"進捗管理に関する計画"_s, "name", u"進捗管理に関する計画"_s,
     u"計画に関する進捗管理"_s},
    {"another dot", u"安全･安心の向上"_s, "name", u"安全･安心の向上"_s, u"安全・安心の向上"_s},
    {"no dot", u"安全安心の向上"_s, "name", u"安全安心の向上"_s, u"安全・安心の向上"_s},
    {"a space", u"行政事務の 効率化"_s, "name", u"行政事務の 効率化"_s, u"行政事務の効率化"_s},
    {"another width", u"ＲＰＡを活用した業務効率化の推進"_s, "name",
     u"ＲＰＡを活用した業務効率化の推進"_s, u"RPAを活用した業務効率化の推進"_s},
    {"half-width kana", u"新公会計ｼｽﾃﾑの運用"_s, "name", u"新公会計ｼｽﾃﾑの運用"_s,
     u"新公会計システムの運用"_s},
    {"another case", u"Rpaを活用した業務効率化の推進"_s, "name", u"Rpaを活用した業務効率化の推進"_s,
     u"RPAを活用した業務効率化の推進"_s},
    {"a character too few", u"全庁的な情報リテラシの向上"_s, "name",
     u"全庁的な情報リテラシの向上"_s, u"全庁的な情報リテラシーの向上"_s},
    {"kana left out", u"窓口サービスの取組の推進"_s, "name", u"窓口サービスの取組の推進"_s,
     u"窓口サービスの取り組みの推進"_s},
    {"another character", u"情報セキュリティの教化"_s, "name", u"情報セキュリティの教化"_s,
     u"情報セキュリティの強化"_s},
    {"the plan", u"板橋区ICT活用・推進計画2020"_s, "name", u"板橋区ICT活用・推進計画2020"_s,
     u"板橋区ICT推進・活用計画2020"_s},
    {"a sentence made of a name", u"行政事務を効率化し、AIを活用したシステムを導入"_s},
    {"a name with another particle", u"「AIを活用したシステムを導入」"_s, "name",
     u"AIを活用したシステムを導入"_s, u"AIを活用したシステムの導入"_s},
    {"another word", u"情報セキュリティの維持"_s},
    {"another number", u"板橋区ICT推進・活用計画2025"_s},
    {"measures that differ in their numbers", u"施策１（名称は報告書に記載なし）、"
                                              "施策41（名称は報告書に記載なし）"_s},

    // Two spellings
    {"a rearranged quotation", u"「電子申請・届出の拡大」と「届出・電子申請の拡大」"_s,
     "two-spellings", u"届出・電子申請の拡大"_s, u"電子申請・届出の拡大"_s},
    {"the rarer of two", u"「受付ｼｽﾃﾑの更新」「受付システムの更新」「受付システムの更新」"_s,
     "two-spellings", u"受付ｼｽﾃﾑの更新"_s, u"受付システムの更新"_s},
    {"the same twice", u"「受付システムの更新」と「受付システムの更新」"_s},
    {"grades", u"「仮のA評価である」と「仮のB評価である」"_s},
    {"measures quoted", u"【No.１ 施策１（名称は報告書に記載なし）】、"
                        "【No.２ 施策２（名称は報告書に記載なし）】"_s},

    // Years
    {"the first year", u"令和1年度"_s, "year", u"令和1年度"_s, u"令和元年度"_s},
    {"the first year, full width", u"令和１年５月"_s, "year", u"令和１年"_s, u"令和元年"_s},
    {"a year of half width", u"令和2年度末"_s, "year", u"令和2年度"_s, u"令和２年度"_s},
    {"a calendar year", u"令和2年４月"_s, "year", u"令和2年"_s, u"令和２年"_s},
    {"spaces", u"本計画は、令和 2 年度まで"_s, "year", u"令和 2 年度"_s, u"令和２年度"_s},
    {"spaces around two digits", u"平成 30 年度"_s, "year", u"平成 30 年度"_s, u"平成30年度"_s},
    {"an era that had ended", u"平成31年度"_s, "year", u"平成31年度"_s, u"令和元年度"_s},
    {"a western fiscal year", u"2019年度の"_s, "year", u"2019年度"_s, u"令和元年度"_s},
    {"a western year of full width", u"２０２０年度"_s, "year", u"２０２０年度"_s, u"令和２年度"_s},
    {"FY", u"FY2019の"_s, "year", u"FY2019"_s, u"令和元年度"_s},
    {"a letter", u"R1年度"_s, "year", u"R1年度"_s, u"令和元年度"_s},
    {"a letter alone", u"H30の評価"_s, "year", u"H30"_s, u"平成30年度"_s},
    {"a letter of full width", u"Ｈ３０年度"_s, "year", u"Ｈ３０年度"_s, u"平成30年度"_s},
    {"a letter and a calendar year", u"R3年４月"_s, "year", u"R3年"_s, u"令和３年"_s},
    {"years as they are", u"令和元年度、平成30年度、令和２年度、令和12年度、平成元年度"_s},
    {"calendar years as they are", u"平成31年４月、2019年、令和元年５月"_s},
    {"a year on two lines", u"平成30\n年度"_s},
    {"no year", u"H2O、S3、A1、R1-2、H30.5"_s},
    {"no era", u"完了した2019人、追録版５年度分"_s, "thousands", u"2019人"_s, u"2,019人"_s},

    // Numbers of measures
    {"no dot behind No", u"【No24 全庁的な情報リテラシーの向上】"_s, "measure-number", u"No24 "_s,
     u"No.24 "_s},
    {"capitals", u"NO.24は"_s, "measure-number", u"NO.24"_s, u"No.24"_s},
    {"full width", u"Ｎｏ．２４は"_s, "measure-number", u"Ｎｏ．２４"_s, u"No.24"_s},
    {"a space behind No", u"No 24は"_s, "measure-number", u"No 24"_s, u"No.24"_s},
    {"a sign", u"№24は"_s, "measure-number", u"№24"_s, u"No.24"_s},
    {"small letters", u"no.24は"_s, "measure-number", u"no.24"_s, u"No.24"_s},
    {"one digit of half width behind No", u"No.4は"_s, "measure-number", u"No.4"_s, u"No.４"_s},
    {"a zero before", u"No.04は"_s, "measure-number", u"No.04"_s, u"No.４"_s},
    {"numbers as they are", u"No.４及びNo.24、No.R1-1について"_s},
    {"a number that is no number", u"NoR1-1について"_s, "measure-number", u"NoR1-1"_s,
     u"No.R1-1"_s},
    {"no measure", u"No.99は"_s, "measure-unknown", u"No.99"_s, QString()},
    {"no measure in another form", u"№0 の"_s, "measure-unknown", u"№0"_s, QString()},
    {"a substance", u"NO2濃度"_s},
    {"a word", u"Casino 24、No problem"_s},

    // Separators
    {"no space before the title", u"【No.４新公会計システムの運用】"_s, "number-space", u"No.４"_s,
     u"No.４ "_s},
    {"no dot and no space", u"No4新公会計システムの運用"_s, "measure-number", u"No4"_s,
     u"No.４ "_s},
    {"a space before the title", u"【No.４ 新公会計システムの運用】"_s},
    {"the title on the next line", u"【No.４\n新公会計システムの運用】"_s},
    {"a sentence about a number", u"No.４の新公会計システム"_s},
    {"counts that run together", u"（A評価：６施策B評価：５施策）"_s, "comma", u"６施策"_s,
     u"６施策, "_s},
    {"counts that run together, half width", u"（A評価：6施策 B評価：５施策）"_s, "comma",
     u"6施策 "_s, u"６施策, "_s},
    {"counts as they are", u"（A評価：６施策, B評価：５施策【終了：２施策】）"_s},
    {"counts on lines", u"A評価：６施策\nB評価：５施策"_s},
    {"thousands", u"1234件"_s, "thousands", u"1234件"_s, u"1,234件"_s},
    {"thousands of full width", u"１２３４件"_s, "digits", u"１２３４件"_s, u"1,234件"_s},
    {"commas elsewhere", u"12,34件"_s, "thousands", u"12,34件"_s, u"1,234件"_s},
    {"a million", u"1234567人"_s, "thousands", u"1234567人"_s, u"1,234,567人"_s},
    {"thousands as they are", u"1,234件、12,345人、999件"_s},
    {"a year is no count", u"2019年、2019番"_s},

    {"nothing", QString()},
    {"spaces and ends of lines", u" \n\n \n"_s},
};

} // namespace

class TstHouseLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void suggestionsAreInTheHouseStyle_data();
    void suggestionsAreInTheHouseStyle();
    void findsTheInconsistenciesOfAReport();
    void findsInEveryPartOfAReport();
    void namesOfThePlanAreRight();
    void aReportOfItsOwnIsRight_data();
    void aReportOfItsOwnIsRight();
    void everyCheckHasASentenceAndARow();
    void hostileTextIsRead_data();
    void hostileTextIsRead();
};

void TstHouseLint::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const Row &row : rows) {
        QTest::newRow(row.name) << row.text
                                << (row.check ? u"%1: %2 → %3"_s.arg(QLatin1StringView(row.check),
                                                                     row.found, row.suggestion)
                                              : QString());
    }
}

void TstHouseLint::finds()
{
    QFETCH(QString, text);
    const auto findings = styleFindings(text, plan());
    QTEST(shown(findings), "expected");
    for (const StyleFinding &finding : findings)
        QCOMPARE(text.mid(finding.at, finding.length), finding.found);
}

void TstHouseLint::suggestionsAreInTheHouseStyle_data()
{
    QTest::addColumn<QString>("text");
    QString all;
    for (const Row &row : rows) {
        QTest::newRow(row.name) << row.text;
        all += row.text + u"。\n"_s;
    }
    QTest::newRow("all of them") << all;
}

/// Where a suggestion was taken, there is nothing more to find.
void TstHouseLint::suggestionsAreInTheHouseStyle()
{
    QFETCH(QString, text);
    const QString better = mended(text, styleFindings(text, plan()));
    for (const StyleFinding &finding : styleFindings(better, plan()))
        QVERIFY2(finding.suggestion.isEmpty(), qUtf8Printable(shown({finding})));
}

void TstHouseLint::findsTheInconsistenciesOfAReport()
{
    const QString text =
        u"(4) 安心・安全の向上（A評価：３施策, B評価：１施策）\n"
        "【No.４新公会計システムの運用】は良い。【No.36 施設利用管理システムの再構築及び運用】"
        "は良い。\n【No24 全庁的な情報リテラシーの向上】は良い。\n④ 安全・安心の向上 ４件"_s;
    QCOMPARE(shown(styleFindings(text, plan())),
             u"name: 安心・安全の向上 → 安全・安心の向上 | number-space: No.４ → No.４  | "
             "measure-number: No24  → No.24 "_s);
}

void TstHouseLint::findsInEveryPartOfAReport()
{
    const auto said = [](const QString &text) { return ReportText{{.text = text}}; };
    const Sheet sheet{.title = u"表"_s,
                      .columns = {{u"第1列"_s}, {u"列"_s}},
                      .rows = {{{u"④ 安心・安全の向上"_s}, {u"４件"_s}}}};
    Report report;
    report.parts = {
        {.place = u"title"_s, .content = TitlePart{}, .text = said(u"2019年度の報告"_s)},
        {.place = u"goal/1"_s, .content = HeadingPart{2}, .text = said(u"(1) A評価：4施策"_s)},
        {.place = u"prose"_s,
         .content = ProsePart{},
         .text = {{.text = u"評価は"_s}, {.text = u"1"_s, .slot = u"count"_s}, {.text = u"件"_s}}},
        {.place = u"table"_s, .content = TablePart{sheet}, .text = said(u"表２"_s)},
        {.place = u"chart"_s, .content = ChartPart{u"grade"_s, sheet}, .text = said(u"図"_s)},
    };
    QStringList places;
    for (const StyleFinding &finding : styleFindings(report, plan()))
        places << finding.place + u' ' + finding.found;
    QCOMPARE(places.join(u" | "_s), u"title 2019年度 | goal/1 4施策 | prose 1件 | table 1 | "
                                    "table 安心・安全の向上"_s);
}

void TstHouseLint::namesOfThePlanAreRight()
{
    for (const Plan &each : {plan(), test::generatedPlan(60), test::otherPlan(60)}) {
        QString text;
        for (const Measure &measure : each.records<Measure>().all())
            text += u"【%1】、"_s.arg(measure.title);
        for (const Goal &goal : each.goals())
            text += goal.label() + u'\n';
        QCOMPARE(shown(styleFindings(text, each)), QString());
    }
}

void TstHouseLint::aReportOfItsOwnIsRight_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("official");
    QTest::newRow("a zero before") << u"04"_s << u"No.04"_s;
    QTest::newRow("a circled number") << u"①"_s << u"No.１"_s;
    QTest::newRow("letters") << u"R1-1"_s << u"No.R1-1"_s;
    QTest::newRow("full-width letters") << u"Ｒ１－１"_s << u"No.R1-1"_s;
    QTest::newRow("one digit") << u"9"_s << u"No.９"_s;
    QTest::newRow("three digits") << u"１24"_s << u"No.124"_s;
}

/// The program writes as it wants others to: whatever number No.24 gets beside No.４.
void TstHouseLint::aReportOfItsOwnIsRight()
{
    QFETCH(QString, number);
    QFETCH(QString, official);
    Plan plan = samplePlan();
    Measure measure = *plan.find<Measure>(test::measureId(plan, u"24"_s));
    measure.number = number;
    test::put(plan, measure);
    const Report report = annualReport(plan, test::yearId(plan, 2019));
    const QString text = test::wholeText(report);
    QVERIFY(text.contains(official + u' ' + measure.title));
    QVERIFY(text.contains(u"No.４ "_s));
    QCOMPARE(shown(styleFindings(report, plan)), QString());
}

void TstHouseLint::everyCheckHasASentenceAndARow()
{
    std::set<QString> codes;
    for (const StyleCheck &check : allStyleChecks()) {
        const QString code = QString::fromLatin1(check.code);
        QVERIFY2(codes.insert(code).second, check.code);
        QVERIFY2(check.sentence().endsWith(u'.'), check.code);
        QVERIFY2(std::ranges::any_of(rows,
                                     [&](const Row &row) {
                                         return row.check && code == QLatin1StringView(row.check);
                                     }),
                 check.code);
    }
}

void TstHouseLint::hostileTextIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("half a pair") << u"No"_s + QChar(0xd800) + u"4 施策"_s + QChar(0xdc00);
    QTest::newRow("beyond the first plane") << u"𠮷野家の情報セキュリティの教化𠮷"_s;
    QTest::newRow("controls") << u"\0\a\t1施策\x1b\r\n2施策"_s;
    QTest::newRow("patterns") << u"(.*)+ \\Q \\E [[:alpha:]] {{x}} <b>1施策</b>"_s;
    QTest::newRow("a long word") << QString(5000, u'W');
    QTest::newRow("many digits") << QString(5000, u'9') + u"施策"_s;
    QTest::newRow("many spaces") << u"令和"_s + QString(5000, u' ') + u"2年度No"_s +
                                        QString(5000, u' ');
    QTest::newRow("one character many times") << QString(5000, u'安');
}

/// Every place lies within the text, whatever the text is.
void TstHouseLint::hostileTextIsRead()
{
    QFETCH(QString, text);
    for (const StyleFinding &finding : styleFindings(text, plan())) {
        QVERIFY(finding.at >= 0 && finding.length > 0);
        QVERIFY(finding.at + finding.length <= text.size());
        QCOMPARE(text.mid(finding.at, finding.length), finding.found);
    }
}

QTEST_MAIN(TstHouseLint)
#include "tst_houselint.moc"
