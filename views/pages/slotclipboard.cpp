#include "views/pages/slotclipboard.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

const QString ownType = u"application/x-shisaku-report-text"_s;

} // namespace

void putText(QMimeData &data, const ReportText &text)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    for (const ReportSpan &span : text)
        out << span.slot << span.text;
    data.setData(ownType, bytes);
    data.setText(plainText(text));
}

bool hasText(const QMimeData &data)
{
    return data.hasFormat(ownType) || data.hasText();
}

ReportText textIn(const QMimeData &data)
{
    if (!data.hasFormat(ownType))
        return {{.text = data.text()}};
    ReportText text;
    QDataStream in(data.data(ownType));
    while (!in.atEnd()) {
        ReportSpan span;
        in >> span.slot >> span.text;
        if (in.status() != QDataStream::Ok)
            return {{.text = data.text()}};
        text.push_back(std::move(span));
    }
    return text;
}

} // namespace shisaku
