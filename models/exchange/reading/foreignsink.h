#pragma once

#include "models/exchange/reading/foreignfile.h"

#include <span>

namespace shisaku
{

/// A cell whose text stands elsewhere.
struct CellText {
    ForeignCell::Kind kind = ForeignCell::Kind::Empty;
    QStringView text{};
};

/// Takes what is read of a file from elsewhere, row by row, so that no file is in memory as a whole
/// more often than needed.
class ForeignSink
{
public:
    ForeignSink() = default;
    virtual ~ForeignSink() = default;
    Q_DISABLE_COPY_MOVE(ForeignSink)

    virtual void startTable(const QString &sheet, bool hidden) = 0;
    /// Of the table that was started last; numbers rise.
    virtual void addRow(int number, std::span<const CellText> cells) = 0;
    /// Of the table that was started last, behind its rows; by row and column, each cell once.
    virtual void addMerges(std::span<const ForeignMerge> merges) = 0;
    /// How much of the file is read.
    virtual void setProgress(qint64 done, qint64 whole) = 0;
};

} // namespace shisaku
