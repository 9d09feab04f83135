#pragma once

#include "models/exchange/reading/xmlparser.h"

#include <QHash>

#include <vector>

namespace shisaku
{

/// Text of a cell or a shared string of an .xlsx file with its escapes resolved: _x000D_ is a
/// carriage return, _x005F_ an underline.
QString withoutEscapes(const QString &text);

/// Whether the element strikes out the text whose format it is part of.
bool isStrike(const XmlName &name, const XmlAttributes &attributes);

/// Puts the text of a string item together from its pieces, in one or several formats. Readings
/// over Japanese words (furigana) and what is struck out are not part of it.
class XlsxText
{
public:
    void start(const XmlName &name, const XmlAttributes &attributes);
    void end(const XmlName &name);
    void characters(std::string_view text);

    QString text() const { return textOfPieces(m_text); }
    /// Of the pieces with a format of their own, which alone are to be read where the cell's format
    /// strikes out what it holds.
    QString ownText() const { return textOfPieces(m_ownText); }
    /// The next text begins.
    void clear();

private:
    static QString textOfPieces(const std::string &pieces);

    std::string m_text;
    std::string m_ownText;
    int m_readings = 0; ///< how many of these it stands in
    bool m_isText = false;
    bool m_isOwn = false;
    bool m_isStruck = false;
};

/// Reads the strings that the cells of all sheets share.
class SharedStrings : public XmlHandler
{
public:
    void start(const XmlName &name, const XmlAttributes &attributes) override;
    void end(const XmlName &name) override;
    void characters(std::string_view text) override { m_text.characters(text); }

    /// What is to be read of a string in a cell whose format strikes it out, or does not. Throws a
    /// ForeignRefusal where there is no such string.
    QString at(std::string_view index, bool isStruck) const;

private:
    XlsxText m_text;
    std::vector<QString> m_strings;
    QHash<std::size_t, QString> m_ownTexts; ///< of those that have one
};

} // namespace shisaku
