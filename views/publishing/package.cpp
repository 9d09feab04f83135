#include "views/publishing/package.h"

#include <zip.h>

#include <algorithm>
#include <memory>

namespace shisaku
{
namespace
{

// The first moment that a zip archive can name, 1 January 1980, as archives write it.
constexpr zip_uint16_t firstTime = 0;
constexpr zip_uint16_t firstDay = 0x21;

bool add(zip_t *archive, const PackageFile &file)
{
    zip_source_t *content = zip_source_buffer(archive, file.content.constData(),
                                              static_cast<zip_uint64_t>(file.content.size()), 0);
    if (!content)
        return false;
    const zip_int64_t added =
        zip_file_add(archive, file.name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
    if (added < 0) {
        zip_source_free(content);
        return false;
    }
    const auto place = static_cast<zip_uint64_t>(added);
    const zip_int32_t method = file.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    return zip_set_file_compression(archive, place, method, 0) == 0 &&
           zip_file_set_dostime(archive, place, firstTime, firstDay, 0) == 0;
}

/// What was written to the source; empty where it cannot be read.
QByteArray bytesOf(zip_source_t *source)
{
    if (zip_source_open(source) != 0)
        return {};
    QByteArray bytes;
    if (zip_source_seek(source, 0, SEEK_END) == 0) {
        bytes.resize(zip_source_tell(source));
        zip_source_seek(source, 0, SEEK_SET);
        const auto size = static_cast<zip_uint64_t>(bytes.size());
        if (zip_source_read(source, bytes.data(), size) != bytes.size())
            bytes.clear();
    }
    zip_source_close(source);
    return bytes;
}

} // namespace

QByteArray packageOf(const std::vector<PackageFile> &files)
{
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> target(
        zip_source_buffer_create(nullptr, 0, 0, nullptr), zip_source_free);
    if (!target)
        return {};
    zip_t *archive = zip_open_from_source(target.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    if (!archive)
        return {};
    zip_source_keep(target.get()); // the archive gives up its own hold on it when it is closed
    const bool complete =
        std::ranges::all_of(files, [&](const PackageFile &file) { return add(archive, file); });
    if (!complete || zip_close(archive) != 0) {
        zip_discard(archive);
        return {};
    }
    return bytesOf(target.get());
}

} // namespace shisaku
