#include "models/editing/changecommand.h"

#include <QtTest>

#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

ChangeSet grading(GradeId before, GradeId after, MeasureId measure = {1})
{
    ChangeSet changes;
    changes.replace(Evaluation{.year = {1}, .measure = measure, .grade = before},
                    Evaluation{.year = {1}, .measure = measure, .grade = after});
    return changes;
}

} // namespace

class TstChangeCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pushCarriesTheChangeOut();
    void undoCarriesTheInverseOut();
    void sameKeyIsUndoneAsOne();
    void whatTakesItselfBackIsNoCommand();
    void anotherKeyIsNot_data();
    void anotherKeyIsNot();

private:
    void push(const ChangeSet &changes, const QString &text, const QString &mergeKey)
    {
        m_stack->push(new ChangeCommand(changes, text, mergeKey,
                                        [this](const ChangeSet &c) { m_applied.push_back(c); }));
    }

    std::unique_ptr<QUndoStack> m_stack;
    std::vector<ChangeSet> m_applied;
};

void TstChangeCommand::init()
{
    m_stack = std::make_unique<QUndoStack>();
    m_applied.clear();
}

void TstChangeCommand::pushCarriesTheChangeOut()
{
    push(grading({1}, {2}), u"B→A"_s, {});
    QCOMPARE(m_applied.size(), std::size_t(1));
    QVERIFY(m_applied.back() == grading({1}, {2}));
    QCOMPARE(m_stack->undoText(), u"B→A"_s);
}

void TstChangeCommand::undoCarriesTheInverseOut()
{
    push(grading({1}, {2}), {}, {});
    m_stack->undo();
    QVERIFY(m_applied.back() == grading({2}, {1}));
    m_stack->redo();
    QVERIFY(m_applied.back() == grading({1}, {2}));
}

void TstChangeCommand::sameKeyIsUndoneAsOne()
{
    push(grading({1}, {2}), u"first"_s, u"key"_s);
    push(grading({2}, {3}), u"second"_s, u"key"_s);
    push(grading({1}, {4}, {2}), u"third"_s, u"key"_s);
    QCOMPARE(m_stack->count(), 1);
    QCOMPARE(m_stack->undoText(), u"third"_s);
    QCOMPARE(m_applied.size(), std::size_t(3));
    m_stack->undo();
    QVERIFY(m_applied.back() == grading({1}, {3}).followedBy(grading({1}, {4}, {2})).inverse());
}

void TstChangeCommand::whatTakesItselfBackIsNoCommand()
{
    push(grading({1}, {2}), {}, {});
    push(grading({2}, {3}), {}, u"key"_s);
    push(grading({3}, {2}), {}, u"key"_s);
    QCOMPARE(m_applied.size(), std::size_t(3));
    QCOMPARE(m_stack->count(), 1);
    m_stack->undo();
    QVERIFY(m_applied.back() == grading({2}, {1}));
}

void TstChangeCommand::anotherKeyIsNot_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("one") << u"key"_s << QString();
    QTest::newRow("the other") << QString() << u"key"_s;
    QTest::newRow("two") << u"key"_s << u"another"_s;
}

void TstChangeCommand::anotherKeyIsNot()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    push(grading({1}, {2}), {}, first);
    push(grading({2}, {3}), {}, second);
    QCOMPARE(m_stack->count(), 2);
}

QTEST_MAIN(TstChangeCommand)
#include "tst_changecommand.moc"
