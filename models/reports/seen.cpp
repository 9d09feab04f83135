#include "models/reports/seen.h"

#include "models/reports/storedtext.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr qsizetype longestKept = 60;
const auto templateKey = ""_L1; // no slot has an empty name

QString digest(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return u'#' + QString::fromLatin1(hash.first(8).toHex());
}

bool isDigest(const QString &kept)
{
    return kept.startsWith(u'#');
}

/// The text, or the digest of one that is long or looks like a digest.
QString kept(const QString &text)
{
    return text.size() > longestKept || isDigest(text) ? digest(text) : text;
}

QJsonObject read(const QString &seen)
{
    return QJsonDocument::fromJson(seen.toUtf8()).object();
}

} // namespace

QString seenOf(const ReportText &text, const ReportText &ofTemplate)
{
    QJsonObject seen;
    seen.insert(templateKey, digest(storedText(ofTemplate)));
    for (const ReportSpan &span : text) {
        if (span.isSlot())
            seen.insert(span.slot, kept(span.text));
    }
    return QString::fromUtf8(QJsonDocument(seen).toJson(QJsonDocument::Compact));
}

ReportText comparedWithSeen(ReportText text, const QString &seen)
{
    const QJsonObject before = read(seen);
    for (ReportSpan &span : text) {
        const QString was = before.value(span.slot).toString();
        if (span.isSlot() && was != kept(span.text))
            span.before = isDigest(was) ? u""_s : was;
    }
    return text;
}

bool isTemplateChanged(const ReportText &ofTemplate, const QString &seen)
{
    return read(seen).value(templateKey).toString() != digest(storedText(ofTemplate));
}

} // namespace shisaku
