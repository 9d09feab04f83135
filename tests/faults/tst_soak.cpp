#include "models/domain/closing.h"
#include "models/storage/planstore.h"
#include "tests/support/longsession.h"
#include "tests/support/plans.h"
#include "tests/support/trials.h"
#include "views/charts/chartkind.h"
#include "views/charts/chartview.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>
#include <deque>
#include <span>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

constexpr qint64 kibibyte = 1024;
/// What caches may take as they please: SQLite's pages (2 MiB), glyphs, pixmaps.
constexpr qint64 forCaches = 4096 * kibibyte;
/// What a step may leave behind in the mean: less than any object, connection or text would take,
/// which are 48 bytes and more with the allocator's own.
constexpr double bytesPerStep = 32;
/// Objects that come and go: an open cell, a hint, a completer.
constexpr int strayObjects = 8;
/// What a step that can be undone may hold: a text before and after, with its names.
constexpr qint64 bytesPerUndoStep = 4 * kibibyte;

double median(std::span<const double> values)
{
    std::vector<double> sorted(values.begin(), values.end());
    std::ranges::sort(sorted);
    return sorted[sorted.size() / 2];
}

/// Of the last tenth to the first; told, not judged.
void tellTimes(const char *what, std::span<const double> milliseconds)
{
    const std::size_t tenth = std::max<std::size_t>(1, milliseconds.size() / 10);
    const double first = median(milliseconds.first(tenth));
    const double last = median(milliseconds.last(tenth));
    qInfo("%s: median %.2f ms in the first tenth, %.2f ms in the last (ratio %.2f)", what, first,
          last, last / first);
}

/// All that an edit can change of the sample.
QString digestOf(const Plan &plan)
{
    QString digest;
    for (const Year &year : plan.years())
        digest += yearDigest(plan, year);
    return digest;
}

/// The plan at each step that can be undone or redone, kept apart from the program.
class UndoMirror
{
public:
    explicit UndoMirror(const PlanDocument &document)
        : m_document(document)
        , m_states({digestOf(document.plan())})
    {
    }

    void edited()
    {
        m_states.resize(m_at + 1);
        m_states.push_back(digestOf(m_document.plan()));
        if (m_states.size() > PlanDocument::undoSteps + 1)
            m_states.pop_front();
        else
            ++m_at;
        QVERIFY2(m_states[m_at] != m_states[m_at - 1], "an edit changes something");
        compare();
    }
    void undone()
    {
        --m_at;
        compare();
    }
    void redone()
    {
        ++m_at;
        compare();
    }

private:
    void compare() const
    {
        const QUndoStack &stack = m_document.undoStack();
        QCOMPARE(static_cast<std::size_t>(stack.index()), m_at);
        QCOMPARE(static_cast<std::size_t>(stack.count()), m_states.size() - 1);
        QCOMPARE(digestOf(m_document.plan()), m_states[m_at]);
    }

    const PlanDocument &m_document;
    std::deque<QString> m_states;
    std::size_t m_at = 0;
};

/// Counts how often a widget is painted.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget &widget) { widget.installEventFilter(this); }

    int count() const { return m_count; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint;
        return false;
    }

private:
    int m_count = 0;
};

} // namespace

/// One window on one plan, worked for as long as an office would in years: edits of every kind with
/// undo and redo, charts drawn again, files written, pages turned. The count is that of the edits;
/// of charts there is one for each 50, of files one for each 100.
///
/// What must hold after a warm-up of a tenth: memory (with what the allocator keeps given back)
/// grows by less than any object a step could leave behind; open files, files, objects of the
/// windows and parts that follow the document are as many as before; only so many steps can be
/// undone as the document says; each undo and redo gives exactly the plan of that step. How the
/// answer time of the last tenth is to that of the first is told.
class TstSoak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void editsWithUndoAndRedo();
    void chartsDrawnAgain();
    void filesWritten();
    void pagesTurned();

private:
    /// Does the step again and again, and checks each outside of the time that it takes.
    void soak(const char *what, int warmUp, int steps, auto act, auto check);
    int count(int share, int kinds) const { return std::max(m_edits / share, 2 * kinds); }

    int m_edits = 0;
    QRandomGenerator m_chance;
    std::unique_ptr<LongSession> m_session;
};

void TstSoak::initTestCase()
{
    m_edits = trials(250);
    m_chance = chance();
    m_session = std::make_unique<LongSession>();
    for (int page = 0; page < LongSession::pages; ++page) // each is made when it is first opened
        m_session->open(LongSession::Place(page));
}

void TstSoak::soak(const char *what, int warmUp, int steps, auto act, auto check)
{
    std::vector<double> milliseconds(static_cast<std::size_t>(warmUp + steps));
    Holdings before;
    int followers = 0;
    int undoSteps = 0;
    const FollowedDocument &document = m_session->document();
    for (int step = 0; step < warmUp + steps; ++step) {
        if (step == warmUp) {
            before = m_session->atRest();
            followers = document.followers();
            undoSteps = document.undoStack().count();
        }
        QElapsedTimer timer;
        timer.start();
        act(step);
        QApplication::processEvents();
        // As a window's own loop would: closed editors go now, not all at the end.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        milliseconds[static_cast<std::size_t>(step)] = double(timer.nsecsElapsed()) / 1e6;
        check();
        if (QTest::currentTestFailed())
            return;
    }
    const Holdings after = m_session->atRest();
    tellTimes(what, std::span(milliseconds).subspan(static_cast<std::size_t>(warmUp)));
    QVERIFY2(after.objects <= before.objects + strayObjects,
             qPrintable(u"%1 objects, %2 before"_s.arg(after.objects).arg(before.objects)));
    QCOMPARE(after.descriptors, before.descriptors);
    QCOMPARE(after.files, before.files);
    QCOMPARE(document.followers(), followers);
    if (!before.resident)
        return qInfo("memory is not measured here");
    const qint64 grown = *after.resident - *before.resident;
    qInfo("%s: %d steps after %d; memory %lld KiB, grown by %lld KiB (%.0f bytes a step)", what,
          steps, warmUp, *before.resident / kibibyte, grown / kibibyte, double(grown) / steps);
    const qint64 forUndo = (document.undoStack().count() - undoSteps) * bytesPerUndoStep;
    QVERIFY(grown < forCaches + forUndo + qint64(bytesPerStep * steps));
}

void TstSoak::editsWithUndoAndRedo()
{
    FollowedDocument &document = m_session->document();
    UndoMirror mirror(document);
    const QUndoStack &stack = document.undoStack();
    int edits = 0;
    void (UndoMirror::*done)() = nullptr;
    const auto act = [&](int) {
        const int choice = m_chance.bounded(100);
        if (choice >= 60 && choice < 85 && stack.canUndo()) {
            m_session->actions().undo->trigger();
            done = &UndoMirror::undone;
        } else if (choice >= 85 && stack.canRedo()) {
            m_session->actions().redo->trigger();
            done = &UndoMirror::redone;
        } else {
            edit(*m_session, edits++);
            done = &UndoMirror::edited;
        }
    };
    const int warmUp = std::max(m_edits / 10, editKinds());
    soak("edits, undo and redo", warmUp, m_edits - warmUp, act, [&] { (mirror.*done)(); });
    while (stack.canUndo() && !QTest::currentTestFailed()) {
        m_session->actions().undo->trigger();
        mirror.undone();
    }
    while (stack.canRedo() && !QTest::currentTestFailed()) {
        m_session->actions().redo->trigger();
        mirror.redone();
    }
    QVERIFY(PlanStore::openReadOnly(document.path()).read() == document.plan());
}

void TstSoak::chartsDrawnAgain()
{
    m_session->open(LongSession::Charts);
    const PaintCounter painted(m_session->find<ChartView>("chart"));
    const int kinds = static_cast<int>(chartKinds().size());
    const int steps = count(50, kinds);
    int before = painted.count();
    soak(
        "charts drawn again", kinds, steps, [&](int step) { redrawChart(*m_session, step); },
        [&] { QVERIFY2(painted.count() > std::exchange(before, painted.count()), "painted"); });
}

void TstSoak::filesWritten()
{
    QString written;
    soak(
        "files written", outputKinds(), count(100, outputKinds()),
        [&](int step) { written = write(*m_session, step); },
        [&] { QVERIFY2(QFileInfo(written).size() > 0, qPrintable(written)); });
}

void TstSoak::pagesTurned()
{
    soak(
        "pages turned", 2 * LongSession::pages, count(50, LongSession::pages),
        [&](int step) { turnPage(*m_session, step); }, [] {});
}

QTEST_MAIN(TstSoak)
#include "tst_soak.moc"
