#pragma once

#include <QObject>
#include <QStringList>

class QLabel;
class QMimeData;
class QWidget;

namespace shisaku
{

/// Spreadsheet files dropped anywhere onto a window, whatever lies there. While they hang over it
/// the window says so.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void dropped(const QStringList &paths);
    /// What was dropped is no spreadsheet.
    void refused(const QString &sentence);

private:
    void watch();
    bool handle(QEvent &event);
    void highlight(bool on);

    QWidget *m_window;
    QLabel *m_sign;
};

/// The endings of the files that can be taken in, as a file dialog asks for them.
QString spreadsheetFilter();

} // namespace shisaku
