#pragma once

#include <QRandomGenerator>

namespace shisaku::test
{

/// How often a driver of tests/faults or tests/fuzz tries: as often as `SHISAKU_TRIALS` says (the
/// long form: tests/faults/run NAME COUNT), else as often as the short form does that is a part of
/// tests/run.
int trials(int inShortForm);

/// Chance that can be repeated: it begins with `SHISAKU_SEED`, else with the same number each time.
/// Prints the seed, so that a trial that failed can be run again.
QRandomGenerator chance();

} // namespace shisaku::test
