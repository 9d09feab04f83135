#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <cstring>
#include <type_traits>

namespace shisaku
{

/// What the stream between the two processes is made of.
constexpr char streamMagic[] = "SHISAKU1";
constexpr qsizetype streamMagicSize = sizeof(streamMagic) - 1;

enum StreamRecord : quint32 {
    TableRecord = 1,
    BlockRecord,
    RefusalRecord,
    EndRecord,
    MergesRecord
};

struct RecordHead {
    quint32 type;
    quint32 size; ///< of what follows
};

/// Begins a block of rows; behind it stand the rows' heads, the cells' heads and the texts.
struct BlockHead {
    qint64 done;
    qint64 whole;
    quint32 rows;
    quint32 cells;
    quint32 characters;
    quint32 unused;
};

struct RowHead {
    quint32 number;
    quint32 cells;
};

/// What is merged in a table is an array of these.
struct MergeHead {
    quint32 column;
    quint32 firstRow;
    quint32 lastRow;
};

/// A cell's head: its kind above the length of its text.
constexpr int kindShift = 24;
constexpr quint32 lengthMask = (1U << kindShift) - 1;

/// The bytes of a plain value, to be appended to a record.
template <typename T>
QByteArrayView bytesOfValue(const T &value)
{
    static_assert(std::is_trivially_copyable_v<T>);
    return {reinterpret_cast<const char *>(&value), qsizetype(sizeof(T))};
}

inline QByteArrayView bytesOfText(QStringView text)
{
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(QChar))};
}

/// The value at the beginning of bytes that are long enough; they may stand anywhere in memory.
template <typename T>
T valueAt(const char *bytes)
{
    static_assert(std::is_trivially_copyable_v<T>);
    T value;
    std::memcpy(&value, bytes, sizeof(T));
    return value;
}

} // namespace shisaku
