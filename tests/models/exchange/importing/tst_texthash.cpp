#include "models/exchange/importing/texthash.h"

#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

class TstTextHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameTextHasTheSameHash();
    void otherTextsHaveOthers();
};

/// Wherever it stands in memory, and on both sides of 16 bytes.
void TstTextHash::theSameTextHasTheSameHash()
{
    const QString text = u"施策の名称は長い"_s;
    for (qsizetype length = 0; length <= text.size(); ++length) {
        const QString padded = u' ' + text;
        QCOMPARE(textHash(QStringView(padded).sliced(1, length)), textHash(text.left(length)));
    }
    QCOMPARE(textHash({}), textHash(u""));
}

void TstTextHash::otherTextsHaveOthers()
{
    QSet<std::size_t> hashes;
    QStringList texts{u""_s, QString(1, QChar(u'\0')), QString(2, QChar(u'\0'))};
    for (int number = 0; number < 10'000; ++number)
        texts << QString::number(number) << u"施策の名称%1"_s.arg(number);
    for (const QString &text : texts)
        hashes.insert(textHash(text));
    QCOMPARE(hashes.size(), texts.size());
}

QTEST_GUILESS_MAIN(TstTextHash)
#include "tst_texthash.moc"
