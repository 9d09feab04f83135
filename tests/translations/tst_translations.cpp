#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace
{

/// One string of a .ts file.
struct Message {
    QString context;
    QString source;
    QString comment;
    QString translation;
    QString state; ///< unfinished, vanished or empty

    QString key() const { return context + u" | "_s + source + u" | "_s + comment; }
};

/// Reads the message that the reader stands at.
Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}, {}, {}};
    const bool plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.state = xml.attributes().value("type"_L1).toString();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            message.translation = plural ? text.trimmed() : text; // Japanese has one form
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages << readMessage(xml, context);
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// %1 … %9 and %n, each as often as it stands there.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%[1-9n]"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

QString rootPath(const QString &name)
{
    return QStringLiteral(SHISAKU_SOURCE_DIR "/") + name;
}

} // namespace

/// The program's Japanese: whole, and of one spelling.
class TstTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingIsTranslated();
    void placeholdersAreThoseOfTheSource();
    void spacesAroundAreThoseOfTheSource();
    void shortcutsAreKept();
    void punctuationIsJapanese();
    void aSourceHasOneTranslationInAContext();
    void nothingOfTheCodeIsMissing_data();
    void nothingOfTheCodeIsMissing();

private:
    QList<Message> m_messages;
};

void TstTranslations::initTestCase()
{
    m_messages = messagesOf(rootPath(u"translations/shisaku_ja.ts"_s));
    QVERIFY(m_messages.size() > 200);
}

void TstTranslations::everythingIsTranslated()
{
    for (const Message &message : m_messages) {
        QVERIFY2(message.state.isEmpty(), qUtf8Printable(message.key()));
        QVERIFY2(!message.translation.trimmed().isEmpty(), qUtf8Printable(message.key()));
    }
}

void TstTranslations::placeholdersAreThoseOfTheSource()
{
    for (const Message &message : m_messages)
        QVERIFY2(placeholders(message.source) == placeholders(message.translation),
                 qUtf8Printable(message.key()));
}

void TstTranslations::spacesAroundAreThoseOfTheSource()
{
    static const QRegularExpression before(u"^\\s*"_s);
    static const QRegularExpression after(u"\\s*$"_s);
    for (const Message &message : m_messages) {
        const QString &text = message.translation;
        const bool hasOwnSpace = text.endsWith(u'、') || text.endsWith(u'：'); // full width
        QVERIFY2(before.match(message.source).captured() == before.match(text).captured(),
                 qUtf8Printable(message.key()));
        QVERIFY2(hasOwnSpace ||
                     after.match(message.source).captured() == after.match(text).captured(),
                 qUtf8Printable(message.key()));
    }
}

void TstTranslations::shortcutsAreKept()
{
    static const QRegularExpression shortcut(u"\\(&[A-Z]\\)[…：]?$"_s);
    for (const Message &message : m_messages) {
        const bool wanted = message.source.contains(u'&');
        const bool given = message.translation.contains(shortcut);
        QVERIFY2(wanted == given, qUtf8Printable(message.key()));
    }
}

void TstTranslations::punctuationIsJapanese()
{
    // Half-width signs beside Japanese letters; (&X) names a key.
    const QString letter = u"[\\x{3041}-\\x{30ff}\\x{4e00}-\\x{9fff}]"_s;
    const QRegularExpression halfWidth(u"%1(\\((?!&)|[,.!?:;])|[,.!?:;]%1"_s.arg(letter));
    for (const Message &message : m_messages) {
        QString text = message.translation;
        text.remove(u";;"_s); // between the filters of a file dialog
        QVERIFY2(!text.contains(halfWidth), qUtf8Printable(text));
        QVERIFY2(!message.source.endsWith(u'…') || text.endsWith(u'…'), qUtf8Printable(text));
        QVERIFY2(!message.source.endsWith(". "_L1) || text.endsWith(u'。'), qUtf8Printable(text));
    }
}

void TstTranslations::aSourceHasOneTranslationInAContext()
{
    QStringList keys;
    for (const Message &message : m_messages)
        keys << message.key();
    QCOMPARE(keys.removeDuplicates(), 0);
}

void TstTranslations::nothingOfTheCodeIsMissing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("Japanese") << u"shisaku_ja.ts"_s << QStringList{};
    QTest::newRow("English plurals") << u"shisaku_en.ts"_s << QStringList{u"-pluralonly"_s};
}

/// Reads the code's strings into a copy, as the target update_translations does; nothing comes or
/// goes.
void TstTranslations::nothingOfTheCodeIsMissing()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    const QString lupdate = QStandardPaths::findExecutable(
        u"lupdate"_s, {QLibraryInfo::path(QLibraryInfo::BinariesPath),
                       QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath)});
    QVERIFY2(!lupdate.isEmpty(), "lupdate (qt6-l10n-tools) is not installed");
    const QTemporaryDir folder;
    const QString copy = folder.filePath(name);
    QVERIFY(QFile::copy(rootPath(u"translations/"_s + name), copy));
    QProcess process;
    process.start(
        lupdate, QStringList{u"-I"_s, rootPath({}), u"-locations"_s, u"none"_s, u"-no-obsolete"_s} +
                     options +
                     QStringList{rootPath(u"app"_s), rootPath(u"models"_s), rootPath(u"views"_s),
                                 u"-ts"_s, copy});
    QVERIFY(process.waitForFinished(120'000));
    QCOMPARE(process.exitCode(), 0);
    const auto keysOf = [](const QString &path) {
        QStringList keys;
        for (const Message &message : messagesOf(path))
            keys << message.key();
        keys.sort();
        return keys;
    };
    const QStringList there = keysOf(rootPath(u"translations/"_s + name));
    const QStringList wanted = keysOf(copy);
    QVERIFY(!wanted.isEmpty());
    for (const QString &key : wanted)
        QVERIFY2(there.contains(key), qUtf8Printable(u"not translated: "_s + key));
    for (const QString &key : there)
        QVERIFY2(wanted.contains(key), qUtf8Printable(u"no longer in the code: "_s + key));
}

QTEST_GUILESS_MAIN(TstTranslations)
#include "tst_translations.moc"
