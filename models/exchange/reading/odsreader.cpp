#include "models/exchange/reading/odsreader.h"

#include "models/exchange/reading/archive.h"
#include "models/exchange/reading/foreignrefusal.h"
#include "models/exchange/reading/odscontent.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ForeignFile)
};

constexpr qint64 longestManifest = 1 << 20;

} // namespace

void readOds(const Archive &archive, ForeignSink &sink)
{
    if (archive.beginning(u"META-INF/manifest.xml"_s, longestManifest).contains("encryption-data"))
        throw ForeignRefusal(Tr::tr("it is protected with a password. Please save it without."));
    OdsContent content(sink);
    archive.parse(u"content.xml"_s, content);
    if (content.tables() == 0)
        throw damaged();
}

} // namespace shisaku
