#pragma once

#include "models/domain/plan.h"

#include <QDialog>

namespace shisaku
{

/// Shows what is about to be closed: the counts, the balance, the notices that stand; or why it
/// cannot be closed yet.
class CloseYearDialog : public QDialog
{
    Q_OBJECT

public:
    CloseYearDialog(const Plan &plan, YearId year, QWidget *parent = nullptr);

Q_SIGNALS:
    /// What stands against closing the year is wanted as a page.
    void checksRequested();
};

} // namespace shisaku
