#include "models/domain/naturalorder.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace shisaku;

class TstNaturalOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order_data();
    void order();
    void equals_data();
    void equals();
    void isAStrictWeakOrdering();
};

namespace
{

/// Numbers of the kinds that plans use, and mixtures of them.
QString anyNumber()
{
    const auto parts = *rc::gen::container<std::vector<QString>>(rc::gen::element(
        u"4"_s, u"４"_s, u"0"_s, u"12"_s, u"R"_s, u"Ｒ"_s, u"-"_s, u"施"_s, u"①"_s, u"々"_s));
    QString number;
    for (std::size_t i = 0; i < parts.size() && i < 2; ++i)
        number += parts[i];
    return number;
}

bool areEquivalent(const QString &a, const QString &b)
{
    return !naturallyLess(a, b) && !naturallyLess(b, a);
}

} // namespace

void TstNaturalOrder::order_data()
{
    QTest::addColumn<QString>("less");
    QTest::addColumn<QString>("more");
    QTest::newRow("as people count") << u"4"_s << u"36"_s;
    QTest::newRow("behind a letter") << u"R1-2"_s << u"R1-10"_s;
    QTest::newRow("the first number decides") << u"R1-10"_s << u"R2-2"_s;
    QTest::newRow("full-width digits") << u"４"_s << u"36"_s;
    QTest::newRow("full-width against half") << u"9"_s << u"１０"_s;
    QTest::newRow("leading zeros") << u"007"_s << u"8"_s;
    QTest::newRow("a part of another") << u"R1"_s << u"R1-1"_s;
    QTest::newRow("nothing first") << QString() << u"1"_s;
    QTest::newRow("digits before letters") << u"4"_s << u"R1"_s;
    QTest::newRow("full-width digits before letters") << u"４"_s << u"R1"_s;
    QTest::newRow("longer than a machine number")
        << u"99999999999999999998"_s << u"99999999999999999999"_s;
}

void TstNaturalOrder::order()
{
    QFETCH(QString, less);
    QFETCH(QString, more);
    QVERIFY(naturallyLess(less, more));
    QVERIFY(!naturallyLess(more, less));
}

void TstNaturalOrder::equals_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("itself") << u"R1-2"_s << u"R1-2"_s;
    QTest::newRow("nothing") << QString() << u""_s;
    QTest::newRow("width") << u"R12"_s << u"R１２"_s;
    QTest::newRow("leading zeros") << u"R01"_s << u"R1"_s;
}

void TstNaturalOrder::equals()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QVERIFY(areEquivalent(a, b));
}

void TstNaturalOrder::isAStrictWeakOrdering()
{
    QVERIFY(rc::check("irreflexive, asymmetric, transitive, and so is being equivalent", [] {
        const QString a = anyNumber();
        const QString b = anyNumber();
        const QString c = anyNumber();
        RC_ASSERT(!naturallyLess(a, a));
        RC_ASSERT(!(naturallyLess(a, b) && naturallyLess(b, a)));
        if (naturallyLess(a, b) && naturallyLess(b, c))
            RC_ASSERT(naturallyLess(a, c));
        if (areEquivalent(a, b) && areEquivalent(b, c))
            RC_ASSERT(areEquivalent(a, c));
    }));
}

QTEST_MAIN(TstNaturalOrder)
#include "tst_naturalorder.moc"
