#include "models/domain/filename.h"

#include <QTemporaryDir>
#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace shisaku;

class TstFileName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void longNamesAreCutBetweenCharacters_data();
    void longNamesAreCutBetweenCharacters();
    void anythingBecomesAName();
    void aNameStaysAsItIs();
    void namesAreNumberedWhereTheyAreAlike();
    void whatFitsIsMeasuredAsTheSystemDoes();
};

void TstFileName::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"R01_評価別集計"_s << u"R01_評価別集計"_s;
    QTest::newRow("dots within") << u"No.4 ver.1.2 率"_s << u"No.4 ver.1.2 率"_s;
    QTest::newRow("forbidden") << u"<a>:\"b\"/\\|?*"_s << u"＜a＞：＂b＂／＼｜？＊"_s;
    QTest::newRow("upwards") << u"../../etc"_s << u"／..／etc"_s;
    QTest::newRow("lines") << u"二行\nの\t文\r"_s << u"二行 の 文"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(u'\0') + u"b"_s << u"a b"_s;
    QTest::newRow("direction overrides") << u"a\u202egnp.exe"_s << u"a gnp.exe"_s;
    QTest::newRow("ends") << u" .hidden. . "_s << u"hidden"_s;
    QTest::newRow("wide spaces at the ends") << u"　名　"_s << u"名"_s;
    QTest::newRow("nothing") << QString() << u"_"_s;
    QTest::newRow("dots only") << u"..."_s << u"_"_s;
    QTest::newRow("device") << u"con"_s << u"_con"_s;
    QTest::newRow("device with an ending") << u"LPT1.txt"_s << u"_LPT1.txt"_s;
    QTest::newRow("no device") << u"console"_s << u"console"_s;
    QTest::newRow("composed") << u"か\u3099"_s << u"が"_s;
}

void TstFileName::names()
{
    QFETCH(QString, text);
    QTEST(safeFileName(text), "expected");
}

void TstFileName::longNamesAreCutBetweenCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("at three bytes each") << QString(200, u'施') << QString(40, u'施');
    QTest::newRow("at four bytes each") << u"𠮷"_s.repeated(100) << u"𠮷"_s.repeated(30);
    QTest::newRow("between") << u"ab"_s + QString(200, u'施') << u"ab"_s + QString(39, u'施');
    QTest::newRow("a dot at the cut")
        << QString(39, u'施') + u".. 後"_s + QString(9, u'策') << QString(39, u'施');
}

void TstFileName::longNamesAreCutBetweenCharacters()
{
    QFETCH(QString, text);
    QTEST(safeFileName(text), "expected");
}

void TstFileName::anythingBecomesAName()
{
    const QTemporaryDir folder;
    const bool ok = rc::check("a file of the name is made, and in the folder", [&] {
        const auto units = *rc::gen::container<std::vector<char16_t>>(rc::gen::oneOf(
            rc::gen::inRange<char16_t>(0, 0x80), rc::gen::inRange<char16_t>(0x2000, 0x3100),
            rc::gen::inRange<char16_t>(0xff00, 0xffff)));
        const QString name =
            safeFileName(QString::fromUtf16(units.data(), static_cast<qsizetype>(units.size())));
        RC_ASSERT(!name.isEmpty());
        RC_ASSERT(name.toUtf8().size() <= longestFileName + 1);
        RC_ASSERT(!name.contains(QRegularExpression(u"[<>:\"/\\\\|?*\\x00-\\x1f]|^[. ]|[. ]$"_s)));
        QFile file(folder.filePath(name));
        RC_ASSERT(file.open(QIODevice::WriteOnly));
        RC_ASSERT(QFileInfo(file).dir() == QDir(folder.path()));
        file.remove();
    });
    QVERIFY(ok);
}

void TstFileName::aNameStaysAsItIs()
{
    const QString name = safeFileName(u" a/b: "_s);
    QCOMPARE(safeFileName(name), name);
}

void TstFileName::namesAreNumberedWhereTheyAreAlike()
{
    std::set<QString> taken;
    QCOMPARE(unlikeFileName(u"ICT課"_s, taken), u"ICT課"_s);
    QCOMPARE(unlikeFileName(u"ict課"_s, taken), u"ict課 (2)"_s);
    QCOMPARE(unlikeFileName(u"ICT課"_s, taken), u"ICT課 (3)"_s);
    QCOMPARE(unlikeFileName(u"広報課"_s, taken), u"広報課"_s);
    QCOMPARE(unlikeFileName(u"100%2"_s, taken), u"100%2"_s);
    QCOMPARE(unlikeFileName(u"100%2"_s, taken), u"100%2 (2)"_s);
}

void TstFileName::whatFitsIsMeasuredAsTheSystemDoes()
{
    const QTemporaryDir folder;
    for (const QString &name : {QString(255, u'a'), QString(256, u'a'), QString(85, u'計'),
                                QString(86, u'計'), QString(255, u'計')}) {
        const bool isTaken = QFile(folder.filePath(name)).open(QIODevice::WriteOnly);
        QCOMPARE(fitsOnDisk(name), isTaken);
    }
}

QTEST_GUILESS_MAIN(TstFileName)
#include "tst_filename.moc"
