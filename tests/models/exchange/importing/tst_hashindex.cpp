#include "models/exchange/importing/hashindex.h"

#include <QStringList>
#include <QtTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// Entries are found by their keys, whatever the hashes are.
class TstHashIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysOfOneHash_data();
    void keysOfOneHash();
    void aKeyIsAddedOnce();
};

void TstHashIndex::keysOfOneHash_data()
{
    QTest::addColumn<std::size_t>("hash");
    QTest::newRow("zero") << std::size_t(0);
    QTest::newRow("any") << std::size_t(7);
    QTest::newRow("the last") << std::numeric_limits<std::size_t>::max();
}

void TstHashIndex::keysOfOneHash()
{
    QFETCH(std::size_t, hash);
    const QStringList keys{u"一"_s, u"二"_s, u"三"_s};
    HashIndex index;
    const auto same = [&keys](const QString &key) {
        return [&keys, key](int entry) { return keys[entry] == key; };
    };
    for (int entry = 0; entry < keys.size(); ++entry) {
        QCOMPARE(index.find(hash, same(keys[entry])), HashIndex::none);
        QCOMPARE(index.findOrAdd(hash, entry, same(keys[entry])), entry);
    }
    for (int entry = 0; entry < keys.size(); ++entry)
        QCOMPARE(index.find(hash, same(keys[entry])), entry);
    QCOMPARE(index.find(hash, same(u"四"_s)), HashIndex::none);
    QCOMPARE(index.find(hash + 1, same(u"一"_s)), HashIndex::none); // its own hash comes first
}

void TstHashIndex::aKeyIsAddedOnce()
{
    HashIndex index;
    const auto same = [](int) { return true; };
    QCOMPARE(index.findOrAdd(7, 0, same), 0);
    QCOMPARE(index.findOrAdd(7, 1, same), 0);
}

QTEST_GUILESS_MAIN(TstHashIndex)
#include "tst_hashindex.moc"
