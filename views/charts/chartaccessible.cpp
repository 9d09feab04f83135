#include "views/charts/chartaccessible.h"

#include "views/charts/chartview.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace shisaku
{
namespace
{

/// A slice of the chart in the view: whatever slice is at that place now.
class SliceAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    SliceAccessible(ChartView *view, int slice)
        : m_view(view)
        , m_slice(slice)
    {
    }

    int slice() const { return m_slice; }

    bool isValid() const override
    {
        return m_view && m_slice < static_cast<int>(m_view->chart().slices.size());
    }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return parent() ? parent()->window() : nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    QString text(QAccessible::Text kind) const override
    {
        const bool isName = kind == QAccessible::Name && isValid();
        return isName ? m_view->chart().slices[static_cast<std::size_t>(m_slice)].label : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect box = m_view->boxOf(m_slice).toAlignedRect();
        return {m_view->mapToGlobal(box.topLeft()), box.size()};
    }
    QAccessible::Role role() const override { return QAccessible::Button; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = true;
        state.focused = isValid() && m_view->hasFocus() && m_view->current() == m_slice;
        state.invisible = isValid() && !m_view->isVisible();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid())
            m_view->choose(m_slice);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<ChartView> m_view;
    int m_slice;
};

/// The chart, whose children are made when they are asked for, and stay as long as it does.
class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartView *view)
        : QAccessibleWidget(view, QAccessible::Chart)
    {
    }

    int childCount() const override { return static_cast<int>(view().chart().slices.size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        auto at = m_children.find(index);
        if (at == m_children.end()) {
            auto *slice = new SliceAccessible(&view(), index);
            at = m_children.emplace(index, QAccessible::registerAccessibleInterface(slice)).first;
        }
        return QAccessible::accessibleInterface(at->second);
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(view().sliceAt(QPointF(view().mapFromGlobal(QPoint(x, y)))));
    }
    QAccessibleInterface *focusChild() const override
    {
        return view().hasFocus() ? child(view().current()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *slice = dynamic_cast<const SliceAccessible *>(child);
        return slice && slice->parent() == this ? slice->slice() : -1;
    }

protected:
    ~ChartAccessible() override
    {
        for (const auto &[slice, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

private:
    ChartView &view() const { return *static_cast<ChartView *>(widget()); }

    mutable std::map<int, QAccessible::Id> m_children;
};

QAccessibleInterface *accessibleChart(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartAccessible(view) : nullptr;
}

} // namespace

void makeChartsAccessible()
{
    QAccessible::installFactory(accessibleChart); // which keeps each factory once
}

} // namespace shisaku
