#pragma once

#include "app/actions.h"
#include "app/mainwindow.h"
#include "tests/support/holdings.h"
#include "views/pages/gridview.h"

#include <QTemporaryDir>

namespace shisaku::test
{

/// A document that tells how many parts of the program follow it.
class FollowedDocument : public PlanDocument
{
public:
    using PlanDocument::PlanDocument;

    int followers() const { return receivers(SIGNAL(changed(shisaku::ChangeSet))); }
};

/// The main window on a file of the sample, worked for as long as one likes. Its home and its
/// temporary files are in a folder of its own.
class LongSession
{
public:
    /// In the order of the window's list.
    enum Place { Measures, Tallies, Charts, Comparison, Report, Checks, History, SetUp };
    static constexpr int pages = SetUp + 1;

    LongSession();

    FollowedDocument &document() { return m_document; }
    Actions &actions() { return *m_window.findChild<Actions *>(); }
    template <class Widget>
    Widget &find(const char *name)
    {
        auto *widget = m_window.findChild<Widget *>(QLatin1StringView(name));
        Q_ASSERT(widget);
        return *widget;
    }

    void open(Place place);
    /// A file of that name, which is the answer when one is asked for next.
    QString answer(const QString &name);
    /// What is kept while the window rests on its first page.
    Holdings atRest();

private:
    QTemporaryDir m_home;
    QString m_answer;
    FollowedDocument m_document;
    Settings m_settings;
    MainWindow m_window;
};

// What is done again and again. Each kind has its turn by the step; each edit changes something.

int editKinds();
void edit(LongSession &session, int step);
int outputKinds();
/// Writes a file in the place of an older one, which is removed before, and gives its path.
QString write(LongSession &session, int step);
/// Another kind of chart, of figures that have changed.
void redrawChart(LongSession &session, int step);
/// Another page, now and then of another year.
void turnPage(LongSession &session, int step);

} // namespace shisaku::test
