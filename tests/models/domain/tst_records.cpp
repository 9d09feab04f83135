#include "models/domain/records.h"

#include <QtTest>

#include <map>

#include <rapidcheck.h>

using namespace shisaku;

namespace
{

struct Item {
    int id = 0;
    int content = 0;

    int key() const { return id; }
    bool operator==(const Item &) const = default;
};

using Model = std::map<int, Item>;

/// Puts and removes at random, the same in both.
void fill(Records<Item> &records, Model &model)
{
    const auto steps = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(0, 12), rc::gen::inRange(-3, 20)));
    for (const auto &[id, content] : steps) {
        if (content < 0) {
            records.remove(id);
            model.erase(id);
        } else {
            records.put({id, content});
            model[id] = {id, content};
        }
    }
}

std::vector<Item> values(Model::const_iterator from, Model::const_iterator to)
{
    std::vector<Item> result;
    for (; from != to; ++from)
        result.push_back(from->second);
    return result;
}

std::vector<Item> values(std::span<const Item> items)
{
    return {items.begin(), items.end()};
}

} // namespace

class TstRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyHoldsNothing();
    void holdsWhatAMapHolds();
    void findsWhatAMapFinds();
    void givesTheRangeThatAMapGives();
    void equalityIsThatOfTheContents();
};

void TstRecords::emptyHoldsNothing()
{
    Records<Item> records;
    records.remove(1);
    QVERIFY(records.all().empty());
    QVERIFY(!records.find(1));
    QVERIFY(records.between(0, 9).empty());
}

void TstRecords::holdsWhatAMapHolds()
{
    QVERIFY(rc::check([] {
        Records<Item> records;
        Model model;
        fill(records, model);
        RC_ASSERT(values(records.all()) == values(model.begin(), model.end()));
    }));
}

void TstRecords::findsWhatAMapFinds()
{
    QVERIFY(rc::check([] {
        Records<Item> records;
        Model model;
        fill(records, model);
        for (int id = -1; id < 13; ++id) {
            const Item *found = records.find(id);
            const auto expected = model.find(id);
            RC_ASSERT((found != nullptr) == (expected != model.end()));
            if (found)
                RC_ASSERT(*found == expected->second);
        }
    }));
}

void TstRecords::givesTheRangeThatAMapGives()
{
    QVERIFY(rc::check([] {
        Records<Item> records;
        Model model;
        fill(records, model);
        const int first = *rc::gen::inRange(-1, 13);
        const int end = *rc::gen::inRange(first, 14);
        RC_ASSERT(values(records.between(first, end)) ==
                  values(model.lower_bound(first), model.lower_bound(end)));
    }));
}

void TstRecords::equalityIsThatOfTheContents()
{
    Records<Item> a;
    Records<Item> b;
    a.put({1, 1});
    a.put({2, 2});
    b.put({2, 9});
    b.put({1, 1});
    QVERIFY(!(a == b));
    b.put({2, 2});
    QVERIFY(a == b);
}

QTEST_MAIN(TstRecords)
#include "tst_records.moc"
