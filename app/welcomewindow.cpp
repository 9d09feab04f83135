#include "app/welcomewindow.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

WelcomeWindow::WelcomeWindow(const QString &sentence, const QStringList &recent,
                             FileChooser chooser)
    : m_chooser(std::move(chooser))
    , m_sentence(new QLabel)
    , m_recover(new QPushButton)
{
    setWindowTitle(tr("Shisaku"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(10);
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumWidth(420);
    setSentence(sentence);
    column->addWidget(m_sentence);
    column->addSpacing(12);
    m_recover->setObjectName(u"recover"_s);
    m_recover->hide();
    connect(m_recover, &QPushButton::clicked, this, [this] { Q_EMIT recoveryRequested(m_plan); });
    column->addWidget(m_recover);
    const auto addButton = [&](const QString &text, const QString &name, auto act) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, act);
        column->addWidget(button);
    };
    addButton(tr("Open a plan…"), u"open"_s, [this] {
        const QString path = m_chooser.open(this, tr("Open a plan"), documentsFolder(),
                                            tr("Plans (*.shisaku);;All files (*)"));
        if (!path.isEmpty())
            Q_EMIT openRequested(path);
    });
    for (const QString &path : recent) {
        if (QFileInfo::exists(path))
            addButton(
                tr("Open “%1”").arg(QFileInfo(path).completeBaseName().replace(u'&', "&&"_L1)),
                u"recent"_s, [this, path] { Q_EMIT openRequested(path); });
    }
    addButton(tr("New plan…"), u"new"_s, [this] { ask(false); });
    addButton(tr("New plan from the sample…"), u"sample"_s, [this] { ask(true); });
    addButton(tr("Quit"), u"quit"_s, [this] { close(); });
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    connect(escape, &QShortcut::activated, this, &QWidget::close);
    auto *quit = new QShortcut(QKeySequence::Quit, this);
    connect(quit, &QShortcut::activated, this, &QWidget::close);
    column->addStretch(1);
}

void WelcomeWindow::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void WelcomeWindow::offerRecovery(const QString &plan, const QString &action)
{
    m_plan = plan;
    m_recover->setText(action);
    m_recover->setVisible(!action.isEmpty());
    if (!action.isEmpty())
        m_recover->setFocus(); // what is most likely wanted next
    layout()->activate();
    resize(size().expandedTo(sizeHint())); // else the sentence makes room for the button
}

void WelcomeWindow::ask(bool sample)
{
    const QString suggestion = QDir(documentsFolder()).filePath(tr("New plan") + u".shisaku"_s);
    const QString path =
        m_chooser.create(this, tr("New plan"), suggestion, tr("Plans (*.shisaku)"));
    if (!path.isEmpty())
        Q_EMIT createRequested(path, sample);
}

} // namespace shisaku
