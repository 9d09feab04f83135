#include "models/domain/account.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

class TstAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSystemsName();
    void isNeverEmpty();
};

void TstAccount::isTheSystemsName()
{
    qputenv("USER", "区役所 太郎");
    QCOMPARE(accountName(), u"区役所 太郎"_s);
}

void TstAccount::isNeverEmpty()
{
    qputenv("USER", "");
    qunsetenv("USERNAME");
    qunsetenv("LOGNAME");
    QVERIFY(!accountName().isEmpty());
}

QTEST_MAIN(TstAccount)
#include "tst_account.moc"
