#include "models/exchange/writing/surveyscale.h"

#include "models/exchange/writing/surveytable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Survey)
};

constexpr qsizetype longestHint = 255; ///< characters, as Excel takes them

/// Grades and directions side by side: a row has the one and the other of the same place, which
/// have nothing to do with each other.
struct Place {
    const Grade *grade = nullptr;
    const Direction *direction = nullptr;
};

template <class T>
const T *at(const std::vector<T> &list, std::size_t place)
{
    return place < list.size() ? &list[place] : nullptr;
}

QString textOf(const Grade *grade, QString Grade::*text)
{
    return grade ? grade->*text : QString();
}

} // namespace

QString surveyScaleName()
{
    return Tr::tr("Grades and directions");
}

WorkbookSheet surveyScaleSheet(const Plan &plan)
{
    const std::vector<Grade> grades = plan.grades();
    const std::vector<Direction> directions = plan.directions();
    std::vector<Place> places;
    for (std::size_t place = 0; place < std::max(grades.size(), directions.size()); ++place)
        places.push_back({at(grades, place), at(directions, place)});
    const std::vector<SurveyField<Place>> fields{
        {{.heading = Tr::tr("Grade"), .width = 10, .alignment = Qt::AlignCenter},
         [](const Place &place) { return textOf(place.grade, &Grade::code); }},
        // Not just a name: that is what a table of measures may call theirs.
        {{.heading = Tr::tr("Name of the grade"),
          .width = 14,
          .alignment = Qt::AlignLeft | Qt::AlignVCenter},
         [](const Place &place) { return textOf(place.grade, &Grade::label); }},
        {{.heading = Tr::tr("What the grade means"),
          .width = 64,
          .alignment = Qt::AlignLeft | Qt::AlignVCenter},
         [](const Place &place) { return textOf(place.grade, &Grade::definition); }},
        {{.width = 4, .kind = SurveyColumn::Kind::Gap}, [](const Place &) { return QString(); }},
        {{.heading = Tr::tr("Direction"),
          .width = 24,
          .alignment = Qt::AlignLeft | Qt::AlignVCenter},
         [](const Place &place) { return place.direction ? place.direction->label : QString(); }}};
    SurveyTable table{.name = surveyScaleName(), .head = {surveyScaleName()}};
    fill(table, fields, places);
    return surveySheet(table);
}

QString gradeHint(const Plan &plan)
{
    QStringList lines;
    for (const Grade &grade : plan.grades())
        lines << Tr::tr("%1: %2").arg(grade.code, grade.definition);
    const QString hint = lines.join(u'\n');
    return hint.size() <= longestHint
               ? hint
               : Tr::tr("What each grade means is on the sheet “%1”.").arg(surveyScaleName());
}

} // namespace shisaku
