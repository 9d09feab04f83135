#include "app/run.h"

int main(int argc, char **argv)
{
    return shisaku::run(argc, argv);
}
