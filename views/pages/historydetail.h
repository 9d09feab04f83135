#pragma once

#include "models/domain/history.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace shisaku
{

/// One entry of the history with its whole texts, the old one above the new one.
class HistoryDetail : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryDetail(QWidget *parent = nullptr);

    /// The names are those of `namesOf`.
    void show(const Plan &names, const HistoryEntry &entry);
    void clear();

private:
    QLabel *m_heading;
    QPlainTextEdit *m_before;
    QPlainTextEdit *m_after;
};

} // namespace shisaku
