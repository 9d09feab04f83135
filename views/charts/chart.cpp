#include "views/charts/chart.h"

#include <QCoreApplication>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Charts)
};

} // namespace

QString nothingToCount()
{
    return Tr::tr("There is nothing to count yet.");
}

} // namespace shisaku
