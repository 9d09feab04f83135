#include "models/exchange/reading/mixedencoding.h"

#include <QStringEncoder>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

class TstMixedEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void utf8IsFound_data();
    void utf8IsFound();
    void cp932IsLeftAlone_data();
    void cp932IsLeftAlone();
};

namespace
{

QByteArray cp932(const QString &text)
{
    return QStringEncoder("windows-31j").encode(text);
}

} // namespace

void TstMixedEncoding::utf8IsFound_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QByteArray>("behind");
    const QByteArray heading = cp932(u"施策番号,評価,備考\n4,"_s);
    QTest::newRow("a cell") << heading << u"新公会計システムの運用"_s << QByteArray(",x\n");
    QTest::newRow("behind a word of CP932")
        << heading + cp932(u"計画"_s) << u"どおりに"_s << QByteArray();
    QTest::newRow("before a word of CP932") << heading << u"どおりに"_s << cp932(u"計画"_s);
    QTest::newRow("two characters") << heading << u"評価"_s << QByteArray("\n");
    QTest::newRow("behind a second byte that is ASCII")
        << heading + cp932(u"表"_s) << u"どおりに"_s << QByteArray("\n");
}

void TstMixedEncoding::utf8IsFound()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, word);
    QFETCH(QByteArray, behind);
    QCOMPARE(utf8Within(before + word.toUtf8() + behind), std::optional(before.size()));
}

void TstMixedEncoding::cp932IsLeftAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {QString(), u"No.,4\n"_s, u"計画どおり推進システム"_s, u"ｼｽﾃﾑ,ﾃｽﾄ"_s, u"瀧本,邊土,齋藤"_s,
          u"表ソ能十"_s, u"飛驒,籠,縺,縺ｲ,髙﨑"_s, u"①～－―∥"_s})
        QTest::newRow(qUtf8Printable(text)) << text;
}

void TstMixedEncoding::cp932IsLeftAlone()
{
    QFETCH(QString, text);
    QCOMPARE(utf8Within(cp932(text)), std::nullopt);
}

QTEST_GUILESS_MAIN(TstMixedEncoding)
#include "tst_mixedencoding.moc"
