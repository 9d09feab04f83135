#pragma once

#include "models/exchange/xmlparser.h"

#include <vector>

namespace shisaku
{

/// Text of a cell or a shared string of an .xlsx file with its escapes resolved: _x000D_ is a
/// carriage return, _x005F_ an underline.
QString withoutEscapes(const QString &text);

/// Puts the text of a string item together from its pieces, in one or several formats. Readings
/// over Japanese words (furigana) are not part of it.
class XlsxText
{
public:
    void start(const XmlName &name);
    void end(const XmlName &name);
    void characters(std::string_view text);
    /// The text so far; the next begins empty.
    QString take();

private:
    std::string m_text;
    int m_readings = 0; ///< how many of these it stands in
    bool m_isText = false;
};

/// Reads the strings that the cells of all sheets share.
class SharedStrings : public XmlHandler
{
public:
    void start(const XmlName &name, const XmlAttributes &attributes) override;
    void end(const XmlName &name) override;
    void characters(std::string_view text) override { m_text.characters(text); }

    /// Throws a ForeignRefusal where there is no such string.
    const QString &at(std::string_view index) const;

private:
    XlsxText m_text;
    std::vector<QString> m_strings;
};

} // namespace shisaku
