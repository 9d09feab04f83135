#include "models/storage/storageerror.h"

#include <QCoreApplication>

namespace shisaku
{

QString damagedSentence()
{
    return QCoreApplication::translate("shisaku::Storage",
                                       "The plan's file is damaged. It was left as it is; please "
                                       "open a copy of it or a backup.");
}

} // namespace shisaku
