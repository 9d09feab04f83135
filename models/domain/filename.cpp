#include "models/domain/filename.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr char16_t toFullWidth = u'！' - u'!';

QChar permitted(QChar c)
{
    if (u"<>:\"/\\|?*"_s.contains(c))
        return QChar(c.unicode() + toFullWidth);
    const bool unprintable = c.category() == QChar::Other_Control ||
                             c.category() == QChar::Other_Format || c.unicode() >= 0xfffe;
    return unprintable ? QChar(u' ') : c;
}

/// Without dots and spaces at either end: Windows drops those behind, Linux hides a leading dot.
QString trimmed(const QString &text)
{
    static const QRegularExpression ends(u"^[.\\s]+|[.\\s]+$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).remove(ends);
}

/// Names of devices on Windows, whatever their case and ending.
bool isDevice(const QString &name)
{
    static const QRegularExpression devices(u"^(con|prn|aux|nul|(com|lpt)[0-9¹²³])\\s*(\\..*)?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

} // namespace

QString firstBytes(const QString &text, qsizetype most)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (auto next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
        if (QStringView(text).first(next).toUtf8().size() > most)
            break;
        end = next;
    }
    return text.first(end);
}

QString safeFileName(const QString &text)
{
    QString name = text.normalized(QString::NormalizationForm_C);
    for (QChar &c : name)
        c = permitted(c);
    name = trimmed(firstBytes(trimmed(name.simplified()), longestFileName));
    return name.isEmpty() || isDevice(name) ? u'_' + name : name;
}

bool fitsOnDisk(const QString &name)
{
#ifdef Q_OS_WIN
    return name.size() <= longestOnDisk;
#else
    return name.toUtf8().size() <= longestOnDisk;
#endif
}

QString digestedName(const QString &name, const QString &ending)
{
    constexpr qsizetype digits = 16;
    const QByteArray digest =
        QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString end = u"…（"_s + QString::fromLatin1(digest.first(digits)) + u'）' + ending;
    return firstBytes(name, longestOnDisk - end.toUtf8().size()) + end;
}

QString unlikeFileName(const QString &name, std::set<QString> &taken)
{
    QString unlike = name;
    for (int n = 2; !taken.insert(unlike.toCaseFolded()).second; ++n)
        unlike = u"%1 (%2)"_s.arg(name, QString::number(n));
    return unlike;
}

} // namespace shisaku
