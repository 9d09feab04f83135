#include "tests/support/fuzzentries.h"

extern "C" int LLVMFuzzerTestOneInput(const char *bytes, std::size_t size)
{
    shisaku::test::readAsCsv(QByteArray(bytes, static_cast<qsizetype>(size)));
    return 0;
}
