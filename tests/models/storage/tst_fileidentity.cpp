#include "models/storage/fileidentity.h"

#include "tests/support/files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// Which file has a name.
class TstFileIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysWhileTheFileIsWritten();
    void differsOnceTheFileIsReplaced();
    void isNoneWhereThereIsNoFile();

private:
    const QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"計画"_s);
};

void TstFileIdentity::staysWhileTheFileIsWritten()
{
    writeBytes(m_path, "one");
    const QByteArray before = fileIdentity(m_path);
    QVERIFY(!before.isEmpty());
    writeBytes(m_path, "another");
    QCOMPARE(fileIdentity(m_path), before);
}

void TstFileIdentity::differsOnceTheFileIsReplaced()
{
    writeBytes(m_path, "one");
    const QByteArray before = fileIdentity(m_path);
    QVERIFY(QFile::rename(m_path, m_path + u'2'));
    writeBytes(m_path, "one");
    QVERIFY(fileIdentity(m_path) != before);
    QCOMPARE(fileIdentity(m_path + u'2'), before);
}

void TstFileIdentity::isNoneWhereThereIsNoFile()
{
    QVERIFY(fileIdentity(m_folder.filePath(u"none"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(TstFileIdentity)
#include "tst_fileidentity.moc"
