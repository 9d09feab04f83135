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
    QProcess id;
    id.start(u"id"_s, {u"-un"_s});
    if (!id.waitForFinished() || !QFileInfo::exists(u"/proc/self"_s))
        QSKIP("this system names its accounts in another way");
    qputenv("USER", "区役所 太郎"); // anybody can say so
    qputenv("LOGNAME", "区役所 太郎");
    QCOMPARE(accountName(), QString::fromLocal8Bit(id.readAllStandardOutput()).trimmed());
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
