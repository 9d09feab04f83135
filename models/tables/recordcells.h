#pragma once

#include "models/domain/fiscalyear.h"
#include "models/domain/usage.h"
#include "models/editing/description.h"
#include "models/tables/recordkind.h"

namespace shisaku
{

// The pieces that tables of records are put together from: `shown<&Goal::title>` is the text of a
// cell, `typed<&Goal::title>` the change that a typed text is.

template <class>
struct MemberParts;
template <class V, class T>
struct MemberParts<V T::*> {
    using Record = T;
};
template <auto Member>
using RecordWith = typename MemberParts<decltype(Member)>::Record;

/// A word for each value of an enumeration, in English, and what the value means.
template <class Enum>
struct ValueWord {
    Enum value;
    const char *word;
    const char *meaning = "";
};

/// The words of tables of records in the user's language.
QString recordWord(const char *english);
/// Which choice was typed: its name whatever its width and case, or its place as a number.
std::optional<std::size_t> readChoice(const QList<Choice> &choices, const QString &typed);
/// That the text is none of the choices.
RecordEdit notAChoice(const QString &typed);
/// A fiscal year as a cell shows it; nothing for none.
QString yearText(std::optional<int> fiscalYear);
/// That the text is no fiscal year.
RecordEdit notAYear(const QString &typed);

/// How the removal of the record is named, whatever goes or moves with it.
template <class T>
QString removalText(const Plan &plan, const T &record)
{
    ChangeSet alone;
    alone.remove(record);
    return description(plan, alone);
}

/// The record; an empty one where it is gone and the table has not heard of it yet.
template <class T>
const T &recordOf(const RecordScope &scope, RecordKey key)
{
    static const T none{};
    const T *record = scope.plan.find<T>({key});
    return record ? *record : none;
}

template <class T>
std::vector<RecordKey> keysOf(const std::vector<T> &records)
{
    std::vector<RecordKey> keys;
    keys.reserve(records.size());
    for (const T &record : records)
        keys.push_back(record.id.value);
    return keys;
}

/// The place behind the last of records in their order.
template <class T>
int placeBehind(const std::vector<T> &records)
{
    return records.empty() ? 1 : records.back().position + 1;
}

template <class T>
RecordEdit adding(T record)
{
    RecordEdit edit;
    edit.changes.add(std::move(record));
    return edit;
}

template <class T>
RecordEdit replacing(const RecordScope &scope, T after)
{
    RecordEdit edit;
    const T before = recordOf<T>(scope, after.id.value);
    edit.changes.replace(before, std::move(after));
    return edit;
}

template <class T>
RecordEdit removing(const RecordScope &scope, RecordKey key)
{
    RecordEdit edit;
    edit.changes.remove(recordOf<T>(scope, key));
    return edit;
}

template <class T>
RecordEdit exchanging(const RecordScope &scope, RecordKey key, RecordKey other, const QString &text)
{
    RecordEdit edit{.text = text};
    const T one = recordOf<T>(scope, key);
    const T two = recordOf<T>(scope, other);
    T oneAfter = one;
    T twoAfter = two;
    std::swap(oneAfter.position, twoAfter.position);
    edit.changes.replace(one, oneAfter);
    edit.changes.replace(two, twoAfter);
    return edit;
}

/// By what the record is used, in words.
template <class T>
QString usedBy(const RecordScope &scope, RecordKey key)
{
    return usage(scope.plan, recordOf<T>(scope, key));
}

template <auto Member>
QString shown(const RecordScope &scope, RecordKey key)
{
    return recordOf<RecordWith<Member>>(scope, key).*Member;
}

template <auto Member>
RecordEdit typed(const RecordScope &scope, RecordKey key, const QString &text)
{
    auto after = recordOf<RecordWith<Member>>(scope, key);
    after.*Member = text.trimmed();
    return replacing(scope, after);
}

template <auto Member>
QString yearShown(const RecordScope &scope, RecordKey key)
{
    return yearText(recordOf<RecordWith<Member>>(scope, key).*Member);
}

template <auto Member>
RecordEdit yearTyped(const RecordScope &scope, RecordKey key, const QString &text)
{
    auto after = recordOf<RecordWith<Member>>(scope, key);
    constexpr bool canBeNone = std::is_same_v<decltype(after.*Member), std::optional<int> &>;
    if (const auto year = readFiscalYear(text))
        after.*Member = *year;
    else if (!canBeNone || !text.trimmed().isEmpty())
        return notAYear(text);
    else
        after.*Member = {};
    return replacing(scope, after);
}

template <auto Member, const auto &Words>
QString wordShown(const RecordScope &scope, RecordKey key)
{
    const auto value = recordOf<RecordWith<Member>>(scope, key).*Member;
    return recordWord(std::ranges::find(Words, value, [](const auto &w) { return w.value; })->word);
}

template <const auto &Words>
QList<Choice> wordChoices(const RecordScope &)
{
    QList<Choice> choices;
    for (const auto &each : Words)
        choices.append({recordWord(each.word), recordWord(each.meaning)});
    return choices;
}

template <auto Member, const auto &Words>
RecordEdit wordTyped(const RecordScope &scope, RecordKey key, const QString &text)
{
    const auto place = readChoice(wordChoices<Words>(scope), text);
    if (!place)
        return notAChoice(text);
    auto after = recordOf<RecordWith<Member>>(scope, key);
    after.*Member = Words[*place].value;
    return replacing(scope, after);
}

} // namespace shisaku
