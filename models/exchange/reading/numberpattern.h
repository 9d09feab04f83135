#pragma once

#include <QString>

#include <vector>

namespace shisaku
{

/// A spreadsheet's number format of digits and words, such as 0.00, 000 or "A-"0, of which the
/// number alone does not say what people read. Any other format is no pattern and shows nothing.
class NumberPattern
{
public:
    NumberPattern() = default;
    explicit NumberPattern(const QString &code);

    /// What people read, but for commas between thousands; empty where that is not all of the
    /// number.
    QString shown(double number) const;

private:
    /// The place of a digit, or words.
    struct Piece {
        QChar place; ///< 0, # or null
        QString words;
    };

    bool read(const QString &code);
    bool addPlace(QChar place);
    void addWords(const QString &words);

    std::vector<Piece> m_whole; ///< before the decimal point
    qsizetype m_places = 0;     ///< in it
    bool m_hasPoint = false;
    qsizetype m_decimals = 0;
    QString m_behind; ///< the decimals
};

} // namespace shisaku
