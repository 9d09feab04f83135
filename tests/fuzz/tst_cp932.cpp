// Every character of CP932, the encoding of Japanese Windows, through the program's CSV reader and
// writer and through an import and an export; and files whose bytes are no text.
//
// What must hold: each of the 9,795 characters is read as what Python reads (an independent table)
// and comes back as the same text, also through the plan. The bytes come back, too, but for those
// 398 that are the second or third way to write a character that NEC and IBM added twice. The 30
// control characters that no text has are refused with their place. Bytes that are no
// text are refused with line and column, never replaced. A figure is a count of characters or
// files.

#include "models/exchange/reading/csvdecoding.h"
#include "models/exchange/reading/foreignrefusal.h"
#include "models/exchange/sampleplan.h"
#include "models/exchange/writing/csv.h"
#include "models/storage/planstore.h"
#include "tests/app/program.h"
#include "tests/support/cp932.h"
#include "tests/support/files.h"
#include "tests/support/plans.h"
#include "tests/support/trials.h"

#include <QRegularExpression>
#include <QtTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

constexpr std::size_t characterCount = 9'795;

/// NEC's row 13, NEC's choice of IBM's extensions, and IBM's extensions have characters in common
/// with each other and with the signs of JIS.
bool isInDuplicateRow(const QByteArray &bytes)
{
    const auto first = uchar(bytes[0]);
    return first == 0x81 || first == 0x87 || first == 0xed || first == 0xee || first >= 0xfa;
}

bool isControl(const Cp932Character &character)
{
    return character.text[0] < u' ' || character.text[0] == u'\u007f';
}

QString refusalOf(const QByteArray &bytes)
{
    try {
        decodedCsv(bytes);
        return {};
    } catch (const ForeignRefusal &refusal) {
        return refusal.reason();
    }
}

QByteArray quoted(QByteArray bytes)
{
    return '"' + bytes.replace('"', "\"\"") + '"';
}

} // namespace

class TstCp932 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachIsReadAsPythonReadsIt();
    void eachIsReadAmongOthers();
    void eachComesBack();
    void eachComesBackThroughThePlan();
    void controlCharactersAreRefusedWithTheirPlace();
    void spoiltBytesAreNeverReplaced();
    void mixedFilesAreRefusedWithTheirPlace();

private:
    const Cp932Character &any(QRandomGenerator &random) const
    {
        return m_all[std::size_t(random.bounded(int(m_all.size())))];
    }

    std::vector<Cp932Character> m_all;
};

void TstCp932::initTestCase()
{
    m_all = cp932Characters();
    QCOMPARE(m_all.size(), characterCount);
}

void TstCp932::eachIsReadAsPythonReadsIt()
{
    for (const Cp932Character &each : m_all) {
        const QByteArray bytes = "\x8e\x7b" + each.bytes + "\x8d\xf4";
        if (each.text == QString(QChar::Null))
            QVERIFY(refusalOf(bytes).contains("line 1, character 2"_L1));
        else
            QCOMPARE(decodedCsv(bytes), u"施"_s + each.text + u"策"_s);
    }
}

/// Lines of kanji, kana and signs in any order: what they look like otherwise does not matter.
void TstCp932::eachIsReadAmongOthers()
{
    QRandomGenerator random = chance();
    const int count = trials(2'000);
    for (int trial = 0; trial < count; ++trial) {
        QByteArray bytes;
        QString text;
        for (int at = 0; at < 20; ++at) {
            const Cp932Character &each =
                at % 2 == 0 ? m_all[std::size_t(200 + random.bounded(3'500))] : any(random);
            bytes += isControl(each) ? QByteArray() : each.bytes;
            text += isControl(each) ? QString() : each.text;
        }
        QCOMPARE(decodedCsv(bytes), text);
    }
    qInfo("%d lines", count);
}

void TstCp932::eachComesBack()
{
    std::set<QString> texts;
    int otherBytes = 0;
    for (const Cp932Character &each : m_all) {
        texts.insert(each.text);
        if (isControl(each))
            continue;
        const QString text = u"施"_s + each.text + u"策"_s;
        const CsvResult written = csvFile({{text}}, CsvEncoding::Cp932);
        QCOMPARE(written.refusal, QString());
        const QString back = decodedCsv(written.bytes);
        QCOMPARE(back, csvText({{text}}, "\r\n"_L1));
        if (written.bytes.contains("\x8e\x7b" + each.bytes) || each.text == u"\""_s)
            continue;
        QVERIFY2(isInDuplicateRow(each.bytes), each.bytes.toHex().constData());
        ++otherBytes;
    }
    qInfo("%d characters, %d texts, %d of them written with other bytes", int(m_all.size()),
          int(texts.size()), otherBytes);
    QCOMPARE(std::size_t(otherBytes), characterCount - texts.size());
}

/// As achievements of the sample's measures.
void TstCp932::eachComesBackThroughThePlan()
{
    const QTemporaryDir folder;
    const QString path = planFile(folder.path(), samplePlan(), u"plan.shisaku"_s);
    const QString csv = folder.filePath(u"in.csv"_s);
    QByteArray bytes("No.,\x8e\xe6\x91\x67\x8e\xc0\x90\xd1\r\n"); // 取組実績
    QMap<QString, QString> texts;
    const Plan sample = samplePlan();
    const auto measures = sample.records<Measure>().all();
    const std::size_t share = m_all.size() / measures.size() + 1;
    for (std::size_t at = 0; at < m_all.size(); at += share) {
        const QString number = measures[at / share].number;
        QByteArray cell("\x8e\x7b");
        QString text = u"施"_s;
        for (std::size_t each = at; each < std::min(at + share, m_all.size()); ++each) {
            const bool isText = !isControl(m_all[each]) || m_all[each].text == u"\t"_s;
            cell += isText ? m_all[each].bytes : QByteArray();
            text += isText ? m_all[each].text : QString();
        }
        bytes += number.toLatin1() + ',' + quoted(cell) + "\r\n";
        texts.insert(number, text);
    }
    writeBytes(csv, bytes);
    const Outcome in = runProgram({u"import"_s, path, csv, u"--year"_s, u"2019"_s});
    QVERIFY2(in.exit == 0, in.err.constData());
    const Plan plan = PlanStore::openReadOnly(path).read();
    for (auto at = texts.begin(); at != texts.end(); ++at)
        QCOMPARE(plan.evaluation(measureId(plan, at.key()), yearId(plan, 2019))->achievement,
                 at.value());
    const QString exported = folder.filePath(u"out.csv"_s);
    const Outcome out = runProgram({u"export"_s, path, u"--year"_s, u"2019"_s, u"--out"_s, exported,
                                    u"--encoding"_s, u"cp932"_s});
    QVERIFY2(out.exit == 0, out.err.constData());
    const QByteArray before = bytesOf(path);
    const Outcome again = runProgram({u"import"_s, path, exported, u"--year"_s, u"2019"_s});
    QVERIFY2(again.exit == 0, again.err.constData());
    QVERIFY2(!again.out.contains("→"), again.out.constData());
    QVERIFY(bytesOf(path) == before);
}

void TstCp932::controlCharactersAreRefusedWithTheirPlace()
{
    const QTemporaryDir folder;
    const QString path = planFile(folder.path(), samplePlan(), u"plan.shisaku"_s);
    const QString csv = folder.filePath(u"回答.csv"_s);
    const QByteArray before = bytesOf(path);
    int count = 0;
    for (int code = 1; code < 0x80; code += code == 0x1f ? 0x60 : 1) {
        if (code == '\t' || code == '\n' || code == '\r' || code == '\v') // a line break
            continue;
        ++count;
        writeBytes(csv, "No.,\x8e\xe6\x91\x67\x8e\xc0\x90\xd1\n4,\x8e\x7b" +
                            QByteArray(1, char(code)) + "\x8d\xf4\n");
        const Outcome outcome =
            runProgram({u"--lang"_s, u"en"_s, u"import"_s, path, csv, u"--year"_s, u"2019"_s});
        QCOMPARE(outcome.exit, 1);
        const QByteArray place = "Character 2 of the text cannot be used (U+00" +
                                 QByteArray::number(code, 16).toUpper().rightJustified(2, '0');
        QVERIFY2(outcome.err.contains("row 2") && outcome.err.contains(place),
                 outcome.err.constData());
        QVERIFY(bytesOf(path) == before);
    }
    QCOMPARE(count, 28);
}

/// A byte is put in or taken out, or the file ends within a character.
void TstCp932::spoiltBytesAreNeverReplaced()
{
    QRandomGenerator random = chance();
    const QByteArray cut("\x8e\x7b\x8d\xf4,\x95\x5d\x89\xbf\n4,\x8e");
    QVERIFY2(refusalOf(cut).contains("line 2, character 3"_L1), qPrintable(refusalOf(cut)));
    const int count = trials(2'000);
    int refused = 0;
    for (int trial = 0; trial < count; ++trial) {
        QByteArray bytes = u"A,B\n4,"_s.toLatin1();
        for (int at = 0; at < 8; ++at)
            bytes += m_all[std::size_t(200 + random.bounded(3'500))].bytes; // two bytes each
        const QByteArray wrong("\x80\xa0\xfd\xfe\xff");
        const int place = 6 + 2 * random.bounded(8);
        bytes.insert(place, wrong[random.bounded(int(wrong.size()))]);
        const QString refusal = refusalOf(bytes);
        const QString expected = u"line 2, character %1 "_s.arg(3 + (place - 6) / 2);
        QVERIFY2(refusal.contains(expected), qPrintable(refusal + u" / "_s + expected));
        ++refused;
    }
    qInfo("%d of %d refused", refused, count);
}

void TstCp932::mixedFilesAreRefusedWithTheirPlace()
{
    const QStringList words{u"新公会計システムの運用"_s,
                            u"計画どおり推進"_s,
                            u"情報政策課"_s,
                            u"区民満足度の向上"_s,
                            u"検討中"_s,
                            u"オンライン申請"_s,
                            u"実施"_s,
                            u"窓口、受付"_s};
    QRandomGenerator random = chance();
    const auto word = [&] { return words[random.bounded(words.size())]; };
    const int count = trials(2'000);
    for (int trial = 0; trial < count; ++trial) {
        QList<QByteArray> lines;
        const int size = 2 + random.bounded(8);
        for (int line = 0; line < size; ++line)
            lines << csvFile({{word(), word()}}, CsvEncoding::Cp932).bytes;
        const int other = random.bounded(size);
        lines[other] = (word() + u',' + word()).toUtf8() + "\r\n";
        const QString refusal = refusalOf(lines.join());
        QVERIFY2(refusal.contains(QRegularExpression(u"line \\d+, character \\d+ "_s)),
                 lines.join().toHex().constData());
    }
    qInfo("%d files", count);
}

QTEST_GUILESS_MAIN(TstCp932)
#include "tst_cp932.moc"
