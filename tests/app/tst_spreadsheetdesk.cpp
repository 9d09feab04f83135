#include "app/spreadsheetdesk.h"

#include "models/reports/opensentence.h"
#include "models/tallies/sheets.h"
#include "tests/support/files.h"
#include "tests/support/plans.h"

#include <QStringDecoder>
#include <QTemporaryDir>
#include <QWidget>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// The year's spreadsheets as the window writes them, with names that are handed in.
class TstSpreadsheetDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theYearIsAWorkbook();
    void openDataIsAsItsNameEnds();
    void whatIsOpenIsSaidWithEachFile();
    void aPartIsSaidToBeOne();
    void thinkingBetterOfItWritesNothing();
    void bothAreOfferedInBothEncodings_data();
    void bothAreOfferedInBothEncodings();
    void severalTablesStandUnderTheirTitles();
    void whatShiftJisCannotWriteIsAskedAbout_data();
    void whatShiftJisCannotWriteIsAskedAbout();
    void anUnwritablePlaceIsSaid();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::vector<Sheet> measures() const { return {measureSheet(m_document->plan(), m_year, {})}; }
    void rename(const QString &title);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<QWidget> m_window;
    SpreadsheetDesk *m_desk = nullptr;
    YearId m_year;
    QString m_answer;
    qsizetype m_form = 0; ///< that is chosen
    QStringList m_forms;  ///< that are offered
    QString m_suggestion;
    QStringList m_told;
    QStringList m_failed;
    QStringList m_asked;
    std::function<void()> m_act;
};

namespace
{

QString fromCp932(const QByteArray &bytes)
{
    return QStringDecoder("windows-31j").decode(bytes);
}

} // namespace

void TstSpreadsheetDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_form = 0;
    m_document = test::sampleDocument();
    m_year = test::yearId(m_document->plan(), 2019);
    m_window = std::make_unique<QWidget>();
    FileChooser chooser;
    chooser.save = [this](QWidget *, const QString &, const QString &suggestion, const QString &) {
        m_suggestion = suggestion;
        return m_answer;
    };
    chooser.saveAs = [this](QWidget *, const QString &, const QString &suggestion,
                            const QStringList &forms) {
        m_suggestion = suggestion;
        m_forms = forms;
        return NewName{m_answer, m_form};
    };
    m_desk = new SpreadsheetDesk(*m_document, chooser, m_window.get());
    for (QStringList *said : {&m_told, &m_failed, &m_asked})
        said->clear();
    connect(m_desk, &SpreadsheetDesk::done, this, [this](const QString &s) { m_told << s; });
    connect(m_desk, &SpreadsheetDesk::failed, this, [this](const QString &s) { m_failed << s; });
    connect(m_desk, &SpreadsheetDesk::asked, this,
            [this](const QString &s, const QString &, const std::function<void()> &act) {
                m_asked << s;
                m_act = act;
            });
}

void TstSpreadsheetDesk::rename(const QString &title)
{
    const Measure before = m_document->plan().measuresInForce(m_year).front();
    Measure after = before;
    after.title = title;
    ChangeSet changes;
    changes.replace(before, after);
    QVERIFY(bool(m_document->edit(changes, u"test"_s)));
}

void TstSpreadsheetDesk::theYearIsAWorkbook()
{
    m_answer = path(u"年度.xlsx"_s);
    m_desk->exportWorkbook(m_year);
    QVERIFY(m_suggestion.endsWith(".xlsx"_L1));
    QVERIFY(test::bytesOf(m_answer).startsWith("PK"));
    QCOMPARE(m_told.size(), 1);
    QVERIFY2(m_failed.isEmpty(), qUtf8Printable(m_failed.value(0)));
}

void TstSpreadsheetDesk::openDataIsAsItsNameEnds()
{
    m_answer = path(u"公開.csv"_s);
    m_desk->exportOpenData(m_year);
    QVERIFY(test::bytesOf(m_answer).startsWith("\xEF\xBB\xBF"));
    m_answer = path(u"公開.XLSX"_s);
    m_desk->exportOpenData(m_year);
    QVERIFY(test::bytesOf(m_answer).startsWith("PK"));
    QCOMPARE(m_told.size(), 2);
}

void TstSpreadsheetDesk::whatIsOpenIsSaidWithEachFile()
{
    const QString open = openSentence(m_document->plan(), m_year); // the year is not closed
    QVERIFY(!open.isEmpty());
    m_answer = path(u"年度.xlsx"_s);
    m_desk->exportWorkbook(m_year);
    m_desk->exportOpenData(m_year);
    m_answer = path(u"表.csv"_s);
    m_desk->exportOpenData(m_year);
    m_desk->exportTables(u"施策"_s, measures(), m_year);
    QCOMPARE(m_told.size(), 4);
    QVERIFY(std::ranges::all_of(m_told, [&](const QString &s) { return s.endsWith(open); }));
    m_told.clear();
    QVERIFY(bool(m_document->closeYear(m_year)));
    m_desk->exportTables(u"施策"_s, measures(), m_year);
    QVERIFY2(m_told[0].endsWith(u"表.csv"_s), qUtf8Printable(m_told[0]));
}

void TstSpreadsheetDesk::aPartIsSaidToBeOne()
{
    m_answer = path(u"表.csv"_s);
    m_desk->exportTables(u"施策"_s, measures(), m_year, u"一部です。"_s);
    QVERIFY2(m_told[0].contains(u"一部です。"_s), qUtf8Printable(m_told[0]));
}

void TstSpreadsheetDesk::thinkingBetterOfItWritesNothing()
{
    m_answer.clear();
    m_desk->exportWorkbook(m_year);
    m_desk->exportOpenData(m_year);
    m_desk->exportTables(u"施策"_s, measures(), m_year);
    QVERIFY(m_told.isEmpty() && m_failed.isEmpty() && m_asked.isEmpty());
}

void TstSpreadsheetDesk::bothAreOfferedInBothEncodings_data()
{
    QTest::addColumn<bool>("isOpenData");
    QTest::addColumn<QString>("cell"); // of the first title
    QTest::newRow("open data") << true << u"D2"_s;
    QTest::newRow("the page's table") << false << u"B2"_s;
}

void TstSpreadsheetDesk::bothAreOfferedInBothEncodings()
{
    QFETCH(bool, isOpenData);
    const auto write = [&](qsizetype form) {
        m_form = form;
        m_answer = path(u"表%1.csv"_s.arg(form));
        if (isOpenData)
            m_desk->exportOpenData(m_year);
        else
            m_desk->exportTables(u"施策"_s, measures(), m_year);
        return test::bytesOf(m_answer);
    };
    const QByteArray utf8 = write(0);
    const QByteArray cp932 = write(1);
    QVERIFY(utf8.startsWith("\xEF\xBB\xBF"));
    QCOMPARE(fromCp932(cp932), QString::fromUtf8(utf8.mid(3)));
    QVERIFY(m_forms[0].contains("UTF-8"_L1) && m_forms[1].contains("Shift_JIS"_L1));
    QCOMPARE(m_told.size(), 2);
}

void TstSpreadsheetDesk::severalTablesStandUnderTheirTitles()
{
    m_answer = path(u"集計.csv"_s);
    const Sheet grades{u"評価別"_s, {{u"評価"_s}}, {{{u"A"_s}}}};
    const Sheet directions{u"方向性別"_s, {{u"方向性"_s}}, {{{u"完了"_s}}}};
    m_desk->exportTables(u"集計"_s, {grades, directions}, m_year);
    QCOMPARE(QString::fromUtf8(test::bytesOf(m_answer).mid(3)),
             u"評価別\r\n評価\r\nA\r\n\r\n方向性別\r\n方向性\r\n完了\r\n"_s);
}

void TstSpreadsheetDesk::whatShiftJisCannotWriteIsAskedAbout_data()
{
    bothAreOfferedInBothEncodings_data();
}

void TstSpreadsheetDesk::whatShiftJisCannotWriteIsAskedAbout()
{
    QFETCH(bool, isOpenData);
    QFETCH(QString, cell);
    rename(u"𠮷野計画"_s);
    m_form = 1;
    m_answer = path(u"公開.csv"_s);
    if (isOpenData)
        m_desk->exportOpenData(m_year);
    else
        m_desk->exportTables(u"施策"_s, measures(), m_year);
    QCOMPARE(m_asked.size(), 1);
    QVERIFY2(m_asked[0].contains(cell + u" 𠮷"_s), qUtf8Printable(m_asked[0]));
    QVERIFY(!QFile::exists(m_answer));
    m_act();
    QVERIFY(fromCp932(test::bytesOf(m_answer)).contains(u"〓野計画"_s));
    QCOMPARE(m_told.size(), 1);
}

void TstSpreadsheetDesk::anUnwritablePlaceIsSaid()
{
    m_answer = path(u"ない/年度.xlsx"_s);
    m_desk->exportWorkbook(m_year);
    QCOMPARE(m_failed.size(), 1);
    QVERIFY(m_told.isEmpty());
}

QTEST_MAIN(TstSpreadsheetDesk)
#include "tst_spreadsheetdesk.moc"
