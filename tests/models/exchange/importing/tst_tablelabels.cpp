#include "models/exchange/importing/tablelabels.h"
#include "tests/support/foreigntables.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

using Says = TableLabel::Says;

/// Labels between the rows of a table.
class TstTableLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labels_data();
    void labels();
};

void TstTableLabels::labels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Says>("says");
    QTest::addColumn<bool>("isSure");
    const auto add = [](Says says, bool isSure, std::initializer_list<const char16_t *> texts) {
        for (const auto *text : texts)
            QTest::newRow(qUtf8Printable(QString::fromUtf16(text)))
                << QString::fromUtf16(text) << says << isSure;
    };
    add(Says::Answers, true,
        {u"【回答欄】", u"回答", u"▼以下に記入してください", u"今年度", u"【令和元年度】"});
    add(Says::Answers, false, {u"令和元年度 施策評価"});
    add(Says::OtherYear, true,
        {u"【平成30年度】", u"前年度", u"【平成30年度の状況】", u"平成31年3月末時点",
         u"（前年度評価結果）"});
    add(Says::OtherYear, false, {u"前年度評価結果", u"令和２年度の予定", u"（参考）昨年度の回答"});
    add(Says::Example, true, {u"【記入例】", u"（例）", u"例", u"記入例→", u"※記入例"});
    add(Says::Nothing, false,
        {u"", u"基本目標１", u"平成30年度から続く施策", u"平成30年度新規施策",
         u"※前年度の評価は参考", u"平成28年度～令和２年度", u"平成28年度に計画を策定した。", u"4",
         u"回答率の向上", u"前回の回答の確認を徹底する"});
}

void TstTableLabels::labels()
{
    QFETCH(QString, text);
    const TableLabel label = tableLabel(text, year2019);
    QTEST(label.says, "says");
    QTEST(label.isSure && label.says != Says::Nothing, "isSure");
}

QTEST_GUILESS_MAIN(TstTableLabels)
#include "tst_tablelabels.moc"
