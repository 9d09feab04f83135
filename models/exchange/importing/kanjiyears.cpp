#include "models/exchange/importing/kanjiyears.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// The number that figures of kanji are: 三十, 二〇一八.
int numberOfKanji(const QString &kanji)
{
    int tens = 0;
    int ones = 0;
    for (const QChar figure : kanji) {
        if (figure == u'十') {
            tens = ones == 0 ? 10 : 10 * ones;
            ones = 0;
        } else {
            ones = 10 * ones + static_cast<int>(u"〇一二三四五六七八九"_s.indexOf(figure));
        }
    }
    return tens + ones;
}

} // namespace

QString withDigits(const QString &key)
{
    static const QRegularExpression kanji(
        u"(?<=平成|令和|昭和)[〇一二三四五六七八九十]{1,4}|[〇一二三四五六七八九十]{2,4}(?=年度)"_s);
    // One step through the text: it may be a cell of thousands of such years.
    if (!key.contains(u'年') && !key.contains(u'成') && !key.contains(u'和'))
        return key;
    QString written;
    qsizetype end = 0;
    for (auto all = kanji.globalMatch(key); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        written += QStringView(key).sliced(end, match.capturedStart() - end);
        written += QString::number(numberOfKanji(match.captured()));
        end = match.capturedEnd();
    }
    written += QStringView(key).sliced(end);
    return written;
}

} // namespace shisaku
