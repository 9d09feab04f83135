#pragma once

#include "models/editing/plandocument.h"
#include "models/tallies/selection.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace shisaku
{

class SheetView;

/// The three tallies and the balance, narrow, beside the measures; they follow every edit.
/// What is higher than the window is scrolled to.
class TallyPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit TallyPanel(const PlanDocument &document, QWidget *parent = nullptr);

    void setYear(YearId year);

Q_SIGNALS:
    void chosen(const shisaku::Selection &selection);

private:
    void addSheet(QVBoxLayout &column, SheetView *view, const QString &name);
    void showBalance();

    const PlanDocument &m_document;
    YearId m_year;
    QList<SheetView *> m_sheets;
    QLabel *m_balance;
};

} // namespace shisaku
