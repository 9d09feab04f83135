#pragma once

#include "models/domain/plan.h"
#include "models/exchange/importfield.h"
#include "models/exchange/reading/foreignfile.h"

#include <QStringList>

#include <map>

namespace shisaku
{

/// What a cell says of a field.
struct ReadValue {
    enum class Kind : quint8 {
        Nothing, ///< no answer
        Value,
        None,    ///< that there is none: 未評価, ―
        Refused, ///< `text` says why
    };

    Kind kind = Kind::Nothing;
    qint64 id = 0;  ///< of a grade, direction or goal; a fiscal year
    QString text{}; ///< of other values

    bool operator==(const ReadValue &) const = default;
};

/// Names of a scale, each with its record; a name that two records have is none.
class NameIndex
{
public:
    void add(const QString &key, qint64 id);
    /// Zero where nothing goes by that name.
    qint64 find(const QString &key) const;

private:
    std::map<QString, qint64> m_ids;
};

/// Reads the cells of files from elsewhere as values of a plan: generously, where a person would
/// have no doubt, and never by guessing.
class ImportValues
{
public:
    explicit ImportValues(const Plan &plan);

    /// By code, name or definition, with brackets, 「評価」 and a remark that explains it around
    /// it. A digit is no place in the scale here: nobody can tell from which end a department
    /// counted.
    ReadValue grade(const ForeignCell &cell) const;
    /// By name, however 「どおり」 is written, with a count or a ticked box before it.
    ReadValue direction(const ForeignCell &cell) const;
    /// What a cell says of grade or direction; zero where it names none. It may be asked of every
    /// cell of a table.
    qint64 idOf(const ForeignCell &cell, ImportField scale) const;
    /// Whether it says that there is none: 未評価, ―.
    bool saysNone(const ForeignCell &cell, ImportField scale) const;
    /// By mark, title or both; of a goal that the plan does not have the text.
    ReadValue goal(const ForeignCell &cell) const;

private:
    ReadValue readScale(const ForeignCell &cell, ImportField scale) const;
    qint64 gradeNamed(const QString &text) const;
    bool explainsGrade(const QString &remark, qint64 id) const;
    qint64 directionNamed(const QString &text) const;

    NameIndex m_plainGrades; ///< by code as the plan writes it, as nearly every cell does
    NameIndex m_plainDirections;
    NameIndex m_grades;
    std::map<qint64, QStringList> m_gradeWords; ///< what the plan says of each
    NameIndex m_directions;
    NameIndex m_goals;
    QString m_gradeNames;     ///< for reasons
    QString m_directionNames; ///< for reasons
};

/// A fiscal year as people write it, or the one in which a day lies.
ReadValue readYearCell(const ForeignCell &cell);
/// A text as the plan keeps it, without blanks around it; on one line where it is to be.
ReadValue readTextCell(const ForeignCell &cell, bool onOneLine);
/// One figure of an indicator with that unit, or words.
ReadValue readAmountCell(const ForeignCell &cell, const QString &unit);

/// Whether two figures with that unit are the same, however they are written.
bool isSameAmount(const QString &left, const QString &right, const QString &unit);

} // namespace shisaku
