#include "models/domain/naturalorder.h"

#include <QString>

namespace shisaku
{
namespace
{

/// Takes a run of digits off the front and gives it without its leading zeros.
QString takeNumber(QStringView &text)
{
    QString digits;
    while (!text.isEmpty() && text.front().isDigit()) {
        if (const int digit = text.front().digitValue(); digit != 0 || !digits.isEmpty())
            digits.append(QChar(u'0' + digit));
        text = text.mid(1);
    }
    return digits;
}

/// A digit of any width as a plain one.
QChar plain(QChar c)
{
    return c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
}

} // namespace

bool naturallyLess(QStringView left, QStringView right)
{
    while (!left.isEmpty() && !right.isEmpty()) {
        if (left.front().isDigit() && right.front().isDigit()) {
            const QString a = takeNumber(left);
            const QString b = takeNumber(right);
            if (a.size() != b.size())
                return a.size() < b.size();
            if (a != b)
                return a < b;
        } else if (plain(left.front()) != plain(right.front())) {
            return plain(left.front()) < plain(right.front());
        } else {
            left = left.mid(1);
            right = right.mid(1);
        }
    }
    return left.size() < right.size();
}

} // namespace shisaku
