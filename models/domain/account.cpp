#include "models/domain/account.h"

#include <QDir>

namespace shisaku
{

QString accountName()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return QDir::home().dirName();
}

} // namespace shisaku
