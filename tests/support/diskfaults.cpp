#include "tests/support/diskfaults.h"

#include "tests/support/trials.h"

#include <cerrno>

using namespace Qt::StringLiterals;

namespace shisaku::test
{

QString DiskFault::text() const
{
    return u"call %1, %2, %3"_s.arg(at).arg(error == EIO ? u"EIO"_s : u"ENOSPC"_s,
                                            onwards ? u"from there on"_s : u"once"_s);
}

std::vector<DiskFault> diskFaults(int calls, int inShortForm)
{
    std::vector<DiskFault> all;
    all.reserve(static_cast<std::size_t>(calls) * 4);
    for (const bool onwards : {false, true}) {
        for (const int error : {ENOSPC, EIO}) {
            for (int at = 1; at <= calls; ++at)
                all.push_back({at, error, onwards});
        }
    }
    const auto count = static_cast<std::size_t>(trials(inShortForm));
    if (all.size() <= count)
        return all;
    std::vector<DiskFault> some;
    some.reserve(count);
    const std::size_t first = chance().bounded(static_cast<quint32>(all.size()));
    for (std::size_t i = 0; i < count; ++i)
        some.push_back(all[(first + i * all.size() / count) % all.size()]);
    return some;
}

} // namespace shisaku::test
