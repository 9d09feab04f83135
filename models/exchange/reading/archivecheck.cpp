#include "models/exchange/reading/archivecheck.h"

#include "models/exchange/reading/foreignlimits.h"
#include "models/exchange/reading/foreignrefusal.h"

#include <QCoreApplication>
#include <QSet>

#include <zip.h>

#include <algorithm>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ForeignFile)
};

constexpr quint64 mostDeflated = 1'032; // times as large: more is not possible
constexpr quint64 smallEntry = 1'024;

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(u'/') && !name.contains(u'\\') &&
           !name.contains(u':') && !name.contains(QChar::Null) && !name.split(u'/').contains(u"..");
}

bool isBelievable(const zip_stat_t &entry)
{
    if (entry.comp_method == ZIP_CM_STORE)
        return entry.size == entry.comp_size;
    return entry.comp_method == ZIP_CM_DEFLATE &&
           entry.size <= entry.comp_size * mostDeflated + smallEntry;
}

zip_stat_t entryAt(zip &archive, zip_uint64_t index)
{
    constexpr zip_uint64_t needed =
        ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD;
    zip_stat_t entry;
    if (zip_stat_index(&archive, index, 0, &entry) != 0 || (entry.valid & needed) != needed)
        throw damaged();
    if ((entry.valid & ZIP_STAT_ENCRYPTION_METHOD) && entry.encryption_method != ZIP_EM_NONE)
        throw ForeignRefusal(Tr::tr("it is protected with a password. Please save it without."));
    return entry;
}

} // namespace

void checkArchive(zip &archive, qint64 size)
{
    const zip_int64_t count = zip_get_num_entries(&archive, 0);
    if (count > mostArchiveEntries)
        throw ForeignRefusal(
            Tr::tr(
                "it has more than %1 parts, as each sheet, picture and comment is one. Please save "
                "only the table that is needed.")
                .arg(mostArchiveEntries));
    QSet<QString> names;
    zip_uint64_t packed = 0;
    zip_uint64_t unpacked = 0;
    for (zip_int64_t index = 0; index < count; ++index) {
        const zip_stat_t entry = entryAt(archive, zip_uint64_t(index));
        const QString name = QString::fromUtf8(entry.name).toLower(); // as Windows compares them
        if (!isPlainName(name) || names.contains(name))
            throw damaged();
        names.insert(name);
        packed += entry.comp_size;
        unpacked += entry.size;
        if (std::max(entry.size, unpacked) > zip_uint64_t(largestUnpacked))
            throw ForeignRefusal(Tr::tr("unpacked it is larger than %1 MB. Please save only the "
                                        "table that is needed.")
                                     .arg(largestUnpacked >> 20));
        if (std::max(entry.comp_size, packed) > zip_uint64_t(size) || !isBelievable(entry))
            throw damaged();
    }
}

} // namespace shisaku
