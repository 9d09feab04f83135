#pragma once

#include <QPlainTextEdit>

namespace shisaku
{

/// A text of several lines. A cell that was copied in a spreadsheet is pasted as people read it.
class TextField : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace shisaku
