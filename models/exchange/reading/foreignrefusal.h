#pragma once

#include <QString>

#include <exception>

namespace shisaku
{

/// Why a file from elsewhere is not read: thrown where it is found, said to the user at the one
/// place that knows the file's name.
class ForeignRefusal : public std::exception
{
public:
    /// `reason` continues “… was not read: ” and ends with what to do.
    explicit ForeignRefusal(QString reason)
        : m_reason(std::move(reason))
    {
    }

    const QString &reason() const { return m_reason; }
    const char *what() const noexcept override { return "a file from elsewhere is refused"; }

private:
    QString m_reason;
};

/// The refusal of a file that is not as its own format says.
ForeignRefusal damaged();

} // namespace shisaku
