#include "models/exchange/importing/openquestion.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// The sentence about columns that nobody but a person can tell.
class TstOpenQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstIsAsked();
    void nothingIsAsked();
};

void TstOpenQuestion::theFirstIsAsked()
{
    const auto sentence = [](const OpenQuestion &question) {
        return openQuestionSentence({.undecided = {question, {.headings = {u"後"_s}}}});
    };
    const QString several = sentence({.headings = {u"自己評価"_s, u"総合評価"_s}});
    QVERIFY2(several.contains(u"自己評価"_s) && several.contains(u"総合評価"_s) &&
                 !several.contains(u"後"_s),
             qUtf8Printable(several));
    const QString one = sentence({.headings = {u"達成度"_s}});
    const QString ofYear = sentence({.headings = {u"達成度"_s}, .isOfYear = true});
    QVERIFY(one.contains(u"達成度"_s) && ofYear.contains(u"達成度"_s) && one != ofYear);
}

void TstOpenQuestion::nothingIsAsked()
{
    QCOMPARE(openQuestionSentence({}), QString());
}

QTEST_GUILESS_MAIN(TstOpenQuestion)
#include "tst_openquestion.moc"
