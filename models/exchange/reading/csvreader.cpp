#include "models/exchange/reading/csvreader.h"

#include "models/exchange/reading/cellbudget.h"
#include "models/exchange/reading/csvdecoding.h"
#include "models/exchange/reading/csvseparator.h"
#include "models/exchange/reading/errorwords.h"
#include "models/exchange/reading/foreignlimits.h"
#include "models/exchange/reading/foreignrefusal.h"

#include <QCoreApplication>

#include <algorithm>
#include <deque>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ForeignFile)
};

/// Without the apostrophe that keeps a spreadsheet from taking the text for a formula.
QStringView withoutGuard(QStringView text)
{
    if (!text.startsWith(u'\''))
        return text;
    const auto *const at = std::ranges::find_if(text, [](QChar c) { return c != u'\''; });
    const bool guarded = at != text.end() && u"=+-@\t\r＝＋－＠"_s.contains(*at);
    return guarded ? text.sliced(1) : text;
}

/// What stands in ="0012", as programs write a text that a spreadsheet must not take for a number;
/// empty where it is a formula of more.
QStringView keptText(QStringView cell)
{
    if (!cell.startsWith(u"=\"") || !cell.endsWith(u'"') || cell.size() < 4)
        return {};
    const QStringView inside = cell.sliced(2).chopped(1);
    for (qsizetype at = inside.indexOf(u'"'); at >= 0; at = inside.indexOf(u'"', at + 2)) {
        if (at + 1 == inside.size() || inside[at + 1] != u'"')
            return {};
    }
    return inside;
}

/// QString::replace takes minutes for millions of quotes.
QString withSingleQuotes(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        result += text[at];
        if (text[at] == u'"') // two of them
            ++at;
    }
    return result;
}

class CsvParser
{
public:
    CsvParser(QStringView text, ForeignSink &sink)
        : m_text(text)
        , m_separator(csvSeparator(text))
        , m_sink(sink)
    {
    }

    void run()
    {
        const std::size_t usual = usualFields();
        for (int number = 1; m_at < m_text.size(); ++number) {
            readRow();
            const bool isLonger = m_cells.size() > usual;
            while (!m_cells.empty() && m_cells.back().text.isEmpty())
                m_cells.pop_back();
            // One that has more fields than others shows it, though nothing stands in the last.
            if (isLonger && !m_cells.empty() && m_cells.size() <= usual)
                m_cells.resize(usual + 1);
            if (m_cells.empty())
                continue;
            m_budget.takeRow(qsizetype(m_cells.size()), m_characters);
            m_sink.setProgress(m_at, m_text.size());
            m_sink.addRow(number, m_cells);
        }
    }

private:
    /// How many fields most of the first rows have; of two numbers the smaller.
    std::size_t usualFields()
    {
        constexpr std::size_t rowsThatTell = 200;
        std::map<std::size_t, int> counts;
        for (std::size_t row = 0; row < rowsThatTell && m_at < m_text.size(); ++row) {
            readRow();
            if (m_cells.size() > 1) // no title, no blank line
                ++counts[m_cells.size()];
        }
        m_at = 0;
        const auto most =
            std::ranges::max_element(counts, {}, &std::pair<const std::size_t, int>::second);
        return most != counts.end() ? most->first : std::size_t(mostColumns);
    }

    bool isAt(char16_t c) const { return m_at < m_text.size() && m_text[m_at] == c; }

    void readRow()
    {
        m_cells.clear();
        m_composed.clear();
        m_characters = 0;
        for (;;) {
            checkColumn(qint64(m_cells.size()));
            add(isAt(u'"') ? quotedCell() : plainCell());
            if (!isAt(m_separator))
                break;
            ++m_at;
        }
        m_at += isAt(u'\r') ? 1 : 0;
        m_at += isAt(u'\n') ? 1 : 0;
    }

    void add(QStringView text)
    {
        const QStringView kept = keptText(text);
        if (kept.isEmpty())
            text = withoutGuard(text);
        else
            text = kept.contains(u'"') ? m_composed.emplace_back(withSingleQuotes(kept)) : kept;
        if (text.size() > longestText)
            text = m_composed.emplace_back(beginningOf(text));
        else if (isBlank(text))
            text = {};
        m_characters += text.size();
        const auto kind = text.isEmpty()      ? ForeignCell::Kind::Empty
                          : isErrorWord(text) ? ForeignCell::Kind::Error
                                              : ForeignCell::Kind::Text;
        m_cells.push_back({kind, text});
    }

    QStringView plainCell()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n' &&
               m_text[m_at] != u'\r')
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }

    /// Where the quotes end, and what stands behind them up to the separator belongs to the text,
    /// as in Excel. Where they go over several lines, too, one of them is missing, and rows would
    /// go into the text.
    QStringView quotedCell()
    {
        const qsizetype open = m_at;
        qsizetype close = m_text.indexOf(u'"', open + 1);
        bool composed = false;
        while (close >= 0 && close + 1 < m_text.size() && m_text[close + 1] == u'"') {
            composed = true;
            close = m_text.indexOf(u'"', close + 2);
        }
        if (close < 0)
            throw ForeignRefusal(
                Tr::tr("the quotation mark in line %1 is never closed. Please save the file again "
                       "as CSV or as .xlsx.")
                    .arg(lineOf(open)));
        const QStringView inside = m_text.sliced(open + 1, close - open - 1);
        m_at = close + 1;
        const QStringView behind = plainCell();
        const bool isOnOneLine = !inside.contains(u'\n') && !inside.contains(u'\r');
        if (!behind.isEmpty() && !isOnOneLine)
            throw ForeignRefusal(
                Tr::tr("the quotation mark in line %1 seems to be closed in line %2 only, where "
                       "another text begins. Please put this right in the file.")
                    .arg(lineOf(open))
                    .arg(lineOf(close)));
        if (!composed && behind.isEmpty() && !inside.contains(u'\r'))
            return inside;
        QString text = withSingleQuotes(inside).append(behind);
        text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
        return m_composed.emplace_back(std::move(text));
    }

    qsizetype lineOf(qsizetype at) const
    {
        const QStringView before = m_text.left(at);
        return before.count(u'\n') + before.count(u'\r') - before.count(u"\r\n") + 1;
    }

    QStringView m_text;
    char16_t m_separator;
    ForeignSink &m_sink;
    qsizetype m_at = 0;
    std::vector<CellText> m_cells;
    std::deque<QString> m_composed; ///< texts that do not stand in `m_text` as they are
    qsizetype m_characters = 0;
    CellBudget m_budget;
};

} // namespace

void readCsv(const QByteArray &bytes, ForeignSink &sink)
{
    const QString text = decodedCsv(bytes);
    sink.startTable({}, false);
    CsvParser(text, sink).run();
}

} // namespace shisaku
