#include "models/housestyle/houselint.h"

#include "models/exchange/sampleplan.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

/// What official texts are made of, right and wrong, in any order.
QString anyText()
{
    static const QStringList pieces = {u"1"_s,
                                       u"１"_s,
                                       u"４"_s,
                                       u"24"_s,
                                       u"１２３４"_s,
                                       u"30"_s,
                                       u"31"_s,
                                       u"施策"_s,
                                       u"件"_s,
                                       u"%"_s,
                                       u"第"_s,
                                       u"年"_s,
                                       u"年度"_s,
                                       u"令和"_s,
                                       u"平成"_s,
                                       u"元"_s,
                                       u"R1"_s,
                                       u"H30"_s,
                                       u"2019"_s,
                                       u"FY"_s,
                                       u"No"_s,
                                       u"No."_s,
                                       u"ＮＯ．"_s,
                                       u"№"_s,
                                       u"A評価："_s,
                                       u"B評価："_s,
                                       u"、"_s,
                                       u"は"_s,
                                       u", "_s,
                                       u"."_s,
                                       u"-"_s,
                                       u"【"_s,
                                       u"】"_s,
                                       u"「"_s,
                                       u"」"_s,
                                       u" "_s,
                                       u"　"_s,
                                       u"\n"_s,
                                       u"R"_s,
                                       u"電子申請の拡大"_s,
                                       u"申請電子の拡大"_s,
                                       u"安心・安全の向上"_s,
                                       u"安全・安心の向上"_s,
                                       u"新公会計システムの運用"_s,
                                       u"新公会計システム運用"_s,
                                       u"施策１（名称は報告書に記載なし）"_s};
    QString text;
    for (int left = *rc::gen::inRange(0, 14); left > 0; --left)
        text += pieces[*rc::gen::inRange<qsizetype>(0, pieces.size())];
    return text;
}

} // namespace

/// What holds of the lint whatever a text says.
class TstHouseLintLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findingsLieInTheTextAndApart();
    void whereASuggestionWasTakenNothingIsFound();
};

void TstHouseLintLaws::findingsLieInTheTextAndApart()
{
    const Plan plan = samplePlan();
    QVERIFY(rc::check([&] {
        const QString text = anyText();
        qsizetype end = 0;
        for (const StyleFinding &finding : styleFindings(text, plan)) {
            RC_ASSERT(finding.at >= end && finding.length > 0);
            end = finding.at + finding.length;
            RC_ASSERT(end <= text.size());
            RC_ASSERT(text.mid(finding.at, finding.length) == finding.found);
            RC_ASSERT(finding.found != finding.suggestion);
        }
    }));
}

void TstHouseLintLaws::whereASuggestionWasTakenNothingIsFound()
{
    const Plan plan = samplePlan();
    QVERIFY(rc::check([&] {
        QString text = anyText();
        std::vector<bool> isMended(static_cast<std::size_t>(text.size()), false);
        auto findings = styleFindings(text, plan);
        std::ranges::reverse(findings); // so that places before stay where they are
        for (const StyleFinding &finding : findings) {
            if (finding.suggestion.isEmpty())
                continue;
            text.replace(finding.at, finding.length, finding.suggestion);
            const auto at = isMended.erase(isMended.begin() + finding.at,
                                           isMended.begin() + finding.at + finding.length);
            isMended.insert(at, static_cast<std::size_t>(finding.suggestion.size()), true);
        }
        for (const StyleFinding &finding : styleFindings(text, plan)) {
            for (qsizetype i = finding.at; i < finding.at + finding.length; ++i)
                RC_ASSERT(finding.suggestion.isEmpty() || !isMended[static_cast<std::size_t>(i)]);
        }
    }));
}

QTEST_MAIN(TstHouseLintLaws)
#include "tst_houselint_laws.moc"
