#include "app/filedrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QUrl>
#include <QVBoxLayout>
#include <QWindow>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// Files dropped onto a window in which a text field lies, which would take their names as text.
class TstFileDrop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void spreadsheetsAreHandedOn();
    void otherFilesAreRefusedWithASentence();
    void aTextGoesWhereItAlwaysWent();
    void theWindowShowsThatItTakesThem();

private:
    /// Whether the window accepted what was dropped on its middle.
    bool drop(const QMimeData &data);

    std::unique_ptr<QWidget> m_window;
    QPlainTextEdit *m_field = nullptr;
    FileDrop *m_drop = nullptr;
};

void TstFileDrop::init()
{
    m_window = std::make_unique<QWidget>();
    m_field = new QPlainTextEdit;
    (new QVBoxLayout(m_window.get()))->addWidget(m_field);
    m_drop = new FileDrop(m_window.get());
    m_window->resize(640, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

bool TstFileDrop::drop(const QMimeData &data)
{
    const QPoint at = m_window->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window->windowHandle(), &enter);
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window->windowHandle(), &event);
    return event.isAccepted();
}

void TstFileDrop::spreadsheetsAreHandedOn()
{
    QSignalSpy dropped(m_drop, &FileDrop::dropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/a/回答.xlsx"_s), QUrl::fromLocalFile(u"/a/メモ.txt"_s),
                  QUrl::fromLocalFile(u"/a/B.CSV"_s)});
    QVERIFY(drop(data));
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped[0][0].toStringList(), (QStringList{u"/a/回答.xlsx"_s, u"/a/B.CSV"_s}));
    QCOMPARE(m_field->toPlainText(), QString());
}

void TstFileDrop::otherFilesAreRefusedWithASentence()
{
    QSignalSpy dropped(m_drop, &FileDrop::dropped);
    QSignalSpy refused(m_drop, &FileDrop::refused);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/a/メモ.txt"_s)});
    drop(data);
    QCOMPARE(dropped.size(), 0);
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused[0][0].toString().contains(u"メモ.txt"_s));
    QCOMPARE(m_field->toPlainText(), QString());
}

void TstFileDrop::aTextGoesWhereItAlwaysWent()
{
    QSignalSpy refused(m_drop, &FileDrop::refused);
    QMimeData data;
    data.setText(u"実績"_s);
    drop(data);
    QCOMPARE(refused.size(), 0);
    QCOMPARE(m_field->toPlainText(), u"実績"_s);
}

void TstFileDrop::theWindowShowsThatItTakesThem()
{
    auto *sign = m_window->findChild<QWidget *>(u"dropSign"_s);
    QVERIFY(sign && !sign->isVisible());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/a/回答.ods"_s)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window->windowHandle(), &enter);
    QVERIFY(sign->isVisible());
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(m_window->windowHandle(), &leave);
    QVERIFY(!sign->isVisible());
}

QTEST_MAIN(TstFileDrop)
#include "tst_filedrop.moc"
