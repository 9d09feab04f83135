#include "views/printing/changehint.h"

#include <QCoreApplication>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ChangeHint)
};

} // namespace

QString changeHint(const QString &before)
{
    if (before.isEmpty()) // of long values only a digest is kept
        return Tr::tr("Changed since it was last confirmed");
    //: %1 is what a figure was when the office last wrote or confirmed its sentence
    return Tr::tr("When last confirmed: %1").arg(before);
}

} // namespace shisaku
