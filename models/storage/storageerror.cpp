#include "models/storage/storageerror.h"

#include <QCoreApplication>

namespace shisaku
{

UnconfirmedWrite::UnconfirmedWrite(QString detail)
    : StorageError(QCoreApplication::translate(
                       "shisaku::Storage",
                       "The change is in the plan's file, but the disk did not confirm that it "
                       "stays there. Please check the disk and save a copy in another place."),
                   std::move(detail))
{
}

WriteStopped::WriteStopped()
    : StorageError(
          QCoreApplication::translate("shisaku::Storage", "It was stopped. Nothing was changed."))
{
}

QString damagedSentence()
{
    return QCoreApplication::translate("shisaku::Storage",
                                       "The plan's file is damaged. It was left as it is; please "
                                       "open a copy of it or a backup.");
}

} // namespace shisaku
