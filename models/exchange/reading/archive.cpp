#include "models/exchange/reading/archive.h"

#include "models/exchange/reading/archivecheck.h"
#include "models/exchange/reading/foreignrefusal.h"
#include "models/exchange/reading/xmlparser.h"

#include <zip.h>

#include <algorithm>

namespace shisaku
{
namespace
{

constexpr qint64 bytesAtATime = 1 << 16;

/// The archive that these bytes are; they are used, not copied.
zip_t *opened(const QByteArray &bytes)
{
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr;
    if (!archive)
        zip_source_free(source);
    return archive;
}

/// One part of the archive, unpacked piece by piece.
class Part
{
public:
    Part(zip_t *archive, const QString &name)
        : m_file(nullptr, zip_fclose)
    {
        m_index = zip_name_locate(archive, qUtf8Printable(name), ZIP_FL_NOCASE);
        if (m_index < 0 || zip_stat_index(archive, zip_uint64_t(m_index), 0, &m_entry) != 0)
            throw damaged();
        m_file.reset(zip_fopen_index(archive, zip_uint64_t(m_index), 0));
        if (!m_file)
            throw damaged();
    }

    /// The next bytes, none at its end. Throws a ForeignRefusal where it is not as the directory
    /// says: its checksum, or its size.
    QByteArray read(qint64 most)
    {
        QByteArray bytes(most, Qt::Uninitialized);
        const zip_int64_t size = zip_fread(m_file.get(), bytes.data(), zip_uint64_t(most));
        if (size < 0)
            throw damaged();
        m_read += zip_uint64_t(size);
        if (m_read > m_entry.size)
            throw damaged();
        bytes.truncate(size);
        return bytes;
    }

    /// Its place in the directory.
    qint64 index() const { return m_index; }

private:
    zip_int64_t m_index = -1;
    zip_stat_t m_entry{};
    std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> m_file;
    zip_uint64_t m_read = 0;
};

} // namespace

Archive::Archive(QByteArray bytes, ForeignSink &sink)
    : m_bytes(std::move(bytes))
    , m_zip(opened(m_bytes), zip_discard)
    , m_sink(sink)
{
    if (!m_zip)
        throw damaged();
    checkArchive(*m_zip, m_bytes.size());
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    for (zip_int64_t index = 0; index < count; ++index) {
        zip_stat_t entry;
        zip_stat_index(m_zip.get(), zip_uint64_t(index), 0, &entry);
        m_names << QString::fromUtf8(entry.name).toLower();
        m_whole += qint64(entry.size);
    }
}

bool Archive::contains(const QString &name) const
{
    return m_names.contains(name.toLower());
}

bool Archive::containsFolder(const QString &name) const
{
    return std::ranges::any_of(m_names,
                               [&](const QString &each) { return each.startsWith(name + u'/'); });
}

QByteArray Archive::beginning(const QString &name, qint64 most) const
{
    return contains(name) ? Part(m_zip.get(), name).read(most) : QByteArray();
}

void Archive::parse(const QString &name, XmlHandler &handler) const
{
    Part part(m_zip.get(), name);
    if (m_parsed.contains(part.index()))
        throw damaged(); // a list that names one part a thousand times would take as long
    m_parsed.insert(part.index());
    XmlParser parser(handler, m_piecesLeft);
    for (bool more = true; more;) {
        const QByteArray bytes = part.read(bytesAtATime);
        more = !bytes.isEmpty();
        m_done += bytes.size();
        m_sink.setProgress(m_done, m_whole);
        parser.take(bytes, !more);
    }
}

} // namespace shisaku
