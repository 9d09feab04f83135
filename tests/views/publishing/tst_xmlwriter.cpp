#include "tests/support/xmltree.h"
#include "views/publishing/xmlwriter.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

class TstXmlWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoTextIsReplaced_data();
    void whatIsNoTextIsReplaced();
    void everyTextComesBack_data();
    void everyTextComesBack();
    void elementsCloseByThemselves();
    void anAttributeWithoutAValueIsLeftOut();
};

void TstXmlWriter::whatIsNoTextIsReplaced_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("words") << u"施策 A&B <b>"_s << u"施策 A&B <b>"_s;
    QTest::newRow("tab and line feed") << u"a\tb\nc"_s << u"a\tb\nc"_s;
    QTest::newRow("beyond the first plane") << u"𠮷野家"_s << u"𠮷野家"_s;
    QTest::newRow("NUL") << QString(QChar(0)) << u"\uFFFD"_s;
    QTest::newRow("control") << u"a\u0001b\u001Fc\u007Fd\u0085"_s
                             << u"a\uFFFDb\uFFFDc\uFFFDd\uFFFD"_s;
    QTest::newRow("high surrogate alone") << QString(QChar(0xD800)) + u'a' << u"\uFFFDa"_s;
    QTest::newRow("low surrogate alone") << u'a' + QString(QChar(0xDC00)) << u"a\uFFFD"_s;
    QTest::newRow("non-characters")
        << QString(QChar(0xFFFE)) + QChar(0xFDD0) + QChar(0xFFFF) << u"\uFFFD\uFFFD\uFFFD"_s;
    QTest::newRow("non-character of another plane")
        << QString(QChar(0xD83F)) + QChar(0xDFFE) << u"\uFFFD"_s;
}

void TstXmlWriter::whatIsNoTextIsReplaced()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(xmlText(text), expected);
}

void TstXmlWriter::everyTextComesBack_data()
{
    whatIsNoTextIsReplaced_data();
    QTest::newRow("markup") << u"]]></x><!--'\"&amp;{{x}}"_s << u"]]></x><!--'\"&amp;{{x}}"_s;
}

void TstXmlWriter::everyTextComesBack()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    XmlWriter xml;
    xml.element("x"_L1, text, {{"a"_L1, text}});
    const test::XmlTree read = test::xmlTree(xml.bytes());
    QCOMPARE(read.name, u"x"_s);
    QCOMPARE(read.text, expected);
    QCOMPARE(read.attributes.value(u"a"_s), expected);
}

void TstXmlWriter::elementsCloseByThemselves()
{
    XmlWriter xml;
    {
        const auto root = xml.open("w:a"_L1, {{"xmlns:w"_L1, u"urn:w"_s}});
        {
            const auto inner = xml.open("w:b"_L1);
            xml.text(u"one"_s);
        }
        xml.empty("w:c"_L1, {{"w:d"_L1, u"2"_s}});
    }
    QCOMPARE(xml.bytes(), QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:a "
                                     "xmlns:w=\"urn:w\"><w:b>one</w:b><w:c w:d=\"2\"/></w:a>"));
}

void TstXmlWriter::anAttributeWithoutAValueIsLeftOut()
{
    XmlWriter xml;
    xml.element("x"_L1, {}, {{"null"_L1, {}}, {"empty"_L1, u""_s}});
    QCOMPARE(test::xmlTree(xml.bytes()).attributes.keys(), QStringList{u"empty"_s});
}

QTEST_GUILESS_MAIN(TstXmlWriter)
#include "tst_xmlwriter.moc"
