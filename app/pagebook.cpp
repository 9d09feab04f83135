#include "app/pagebook.h"

#include <QAction>
#include <QIcon>
#include <QListWidget>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr int padding = 12;
constexpr QSize smallestPage(480, 320);

/// A selection in a tint instead of the system's full colour, so that icons stay legible on it.
QPalette calmSelection(QPalette palette)
{
    palette.setColor(QPalette::Highlight, palette.color(QPalette::Midlight));
    palette.setColor(QPalette::HighlightedText, palette.color(QPalette::Text));
    return palette;
}

} // namespace

PageBook::PageBook(std::vector<PageEntry> entries, QMenu &menu, QObject *parent)
    : QObject(parent)
    , m_entries(std::move(entries))
    , m_menu(menu)
    , m_pages(m_entries.size())
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
{
    m_stack->setMinimumSize(smallestPage); // no page makes the window wider than the screen
    m_list->setObjectName(u"pages"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setPalette(calmSelection(m_list->palette()));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const PageEntry &entry : m_entries) {
        const int place = m_list->count();
        const QIcon picture(u":/shisaku/icons/%1.svg"_s.arg(entry.icon));
        m_list->addItem(new QListWidgetItem(picture, entry.name));
        auto *action = menu.addAction(picture, entry.name, this, [this, place] { open(place); });
        action->setShortcut(QKeySequence(Qt::CTRL | (Qt::Key_1 + place)));
    }
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * padding);
    connect(m_list, &QListWidget::currentRowChanged, this, &PageBook::show);
}

int PageBook::place() const
{
    return m_list->currentRow();
}

Page *PageBook::current() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

const QString &PageBook::currentName() const
{
    return m_entries[static_cast<std::size_t>(place())].name;
}

void PageBook::offer(const QList<QAction *> &actions, int place)
{
    m_menu.addSeparator();
    for (QAction *action : actions) {
        connect(action, &QAction::triggered, this, [this, place] { open(place); });
        m_menu.addAction(action);
    }
}

void PageBook::open(int place)
{
    m_list->setCurrentRow(qBound(0, place, m_list->count() - 1));
    if (current()->focusProxy())
        current()->setFocus(Qt::ShortcutFocusReason);
}

void PageBook::show(int place)
{
    if (!commit()) {
        // Later: after a click the list goes on to select what was clicked.
        QMetaObject::invokeMethod(this, &PageBook::showPlace, Qt::QueuedConnection);
        return;
    }
    m_stack->setCurrentWidget(pageAt(place));
    Q_EMIT opened(current());
}

void PageBook::showPlace()
{
    const auto shown = std::ranges::find(m_pages, current());
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(static_cast<int>(shown - m_pages.begin()));
}

Page *PageBook::pageAt(int place)
{
    const auto at = static_cast<std::size_t>(place);
    if (!m_pages[at]) {
        m_pages[at] = m_entries[at].make();
        m_stack->addWidget(m_pages[at]);
        if (m_year)
            m_pages[at]->setYear(m_year);
        Q_EMIT made(m_pages[at]);
    }
    return m_pages[at];
}

bool PageBook::setYear(YearId year)
{
    if (year != m_year && !commit())
        return false;
    m_year = year;
    for (Page *page : m_pages) {
        if (page)
            page->setYear(year);
    }
    return true;
}

bool PageBook::commit()
{
    return !current() || current()->commit();
}

} // namespace shisaku
