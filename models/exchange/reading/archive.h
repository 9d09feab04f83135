#pragma once

#include "models/exchange/reading/foreignlimits.h"
#include "models/exchange/reading/foreignsink.h"

#include <QByteArray>
#include <QSet>
#include <QStringList>

#include <memory>

struct zip;

namespace shisaku
{

class XmlHandler;

/// The parts of a workbook. Throws a ForeignRefusal where the archive is none or not as its
/// directory says; `sink` hears how much is read.
class Archive
{
public:
    Archive(QByteArray bytes, ForeignSink &sink);
    Q_DISABLE_COPY_MOVE(Archive)

    bool contains(const QString &name) const;
    bool containsFolder(const QString &name) const;
    /// The part's first bytes; none where there is no such part.
    QByteArray beginning(const QString &name, qint64 most) const;
    /// Reads a part, which has to be there; each at most once.
    void parse(const QString &name, XmlHandler &handler) const;

private:
    QByteArray m_bytes;
    std::unique_ptr<zip, void (*)(zip *)> m_zip;
    ForeignSink &m_sink;
    qint64 m_whole = 0;
    mutable qint64 m_done = 0;
    mutable qint64 m_piecesLeft = mostXmlPieces;
    mutable QSet<qint64> m_parsed; ///< by place in the directory
    QStringList m_names;           ///< in small letters
};

} // namespace shisaku
