#include "views/pages/statusline.h"

#include "tests/support/plans.h"
#include "tests/support/testwindow.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// The checks in the status line; the rest of it is looked at where grades are given.
class TstStatusLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useJapanese(); }
    void init();
    void errorsAndNoticesStandApart();
    void whatIsMissingIsNoError();
    void nothingFoundIsSaid();
    void aClickAndAKeyAskForThePage();
    void whatIsNotConfirmedIsNotCalledUnsaved();

private:
    YearId year() const { return test::yearId(m_document->plan(), 2019); }
    void edit(const QString &grade, const QString &reason);

    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<StatusLine> m_line;
    QPushButton *m_checks = nullptr;
};

void TstStatusLine::init()
{
    m_line.reset();
    m_document = test::sampleDocument();
    m_line = std::make_unique<StatusLine>(*m_document);
    m_line->setYear(year());
    m_line->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_line.get()));
    m_checks = m_line->findChild<QPushButton *>(u"checks"_s);
    QVERIFY(m_checks);
}

void TstStatusLine::edit(const QString &grade, const QString &reason)
{
    const Plan &plan = m_document->plan();
    Evaluation after = plan.evaluationOrEmpty(test::measureId(plan, u"4"_s), year());
    after.grade = test::gradeId(plan, grade);
    after.reason = reason;
    QVERIFY(m_document->editEvaluation(after));
}

void TstStatusLine::errorsAndNoticesStandApart()
{
    const QString before = m_checks->text();
    QVERIFY(before.startsWith(u"点検 "_s) && !before.contains(u"エラー"_s));
    edit(u"AA"_s, {}); // differs from the year before, and the highest, without a reason
    QVERIFY(m_checks->text().startsWith(u"点検 エラー1・注意"_s));
    QVERIFY(m_document->undo());
    QCOMPARE(m_checks->text(), before);
}

void TstStatusLine::whatIsMissingIsNoError()
{
    m_line->setYear(test::yearId(m_document->plan(), 2018)); // 33 have nothing, 8 a grade only
    QVERIFY2(m_checks->text().contains(u"74"_s) && !m_checks->text().contains(u"エラー"_s),
             qUtf8Printable(m_checks->text()));
}

void TstStatusLine::nothingFoundIsSaid()
{
    m_line->setYear({});
    QCOMPARE(m_checks->text(), u"点検 指摘なし"_s);
}

void TstStatusLine::aClickAndAKeyAskForThePage()
{
    QSignalSpy requested(m_line.get(), &StatusLine::checksRequested);
    QTest::mouseClick(m_checks, Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    QVERIFY(m_checks->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(m_checks, Qt::Key_Space);
    QCOMPARE(requested.size(), 2);
}

void TstStatusLine::whatIsNotConfirmedIsNotCalledUnsaved()
{
    const auto *saved = m_line->findChild<QLabel *>(u"saved"_s);
    QStringList texts{saved->text()};
    Q_EMIT m_document->notSaved();
    texts << saved->text();
    Q_EMIT m_document->unconfirmed();
    texts << saved->text();
    QCOMPARE(texts.removeDuplicates(), 0);
}

QTEST_MAIN(TstStatusLine)
#include "tst_statusline.moc"
