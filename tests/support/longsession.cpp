#include "tests/support/longsession.h"

#include "models/tables/measurerecords.h"
#include "models/tables/recordtablemodel.h"
#include "tests/support/files.h"
#include "tests/support/grid.h"
#include "tests/support/plans.h"
#include "tests/support/testwindow.h"
#include "views/printing/printdialog.h"

#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace shisaku::test
{
namespace
{

/// Makes a home with a plan in it, before anything is opened there.
QString sampleIn(const QString &home)
{
    useHome(home);
    const QString temporary = QDir(home).filePath(u"temporary"_s);
    QDir().mkpath(temporary);
    qputenv("TMPDIR", temporary.toLocal8Bit());
    return planFile(home, samplePlan(), u"plan.shisaku"_s);
}

/// Whatever is asked, that is the answer.
FileChooser answering(const QString &answer)
{
    const auto say = [&answer](QWidget *, const QString &, const QString &, const QString &) {
        return answer;
    };
    const auto inFirstForm = [&answer](QWidget *, const QString &, const QString &,
                                       const QStringList &) { return NewName{answer}; };
    return {say, say, say, say, {}, inFirstForm};
}

/// The place of the step among so many, so that every row has its turn with every kind.
int turn(int step, int kinds, int count)
{
    return step / kinds % count;
}

int sampleSize()
{
    static const std::size_t size = samplePlan().records<Measure>().all().size();
    return static_cast<int>(size);
}

QModelIndex cellOfTurn(GridView &table, int step, MeasureField field)
{
    const int row = turn(step, editKinds(), sampleSize()); // what is added stands behind
    return table.model()->index(row, static_cast<int>(field));
}

/// Types a place of the scale: the first of two that is another value.
void chooseByKey(LongSession &session, int step, MeasureField field)
{
    session.open(LongSession::Measures);
    auto &table = session.find<GridView>("measures");
    const QModelIndex index = cellOfTurn(table, step, field);
    const QString before = index.data().toString();
    for (const Qt::Key key : {Qt::Key_2, Qt::Key_3}) {
        if (index.data().toString() != before)
            return;
        table.setCurrentIndex(index);
        QTest::keyClick(&table, key);
    }
}

void gradeByKey(LongSession &session, int step)
{
    chooseByKey(session, step, MeasureField::Grade);
}

void directByKey(LongSession &session, int step)
{
    chooseByKey(session, step, MeasureField::Direction);
}

void typeReason(LongSession &session, int step)
{
    session.open(LongSession::Measures);
    auto &table = session.find<GridView>("measures");
    table.setCurrentIndex(cellOfTurn(table, step, MeasureField::Reason));
    QTest::keyClick(&table, Qt::Key_F2);
    QWidget *editor = table.indexWidget(table.currentIndex());
    QTest::keyClicks(editor, u"reason %1"_s.arg(step, 8));
    QTest::keyClick(editor, Qt::Key_Return);
}

void writeAchievement(LongSession &session, int step)
{
    session.open(LongSession::Measures);
    auto &table = session.find<GridView>("measures");
    table.setCurrentIndex(cellOfTurn(table, step, MeasureField::Title));
    const QString sentence = u"窓口の手続きを見直し、利用者の声を聞いた。"_s;
    session.find<QPlainTextEdit>("achievement")
        .setPlainText(sentence.repeated(10) + u'\n' + QString::number(step).rightJustified(8));
    table.setCurrentIndex(table.currentIndex().siblingAtRow(table.currentIndex().row() ? 0 : 1));
}

/// The pages that show figures, but for the history, which keeps what it shows.
constexpr LongSession::Place figures[] = {LongSession::Tallies, LongSession::Charts,
                                          LongSession::Comparison, LongSession::Checks,
                                          LongSession::Report};

/// Gives the measure of the turn another grade, whatever page is in sight.
void regrade(PlanDocument &document, int at)
{
    const Plan &plan = document.plan();
    const auto evaluations = plan.evaluations(yearId(plan, 2019));
    Evaluation evaluation = evaluations[static_cast<std::size_t>(at) % std::size(evaluations)];
    const GradeId a = gradeId(plan, u"A"_s);
    evaluation.grade = evaluation.grade == a ? gradeId(plan, u"C"_s) : a;
    QVERIFY(document.editEvaluation(evaluation));
}

void regradeInSight(LongSession &session, int step)
{
    const int at = step / editKinds();
    session.open(figures[static_cast<std::size_t>(at) % std::size(figures)]);
    regrade(session.document(), at);
}

/// A measure more in one turn, and away again in the next.
void addOrRemoveMeasure(LongSession &session, int)
{
    session.open(LongSession::SetUp);
    RecordTableModel measures(session.document(), measureRecords());
    const int last = measures.rowCount() - 1;
    if (measures.rowCount() > sampleSize())
        QVERIFY(measures.remove(last, 1));
    else
        QVERIFY(measures.add() >= 0);
}

using Edit = void (*)(LongSession &, int step);
constexpr Edit edits[] = {gradeByKey,         directByKey, gradeByKey,       typeReason,
                          addOrRemoveMeasure, gradeByKey,  writeAchievement, directByKey,
                          regradeInSight,     directByKey};

void exportPage(LongSession &session)
{
    session.actions().exportPage->trigger();
}
void exportWorkbook(LongSession &session)
{
    session.actions().exportWorkbook->trigger();
}
void exportOpenData(LongSession &session)
{
    session.actions().exportOpenData->trigger();
}

template <char... suffix>
void saveChart(LongSession &session)
{
    session.find<QComboBox>("chartKind").setCurrentIndex(0); // one that has figures
    const char button[] = {suffix..., 'C', 'h', 'a', 'r', 't', 0};
    QTest::mouseClick(&session.find<QPushButton>(button), Qt::LeftButton);
}

/// Saves the print preview as PDF once it is open, then closes it.
void print(LongSession &session)
{
    QTimer::singleShot(0, [] {
        auto *dialog = qobject_cast<PrintDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"savePdf"_s), Qt::LeftButton);
        dialog->reject();
    });
    session.actions().print->trigger();
}

struct Output {
    LongSession::Place page;
    QLatin1StringView file;
    void (*start)(LongSession &);
};

constexpr Output outputs[] = {
    {LongSession::Report, "report.pdf"_L1, exportPage},
    {LongSession::Report, "report.docx"_L1, exportPage},
    {LongSession::Report, "report.odt"_L1, exportPage},
    {LongSession::Report, "report.html"_L1, exportPage},
    {LongSession::Measures, "year.xlsx"_L1, exportWorkbook},
    {LongSession::Measures, "opendata.csv"_L1, exportOpenData},
    {LongSession::Measures, "measures.csv"_L1, exportPage},
    {LongSession::Charts, "chart.png"_L1, saveChart<'p', 'n', 'g'>},
    {LongSession::Charts, "chart.svg"_L1, saveChart<'s', 'v', 'g'>},
    {LongSession::Charts, "chart.pdf"_L1, saveChart<'p', 'd', 'f'>},
    {LongSession::Tallies, "paper.pdf"_L1, print},
};

} // namespace

LongSession::LongSession()
    : m_home(quickPlace())
    , m_document(PlanStore::open(sampleIn(m_home.path())))
    , m_window(m_document, m_settings, answering(m_answer))
{
    m_window.setWindowState(Qt::WindowNoState);
    m_window.resize(1280, 720);
    m_window.show();
    QVERIFY2(QTest::qWaitForWindowExposed(&m_window), "the window shows");
}

void LongSession::open(Place place)
{
    find<QListWidget>("pages").setCurrentRow(place);
}

QString LongSession::answer(const QString &name)
{
    m_answer = m_home.filePath(name);
    return m_answer;
}

Holdings LongSession::atRest()
{
    open(Measures);
    return holdings(m_home.path());
}

int editKinds()
{
    return std::size(edits);
}

void edit(LongSession &session, int step)
{
    edits[static_cast<std::size_t>(step) % std::size(edits)](session, step);
}

int outputKinds()
{
    return std::size(outputs);
}

QString write(LongSession &session, int step)
{
    const Output &output = outputs[static_cast<std::size_t>(step) % std::size(outputs)];
    const QString path = session.answer(output.file);
    QFile::remove(path);
    session.open(output.page);
    output.start(session);
    return path;
}

void redrawChart(LongSession &session, int step)
{
    session.open(LongSession::Charts);
    auto &kinds = session.find<QComboBox>("chartKind");
    regrade(session.document(), step);
    kinds.setCurrentIndex(step % kinds.count());
}

void turnPage(LongSession &session, int step)
{
    session.open(LongSession::Place(step % LongSession::pages));
    auto &years = session.find<QComboBox>("year");
    years.setCurrentIndex(turn(step, LongSession::pages, years.count()));
}

} // namespace shisaku::test
