#include "models/exchange/importing/rowmeasures.h"

#include "models/domain/text.h"
#include "models/exchange/importing/importrow.h"
#include "models/exchange/importing/rowwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ImportRows)
};

/// What is said of a measure, even alone in its row; a department alone may be a heading.
constexpr std::initializer_list<ImportField> answerFields = {
    ImportField::Note,   ImportField::Grade,     ImportField::Direction, ImportField::Achievement,
    ImportField::Reason, ImportField::NextSteps, ImportField::Target,    ImportField::Actual};

/// What may stand alone in another line of a measure.
constexpr std::initializer_list<ImportField> sharedFields = {
    ImportField::Department, ImportField::Goal, ImportField::InForceFrom, ImportField::InForceTo};

/// Of a title a reason says so much.
constexpr qsizetype longestQuoted = 100;

} // namespace

RowMeasures::RowMeasures(const Plan &plan, const Year &year, FieldReader &reader,
                         const GoalAbove &goal, ClaimCollector &claims)
    : m_reader(reader)
    , m_goal(goal)
    , m_claims(claims)
    , m_known(plan)
    , m_new(plan, year, m_known, reader, goal, claims)
    , m_isCount(
          Tr::tr("The numbers run from 1 on and no titles stand beside them, so they may be a "
                 "count of the rows. Please look whether this measure is meant."))
    , m_isUntitled(Tr::tr("The row has a number but no title, and does not follow the rows "
                          "above that have one. Please look whether this measure is meant."))
    , m_isStruck(Tr::tr("The row is struck out; nothing of it was taken in."))
{
}

void RowMeasures::beginTable()
{
    m_above = m_named = {};
    m_hasTitles = false;
    m_lastSure = 0;
}

RowMeasure RowMeasures::read(const ImportRow &row)
{
    const RowMeasure measure = measureOf(row);
    m_above = {measure.place, measure.doubt, row.number(), row.place().row};
    if (row.saysAny({ImportField::Number, ImportField::Title}))
        m_named = m_above;
    if (measure.place >= 0 && measure.doubt < 0)
        m_lastSure = row.number();
    return measure;
}

RowMeasure RowMeasures::measureOf(const ImportRow &row)
{
    const ForeignCell &number = row.cell(ImportField::Number);
    const ForeignCell &title = row.cell(ImportField::Title);
    const bool isNamed = !number.text.isEmpty() || !title.text.isEmpty();
    if (!isNamed && row.saysAny({ImportField::Number, ImportField::Title}))
        return refused(row, m_isStruck);
    if (!isNamed)
        return continued(row);
    if (isDitto(number.text) || isDitto(title.text))
        return refused(row,
                       Tr::tr("The row refers to the one above. Please write number and title."));
    if (row.isCutApart())
        return refused(row, Tr::tr("The row has more cells than there are headings: perhaps a "
                                   "comma in a text is in no quotation marks."));
    const int byNumber = m_known.byNumber(number);
    const bool isSame = byNumber >= 0 && m_known.at(byNumber).title == title.text;
    const int named = isSame ? byNumber : m_known.byTitle(title.text);
    const int byTitle = named == MeasureFinder::none && number.text.isEmpty()
                            ? m_known.byMarkedTitle(title.text)
                            : named;
    const bool isNamesake = byNumber == MeasureFinder::none && byTitle >= 0 &&
                            m_known.isNew(byTitle) && hasFigure(number.text); // two 研修の実施
    if (!isNamesake && (byNumber != MeasureFinder::none || byTitle != MeasureFinder::none))
        return agreed(row, byNumber, byTitle);
    if (!isNamesake && isNoMeasure(row))
        return {};
    const int added = m_new.add(row);
    m_hasTitles = m_hasTitles || added >= 0;
    return {.place = added};
}

RowMeasure RowMeasures::refused(const ImportRow &row, const QString &reason)
{
    m_claims.refuse(row, reason);
    return {};
}

RowMeasure RowMeasures::agreed(const ImportRow &row, int byNumber, int byTitle)
{
    const QString &title = row.cell(ImportField::Title).text;
    if (byNumber >= 0 && byTitle >= 0 && byNumber != byTitle)
        return refused(row, Tr::tr("The number is that of %1, but the title that of %2. Please "
                                   "correct one of them in the file.")
                                .arg(importMeasureName(m_known.at(byNumber)),
                                     importMeasureName(m_known.at(byTitle))));
    const int place = byNumber >= 0 ? byNumber : byTitle;
    const bool isOneOfSeveral = byTitle != MeasureFinder::several || byNumber < 0 ||
                                MeasureFinder::isSameTitle(title, m_known.at(byNumber).title);
    if (place < 0 || !isOneOfSeveral)
        return refused(row, Tr::tr("Several measures go by this number or title."));
    if (title.isEmpty()) {
        const int doubt = doubtOfNumber(row, place);
        return {.place = place, .doubt = doubt >= 0 ? doubt : doubtOfGoal(row, place)};
    }
    m_hasTitles = true;
    if (m_known.isNew(place))
        return {.place = m_new.agrees(row, place) ? place : -1};
    return byNumber < 0 || byTitle != MeasureFinder::none ? RowMeasure{.place = place}
                                                          : titledOtherwise(row, place);
}

/// A title is never changed unasked, other values only where it is much alike.
RowMeasure RowMeasures::titledOtherwise(const ImportRow &row, int place)
{
    const ForeignCell &title = row.cell(ImportField::Title);
    RowMeasure measure{.place = place, .doubt = doubtOfTitle(row)};
    m_claims.claim(row, ImportField::Title, measure, readTextCell(title, true));
    if (areAlike(title.text, m_known.at(place).title))
        measure.doubt = -1;
    return measure;
}

int RowMeasures::doubtOfNumber(const ImportRow &row, int place)
{
    if (row.source().mapping.mayBeCount)
        return m_claims.doubt(m_isCount);
    if (place == m_above.place)
        return m_above.doubt;
    const bool isNextRow = row.number() == m_lastSure + 1;
    return m_hasTitles && !isNextRow ? m_claims.doubt(m_isUntitled) : -1;
}

int RowMeasures::doubtOfGoal(const ImportRow &row, int place)
{
    const Measure &measure = m_known.at(place);
    if (m_known.isNew(place) || !m_goal.contradicts(row, measure))
        return -1;
    return m_claims.doubt(Tr::tr("The row has no title, and another goal than %1. Please look "
                                 "whether this measure is meant.")
                              .arg(importMeasureName(measure)));
}

int RowMeasures::doubtOfTitle(const ImportRow &row)
{
    const QString title = row.cell(ImportField::Title).text.simplified();
    return m_claims.doubt(
        Tr::tr("The file calls it “%1”; please look whether it is the same measure.")
            .arg(shortened(title, longestQuoted)));
}

RowMeasure RowMeasures::continued(const ImportRow &row)
{
    const bool isIndicator = row.hasAny({ImportField::Indicator, ImportField::Target});
    const bool isLine = isLineOfNamed(row);
    const int goesOnFrom = isLine ? m_named.at : -1;
    if (isIndicator && m_above.place >= 0)
        return {m_above.place, m_above.doubt, goesOnFrom};
    const auto isAny = [&](const auto &isSo) { return std::ranges::any_of(row.row().cells, isSo); };
    if (isLine && !isAny([](const ForeignCell &each) { return isTotalWord(each.text); }))
        return {m_named.place, m_named.doubt, goesOnFrom};
    // A text goes on below itself; whatever it begins with, it is not dropped without a word.
    const bool isText = row.hasAny({ImportField::Achievement, ImportField::NextSteps});
    const bool isNoteRow = !(isText && row.number() == m_above.row + 1) &&
                           isAny([&](const ForeignCell &each) { return isNote(row, each); });
    if (!isNoteRow && (row.saysAny(answerFields) || row.saysAny({ImportField::Department})))
        m_claims.refuse(row, Tr::tr("The row names no measure."));
    return {};
}

void RowMeasures::follow(const ImportRow &row)
{
    if (!row.hasAny({ImportField::Number, ImportField::Title}))
        return;
    const QString &title = row.cell(ImportField::Title).text;
    const int byNumber = m_known.byNumber(row.cell(ImportField::Number));
    const int byTitle = m_known.byTitle(title);
    const int place = byNumber >= 0 ? byNumber : byTitle;
    const bool isContradiction = byNumber >= 0 && byTitle >= 0 && byNumber != byTitle;
    Above above{.row = row.number(), .at = row.place().row};
    if (place >= 0 && !isContradiction) {
        const bool isAlike = byTitle == place || areAlike(title, m_known.at(place).title);
        above.place = place;
        above.doubt = title.isEmpty() ? doubtOfNumber(row, place)
                      : isAlike       ? -1
                                      : doubtOfTitle(row);
        if (above.doubt < 0)
            m_lastSure = row.number(); // it is part of the table
    }
    m_above = m_named = above;
}

bool RowMeasures::saysNothing(const ImportRow &row) const
{
    constexpr std::ptrdiff_t single = 1;
    const auto filled = row.filledCells();
    if (filled != single || row.saysAny(answerFields))
        return filled == 0;
    const bool isNamedByMerge = row.isAnyMergedAbove() && m_known.isNamedBy(row);
    return !isNamedByMerge && !(row.hasAny(sharedFields) && isLineOfNamed(row));
}

bool RowMeasures::isLineOfNamed(const ImportRow &row) const
{
    return m_named.place >= 0 && row.isNamedIn(m_named.row) &&
           !row.hasAny({ImportField::Number, ImportField::Title});
}

bool RowMeasures::isNote(const ImportRow &row, const ForeignCell &cell) const
{
    return (isFootnote(cell.text) || isTotalWord(cell.text)) && !m_reader.isGraded(row);
}

bool RowMeasures::isNoMeasure(const ImportRow &row)
{
    const ForeignCell &number = row.cell(ImportField::Number);
    const ForeignCell &title = row.cell(ImportField::Title);
    const bool isNumbered = hasFigure(number.text) && !isFootnote(number.text);
    if (!isNumbered)
        return isNote(row, number) || isNote(row, title);
    const QString &goal = row.ownCell(ImportField::Goal).text;
    if (isFootnote(goal)) {
        m_claims.refuse(row, Tr::tr("This looks like a note; nothing of it was taken in."),
                        ImportField::Goal);
        return true;
    }
    const bool isGoalOfSums =
        goal.endsWith(u'計') && isTotalWord(goal.simplified().section(u' ', -1)); // 福祉 計
    if (!isTotalWord(title.text) && !isGoalOfSums)
        return false;
    m_claims.refuse(row, Tr::tr("This looks like a row of sums; nothing of it was taken in."),
                    ImportField::Title);
    return true;
}

} // namespace shisaku
