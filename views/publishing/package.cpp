#include "views/publishing/package.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <QBuffer>

#include <algorithm>

namespace shisaku
{
namespace
{

/// The first moment that a zip archive can name.
QDateTime always()
{
    return {QDate(1980, 1, 1), QTime(0, 0), Qt::UTC};
}

bool add(QuaZip &archive, const PackageFile &file)
{
    QuaZipNewInfo info(file.name);
    info.dateTime = always();
    QuaZipFile entry(&archive);
    const int method = file.isStored ? 0 : Z_DEFLATED;
    if (!entry.open(QIODevice::WriteOnly, info, nullptr, 0, method) ||
        entry.write(file.content) != file.content.size())
        return false;
    entry.close(); // the compressor may still have something to write
    return entry.getZipError() == ZIP_OK;
}

} // namespace

QByteArray packageOf(const std::vector<PackageFile> &files)
{
    QBuffer buffer;
    QuaZip archive(&buffer);
    // Sizes stand before the contents, where whoever looks for the mimetype expects them.
    archive.setDataDescriptorWritingEnabled(false);
    if (!archive.open(QuaZip::mdCreate))
        return {};
    const bool complete =
        std::ranges::all_of(files, [&](const PackageFile &file) { return add(archive, file); });
    archive.close();
    return complete && archive.getZipError() == ZIP_OK ? buffer.data() : QByteArray();
}

} // namespace shisaku
