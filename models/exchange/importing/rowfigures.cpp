#include "models/exchange/importing/rowfigures.h"

#include "models/domain/text.h"
#include "models/exchange/importing/cellwords.h"
#include "models/exchange/importing/figureunits.h"
#include "models/exchange/importing/headings.h"
#include "models/exchange/importing/importrow.h"
#include "models/exchange/importing/knownmeasures.h"
#include "models/exchange/importing/newindicators.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

/// What a note above or below the table says that the figures are counted in: （単位：千件）.
QString unitOfTable(const ImportTable &source)
{
    constexpr std::ptrdiff_t mostFilled = 2; // with the title or another note beside it
    const auto hasText = [](const ForeignCell &cell) { return !cell.text.isEmpty(); };
    for (const ForeignRow &row : source.table.rows) {
        const bool isNote = row.number < source.mapping.headingRow ||
                            std::ranges::count_if(row.cells, hasText) <= mostFilled;
        if (!isNote || row.number == source.mapping.headingRow)
            continue;
        for (const ForeignCell &each : row.cells) {
            if (QString unit = unitOfNote(each.text); !unit.isEmpty())
                return unit;
        }
    }
    return {};
}

bool isOfUnit(const Indicator &indicator, const QString &typed)
{
    const auto isSame = [&](const QString &unit) {
        const QString key = headingKey(unit); // without the brackets that may be around it
        return unitKey(unit).isEmpty() || isDash(unit) ||
               unitKey(unit) == unitKey(indicator.unit) ||
               (!key.isEmpty() && key == headingKey(indicator.unit));
    };
    static const QRegularExpression between(u"[、，,・]"_s);
    return isSame(typed) || std::ranges::any_of(typed.split(between, Qt::SkipEmptyParts), isSame);
}

/// The unit that stands behind a figure: 1,200人, 1.2千件.
QString unitBehind(const QString &figure)
{
    static const QRegularExpression pattern(u"^[-+\\d.,]+\\s*([^-+\\d.,\\s].*)$"_s);
    const QString plain = figure.normalized(QString::NormalizationForm_KC).trimmed();
    const QString unit = pattern.match(plain).captured(1);
    return isUnit(unit) ? unit : QString();
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

/// Whether as many figures stand beside each other as names: two lines, 利用者数、満足度.
bool nameSeveral(const ImportRow &row, const QString &name)
{
    return std::ranges::any_of(QStringView(u"\n、／/"), [&](QChar between) {
        const auto count = name.count(between);
        return count > 0 && (row.cell(ImportField::Target).text.count(between) == count ||
                             row.cell(ImportField::Actual).text.count(between) == count);
    });
}

/// Whether a survey was sent out with that figure, and nobody answered it.
bool isAsSent(const ImportRow &row, ImportField field, const Measure &measure,
              const Indicator &indicator, const ReadValue &value)
{
    const QString sent = row.source().sent.value({measure.number, field, indicator.name});
    return !sent.isEmpty() && isSameAmount(sent, value.text, indicator.unit);
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
    m_unitOfTable = hasColumns ? unitOfTable(row.source()) : QString();
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
                                      .unit = named->unit.isEmpty() ? unitOfNew(row) : named->unit},
                        .place = row.place(ImportField::Indicator),
                        .doubt = doubt});
}

QString RowFigures::unitOfNew(const ImportRow &row) const
{
    const QString &unit = m_unitOfActual.isEmpty() ? m_unitOfTarget : m_unitOfActual;
    const bool isOfAll = !row.hasColumn(ImportField::Unit) && isUnit(m_unitOfTable);
    return unit.isEmpty() && isOfAll ? m_unitOfTable : unit;
}

const QString &RowFigures::unitOfColumn(ImportField field) const
{
    const QString &unit = field == ImportField::Target ? m_unitOfTarget : m_unitOfActual;
    return unit.isEmpty() ? m_unitOfTable : unit;
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
    const ReadValue value = readAmountCell(cell, meant.unit);
    if (measure.doubt < 0)
        measure.doubt = doubtOf(row, field, measure.place, meant, value);
    m_claims.claim(row, field, measure, value, indicator);
}

int RowFigures::doubtOf(const ImportRow &row, ImportField field, int measure,
                        const Indicator &meant, const ReadValue &value)
{
    if (isSentence(row.cell(field).text) && !row.heading(field).contains(u'値'))
        return m_claims.doubt(Tr::tr("This looks like a sentence rather than a figure of the "
                                     "indicator. Please look whether it is one."));
    const QString unit = unitBehind(value.text);
    if (!unit.isEmpty() && !meant.unit.isEmpty() && !isOfUnit(meant, unit))
        return m_claims.doubt(Tr::tr("The indicator is counted in “%1”, but this figure in “%2”. "
                                     "Please look which is right.")
                                  .arg(meant.unit, unit));
    if (isAsSent(row, field, m_measures.at(measure), meant, value))
        return m_claims.doubt(sentAsItIs());
    return -1;
}

} // namespace shisaku
