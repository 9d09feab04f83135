#pragma once

#include "models/domain/id.h"

#include <QString>

#include <optional>
#include <vector>

namespace shisaku
{

/// One part of the report as its template has it. How a template is written stands at the head of
/// resources/reports/annual.mustache.
struct TemplateBlock {
    enum class Kind { Title, Heading, Subheading, Paragraph, Table, Chart };

    Kind kind = Kind::Paragraph;
    QString name;
    QString text{}; ///< Mustache, in one line
};

/// Blocks that follow one another, once or once for each goal.
struct TemplateSection {
    bool isForEachGoal = false;
    std::vector<TemplateBlock> blocks{};
};

/// The place of the block's part in the report: purpose, heading/purpose, goal/3/changes.
QString placeOf(const TemplateBlock &block, GoalId goal = {});

/// A template as it was read.
struct TemplateFile {
    std::vector<TemplateSection> sections;
    std::optional<QString> refusal{}; ///< why it could not be read, as a sentence
};

TemplateFile readTemplateFile(const QString &text);

/// Why no report can be made with the template, as a sentence; none where one can.
std::optional<QString> templateRefusal(const QString &text);

} // namespace shisaku
