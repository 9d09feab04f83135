#include "tests/support/trials.h"

#include <QtTest>

namespace shisaku::test
{
namespace
{

constexpr int ordinarySeed = 2019;

int fromEnvironment(const char *name, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber && number > 0 ? number : otherwise;
}

} // namespace

int trials(int inShortForm)
{
    return fromEnvironment("SHISAKU_TRIALS", inShortForm);
}

QRandomGenerator chance()
{
    const int seed = fromEnvironment("SHISAKU_SEED", ordinarySeed);
    qInfo("seed %d", seed);
    return QRandomGenerator(static_cast<quint32>(seed));
}

} // namespace shisaku::test
