#include "models/exchange/reading/foreignlimits.h"
#include "models/exchange/reading/foreignrecord.h"
#include "models/exchange/reading/foreignstream.h"
#include "tests/support/foreignfiles.h"

#include <QBuffer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

const std::vector<ForeignMerge> smallMerges{{.column = 0, .firstRow = 3, .lastRow = 7},
                                            {.column = 2, .firstRow = 3, .lastRow = 5}};

/// A stream of one hidden table with two rows, over which cells are merged.
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
    writer.addMerges(smallMerges);
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
    void textsThatAreSaidAgainAreShared();
    void aRefusalLeavesNoTables();
    void nothingWrongIsTaken();
    void noMoreRowsAreTakenThanAFileMayHave();
    void noWrongMergesAreTaken_data();
    void noWrongMergesAreTaken();
    void noMoreMergesAreTakenThanAFileMayHave();
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
    QCOMPARE(file.tables.front().merges, smallMerges);
    QVERIFY(file.tables.front().hidden);
}

void TstForeignStream::textsThatAreSaidAgainAreShared()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ForeignStreamWriter writer(buffer);
    writer.startTable({}, false);
    constexpr int rows = 5'000; // more than are remembered
    for (int row = 1; row <= rows; ++row) {
        const QString own = u"%1件"_s.arg(row);
        writer.addRow(row, std::vector<CellText>{{ForeignCell::Kind::Text, row % 2 ? u"A" : u"B"},
                                                 {ForeignCell::Kind::Text, own}});
    }
    writer.finish();
    ForeignStreamReader reader;
    QVERIFY(reader.take(buffer.data()) && reader.isComplete());
    const ForeignFile file = reader.takeFile();
    int shared = 0;
    const std::vector<ForeignRow> &read = file.tables.front().rows;
    for (int row = 1; row <= rows; ++row) {
        const std::vector<ForeignCell> &cells = read[std::size_t(row) - 1].cells;
        QCOMPARE(cells[0].text, row % 2 ? u"A"_s : u"B"_s);
        QCOMPARE(cells[1].text, u"%1件"_s.arg(row));
        if (row > 2)
            shared += cells[0].text.isSharedWith(read[std::size_t(row) - 3].cells[0].text);
    }
    QVERIFY2(shared > rows / 2, qPrintable(QString::number(shared)));
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
    const auto record = [](quint32 type, const QByteArray &content) {
        return bytesOfValue(RecordHead{type, quint32(content.size())}).toByteArray() + content;
    };
    const quint32 rows = quint32(mostRows) + 1; // without cells
    QByteArray many = bytesOfValue(BlockHead{0, 0, rows, 0, 0, 0}).toByteArray();
    for (quint32 row = 1; row <= rows; ++row)
        many += bytesOfValue(RowHead{row, 0});
    QVERIFY(!ForeignStreamReader().take(stream.first(8) + record(TableRecord, QByteArray(1, '\0')) +
                                        record(BlockRecord, many)));
    const QByteArray name(2 * mostCharacters + 3, '\1');
    QVERIFY(!ForeignStreamReader().take(stream.first(8) + record(TableRecord, name)));
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

void TstForeignStream::noWrongMergesAreTaken_data()
{
    QTest::addColumn<std::vector<ForeignMerge>>("merges");
    QTest::addColumn<bool>("isRight");
    using Merges = std::vector<ForeignMerge>;
    QTest::newRow("one") << Merges{{0, 1, 2}} << true;
    QTest::newRow("over each other") << Merges{{0, 1, 3}, {0, 2, 3}, {1, 2, 3}} << true;
    QTest::newRow("one row") << Merges{{0, 1, 1}} << false;
    QTest::newRow("upwards") << Merges{{0, 2, 1}} << false;
    QTest::newRow("above the first row") << Merges{{0, 0, 2}} << false;
    QTest::newRow("below the last row") << Merges{{0, 1, 4}} << false;
    QTest::newRow("right of the last column") << Merges{{mostColumns, 1, 2}} << false;
    QTest::newRow("left of the first column") << Merges{{-1, 1, 2}} << false;
    QTest::newRow("twice") << Merges{{0, 1, 2}, {0, 1, 3}} << false;
    QTest::newRow("in no order") << Merges{{0, 2, 3}, {0, 1, 2}} << false;
}

void TstForeignStream::noWrongMergesAreTaken()
{
    QFETCH(std::vector<ForeignMerge>, merges);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ForeignStreamWriter writer(buffer);
    writer.startTable({}, false);
    for (int number = 1; number <= 3; ++number)
        writer.addRow(number, {});
    writer.addMerges(merges);
    writer.finish();
    QTEST(isRead(buffer.data()), "isRight");
}

void TstForeignStream::noMoreMergesAreTakenThanAFileMayHave()
{
    for (const int more : {0, 1}) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        ForeignStreamWriter writer(buffer);
        for (const qsizetype count : {mostMerges - 1'000, qsizetype(1'000 + more)}) {
            std::vector<ForeignMerge> merges;
            merges.reserve(std::size_t(count));
            for (int at = 0; at < int(count); ++at)
                merges.push_back({at % mostColumns, 1 + at / mostColumns, 1'000});
            writer.startTable({}, false);
            writer.addRow(1'000, {});
            writer.addMerges(merges);
        }
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
