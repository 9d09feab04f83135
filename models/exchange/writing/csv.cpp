#include "models/exchange/writing/csv.h"

#include "models/exchange/writing/cellname.h"
#include "models/exchange/writing/formulatext.h"

#include <QCoreApplication>
#include <QStringEncoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Csv)
};

QString quoted(const QString &text)
{
    const bool plain = !text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') &&
                       !text.contains(u'\r');
    if (plain)
        return text;
    return u'"' + QString(text).replace(u'"', "\"\""_L1) + u'"';
}

/// ICU writes FC FC for what it cannot encode, so a character counts only if it comes back.
bool isInCp932(const QString &character)
{
    QStringEncoder encoder("windows-31j");
    QStringDecoder decoder("windows-31j");
    const QByteArray bytes = encoder.encode(character);
    return !encoder.hasError() && QString(decoder.decode(bytes)) == character;
}

/// With its number, where nobody could see it: a variation selector, a space of no width.
QString shown(const QString &character)
{
    const char32_t c = character.toUcs4().value(0);
    const QString number = u"U+"_s + QString::number(c, 16).toUpper().rightJustified(4, u'0');
    const QChar::Category category = QChar::category(c);
    const bool isSeen = category != QChar::Mark_NonSpacing && category != QChar::Other_Format &&
                        category != QChar::Other_Control && !QChar::isSpace(c);
    return isSeen ? character : number;
}

/// The text with 〓 for what CP932 cannot write; those characters go to `outside`, in their order.
QString replaced(const QString &text, QStringList &outside)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype length = text[i].isHighSurrogate() ? 2 : 1;
        const QString character = text.mid(i, length);
        const bool isKnown = text[i].unicode() < 0x80 || isInCp932(character);
        if (!isKnown)
            outside << character;
        result += isKnown ? character : u"〓"_s;
        i += length - 1;
    }
    return result;
}

/// What stands around the character, by which it is found in the plan.
QString around(const QString &text, const QString &character)
{
    constexpr qsizetype before = 6;
    constexpr qsizetype longest = 16;
    const qsizetype from = std::max<qsizetype>(0, text.indexOf(character) - before);
    QString part = text.mid(from, longest);
    if (part.front().isLowSurrogate())
        part.remove(0, 1);
    if (part.back().isHighSurrogate())
        part.chop(1);
    return part.simplified();
}

QByteArray inCp932(const CsvRows &rows)
{
    return QStringEncoder("windows-31j").encode(csvText(rows, "\r\n"_L1));
}

CsvResult cp932File(CsvRows rows, Unwritable unwritable)
{
    QStringList places;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows[row].size(); ++column) {
            QStringList outside;
            const QString text = rows[row][column];
            rows[row][column] = replaced(cp932Text(text), outside);
            outside.removeDuplicates();
            const QString name = cellName({static_cast<int>(row), static_cast<int>(column)});
            for (const QString &character : outside)
                places
                    << Tr::tr("%1 %2 (“%3”)").arg(name, shown(character), around(text, character));
        }
    }
    if (places.isEmpty() || unwritable == Unwritable::Replaced)
        return {.bytes = inCp932(rows)};
    return {.refusal = Tr::tr("CP932 (Shift_JIS) cannot write these characters: %1. Nothing was "
                              "written; please use UTF-8, or let 〓 stand for them.")
                           .arg(places.join(Tr::tr(", "))),
            .unwritable = places};
}

CsvRows guarded(CsvRows rows)
{
    for (QStringList &row : rows) {
        for (QString &cell : row)
            cell = guardedText(cell);
    }
    return rows;
}

} // namespace

QString cp932Text(QString text)
{
    return text.replace(u'〜', u'～').replace(u'−', u'－').replace(u'—', u'―').replace(u'‖', u'∥');
}

QString replacedText(const QString &text)
{
    QStringList outside;
    return replaced(cp932Text(text), outside);
}

QString csvText(const CsvRows &rows, QLatin1StringView lineEnd)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells << quoted(cell);
        text += cells.join(u',') + lineEnd;
    }
    return text;
}

CsvResult csvFile(const CsvRows &rows, CsvEncoding encoding, Unwritable unwritable)
{
    if (encoding == CsvEncoding::Cp932)
        return cp932File(guarded(rows), unwritable);
    return {.bytes = "\xEF\xBB\xBF" + csvText(guarded(rows), "\r\n"_L1).toUtf8()};
}

} // namespace shisaku
