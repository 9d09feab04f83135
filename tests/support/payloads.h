#pragma once

#include "models/domain/plan.h"

#include <QStringList>

namespace shisaku::test
{

/// Texts that a careless program takes for markup, for a template or for a format, or that would
/// make it load the picture: over a hundred, each different.
QStringList markupPayloads(const QString &picture);
/// Texts that a careless program takes for SQL: over a hundred, each different.
QStringList sqlPayloads();

/// A plan of the years 2018 and 2019 with each of the texts in each of its fields: goals, grades,
/// directions, measures, indicators, evaluations, and by turns the texts of plan, years and report.
Plan planOf(const QStringList &texts);

} // namespace shisaku::test
