#pragma once

#include "models/exchange/reading/foreignfile.h"
#include "models/exchange/reading/xmlparser.h"

#include <QHash>
#include <QSet>

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
    /// Whether something is to be seen there that is struck out.
    bool hasStruck() const { return m_hasStruck; }
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
    bool m_hasStruck = false;
};

/// A cell with this text, or one in which all that stands is struck out.
ForeignCell textOrStruck(const QString &text, bool hasStruck);

/// Reads the strings that the cells of all sheets share.
class SharedStrings : public XmlHandler
{
public:
    void start(const XmlName &name, const XmlAttributes &attributes) override;
    void end(const XmlName &name) override;
    void characters(std::string_view text) override { m_text.characters(text); }

    /// A cell with the string whose format strikes it out, or does not. Throws a ForeignRefusal
    /// where there is no such string.
    ForeignCell cell(std::string_view index, bool isStruck) const;

private:
    XlsxText m_text;
    std::vector<QString> m_strings;
    QHash<std::size_t, QString> m_ownTexts; ///< of those that have one
    QSet<std::size_t> m_struck;             ///< of which all is struck out
};

} // namespace shisaku
