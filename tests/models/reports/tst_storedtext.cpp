#include "models/reports/storedtext.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

const ReportSpan slot{.text = u"24"_s, .slot = u"grade/2"_s};

/// Words made of what slots are made of.
QString anyWords()
{
    static const QStringList pieces{u"{"_s,       u"{{"_s,   u"}}"_s, u"}"_s,  u"="_s,
                                    u"grade/2"_s, u"施策"_s, u"a"_s,  u"\n"_s, u"{{=x}}"_s};
    QString words;
    for (int left = *rc::gen::inRange(0, 6); left > 0; --left)
        words += pieces[*rc::gen::inRange<qsizetype>(0, pieces.size())];
    return words;
}

ReportText anyText()
{
    ReportText text;
    for (int left = *rc::gen::inRange(0, 6); left > 0; --left)
        text.push_back(*rc::gen::inRange(0, 2) == 0 ? ReportSpan{.text = {}, .slot = u"grade/2"_s}
                                                    : ReportSpan{.text = anyWords()});
    return text;
}

/// The text without empty words, and with one span of words between slots.
ReportText tidied(const ReportText &text)
{
    ReportText tidy;
    for (const ReportSpan &span : text) {
        if (!span.isSlot() && !tidy.empty() && !tidy.back().isSlot())
            tidy.back().text += span.text;
        else if (span.isSlot() || !span.text.isEmpty())
            tidy.push_back(span);
    }
    return tidy;
}

} // namespace

class TstStoredText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slotsAreKeptByName();
    void wordsThatLookLikeASlotStayWords_data();
    void wordsThatLookLikeASlotStayWords();
    void whatIsNoNameOfASlotIsWords();
    void anyTextComesBack();
};

void TstStoredText::slotsAreKeptByName()
{
    const ReportText text{{.text = u"A評価が"_s}, slot, {.text = u"施策"_s}};
    QCOMPARE(storedText(text), u"A評価が{{grade/2}}施策"_s);
    const ReportText read = readStoredText(storedText(text));
    QCOMPARE(read.size(), std::size_t(3));
    QCOMPARE(read[1].slot, u"grade/2"_s);
    QCOMPARE(read[2].text, u"施策"_s);
}

void TstStoredText::wordsThatLookLikeASlotStayWords_data()
{
    QTest::addColumn<QString>("words");
    for (const auto *words : {"{{grade/2}}", "{{=grade/2}}", "{{==x}}", "{{{x}}}", "{{", "}}",
                              "{{x", "{{ x }}", "{{年度}}", "{{x}}{{y}}"})
        QTest::newRow(words) << QString::fromUtf8(words);
}

void TstStoredText::wordsThatLookLikeASlotStayWords()
{
    QFETCH(const QString, words);
    const ReportText read = readStoredText(storedText({{.text = words}, slot, {.text = words}}));
    QCOMPARE(read.size(), std::size_t(3));
    QCOMPARE(read[0].text, words);
    QCOMPARE(read[1].slot, slot.slot);
    QCOMPARE(read[2].text, words);
}

void TstStoredText::whatIsNoNameOfASlotIsWords()
{
    const ReportText read = readStoredText(storedText({{.text = u"24"_s, .slot = u"評価"_s}}));
    QCOMPARE(read, (ReportText{{.text = u"24"_s}}));
}

void TstStoredText::anyTextComesBack()
{
    QVERIFY(rc::check([] {
        const ReportText text = anyText();
        RC_ASSERT(readStoredText(storedText(text)) == tidied(text));
    }));
}

QTEST_MAIN(TstStoredText)
#include "tst_storedtext.moc"
