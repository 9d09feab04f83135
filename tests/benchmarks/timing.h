#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <vector>

/// What the work takes in milliseconds: the median of so many runs.
double medianMilliseconds(int runs, const auto &work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}
