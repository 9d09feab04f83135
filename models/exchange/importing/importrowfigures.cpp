#include "models/domain/text.h"
#include "models/exchange/importing/headings.h"
#include "models/exchange/importing/importrows.h"

#include <QCoreApplication>

#include <algorithm>

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

} // namespace

const Indicator *ImportRows::indicatorOfRow(int place)
{
    const auto indicators =
        isNew(place) ? std::vector<Indicator>() : m_plan.indicators(measureAt(place).id);
    const QString name = headingKey(cell(ImportField::Indicator).text);
    const auto isNamed = [&](const Indicator &each) {
        const QString marked = indicatorMark(each) + each.name;
        for (const QString &known : {each.name, indicatorMark(each), indicatorLabel(each), marked,
                                     each.name + each.unit, marked + each.unit}) {
            if (headingKey(known) == name)
                return true;
        }
        return false;
    };
    const auto count = name.isEmpty() ? static_cast<std::ptrdiff_t>(indicators.size())
                                      : std::ranges::count_if(indicators, isNamed);
    if (count != 1) {
        refuse(indicators.empty() ? Tr::tr("The measure has no indicators. Please set them up on "
                                           "the page of the plan first.")
               : count == 0       ? Tr::tr("The measure has no indicator of that name.")
                                  : Tr::tr("The measure has several indicators that may be meant."),
               ImportField::Indicator, place);
        return nullptr;
    }
    const auto at = name.isEmpty() ? indicators.begin() : std::ranges::find_if(indicators, isNamed);
    return m_plan.find<Indicator>(at->id);
}

void ImportRows::readFigures(int place)
{
    if (!saysAny({ImportField::Target, ImportField::Actual}))
        return;
    const Indicator *indicator = indicatorOfRow(place);
    if (!indicator)
        return;
    const QString unit = headingKey(cell(ImportField::Unit).text);
    const QString unitText = searchKey(cell(ImportField::Unit).text).trimmed();
    if (!unitText.isEmpty() && unitText != searchKey(indicator->unit).trimmed() &&
        (unit.isEmpty() || unit != headingKey(indicator->unit)))
        return refuse(Tr::tr("The indicator is counted in “%1”.").arg(indicator->unit),
                      ImportField::Unit, place);
    const auto at =
        2 * static_cast<std::size_t>(indicator - m_plan.records<Indicator>().all().data());
    const auto take = [&](ImportField field, int &first) {
        const int column = m_columns[static_cast<std::size_t>(field)];
        if (column < 0)
            return;
        const int doubtOfRow = m_doubt;
        if (doubtOfRow < 0 && isSentence(cell(field).text) &&
            !columnHeading(m_source->table, m_source->mapping, static_cast<std::size_t>(column))
                 .contains(u'値'))
            m_doubt = doubt(Tr::tr("This looks like a sentence rather than a figure of the "
                                   "indicator. Please look whether it is one."));
        claim(first, field, place, readAmountCell(cell(field), indicator->unit));
        m_doubt = doubtOfRow;
    };
    take(ImportField::Target, m_claims.ofIndicators[at]);
    take(ImportField::Actual, m_claims.ofIndicators[at + 1]);
}

} // namespace shisaku
