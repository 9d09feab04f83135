#include "views/pages/messagebar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shisaku
{
namespace
{

constexpr auto shownFor = 8s;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_label(new QLabel)
    , m_action(new QPushButton)
{
    setObjectName(u"messageBar"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    m_label->setForegroundRole(QPalette::ToolTipText);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(u"messageAction"_s);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"closeMessage"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 10, 6);
    row->addWidget(m_icon);
    row->addWidget(m_label, 1);
    row->addWidget(m_action);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void MessageBar::warn(const QString &sentence)
{
    showSentence(sentence, true);
}

void MessageBar::tell(const QString &sentence)
{
    showSentence(sentence, false);
    m_timer.start(shownFor);
}

void MessageBar::ask(const QString &sentence, const QString &action,
                     const std::function<void()> &act)
{
    showSentence(sentence, true);
    m_action->setText(action);
    m_action->show();
    connect(m_action, &QPushButton::clicked, this, [this, act] {
        hide();
        act();
    });
}

QString MessageBar::text() const
{
    return m_label->text();
}

void MessageBar::showSentence(const QString &sentence, bool warning)
{
    m_timer.stop();
    m_action->hide();
    m_action->disconnect(this);
    const auto icon = warning ? QStyle::SP_MessageBoxWarning : QStyle::SP_MessageBoxInformation;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(style()->standardIcon(icon).pixmap(size));
    m_label->setText(sentence);
    show();
    QAccessibleEvent spoken(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

} // namespace shisaku
