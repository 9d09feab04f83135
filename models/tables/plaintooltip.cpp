#include "models/tables/plaintooltip.h"

#include <QTextDocument>

namespace shisaku
{

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace shisaku
