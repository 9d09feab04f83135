#include "models/exchange/writing/formulatext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shisaku
{

bool beginsAsFormula(const QString &text)
{
    static const QRegularExpression formula(u"^'*[=+\\-@\\t\\r＝＋－＠]"_s);
    return formula.match(text).hasMatch();
}

QString guardedText(const QString &text)
{
    static const QRegularExpression harmless(u"\\A(?:[+-]?\\d+(?:\\.\\d+)?%?|[+\\-＋－])\\z"_s);
    if (!beginsAsFormula(text) || harmless.match(text).hasMatch())
        return text;
    return u'\'' + text;
}

} // namespace shisaku
