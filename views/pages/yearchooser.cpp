#include "views/pages/yearchooser.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// With a key that goes on at once, where the button's own would wait for its animation.
QToolButton *arrowButton(Qt::ArrowType arrow, const QString &name, const QString &words,
                         const QKeySequence &key)
{
    auto *button = new QToolButton;
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setObjectName(name);
    button->setToolTip(u"%1 (%2)"_s.arg(words, key.toString(QKeySequence::NativeText)));
    QObject::connect(new QShortcut(key, button), &QShortcut::activated, button,
                     &QToolButton::click);
    button->setAccessibleName(words);
    return button;
}

} // namespace

YearChooser::YearChooser(QWidget *parent)
    : QWidget(parent)
    , m_earlier(arrowButton(Qt::LeftArrow, u"earlierYear"_s, tr("The year before"),
                            Qt::CTRL | Qt::Key_PageUp))
    , m_box(new QComboBox)
    , m_later(arrowButton(Qt::RightArrow, u"laterYear"_s, tr("The year after"),
                          Qt::CTRL | Qt::Key_PageDown))
{
    m_box->setObjectName(u"year"_s);
    m_box->setAccessibleName(tr("Fiscal year"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_earlier);
    row->addWidget(m_box);
    row->addWidget(m_later);
    connect(m_earlier, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        updateArrows();
        Q_EMIT yearChanged(year());
    });
}

YearId YearChooser::year() const
{
    return {m_box->currentData().toLongLong()};
}

void YearChooser::setPlan(const Plan &plan)
{
    const YearId kept = year();
    {
        const QSignalBlocker quiet(m_box);
        m_box->clear();
        for (const Year &each : plan.years())
            m_box->addItem(yearStateLabel(each), each.id.value);
        const int at = m_box->findData(kept.value);
        m_box->setCurrentIndex(at >= 0 ? at : m_box->count() - 1);
    }
    updateArrows();
    if (year() != kept)
        Q_EMIT yearChanged(year());
}

void YearChooser::setYear(YearId year)
{
    if (const int at = m_box->findData(year.value); at >= 0)
        m_box->setCurrentIndex(at);
}

void YearChooser::step(int years)
{
    m_box->setCurrentIndex(m_box->currentIndex() + years);
}

void YearChooser::updateArrows()
{
    m_earlier->setEnabled(m_box->currentIndex() > 0);
    m_later->setEnabled(m_box->currentIndex() + 1 < m_box->count());
}

} // namespace shisaku
