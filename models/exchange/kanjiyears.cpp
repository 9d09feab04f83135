#include "models/exchange/kanjiyears.h"

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

QString withDigits(QString key)
{
    static const QRegularExpression kanji(
        u"(?<=平成|令和|昭和)[〇一二三四五六七八九十]{1,4}|[〇一二三四五六七八九十]{2,4}(?=年度)"_s);
    if (!key.contains(u'年') && !key.contains(u'成') && !key.contains(u'和'))
        return key;
    for (auto match = kanji.match(key); match.hasMatch(); match = kanji.match(key))
        key.replace(match.capturedStart(), match.capturedLength(),
                    QString::number(numberOfKanji(match.captured())));
    return key;
}

} // namespace shisaku
