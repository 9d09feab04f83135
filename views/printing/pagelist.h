#pragma once

#include "views/printing/paper.h"

#include <QListWidget>
#include <QTimer>

namespace shisaku
{

/// The pages of a document, small, one below another; a click goes to one. They are drawn a moment
/// after the document has changed, so that whoever types does not wait for them.
class PageList : public QListWidget
{
    Q_OBJECT

public:
    explicit PageList(QWidget *parent = nullptr);

    void setPaper(const Paper &paper);
    /// From 0.
    void setCurrentPage(int page);

Q_SIGNALS:
    void pageChosen(int page);

private:
    Paper m_paper;
    QTimer m_pause;
};

} // namespace shisaku
