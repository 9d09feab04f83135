#include "models/reports/storedtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// A slot, or with signs in front of the name words that look like one.
const QRegularExpression &slotPattern()
{
    static const QRegularExpression pattern(u"\\{\\{(=*)([a-z0-9/-]+)\\}\\}"_s);
    return pattern;
}

bool isSlotName(const QString &name)
{
    static const QRegularExpression pattern(u"\\A[a-z0-9/-]+\\z"_s);
    return pattern.match(name).hasMatch();
}

QString escaped(QString words)
{
    return words.replace(slotPattern(), u"{{=\\1\\2}}"_s);
}

} // namespace

QString storedText(const ReportText &text)
{
    QString stored;
    QString words; // of all spans up to the next slot: together they may look like one
    for (const ReportSpan &span : text) {
        if (isSlotName(span.slot)) {
            stored += escaped(words) + u"{{"_s + span.slot + u"}}"_s;
            words.clear();
        } else {
            words += span.text;
        }
    }
    return stored + escaped(words);
}

ReportText readStoredText(const QString &stored)
{
    ReportText text;
    QString words;
    const auto endWords = [&] {
        if (!words.isEmpty())
            text.push_back({.text = std::exchange(words, {})});
    };
    qsizetype at = 0;
    for (auto found = slotPattern().globalMatch(stored); found.hasNext();) {
        const auto match = found.next();
        words += QStringView(stored).sliced(at, match.capturedStart() - at);
        at = match.capturedEnd();
        if (match.capturedLength(1) > 0) {
            words += u"{{"_s + match.captured(1).sliced(1) + match.captured(2) + u"}}"_s;
        } else {
            endWords();
            text.push_back({.text = {}, .slot = match.captured(2)});
        }
    }
    words += QStringView(stored).sliced(at);
    endWords();
    return text;
}

} // namespace shisaku
