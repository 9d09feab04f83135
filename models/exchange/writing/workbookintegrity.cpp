#include "models/exchange/writing/workbookintegrity.h"

#include <QXmlStreamReader>

#include <zip.h>

#include <memory>

namespace shisaku
{
namespace
{

bool isWellFormed(const QByteArray &part)
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd())
        xml.readNext();
    return !xml.hasError();
}

/// A part of the archive; empty where it cannot be read whole.
QByteArray partAt(zip_t *archive, zip_uint64_t place)
{
    zip_stat_t about;
    if (zip_stat_index(archive, place, 0, &about) != 0)
        return {};
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(
        zip_fopen_index(archive, place, 0), zip_fclose);
    QByteArray part(static_cast<qsizetype>(about.size), Qt::Uninitialized);
    const bool whole = file && zip_fread(file.get(), part.data(), about.size) == part.size();
    return whole ? part : QByteArray();
}

} // namespace

bool isWhole(const QByteArray &workbook)
{
    zip_source_t *source = zip_source_buffer_create(
        workbook.constData(), static_cast<zip_uint64_t>(workbook.size()), 0, nullptr);
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(
        source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr, zip_discard);
    if (!archive) {
        zip_source_free(source);
        return false;
    }
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t place = 0; place < count; ++place) {
        if (!isWellFormed(partAt(archive.get(), static_cast<zip_uint64_t>(place))))
            return false;
    }
    return count > 0;
}

} // namespace shisaku
