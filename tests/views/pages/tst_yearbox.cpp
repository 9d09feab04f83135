#include "views/pages/yearbox.h"

#include "tests/support/plans.h"
#include "tests/support/testwindow.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// A year box over the sample's 2018 and 2019, with the keyboard, in Japanese.
class TstYearBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useJapanese(); }
    void init();
    void cleanup();
    void readsWhatTheOfficeTypes_data();
    void readsWhatTheOfficeTypes();
    void refusesWhatThePlanDoesNotHave_data();
    void refusesWhatThePlanDoesNotHave();
    void nothingTypedIsNothingSaid();
    void leavingTheBoxReadsIt();
    void offersThePlansYears();
    void showsNoYear();

private:
    YearId year(int fiscalYear) { return test::yearId(m_document->plan(), fiscalYear); }
    /// Types over what the box shows, as with an input method.
    void type(const QString &text);
    void typeAndEnter(const QString &text)
    {
        type(text);
        QTest::keyClick(m_box->lineEdit(), Qt::Key_Return);
    }

    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<YearBox> m_box;
    std::unique_ptr<QSignalSpy> m_chosen;
    std::unique_ptr<QSignalSpy> m_refused;
};

void TstYearBox::init()
{
    m_document = test::sampleDocument();
    m_box = std::make_unique<YearBox>(*m_document);
    m_box->setYear(year(2018));
    m_box->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_box.get()));
    m_box->activateWindow();
    m_box->setFocus();
    QTRY_VERIFY(m_box->lineEdit()->hasFocus());
    m_chosen = std::make_unique<QSignalSpy>(m_box.get(), &YearBox::yearChosen);
    m_refused = std::make_unique<QSignalSpy>(m_box.get(), &YearBox::refused);
}

void TstYearBox::cleanup()
{
    m_box.reset();
    m_document.reset();
}

void TstYearBox::type(const QString &text)
{
    m_box->lineEdit()->selectAll();
    QTest::keyClick(m_box->lineEdit(), Qt::Key_Delete);
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QCoreApplication::sendEvent(m_box->lineEdit(), &typed);
}

void TstYearBox::readsWhatTheOfficeTypes_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"R1"_s, u"r1"_s, u"Ｒ１"_s, u"令和元"_s, u"令和１"_s,
                                 u"令和元年度"_s, u"平成31"_s, u"2019"_s, u"２０１９"_s, u" R1 "_s})
        QTest::newRow(qUtf8Printable(typed)) << typed;
}

void TstYearBox::readsWhatTheOfficeTypes()
{
    QFETCH(QString, typed);
    typeAndEnter(typed);
    QCOMPARE(m_chosen->size(), 1);
    QVERIFY(m_chosen->first().first().value<YearId>() == year(2019));
    QCOMPARE(m_refused->size(), 0);
}

void TstYearBox::refusesWhatThePlanDoesNotHave_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed :
         {u"R9"_s, u"総合評価"_s, u"令和"_s, u"去年"_s, u"R0"_s, u"19"_s, u"<b>2019</b>"_s})
        QTest::newRow(qUtf8Printable(typed)) << typed;
}

void TstYearBox::refusesWhatThePlanDoesNotHave()
{
    QFETCH(QString, typed);
    typeAndEnter(typed);
    m_box->clearFocus(); // and it is not said again
    QCOMPARE(m_refused->size(), 1);
    const QString sentence = m_refused->first().first().toString();
    QVERIFY(sentence.contains(typed));
    QVERIFY(sentence.contains(u"平成30年度、令和元年度"_s));
    QCOMPARE(m_box->currentText(), u"平成30年度"_s);
    QCOMPARE(m_chosen->size(), 0);
}

void TstYearBox::nothingTypedIsNothingSaid()
{
    typeAndEnter({});
    typeAndEnter(u"H30"_s);
    QCOMPARE(m_box->currentText(), u"平成30年度"_s);
    QCOMPARE(m_refused->size(), 0);
    QCOMPARE(m_chosen->size(), 0);
}

void TstYearBox::leavingTheBoxReadsIt()
{
    type(u"R1"_s);
    QCOMPARE(m_chosen->size(), 0);
    m_box->clearFocus();
    QCOMPARE(m_chosen->size(), 1);
}

void TstYearBox::offersThePlansYears()
{
    ChangeSet changes;
    changes.add(Year{.id = nextId<Year>(m_document->plan()), .fiscalYear = 2020});
    QVERIFY(m_document->edit(changes));
    QCOMPARE(m_box->count(), 3);
    QCOMPARE(m_box->currentText(), u"平成30年度"_s);
    QTest::keyClick(m_box.get(), Qt::Key_End);
    QTest::keyClick(m_box.get(), Qt::Key_Down);
    QCOMPARE(m_chosen->size(), 1);
    QVERIFY(m_document->undo());
    QCOMPARE(m_box->count(), 2);
}

void TstYearBox::showsNoYear()
{
    m_box->setYear({});
    QCOMPARE(m_box->currentText(), QString());
    typeAndEnter(u"R9"_s);
    QCOMPARE(m_box->currentText(), QString());
    QCOMPARE(m_refused->size(), 1);
}

QTEST_MAIN(TstYearBox)
#include "tst_yearbox.moc"
