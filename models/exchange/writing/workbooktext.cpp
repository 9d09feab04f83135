#include "models/exchange/writing/workbooktext.h"

#include "models/domain/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr qsizetype longestSheetName = 31;

/// A name that Excel takes, if it is the only one of its kind.
QString validName(const QString &wanted)
{
    const auto hasTwin = [](QChar c) { return u"[]:*?/\\'"_s.contains(c); };
    QString name;
    for (const QChar c : wanted) {
        if (hasTwin(c))
            name += QChar(c.unicode() + 0xfee0); // the full-width forms stand in ASCII's order
        else
            name += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    }
    name = truncated(name.trimmed(), longestSheetName).trimmed();
    if (name.isEmpty())
        return u"Sheet"_s;
    return name.compare("history"_L1, Qt::CaseInsensitive) == 0 ? name + u'_' : name;
}

} // namespace

QByteArray workbookText(const QString &text)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return QString(text).replace(escape, u"_x005F_"_s).toUtf8();
}

QStringList sheetNames(const QStringList &wanted)
{
    QStringList names;
    for (const QString &each : wanted) {
        const QString base = validName(each);
        QString name = base;
        for (int number = 2; names.contains(name, Qt::CaseInsensitive); ++number) {
            const QString end = u" (%1)"_s.arg(number);
            name = truncated(base, longestSheetName - end.size()) + end;
        }
        names << name;
    }
    return names;
}

} // namespace shisaku
