#include "app/filedrop.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QUrl>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

const QStringList &endings()
{
    static const QStringList all{u"xlsx"_s, u"ods"_s, u"csv"_s};
    return all;
}

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

QStringList spreadsheets(const QStringList &paths)
{
    QStringList found;
    for (const QString &path : paths) {
        if (endings().contains(QFileInfo(path).suffix().toLower()))
            found << path;
    }
    return found;
}

} // namespace

QString spreadsheetFilter()
{
    // An old workbook is refused, with a sentence on what to do; one that does not show is a
    // riddle.
    return FileDrop::tr("Spreadsheets (%1)")
        .arg(u"*."_s + endings().join(u" *."_s) + u" *.xlsm *.xls"_s);
}

FileDrop::FileDrop(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_sign(new QLabel(tr("Drop the files here to take them in"), window))
{
    m_sign->setAlignment(Qt::AlignCenter);
    m_sign->setFrameStyle(QFrame::Box);
    m_sign->setLineWidth(4);
    m_sign->setAutoFillBackground(true);
    m_sign->setObjectName(u"dropSign"_s);
    m_sign->hide();
    window->installEventFilter(this);
    watch();
}

/// Drags come to the system's window first, before a text field in it could take them.
void FileDrop::watch()
{
    if (QWindow *window = m_window->windowHandle())
        window->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window &&
        (event->type() == QEvent::Show || event->type() == QEvent::WinIdChange))
        watch();
    return watched == m_window->windowHandle() && handle(*event);
}

bool FileDrop::handle(QEvent &event)
{
    switch (event.type()) {
    case QEvent::DragLeave:
        highlight(false);
        return false;
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    default:
        return false;
    }
    auto &drop = static_cast<QDropEvent &>(event);
    const QStringList paths = localFiles(*drop.mimeData());
    if (paths.isEmpty())
        return false; // a text that is moved from one field to another
    drop.setDropAction(Qt::CopyAction);
    drop.accept();
    highlight(event.type() != QEvent::Drop && !spreadsheets(paths).isEmpty());
    if (event.type() != QEvent::Drop)
        return true;
    if (const QStringList found = spreadsheets(paths); !found.isEmpty())
        Q_EMIT dropped(found);
    else
        Q_EMIT refused(tr("%1 is no spreadsheet that can be taken in. Nothing was changed; please "
                          "save it as .xlsx, .ods or .csv.")
                           .arg(QFileInfo(paths.front()).fileName()));
    return true;
}

void FileDrop::highlight(bool on)
{
    constexpr QSize size(480, 120);
    m_sign->setGeometry(
        QRect(m_window->rect().center() - QPoint(size.width(), size.height()) / 2, size));
    m_sign->setVisible(on);
    m_sign->raise();
}

} // namespace shisaku
