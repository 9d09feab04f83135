#include "tests/support/testplanpage.h"

#include "views/pages/gridview.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

namespace shisaku::test
{

TestPlanPage::TestPlanPage(std::unique_ptr<PlanDocument> document)
    : m_document(std::move(document))
    , m_page(std::make_unique<PlanPage>(*m_document))
{
    const auto note = [this](const QString &sentence) { m_refused << sentence; };
    QObject::connect(m_page.get(), &Page::refused, m_page.get(), note);
    QObject::connect(m_document.get(), &PlanDocument::refused, m_page.get(), note);
    QVERIFY(m_page->setYear(m_document->plan().years().back().id));
    m_page->resize(1080, 560);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

TestPlanPage::Place TestPlanPage::shown() const
{
    return static_cast<Place>(find<QTabWidget>("planTabs").currentIndex());
}

RecordTab &TestPlanPage::tab(Place place) const
{
    QWidget *page = find<QTabWidget>("planTabs").widget(place);
    auto *records = qobject_cast<RecordTab *>(page);
    return records ? *records : *page->findChild<RecordTab *>();
}

RecordTab &TestPlanPage::choose(Place place)
{
    QTabBar *bar = find<QTabWidget>("planTabs").tabBar();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(place).center());
    return tab(place);
}

void TestPlanPage::press(Place place, const char *button)
{
    QTest::mouseClick(tab(place).findChild<QPushButton *>(QLatin1StringView(button)),
                      Qt::LeftButton);
}

void TestPlanPage::clickCell(Place place, int row, const QString &header)
{
    GridView &table = tab(place).table();
    const QModelIndex index = cell(*table.model(), row, header);
    table.scrollTo(index);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
}

QWidget *TestPlanPage::editor(Place place) const
{
    const GridView &table = tab(place).table();
    return table.indexWidget(table.currentIndex());
}

void TestPlanPage::type(Place place, const QString &text)
{
    QVERIFY(editor(place));
    QTest::keyClicks(editor(place), text);
    QTest::keyClick(editor(place), Qt::Key_Return);
    QCoreApplication::processEvents(); // a line is taken over once it has had its Enter
}

void TestPlanPage::set(Place place, int row, const QString &header, const QString &text)
{
    clickCell(place, row, header);
    QTest::keyClick(&tab(place).table(), Qt::Key_F2);
    type(place, text);
}

void TestPlanPage::add(Place place, const QString &name)
{
    choose(place);
    press(place, "add");
    type(place, name);
}

void TestPlanPage::enter(const char *field, const QString &text)
{
    auto &line = find<QLineEdit>(field);
    QTest::mouseClick(&line, Qt::LeftButton);
    line.selectAll();
    QTest::keyClicks(&line, text);
    QTest::keyClick(&line, Qt::Key_Tab);
}

} // namespace shisaku::test
