#pragma once

#include "views/charts/finishedchart.h"

#include <QTemporaryDir>

#include <memory>

class QMimeData;
class QWidget;

namespace shisaku
{

/// A chart on its way into another program by the pointer. The other program may read the file
/// late, so it stays until this goes.
class ChartDrag
{
public:
    /// The chart as it is copied, and as a PNG file with its proper name.
    std::unique_ptr<QMimeData> data(const FinishedChart &finished);
    /// Drags it away; back when it was dropped, or not.
    void start(QWidget &from, const FinishedChart &finished);

private:
    std::unique_ptr<QTemporaryDir> m_folder; ///< made when it is first needed
};

} // namespace shisaku
