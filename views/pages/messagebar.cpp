#include "views/pages/messagebar.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QUrl>

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
    connect(m_close, &QPushButton::clicked, this, &MessageBar::putAway);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::end);
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
    if (m_standing && sentence == m_standing->sentence)
        return showStanding(); // with what can be done about it
    showSentence(sentence, true);
}

void MessageBar::warnToo(const QString &sentence)
{
    if (isVisible() && !m_isStanding && !m_timer.isActive())
        m_label->setText(text() + u' ' + sentence); // what can be done about the first stays
    else
        warn(sentence);
}

void MessageBar::refuse(const QString &sentence)
{
    warn(sentence);
    m_until = Until::PageLeft;
}

void MessageBar::tell(const QString &sentence)
{
    showSentence(sentence, false);
    m_until = Until::Saved; // what was done may be undone
    m_timer.start(shownFor);
}

void MessageBar::tellOfFiles(const QString &sentence, const QString &folder)
{
    tell(sentence);
    offer(m_action, {tr("Open the folder"), [this, folder] {
                         if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
                             warn(tr("This computer has no program that opens the folder %1.")
                                      .arg(QDir::toNativeSeparators(folder)));
                     }});
}

void MessageBar::ask(const QString &sentence, const QString &action,
                     const std::function<void()> &act)
{
    showSentence(sentence, true);
    offer(m_action, {action, act});
}

void MessageBar::askUntilSaved(const QString &sentence, const QString &action,
                               const std::function<void()> &act)
{
    ask(sentence, action, act);
    lastUntilSaved();
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
        putAway();
        act();
    });
}

void MessageBar::stand(const QString &sentence, const std::optional<MessageAnswer> &answer)
{
    m_standing.reset();
    if (!sentence.isEmpty())
        m_standing = {sentence, answer};
    if (isHidden() || m_isStanding || m_until != Until::PutAway)
        end();
}

void MessageBar::showStanding()
{
    showSentence(m_standing->sentence, !m_standing->answer);
    m_isStanding = true;
    m_standing->isRead = false;
    if (m_standing->answer)
        offer(m_action, *m_standing->answer);
}

void MessageBar::leavePage()
{
    if (m_until == Until::PageLeft)
        end();
}

void MessageBar::endWithSaving()
{
    if (m_until != Until::PutAway)
        end();
}

void MessageBar::putAway()
{
    if (m_isStanding && m_standing)
        m_standing->isRead = true;
    end();
}

void MessageBar::end()
{
    m_timer.stop();
    m_isStanding = false;
    m_until = Until::PutAway;
    hide();
    if (m_standing && !m_standing->isRead)
        showStanding();
}

QString MessageBar::text() const
{
    return m_label->text();
}

void MessageBar::showSentence(const QString &sentence, bool warning)
{
    m_timer.stop();
    m_isStanding = false;
    m_until = Until::PutAway;
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
