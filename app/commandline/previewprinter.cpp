#include "app/commandline/previewprinter.h"

#include "models/domain/text.h"
#include "models/tallies/wording.h"

#include <QCoreApplication>
#include <QStringBuilder>

#include <initializer_list>
#include <limits>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::CommandLine)
};

QString noneText()
{
    return Tr::tr("(empty)");
}

/// Lines of a preview as lines of text. There may be 300,000, so the words are looked up once,
/// texts are not copied on the way, and what is printed goes to the stream in large pieces.
class LinePrinter
{
public:
    /// Longer values are shown by their beginning.
    LinePrinter(QTextStream &stream, qsizetype longestValue)
        : m_stream(stream)
        , m_longestValue(longestValue)
    {
        m_text.reserve(2 * pieceSize);
    }

    /// What the line says.
    void print(const ImportLine &line)
    {
        appendWhat(line);
        endLine();
    }

    /// Where it stands, what it says, and why it is left out.
    void printLeft(const ImportLine &line)
    {
        const QString row =
            line.row > 0 ? m_row[0] % QString::number(line.row) % m_row[1] : QString();
        append({line.file, line.sheet, row, line.column});
        m_text += ": "_L1;
        appendWhat(line);
        m_text.append(u" – ").append(line.reason);
        endLine();
    }

    void flush()
    {
        m_stream << m_text;
        m_stream.flush();
        m_text.resize(0); // keeps its memory
    }

private:
    /// Those that are not empty, with spaces between them.
    void append(std::initializer_list<QStringView> parts)
    {
        const qsizetype start = m_text.size();
        for (const QStringView part : parts) {
            if (part.isEmpty())
                continue;
            if (m_text.size() > start)
                m_text += u' ';
            m_text += part;
        }
    }

    void appendShown(const QString &value)
    {
        if (value.size() > m_longestValue)
            m_text += shortened(value, m_longestValue);
        else
            m_text += value.isEmpty() ? m_none : value;
    }

    void appendWhat(const ImportLine &line)
    {
        switch (line.kind) {
        case ImportLine::Kind::NewGoal:
            m_text += m_newGoal.arg(line.after);
            break;
        case ImportLine::Kind::NewMeasure:
            m_text += m_newMeasure.arg(line.measure, line.after);
            break;
        case ImportLine::Kind::NewIndicator:
            m_text += m_newIndicator.arg(line.measure, line.after);
            break;
        case ImportLine::Kind::Refused:
            if (line.before.isEmpty()) {
                append({line.measure, line.field, shortened(line.after, m_longestValue)});
                break;
            }
            [[fallthrough]];
        default:
            append({line.measure, line.field});
            m_text += ": "_L1;
            appendShown(line.before);
            m_text += u" → ";
            appendShown(line.after);
        }
    }

    void endLine()
    {
        for (qsizetype at = m_lineStart; (at = m_text.indexOf(u'\n', at)) >= 0;)
            m_text[at] = u' ';
        m_text += u'\n';
        if (m_text.size() > pieceSize)
            flush();
        m_lineStart = m_text.size();
    }

    static constexpr qsizetype pieceSize = 1 << 16;
    const QStringList m_row = Tr::tr("row %1").split(u"%1"_s);
    const QString m_none = noneText();
    const QString m_newGoal = Tr::tr("New goal: %1");
    const QString m_newMeasure = Tr::tr("New measure: %1 (%2)");
    const QString m_newIndicator = Tr::tr("New indicator: %1 %2");
    QTextStream &m_stream;
    qsizetype m_longestValue;
    QString m_text;
    qsizetype m_lineStart = 0;
};

} // namespace

void print(const ImportPreview &preview, Console &console)
{
    constexpr qsizetype longestRefused = 200; // it only has to be found in the file
    LinePrinter included(console.out, std::numeric_limits<qsizetype>::max());
    LinePrinter others(console.err, longestRefused);
    int left = 0;
    for (const ImportLine &line : preview.lines()) {
        if (line.included) {
            included.print(line);
        } else {
            ++left;
            others.printLeft(line);
        }
    }
    included.flush();
    others.flush();
    console.out << Tr::tr("Taken in: %1, as it was: %2, left out: %3")
                       .arg(preview.included())
                       .arg(preview.unchanged())
                       .arg(left)
                << '\n';
    for (const Unanswered &each : preview.unanswered())
        console.out << Tr::tr("No grade yet: %1, %2")
                           .arg(each.department.isEmpty() ? noneText() : each.department,
                                measureCountText(static_cast<int>(each.measures.size())))
                    << '\n';
    console.out.flush();
    console.err.flush();
}

} // namespace shisaku
