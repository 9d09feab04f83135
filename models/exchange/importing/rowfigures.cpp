#include "models/exchange/importing/rowfigures.h"

#include "models/domain/text.h"
#include "models/exchange/importing/cellwords.h"
#include "models/exchange/importing/figureunits.h"
#include "models/exchange/importing/headings.h"
#include "models/exchange/importing/importrow.h"
#include "models/exchange/importing/knownmeasures.h"
#include "models/exchange/importing/newindicators.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

using Kind = ReadValue::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ImportRows)
};

/// A text of so many letters outside brackets says what was done, and counts nothing.
bool isSentence(const QString &text)
{
    constexpr int fewest = 10;
    int letters = 0;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'(' || c == u'（')
            ++depth;
        else if (c == u')' || c == u'）')
            --depth;
        else if (depth <= 0 && c.isLetter() && ++letters == fewest)
            return true;
    }
    return false;
}

/// What a title says that the figures are counted in: （単位：千件）.
QString unitAbove(const ImportTable &source)
{
    for (const ForeignRow &row : source.table.rows) {
        if (row.number >= source.mapping.headingRow)
            break;
        for (const ForeignCell &each : row.cells) {
            if (each.text.contains(u"単位"_s)) {
                if (QString unit = unitInBrackets(each.text); !unit.isEmpty())
                    return unit;
            }
        }
    }
    return {};
}

bool isOfUnit(const Indicator &indicator, const QString &typed)
{
    const QString text = searchKey(typed).trimmed();
    const QString key = headingKey(typed);
    return text.isEmpty() || isDash(text) || text == searchKey(indicator.unit).trimmed() ||
           (!key.isEmpty() && key == headingKey(indicator.unit));
}

bool hasFigure(const ImportRow &row, ImportField field)
{
    const ForeignCell &cell = row.cell(field);
    return cell.isFilled() && !isDash(cell.text);
}

bool hasFigures(const ImportRow &row)
{
    return hasFigure(row, ImportField::Target) || hasFigure(row, ImportField::Actual);
}

/// Whether the cell has a unit alone: （％）.
bool isUnitAlone(const QString &text)
{
    const auto named = indicatorNamed(text, {});
    return named && named->name.isEmpty();
}

/// Whether as many lines of figures stand beside the lines of the name.
bool nameSeveral(const ImportRow &row, const QString &name)
{
    const auto lines = name.count(u'\n');
    return lines > 0 && (row.cell(ImportField::Target).text.count(u'\n') == lines ||
                         row.cell(ImportField::Actual).text.count(u'\n') == lines);
}

QString namesNone()
{
    return Tr::tr("The row does not say of which indicator the figures are.");
}

} // namespace

RowFigures::RowFigures(const Plan &plan, const KnownMeasures &measures, ClaimCollector &claims)
    : m_measures(measures)
    , m_claims(claims)
    , m_known(plan)
{
}

void RowFigures::beginTable(const ImportRow &row)
{
    const bool hasColumns =
        row.hasColumn(ImportField::Target) || row.hasColumn(ImportField::Actual);
    m_isThere = hasColumns || row.hasColumn(ImportField::Indicator);
    m_unitAbove = hasColumns ? unitAbove(row.source()) : QString();
    m_unitOfTarget = unitInBrackets(row.heading(ImportField::Target));
    m_unitOfActual = unitInBrackets(row.heading(ImportField::Actual));
}

void RowFigures::read(const ImportRow &row, const RowMeasure &measure)
{
    if (!m_isThere || !(hasFigures(row) || isAboutOne(row, measure.place)))
        return;
    const QString &name = row.cell(ImportField::Indicator).text;
    if (!name.isEmpty() && indicatorKey(name).isEmpty())
        return m_claims.refuse(row, namesNone(), ImportField::Indicator, measure.place);
    const int indicator = indicatorOf(row, measure);
    if (indicator < 0)
        return;
    const Indicator &meant = m_known.at(indicator);
    if (!isOfUnit(meant, row.cell(ImportField::Unit).text))
        return m_claims.refuse(row, Tr::tr("The indicator is counted in “%1”.").arg(meant.unit),
                               ImportField::Unit, measure.place);
    readFigure(row, measure, indicator, ImportField::Target);
    readFigure(row, measure, indicator, ImportField::Actual);
}

bool RowFigures::isAboutOne(const ImportRow &row, int measure) const
{
    const QString &name = row.cell(ImportField::Indicator).text;
    const bool hasDashes = row.saysAny({ImportField::Target, ImportField::Actual});
    // Where there is no indicator, forms have a dash in each column.
    if (indicatorKey(name).isEmpty())
        return name.isEmpty() && hasDashes && !m_known.ofMeasure(measure).empty();
    return hasDashes || (m_measures.isNew(measure) && !isUnitAlone(name));
}

int RowFigures::indicatorOf(const ImportRow &row, const RowMeasure &measure)
{
    const QString &name = row.cell(ImportField::Indicator).text;
    const std::vector<int> known = m_known.ofMeasure(measure.place);
    const std::vector<int> meant = name.isEmpty() ? known : m_known.named(measure.place, name);
    if (meant.size() == 1)
        return meant.front();
    if (meant.empty() && !name.isEmpty())
        return add(row, measure);
    m_claims.refuse(row,
                    known.empty() ? namesNone()
                                  : Tr::tr("The measure has several indicators that may be meant."),
                    ImportField::Indicator, measure.place);
    return -1;
}

int RowFigures::add(const ImportRow &row, const RowMeasure &measure)
{
    const auto refused = [&](const QString &reason, ImportField field) {
        m_claims.refuse(row, reason, field, measure.place);
        return -1;
    };
    const ReadValue name = readTextCell(row.cell(ImportField::Indicator), false);
    const ReadValue unit = readTextCell(row.cell(ImportField::Unit), true);
    if (name.kind != Kind::Value)
        return refused(name.kind == Kind::Refused ? name.text : namesNone(),
                       ImportField::Indicator);
    if (unit.kind == Kind::Refused)
        return refused(unit.text, ImportField::Unit);
    const auto named = indicatorNamed(name.text, unit.text);
    if (!named || nameSeveral(row, name.text))
        return refused(Tr::tr("The cell names several indicators. Please give each a row of its "
                              "own in the file."),
                       ImportField::Indicator);
    if (named->name.isEmpty())
        return refused(namesNone(), ImportField::Indicator);
    int doubt = measure.doubt;
    if (doubt < 0 && !m_measures.isNew(measure.place))
        doubt = m_claims.doubt(Tr::tr("The measure has no indicator of that name in the plan. "
                                      "Please include it only where it is meant to get one."));
    return m_known.add({.measure = measure.place,
                        .indicator = {.id = {},
                                      .measure = m_measures.at(measure.place).id,
                                      .name = named->name,
                                      .unit = named->unit.isEmpty() ? m_unitOfActual : named->unit},
                        .place = row.place(ImportField::Indicator),
                        .doubt = doubt});
}

const QString &RowFigures::unitOfColumn(ImportField field) const
{
    const QString &unit = field == ImportField::Target ? m_unitOfTarget : m_unitOfActual;
    return unit.isEmpty() ? m_unitAbove : unit;
}

void RowFigures::readFigure(const ImportRow &row, RowMeasure measure, int indicator,
                            ImportField field)
{
    if (!row.hasColumn(field))
        return;
    const Indicator &meant = m_known.at(indicator);
    const ForeignCell &cell = row.cell(field);
    const QString &typed = row.cell(ImportField::Unit).text;
    const QString unit = typed.isEmpty() || isDash(typed) ? unitOfColumn(field) : QString();
    if (cell.isFilled() && !meant.unit.isEmpty() && !isOfUnit(meant, unit))
        return m_claims.refuse(row,
                               Tr::tr("The indicator is counted in “%1”, but the figures of this "
                                      "column in “%2”.")
                                   .arg(meant.unit, unit),
                               field, measure.place);
    if (measure.doubt < 0 && isSentence(cell.text) && !row.heading(field).contains(u'値'))
        measure.doubt =
            m_claims.doubt(Tr::tr("This looks like a sentence rather than a figure of the "
                                  "indicator. Please look whether it is one."));
    m_claims.claim(row, field, measure, readAmountCell(cell, meant.unit), indicator);
}

} // namespace shisaku
