#include "models/exchange/csv.h"

#include <QCoreApplication>
#include <QStringEncoder>

#include <optional>

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

/// The forms that windows-31j has of characters it lacks.
QString forCp932(QString text)
{
    return text.replace(u'〜', u'～').replace(u'−', u'－').replace(u'—', u'―').replace(u'‖', u'∥');
}

/// ICU writes FC FC for what it cannot encode, so a character counts only if it comes back.
bool isInCp932(const QString &character)
{
    QStringEncoder encoder("windows-31j");
    QStringDecoder decoder("windows-31j");
    const QByteArray bytes = encoder.encode(character);
    return !encoder.hasError() && QString(decoder.decode(bytes)) == character;
}

std::optional<QString> firstOutsideCp932(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype length = text[i].isHighSurrogate() ? 2 : 1;
        if (text[i].unicode() >= 0x80 && !isInCp932(text.mid(i, length)))
            return text.mid(i, length);
        i += length - 1;
    }
    return std::nullopt;
}

CsvResult cp932File(CsvRows rows)
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows[row].size(); ++column) {
            QString &cell = rows[row][column];
            cell = forCp932(cell);
            if (const auto character = firstOutsideCp932(cell))
                return {{},
                        Tr::tr("CP932 cannot write “%1” (row %2, column %3). Nothing was written; "
                               "please use UTF-8 or replace the character.")
                            .arg(*character)
                            .arg(row + 1)
                            .arg(column + 1)};
        }
    }
    return {QStringEncoder("windows-31j").encode(csvText(rows, "\r\n"_L1)), {}};
}

} // namespace

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

CsvResult csvFile(const CsvRows &rows, CsvEncoding encoding)
{
    if (encoding == CsvEncoding::Cp932)
        return cp932File(rows);
    return {"\xEF\xBB\xBF" + csvText(rows, "\r\n"_L1).toUtf8(), {}};
}

} // namespace shisaku
