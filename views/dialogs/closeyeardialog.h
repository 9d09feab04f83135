#pragma once

#include "models/domain/history.h"

#include <QDialog>

namespace shisaku
{

/// Shows what is about to be closed: the counts, the balance, the notices that stand, and of a
/// reopened year how much was corrected; or why it cannot be closed yet.
class CloseYearDialog : public QDialog
{
    Q_OBJECT

public:
    /// Of a year that was reopened, the history tells what was corrected.
    CloseYearDialog(const Plan &plan, YearId year, const History &history,
                    QWidget *parent = nullptr);

Q_SIGNALS:
    /// What stands against closing the year is wanted as a page.
    void checksRequested();
};

} // namespace shisaku
