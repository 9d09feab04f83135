#include "models/exchange/foreignlimits.h"
#include "models/exchange/foreignrecord.h"
#include "models/exchange/foreignstream.h"
#include "tests/support/foreignfiles.h"

#include <QBuffer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

/// A stream of one hidden table with two rows.
QByteArray smallStream()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ForeignStreamWriter writer(buffer);
    writer.startTable(u"表"_s, true);
    const std::vector<CellText> cells{
        {ForeignCell::Kind::Text, u"施策"}, {}, {ForeignCell::Kind::Number, u"41"}};
    writer.setProgress(10, 20);
    writer.addRow(3, cells);
    writer.addRow(7, std::span(cells).first(1));
    writer.finish();
    return buffer.data();
}

bool isRead(QByteArrayView stream)
{
    ForeignStreamReader reader;
    return reader.take(stream) && reader.isComplete();
}

} // namespace

/// The way of a file from the child process to this one.
class TstForeignStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead_data();
    void whatIsWrittenIsRead();
    void aRefusalLeavesNoTables();
    void nothingWrongIsTaken();
    void noMoreRowsAreTakenThanAFileMayHave();
    void noByteIsBelieved();
};

void TstForeignStream::whatIsWrittenIsRead_data()
{
    QTest::addColumn<int>("piece");
    QTest::newRow("byte by byte") << 1;
    QTest::newRow("in sevens") << 7;
    QTest::newRow("at once") << 100'000;
}

void TstForeignStream::whatIsWrittenIsRead()
{
    QFETCH(int, piece);
    const QByteArray stream = smallStream();
    ForeignStreamReader reader;
    for (qsizetype at = 0; at < stream.size(); at += piece) {
        QVERIFY(!reader.isComplete());
        QVERIFY(reader.take(stream.mid(at, piece)));
    }
    QVERIFY(reader.isComplete());
    QCOMPARE(reader.done(), 10);
    QCOMPARE(reader.whole(), 20);
    const ForeignFile file = reader.takeFile();
    QCOMPARE(linesOf(file), (QStringList{u"3: T施策|E|N41"_s, u"7: T施策"_s}));
    QCOMPARE(file.tables.front().sheet, u"表"_s);
    QVERIFY(file.tables.front().hidden);
}

void TstForeignStream::aRefusalLeavesNoTables()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ForeignStreamWriter writer(buffer);
    writer.startTable({}, false);
    writer.addRow(1, std::vector<CellText>{{ForeignCell::Kind::Text, u"a"}});
    writer.refuse(u"No."_s);
    ForeignStreamReader reader;
    QVERIFY(reader.take(buffer.data()) && reader.isComplete());
    const ForeignFile file = reader.takeFile();
    QCOMPARE(file.refusal, u"No."_s);
    QVERIFY(file.tables.empty());
}

void TstForeignStream::nothingWrongIsTaken()
{
    const QByteArray stream = smallStream();
    QVERIFY(isRead(stream));
    QVERIFY(!isRead("SHISAKU0" + stream.mid(8)));
    QVERIFY(!isRead(stream + "x")); // behind its end
    QVERIFY(!isRead(stream.chopped(1)));
    QVERIFY(!isRead({}));
    const RecordHead huge{BlockRecord, 0xffffffff};
    QVERIFY(!ForeignStreamReader().take(stream.first(8) + bytesOfValue(huge).toByteArray()));
    const qsizetype block = stream.indexOf(bytesOfValue(BlockRecord).toByteArray(), 8);
    const QByteArray rowsBeforeTable = stream.first(8) + stream.mid(block);
    QVERIFY(!ForeignStreamReader().take(rowsBeforeTable));
}

void TstForeignStream::noMoreRowsAreTakenThanAFileMayHave()
{
    for (const int more : {0, 1}) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        ForeignStreamWriter writer(buffer);
        writer.startTable({}, false);
        for (int number = 1; number <= mostRows + more; ++number)
            writer.addRow(number, {});
        writer.finish();
        QCOMPARE(isRead(buffer.data()), more == 0);
    }
}

/// Whatever one byte becomes, the stream is refused or its tables keep to the limits; under
/// AddressSanitizer this test sees what is read beyond its end.
void TstForeignStream::noByteIsBelieved()
{
    const QByteArray stream = smallStream();
    int refused = 0;
    for (qsizetype at = 0; at < stream.size(); ++at) {
        for (const char bit : {'\x01', '\x10', '\x80'}) {
            QByteArray spoilt = stream;
            spoilt[at] = char(spoilt[at] ^ bit);
            ForeignStreamReader reader;
            refused += reader.take(spoilt) && reader.isComplete() ? 0 : 1;
            for (const ForeignTable &table : reader.takeFile().tables)
                QVERIFY(table.rows.size() <= 2);
        }
    }
    QVERIFY(refused > 100);
}

QTEST_GUILESS_MAIN(TstForeignStream)
#include "tst_foreignstream.moc"
