#include "models/tables/scalerecords.h"

#include "models/tables/recordcells.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Records)
};

constexpr const char *usedByHeader = QT_TRANSLATE_NOOP("shisaku::Records", "Used by");
constexpr const char *usedByHint =
    QT_TRANSLATE_NOOP("shisaku::Records", "While it is used it cannot be removed.");

constexpr ValueWord<GradeRole> gradeRoles[] = {
    {GradeRole::Rated, QT_TRANSLATE_NOOP("shisaku::Records", "Rated"),
     QT_TRANSLATE_NOOP("shisaku::Records", "how the measure went; the best stands first")},
    {GradeRole::Other, QT_TRANSLATE_NOOP("shisaku::Records", "Other"),
     QT_TRANSLATE_NOOP("shisaku::Records", "given up, overtaken by another plan")},
    {GradeRole::Ended, QT_TRANSLATE_NOOP("shisaku::Records", "Ended"),
     QT_TRANSLATE_NOOP("shisaku::Records", "completed in an earlier year")},
    {GradeRole::Excluded, QT_TRANSLATE_NOOP("shisaku::Records", "Excluded"),
     QT_TRANSLATE_NOOP("shisaku::Records", "cannot be graded")},
};

constexpr ValueWord<DirectionRole> directionRoles[] = {
    {DirectionRole::Continues, QT_TRANSLATE_NOOP("shisaku::Records", "Continues"),
     QT_TRANSLATE_NOOP("shisaku::Records", "goes on as planned")},
    {DirectionRole::Expands, QT_TRANSLATE_NOOP("shisaku::Records", "Expands")},
    {DirectionRole::Shrinks, QT_TRANSLATE_NOOP("shisaku::Records", "Shrinks"),
     QT_TRANSLATE_NOOP("shisaku::Records", "asks for a reason")},
    {DirectionRole::Revises, QT_TRANSLATE_NOOP("shisaku::Records", "Revises"),
     QT_TRANSLATE_NOOP("shisaku::Records", "asks for a reason")},
    {DirectionRole::Stops, QT_TRANSLATE_NOOP("shisaku::Records", "Stops"),
     QT_TRANSLATE_NOOP("shisaku::Records", "asks for a reason")},
    {DirectionRole::Completes, QT_TRANSLATE_NOOP("shisaku::Records", "Completes"),
     QT_TRANSLATE_NOOP("shisaku::Records", "the grade of the next year is that of ended ones")},
};

/// The proposed name, with a number behind it where a record has it already.
template <class T>
QString freeName(const std::vector<T> &records, const QString &proposal, QString T::*name)
{
    QString free = proposal;
    for (int n = 2; std::ranges::find(records, free, name) != records.end(); ++n)
        free = proposal + QString::number(n);
    return free;
}

/// ①, ② …; none in a plan that does not mark its goals, and behind ⑳.
QString nextMark(const std::vector<Goal> &goals)
{
    constexpr char16_t first = u'①';
    constexpr char16_t last = u'⑳';
    if (goals.empty())
        return QString(QChar(first));
    const QString &before = goals.back().mark;
    const bool counts = before.size() == 1 && before[0] >= first && before[0] < last;
    return counts ? QString(QChar(before[0].unicode() + 1)) : QString();
}

RecordEdit newGoal(const RecordScope &scope)
{
    const auto goals = scope.plan.goals();
    return adding(Goal{.id = nextId<Goal>(scope.plan),
                       .position = placeBehind(goals),
                       .mark = nextMark(goals),
                       .title = {}});
}

RecordEdit newGrade(const RecordScope &scope)
{
    const auto grades = scope.plan.grades();
    const QString code = freeName(grades, Tr::tr("New grade"), &Grade::code);
    return adding(Grade{.id = nextId<Grade>(scope.plan),
                        .position = placeBehind(grades),
                        .code = code,
                        .label = code,
                        .definition = {}});
}

RecordEdit newDirection(const RecordScope &scope)
{
    const auto directions = scope.plan.directions();
    return adding(
        Direction{.id = nextId<Direction>(scope.plan),
                  .position = placeBehind(directions),
                  .label = freeName(directions, Tr::tr("New direction"), &Direction::label)});
}

/// A name in tables that was the code stays the code.
RecordEdit codeTyped(const RecordScope &scope, RecordKey key, const QString &text)
{
    Grade after = recordOf<Grade>(scope, key);
    const bool follows = after.label == after.code;
    after.code = text.trimmed();
    if (follows)
        after.label = after.code;
    return replacing(scope, after);
}

/// Tables are never without a name: an empty one is the code.
RecordEdit gradeLabelTyped(const RecordScope &scope, RecordKey key, const QString &text)
{
    Grade after = recordOf<Grade>(scope, key);
    after.label = text.trimmed().isEmpty() ? after.code : text.trimmed();
    return replacing(scope, after);
}

const RecordColumn goalColumns[] = {
    {QT_TRANSLATE_NOOP("shisaku::Records", "Mark"), shown<&Goal::mark>, typed<&Goal::mark>},
    {QT_TRANSLATE_NOOP("shisaku::Records", "Goal"), shown<&Goal::title>, typed<&Goal::title>,
     TextLength::Line},
    {.header = usedByHeader, .text = usedBy<Goal>, .hint = usedByHint},
};

const RecordColumn gradeColumns[] = {
    {.header = QT_TRANSLATE_NOOP("shisaku::Records", "Code"),
     .text = shown<&Grade::code>,
     .write = codeTyped,
     .hint = QT_TRANSLATE_NOOP("shisaku::Records", "What is typed to give the grade, such as A")},
    {.header = QT_TRANSLATE_NOOP("shisaku::Records", "Name in tables"),
     .text = shown<&Grade::label>,
     .write = gradeLabelTyped},
    {QT_TRANSLATE_NOOP("shisaku::Records", "Definition"), shown<&Grade::definition>,
     typed<&Grade::definition>, TextLength::Paragraph},
    {.header = QT_TRANSLATE_NOOP("shisaku::Records", "Role"),
     .text = wordShown<&Grade::role, gradeRoles>,
     .write = wordTyped<&Grade::role, gradeRoles>,
     .choices = wordChoices<gradeRoles>,
     .hint = QT_TRANSLATE_NOOP("shisaku::Records", "How checks and comparisons treat it")},
    {.header = usedByHeader, .text = usedBy<Grade>, .hint = usedByHint},
};

const RecordColumn directionColumns[] = {
    {QT_TRANSLATE_NOOP("shisaku::Records", "Direction"), shown<&Direction::label>,
     typed<&Direction::label>, TextLength::Line},
    {.header = QT_TRANSLATE_NOOP("shisaku::Records", "Role"),
     .text = wordShown<&Direction::role, directionRoles>,
     .write = wordTyped<&Direction::role, directionRoles>,
     .choices = wordChoices<directionRoles>,
     .hint = QT_TRANSLATE_NOOP("shisaku::Records", "How checks and comparisons treat it")},
    {.header = usedByHeader, .text = usedBy<Direction>, .hint = usedByHint},
};

} // namespace

const RecordKind &goalRecords()
{
    static const RecordKind kind = {
        .columns = goalColumns,
        .firstTyped = 1, // the mark is there already
        .keys = [](const RecordScope &scope) { return keysOf(scope.plan.goals()); },
        .addition = newGoal,
        .removal = removing<Goal>,
        .exchange =
            [](const RecordScope &scope, RecordKey key, RecordKey other) {
                return exchanging<Goal>(scope, key, other, Tr::tr("Order of the goals"));
            },
    };
    return kind;
}

const RecordKind &gradeRecords()
{
    static const RecordKind kind = {
        .columns = gradeColumns,
        .firstTyped = 0,
        .keys = [](const RecordScope &scope) { return keysOf(scope.plan.grades()); },
        .addition = newGrade,
        .removal = removing<Grade>,
        .exchange =
            [](const RecordScope &scope, RecordKey key, RecordKey other) {
                return exchanging<Grade>(scope, key, other, Tr::tr("Order of the grades"));
            },
    };
    return kind;
}

const RecordKind &directionRecords()
{
    static const RecordKind kind = {
        .columns = directionColumns,
        .firstTyped = 0,
        .keys = [](const RecordScope &scope) { return keysOf(scope.plan.directions()); },
        .addition = newDirection,
        .removal = removing<Direction>,
        .exchange =
            [](const RecordScope &scope, RecordKey key, RecordKey other) {
                return exchanging<Direction>(scope, key, other, Tr::tr("Order of the directions"));
            },
    };
    return kind;
}

} // namespace shisaku
