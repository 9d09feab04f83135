#pragma once

#include "models/exchange/reading/xmlparser.h"

#include <QSet>

namespace shisaku
{

/// Puts the text of a cell of an .ods file together: its paragraphs as lines, with tabs, line
/// breaks and repeated spaces. Comments, pictures, readings over Japanese words (furigana) and what
/// is struck out are not part of it.
class OdsText
{
public:
    /// With the styles that strike out, as far as they were read.
    explicit OdsText(const QSet<QString> &struckStyles)
        : m_struckStyles(struckStyles)
    {
    }

    /// Begins with the cell's start tag read.
    void startCell();
    void start(const XmlName &name, const XmlAttributes &attributes);
    void end();
    void characters(std::string_view text);
    QString text() const;
    /// Whether something is to be seen there that is struck out.
    bool hasStruck() const { return m_hasStruck; }

private:
    const QSet<QString> &m_struckStyles;
    std::string m_text;
    int m_depth = 0;   ///< of elements in the cell
    int m_ignored = 0; ///< the depth from which on nothing counts; 0: all does
    int m_paragraphs = 0;
    bool m_isAfterSpace = true; ///< where white space is not another one
    bool m_isStruck = false;    ///< what counts for nothing is struck out
    bool m_hasStruck = false;
};

} // namespace shisaku
