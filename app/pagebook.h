#pragma once

#include "views/pages/page.h"

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QListWidget;
class QMenu;
class QStackedWidget;

namespace shisaku
{

/// A page of the window: what the list calls it, and how it is made.
struct PageEntry {
    QString name;
    QLatin1StringView icon;
    std::function<Page *()> make;
};

/// The window's pages, the list and the menu that choose between them. A page is made when it is
/// first looked at.
class PageBook : public QObject
{
    Q_OBJECT

public:
    PageBook(std::vector<PageEntry> entries, QMenu &menu, QObject *parent);

    QListWidget *list() const { return m_list; }
    QStackedWidget *stack() const { return m_stack; }

    int place() const;
    Page *current() const;
    const QString &currentName() const;

    /// Adds what a page does to the menu; the page is shown then.
    void offer(const QList<QAction *> &actions, int place);
    /// Goes to that page, unless what is being typed on this one is refused.
    void open(int place);
    /// All pages that have been made show the year; false where what is being typed is refused, and
    /// then none does.
    bool setYear(YearId year);
    /// Saves what is being typed; false where it was refused.
    bool commit();

Q_SIGNALS:
    void made(shisaku::Page *page);
    void opened(shisaku::Page *page);

private:
    void show(int place);
    /// Marks in the list the page that is shown.
    void showPlace();
    Page *pageAt(int place);

    std::vector<PageEntry> m_entries;
    QMenu &m_menu;
    std::vector<Page *> m_pages; ///< null for one that was not looked at yet
    QListWidget *m_list;
    QStackedWidget *m_stack;
    YearId m_year;
};

} // namespace shisaku
