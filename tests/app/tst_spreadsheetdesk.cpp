#include "app/spreadsheetdesk.h"

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
    void thinkingBetterOfItWritesNothing();
    void whatShiftJisCannotWriteIsAskedAbout();
    void anUnwritablePlaceIsSaid();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void rename(const QString &title);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<QWidget> m_window;
    SpreadsheetDesk *m_desk = nullptr;
    YearId m_year;
    QString m_answer;
    QString m_suggestion;
    QStringList m_told;
    QStringList m_failed;
    QStringList m_asked;
    std::function<void()> m_act;
};

void TstSpreadsheetDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = test::sampleDocument();
    m_year = test::yearId(m_document->plan(), 2019);
    m_window = std::make_unique<QWidget>();
    FileChooser chooser;
    chooser.save = [this](QWidget *, const QString &, const QString &suggestion, const QString &) {
        m_suggestion = suggestion;
        return m_answer;
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

void TstSpreadsheetDesk::thinkingBetterOfItWritesNothing()
{
    m_answer.clear();
    m_desk->exportWorkbook(m_year);
    m_desk->exportOpenData(m_year);
    m_desk->exportOpenDataInCp932(m_year);
    QVERIFY(m_told.isEmpty() && m_failed.isEmpty() && m_asked.isEmpty());
}

void TstSpreadsheetDesk::whatShiftJisCannotWriteIsAskedAbout()
{
    rename(u"𠮷野計画"_s);
    m_answer = path(u"公開.csv"_s);
    m_desk->exportOpenDataInCp932(m_year);
    QCOMPARE(m_asked.size(), 1);
    QVERIFY2(m_asked[0].contains(u"D2 𠮷"_s), qUtf8Printable(m_asked[0]));
    QVERIFY(!QFile::exists(m_answer));
    m_act();
    QStringDecoder decoder("windows-31j");
    QVERIFY(QString(decoder.decode(test::bytesOf(m_answer))).contains(u"〓野計画"_s));
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
