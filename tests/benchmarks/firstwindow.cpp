#include "app/run.h"

/// The program itself, which the linked-in watcher ends once its window is painted.
int main(int argc, char **argv)
{
    return shisaku::run(argc, argv);
}
