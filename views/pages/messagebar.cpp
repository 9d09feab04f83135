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
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 10, 6);
    row->addWidget(m_icon);
    row->addWidget(m_label, 1);
    m_action = addButton(*row, u"messageAction"_s);
    m_second = addButton(*row, u"secondMessageAction"_s);
    m_close = addButton(*row, u"closeMessage"_s);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

QPushButton *MessageBar::addButton(QHBoxLayout &row, const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    row.addWidget(button);
    return button;
}

void MessageBar::warn(const QString &sentence)
{
    showSentence(sentence, true);
}

void MessageBar::warnToo(const QString &sentence)
{
    const bool isWarning = isVisible() && !m_timer.isActive();
    warn(isWarning ? text() + u' ' + sentence : sentence);
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
    offer(m_action, {action, act});
}

void MessageBar::askBeforeClosing(const QString &sentence,
                                  const std::vector<MessageAnswer> &answers)
{
    Q_ASSERT(!answers.empty() && answers.size() <= 2);
    showSentence(sentence, true);
    offer(m_action, answers.front());
    if (answers.size() > 1)
        offer(m_second, answers.back());
    m_close->setText(tr("Back to editing"));
}

void MessageBar::offer(QPushButton *button, const MessageAnswer &answer)
{
    button->setText(answer.text);
    button->show();
    connect(button, &QPushButton::clicked, this, [this, act = answer.act] {
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
    for (QPushButton *button : {m_action, m_second}) {
        button->hide();
        button->disconnect(this);
    }
    m_close->setText(tr("Close"));
    const auto icon = warning ? QStyle::SP_MessageBoxWarning : QStyle::SP_MessageBoxInformation;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(style()->standardIcon(icon).pixmap(size));
    m_label->setText(sentence);
    show();
    QAccessibleEvent spoken(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

} // namespace shisaku
