#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace shisaku
{

/// Asks why a closed year is to be opened again; there is no reopening without a reason.
class ReopenYearDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReopenYearDialog(const QString &yearLabel, QWidget *parent = nullptr);

    QString reason() const;

private:
    QPlainTextEdit *m_reason;
};

} // namespace shisaku
