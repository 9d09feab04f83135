#include "models/domain/text.h"
#include "models/exchange/importing/cellwords.h"
#include "models/exchange/importing/figureunits.h"
#include "models/exchange/importing/headings.h"
#include "models/exchange/importing/importrows.h"
#include "models/exchange/importing/newindicators.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

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

/// What an indicator's name is compared by; empty where the cell says that there is none.
QString nameKey(const QString &text)
{
    static const QStringList none = {u"なし"_s, u"無し"_s, u"該当なし"_s, u"設定なし"_s};
    const QString key = headingKey(text);
    return isDash(text) || none.contains(key) ? QString() : key;
}

bool isNamed(const Indicator &indicator, const QString &key)
{
    const QString marked = indicatorMark(indicator) + indicator.name;
    const QString texts[] = {
        indicator.name, indicatorMark(indicator),        indicatorLabel(indicator),
        marked,         indicator.name + indicator.unit, marked + indicator.unit};
    return std::ranges::any_of(texts, [&](const QString &text) { return headingKey(text) == key; });
}

} // namespace

const Indicator &ImportRows::indicatorAt(int at) const
{
    const auto own = m_plan.records<Indicator>().all();
    const auto place = static_cast<std::size_t>(at);
    return place < own.size() ? own[place] : m_claims.addedIndicators[place - own.size()].indicator;
}

std::vector<int> ImportRows::indicatorsOf(int place) const
{
    const auto own = m_plan.records<Indicator>().all();
    std::vector<int> indicators;
    if (!isNew(place)) {
        for (const Indicator &each : m_plan.indicators(measureAt(place).id))
            indicators.push_back(static_cast<int>(m_plan.find<Indicator>(each.id) - own.data()));
    }
    for (const int added : m_addedIndicators.values(place))
        indicators.push_back(static_cast<int>(own.size()) + added);
    return indicators;
}

int ImportRows::indicatorOfRow(int place)
{
    const std::vector<int> known = indicatorsOf(place);
    std::vector<int> meant = known;
    const QString name = nameKey(cell(ImportField::Indicator).text);
    if (!name.isEmpty())
        std::erase_if(meant, [&](int at) { return !isMeant(at, name); });
    if (meant.size() == 1)
        return meant.front();
    if (meant.empty() && !name.isEmpty())
        return addedIndicator(place);
    refuse(known.empty() ? Tr::tr("The row does not say of which indicator the figures are.")
                         : Tr::tr("The measure has several indicators that may be meant."),
           ImportField::Indicator, place);
    return -1;
}

bool ImportRows::isMeant(int at, const QString &name) const
{
    const Indicator &indicator = indicatorAt(at);
    if (at < static_cast<int>(m_plan.records<Indicator>().all().size()))
        return isNamed(indicator, name);
    const auto named = indicatorNamed(cell(ImportField::Indicator).text, {});
    return named && headingKey(named->name) == headingKey(indicator.name);
}

int ImportRows::addedIndicator(int place)
{
    const ReadValue name = readTextCell(cell(ImportField::Indicator), false);
    const ReadValue unit = readTextCell(cell(ImportField::Unit), true);
    if (name.kind != ReadValue::Kind::Value || unit.kind == ReadValue::Kind::Refused) {
        const bool isName = name.kind != ReadValue::Kind::Value;
        refuse(isName ? name.text : unit.text, isName ? ImportField::Indicator : ImportField::Unit,
               place);
        return -1;
    }
    const auto named = indicatorNamed(name.text, unit.text);
    if (named && named->name.isEmpty()) {
        refuse(Tr::tr("The row does not say of which indicator the figures are."),
               ImportField::Indicator, place);
        return -1;
    }
    const auto lines = name.text.count(u'\n');
    const bool areSeveral =
        !named || (lines > 0 && (cell(ImportField::Target).text.count(u'\n') == lines ||
                                 cell(ImportField::Actual).text.count(u'\n') == lines));
    if (areSeveral) {
        refuse(Tr::tr("The cell names several indicators. Please give each a row of its own in "
                      "the file."),
               ImportField::Indicator, place);
        return -1;
    }
    int why = m_doubt;
    if (why < 0 && !isNew(place))
        why = doubt(Tr::tr("The measure has no indicator of that name in the plan. Please include "
                           "it only where it is meant to get one."));
    const auto added = static_cast<int>(m_claims.addedIndicators.size());
    ImportPlace at = m_at;
    at.column = m_columns[static_cast<std::size_t>(ImportField::Indicator)];
    m_claims.addedIndicators.push_back(
        {.measure = place,
         .indicator = {.id = {nextId<Indicator>(m_plan).value + added},
                       .measure = measureAt(place).id,
                       .name = named->name,
                       .unit = named->unit.isEmpty() ? m_unitOfActual : named->unit},
         .place = at,
         .doubt = why});
    m_claims.ofIndicators.insert(m_claims.ofIndicators.end(), 2, -1);
    m_addedIndicators.insert(place, added);
    return static_cast<int>(m_plan.records<Indicator>().all().size()) + added;
}

bool ImportRows::isOfUnit(const Indicator &indicator, const QString &typed)
{
    const QString text = searchKey(typed).trimmed();
    const QString key = headingKey(typed);
    return text.isEmpty() || isDash(text) || text == searchKey(indicator.unit).trimmed() ||
           (!key.isEmpty() && key == headingKey(indicator.unit));
}

QString ImportRows::headingOf(ImportField field) const
{
    const int column = m_columns[static_cast<std::size_t>(field)];
    return column < 0 ? QString()
                      : columnHeading(m_source->table, m_source->mapping,
                                      static_cast<std::size_t>(column));
}

void ImportRows::beginFigures()
{
    m_unitAbove = unitAbove(*m_source);
    m_unitOfTarget = unitInBrackets(headingOf(ImportField::Target));
    m_unitOfActual = unitInBrackets(headingOf(ImportField::Actual));
}

const QString &ImportRows::unitOfColumn(ImportField field) const
{
    const QString &unit = field == ImportField::Target ? m_unitOfTarget : m_unitOfActual;
    return unit.isEmpty() ? m_unitAbove : unit;
}

void ImportRows::readFigures(int place)
{
    const auto isSaid = [this](ImportField field) {
        const ForeignCell &from = cell(field);
        return from.isFilled() && !isDash(from.text);
    };
    const QString &typed = cell(ImportField::Indicator).text;
    const auto named = indicatorNamed(typed, {});
    const bool isNamed =
        isNew(place) && !nameKey(typed).isEmpty() && !(named && named->name.isEmpty());
    if (!isNamed && !saysAny({ImportField::Target, ImportField::Actual}))
        return;
    const bool isFigure = isSaid(ImportField::Target) || isSaid(ImportField::Actual);
    const bool saysNone = !typed.isEmpty() && nameKey(typed).isEmpty();
    if (saysNone && isFigure)
        return refuse(Tr::tr("The row does not say of which indicator the figures are."),
                      ImportField::Indicator, place);
    // Where there is no indicator, forms have a dash in each column.
    if (!isFigure && (saysNone || (nameKey(typed).isEmpty() && indicatorsOf(place).empty())))
        return;
    const int at = indicatorOfRow(place);
    if (at < 0)
        return;
    const Indicator indicator = indicatorAt(at);
    if (!isOfUnit(indicator, cell(ImportField::Unit).text))
        return refuse(Tr::tr("The indicator is counted in “%1”.").arg(indicator.unit),
                      ImportField::Unit, place);
    const std::size_t first = 2 * static_cast<std::size_t>(at);
    readFigure(ImportField::Target, indicator, place, m_claims.ofIndicators[first]);
    readFigure(ImportField::Actual, indicator, place, m_claims.ofIndicators[first + 1]);
}

void ImportRows::readFigure(ImportField field, const Indicator &indicator, int place, int &first)
{
    const int column = m_columns[static_cast<std::size_t>(field)];
    if (column < 0)
        return;
    const QString &typed = cell(ImportField::Unit).text;
    const QString unit = typed.isEmpty() || isDash(typed) ? unitOfColumn(field) : QString();
    if (cell(field).isFilled() && !indicator.unit.isEmpty() && !isOfUnit(indicator, unit))
        return refuse(Tr::tr("The indicator is counted in “%1”, but the figures of this column in "
                             "“%2”.")
                          .arg(indicator.unit, unit),
                      field, place);
    const int doubtOfRow = m_doubt;
    if (doubtOfRow < 0 && isSentence(cell(field).text) && !headingOf(field).contains(u'値'))
        m_doubt = doubt(Tr::tr("This looks like a sentence rather than a figure of the "
                               "indicator. Please look whether it is one."));
    claim(first, field, place, readAmountCell(cell(field), indicator.unit));
    m_doubt = doubtOfRow;
}

} // namespace shisaku
