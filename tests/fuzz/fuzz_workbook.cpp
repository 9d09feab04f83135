#include "tests/support/fuzzentries.h"

extern "C" int LLVMFuzzerTestOneInput(const char *bytes, std::size_t size)
{
    shisaku::test::readAsWorkbook(QByteArray(bytes, static_cast<qsizetype>(size)));
    return 0;
}
