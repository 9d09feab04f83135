#include "models/exchange/reading/readforeignfile.h"

#include "models/exchange/reading/csvreader.h"
#include "models/exchange/reading/filekind.h"
#include "models/exchange/reading/foreignlimits.h"
#include "models/exchange/reading/foreignrefusal.h"
#include "models/exchange/reading/foreignstream.h"
#include "models/exchange/reading/workbookreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <new>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ForeignFile)
};

QByteArray contentOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw ForeignRefusal(Tr::tr("it is not there. Please check the name."));
    if (!info.isFile())
        throw ForeignRefusal(Tr::tr("it is a folder or a device. Please choose a file."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw ForeignRefusal(Tr::tr("it cannot be opened. Please close it in other programs and "
                                    "check that you may read it."));
    QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        throw ForeignRefusal(
            Tr::tr("it is larger than %1 MB. Please save only the table that is needed.")
                .arg(largestFile >> 20));
    if (file.error() != QFileDevice::NoError)
        throw ForeignRefusal(Tr::tr("the disk or the network failed. Please try again."));
    return bytes;
}

void read(const QString &path, ForeignSink &sink)
{
    QByteArray bytes = contentOf(path);
    if (fileKindOf(bytes) == FileKind::Archive)
        readWorkbook(std::move(bytes), sink);
    else
        readCsv(bytes, sink);
}

/// The reason why it cannot be read; empty where it was.
QString reasonAgainst(const QString &path, ForeignSink &sink)
{
    try {
        read(path, sink);
        return {};
    } catch (const ForeignRefusal &refusal) {
        return refusal.reason();
    } catch (const std::bad_alloc &) {
        return Tr::tr("it needs too much memory. Please save only the table that is needed.");
    } catch (const std::exception &) {
        return damaged().reason();
    }
}

} // namespace

ForeignRefusal damaged()
{
    return ForeignRefusal(Tr::tr("it is damaged. Please save it again in Excel or LibreOffice."));
}

void readForeignFile(const QString &path, ForeignStreamWriter &writer)
{
    const QString reason = reasonAgainst(path, writer);
    if (reason.isEmpty())
        writer.finish();
    else
        writer.refuse(Tr::tr("“%1” was not read: %2 Nothing was changed.")
                          .arg(QFileInfo(path).fileName(), reason));
}

} // namespace shisaku
