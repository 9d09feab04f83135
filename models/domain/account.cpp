#include "models/domain/account.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace shisaku
{

QString accountName()
{
    // Where the system tells whose process this is; a variable is whatever somebody has set it to.
    if (QString owner = QFileInfo(u"/proc/self"_s).owner(); !owner.isEmpty())
        return owner;
    for (const char *variable : {"USERNAME", "USER", "LOGNAME"}) {
        if (QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return QDir::home().dirName();
}

} // namespace shisaku
