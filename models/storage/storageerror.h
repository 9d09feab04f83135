#pragma once

#include <QString>

#include <stdexcept>

namespace shisaku
{

/// The exception of the program: the database could not be opened, read or written. Thrown in
/// this room only, and caught where a file is opened and where an edit is made.
class StorageError : public std::runtime_error
{
public:
    /// `sentence` tells a clerk what happened, what is safe and what to do; `detail` is the
    /// database's own message.
    explicit StorageError(QString sentence, QString detail = {})
        : std::runtime_error(sentence.toStdString())
        , m_sentence(std::move(sentence))
        , m_detail(std::move(detail))
    {
    }

    const QString &sentence() const { return m_sentence; }
    const QString &detail() const { return m_detail; }

private:
    QString m_sentence;
    QString m_detail;
};

/// A change is in the plan's file, but the disk did not confirm that it stays there: neither done
/// nor undone can be promised.
class UnconfirmedWrite : public StorageError
{
public:
    explicit UnconfirmedWrite(QString detail);
};

/// The user stopped a long change while it was written; the file is as it was.
class WriteStopped : public StorageError
{
public:
    WriteStopped();
};

/// What is said of a file whose contents are not what they should be.
QString damagedSentence();

} // namespace shisaku
