#pragma once

#include "tests/support/plans.h"
#include "tests/support/records.h"
#include "views/pages/planpage.h"
#include "views/pages/recordtab.h"

#include <QTest>

namespace shisaku::test
{

/// The page on which a plan is set up, by itself, with the clicks and keys of its user.
class TestPlanPage
{
public:
    enum Place { Goals, Grades, Directions, Measures, Indicators };

    explicit TestPlanPage(std::unique_ptr<PlanDocument> document);

    PlanDocument &document() { return *m_document; }
    const Plan &plan() const { return m_document->plan(); }
    PlanPage &page() { return *m_page; }
    /// The sentences of what was refused.
    const QStringList &refused() const { return m_refused; }
    Place shown() const;

    template <class Widget>
    Widget &find(const char *name) const
    {
        auto *widget = m_page->findChild<Widget *>(QLatin1StringView(name));
        Q_ASSERT(widget);
        return *widget;
    }
    RecordTab &tab(Place place) const;
    /// Clicks the tab.
    RecordTab &choose(Place place);
    void press(Place place, const char *button);
    void clickCell(Place place, int row, const QString &header);
    /// The editor of the current cell; null where none is open.
    QWidget *editor(Place place) const;
    /// Types into the open cell, with Enter.
    void type(Place place, const QString &text);
    /// Opens the cell and types into it, with Enter.
    void set(Place place, int row, const QString &header, const QString &text);
    /// Adds a record and types its name.
    void add(Place place, const QString &name);
    /// Fills a field of the form.
    void enter(const char *field, const QString &text);

private:
    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<PlanPage> m_page;
    QStringList m_refused;
};

} // namespace shisaku::test
