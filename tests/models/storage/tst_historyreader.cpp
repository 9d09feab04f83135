#include "models/storage/historyreader.h"

#include "models/domain/account.h"
#include "models/storage/planstore.h"
#include "tests/support/files.h"
#include "tests/support/plans.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// What is read of the history that the triggers wrote.
class TstHistoryReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aChangeIsAnEntry();
    void anAdditionAndARemovalAreOfTheirFields();
    void entriesComeInTheirOrder();
    void onlyWhatCameAfterIsRead();
    void anotherProgramIsNobody();
    void theHistoryOutlivesTheProgram();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    const Plan m_sample = samplePlan();
};

void TstHistoryReader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = planFile(m_folder->path(), m_sample, u"plan.shisaku"_s);
}

void TstHistoryReader::aChangeIsAnEntry()
{
    PlanStore store = PlanStore::open(m_path);
    store.setDisplayName(u"板橋"_s);
    const qint64 last = store.history().back().id;
    const Evaluation before = m_sample.records<Evaluation>().all().front();
    Evaluation after = before;
    after.reason = u"新しい理由"_s;
    ChangeSet changes;
    changes.replace(before, after);
    const QDateTime start = QDateTime::currentDateTime().addMSecs(-1);
    store.write(changes, u"編集"_s);
    const History news = store.history(last);
    QCOMPARE(news.size(), std::size_t(1));
    const HistoryEntry &entry = news.front();
    QVERIFY(entry.id > last && entry.edit > 0);
    QVERIFY(entry.at >= start && entry.at <= QDateTime::currentDateTime());
    QVERIFY(entry.at.timeSpec() == Qt::LocalTime);
    QCOMPARE(entry.account, accountName());
    QCOMPARE(entry.displayName, u"板橋"_s);
    QCOMPARE(entry.editName, u"編集"_s);
    QVERIFY(entry.action == HistoryEntry::Action::Changed);
    QCOMPARE(entry.record, u"evaluation"_s);
    QCOMPARE(entry.key, u"%1/%2"_s.arg(before.year.value).arg(before.measure.value));
    QCOMPARE(entry.field, u"reason"_s);
    QCOMPARE(entry.before, QVariant(before.reason));
    QCOMPARE(entry.after, QVariant(u"新しい理由"_s));
}

void TstHistoryReader::anAdditionAndARemovalAreOfTheirFields()
{
    PlanStore store = PlanStore::open(m_path);
    const qint64 last = store.history().back().id;
    ChangeSet addition;
    addition.add(Goal{{90}, 9, u"⑨"_s, u"目標"_s});
    store.write(addition, u"追加"_s);
    store.write(addition.inverse(), u"削除"_s);
    const History news = store.history(last);
    QCOMPARE(news.size(), std::size_t(6)); // position, mark, title, twice
    for (std::size_t i = 0; i < news.size(); ++i) {
        const bool added = i < 3;
        QVERIFY(news[i].action ==
                (added ? HistoryEntry::Action::Added : HistoryEntry::Action::Removed));
        QCOMPARE(news[i].before.isNull(), added);
        QCOMPARE(news[i].after.isNull(), !added);
        QCOMPARE(news[i].edit, added ? news.front().edit : news.back().edit);
    }
    QVERIFY(news.front().edit != news.back().edit);
}

void TstHistoryReader::entriesComeInTheirOrder()
{
    const History all = PlanStore::open(m_path).history();
    QVERIFY(all.size() > 100);
    QVERIFY(std::ranges::is_sorted(all, {}, &HistoryEntry::id));
}

void TstHistoryReader::onlyWhatCameAfterIsRead()
{
    PlanStore store = PlanStore::open(m_path);
    const History all = store.history();
    const History news = store.history(all[all.size() - 4].id);
    QVERIFY(news == History(all.end() - 3, all.end()));
    QVERIFY(store.history(all.back().id).empty());
}

void TstHistoryReader::anotherProgramIsNobody()
{
    runSql(m_path, {u"UPDATE goal SET title = 'x' WHERE id = 1"_s});
    const HistoryEntry last = PlanStore::open(m_path).history().back();
    QCOMPARE(last.edit, 0);
    QCOMPARE(last.account + last.displayName + last.editName, QString());
    QCOMPARE(last.after, QVariant(u"x"_s));
}

void TstHistoryReader::theHistoryOutlivesTheProgram()
{
    const History before = PlanStore::open(m_path).history();
    QVERIFY(PlanStore::openReadOnly(m_path).history() == before);
}

QTEST_MAIN(TstHistoryReader)
#include "tst_historyreader.moc"
