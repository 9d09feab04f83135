#include "app/actions.h"

#include "app/language.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// The menus as a keyboard finds them.
class TstActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterIsOneCommandsAlone_data();
    void aLetterIsOneCommandsAlone();
};

namespace
{

/// The entries of the menu, and of those in it, that share their letter with an entry beside them.
QStringList sharedLetters(const QList<QAction *> &entries)
{
    QStringList shared;
    QHash<QKeySequence, QString> owners;
    for (const QAction *entry : entries) {
        const QKeySequence letter = QKeySequence::mnemonic(entry->text());
        if (!letter.isEmpty() && owners.contains(letter))
            shared << owners[letter] + u" / "_s + entry->text();
        owners[letter] = entry->text();
        if (const QMenu *menu = entry->menu())
            shared << sharedLetters(menu->actions());
    }
    return shared;
}

} // namespace

void TstActions::aLetterIsOneCommandsAlone_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Japanese") << u"ja"_s; // it stays, so it is last
}

void TstActions::aLetterIsOneCommandsAlone()
{
    QFETCH(QString, language);
    installLanguage({u"shisaku"_s, u"--lang"_s, language});
    QMainWindow window;
    const Actions actions(window);
    QCOMPARE(actions.open->text().contains(u'開'), language == u"ja"_s);
    QCOMPARE(sharedLetters(window.menuBar()->actions()), QStringList());
}

QTEST_MAIN(TstActions)
#include "tst_actions.moc"
