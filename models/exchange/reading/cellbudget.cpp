#include "models/exchange/reading/cellbudget.h"

#include "models/exchange/reading/foreignlimits.h"
#include "models/exchange/reading/foreignrefusal.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ForeignFile)
};

} // namespace

void CellBudget::takeRow(qsizetype cells, qsizetype characters)
{
    ++m_rows;
    m_cells += cells;
    m_characters += characters;
    if (m_rows > mostRows)
        throw ForeignRefusal(Tr::tr("it has more than %1 rows, far more than any plan has "
                                    "measures. Please save only the table that is needed.")
                                 .arg(QLocale().toString(mostRows)));
    if (m_cells > mostCells)
        throw ForeignRefusal(
            Tr::tr("it has more than %1 cells. Please save only the table that is needed.")
                .arg(QLocale().toString(mostCells)));
    if (m_characters > mostCharacters)
        throw ForeignRefusal(Tr::tr("it has more than %1 characters of text. Please save only the "
                                    "table that is needed.")
                                 .arg(QLocale().toString(mostCharacters)));
}

void CellBudget::takeMerge()
{
    if (++m_merges > mostMerges)
        throw ForeignRefusal(
            Tr::tr("it has more than %1 merged cells. Please save only the table that is needed.")
                .arg(QLocale().toString(mostMerges)));
}

void checkColumn(qint64 column)
{
    if (column < 0 || column >= mostColumns)
        throw ForeignRefusal(
            Tr::tr("it has more than %1 columns. Please save only the table that is needed.")
                .arg(QLocale().toString(mostColumns)));
}

QString beginningOf(QStringView longText)
{
    QString kept = normalisedText(longText.first(longestKeptText).toString());
    if (kept.size() != longestKeptText || kept.simplified().size() != longestKeptText)
        kept = kept.simplified().leftJustified(longestKeptText, u'#', true);
    return kept;
}

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

} // namespace shisaku
