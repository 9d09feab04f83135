#pragma once

#include <QStringView>

#include <span>

namespace shisaku
{

// The styles of the documents of office programs: what ODT and DOCX have in common, so that both
// break into the same pages as our own PDF. Lengths are in points.

constexpr QStringView documentFont = u"BIZ UDGothic";

// Tables as on our own paper. Rules take up room of their own in these programs, half on each side.
constexpr double cellSidePadding = 4;
constexpr double cellEndPadding = 2.25;
constexpr double thinRule = 0.5;
constexpr double thickRule = 1.2;
constexpr QStringView headerGrey = u"dcdcdc";
constexpr QStringView totalGrey = u"f0f0f0";

enum class DocumentStyle {
    Title,
    Heading1,
    Heading2,
    Text,
    TextBelowTable, ///< or below a figure
    TableCaption,
    FigureCaption,
    Figure,
    Cell,
    HeaderCell,
    TotalCell,
    EndOfTable,
    Footer,
};

/// What a program calls a style.
struct StyleName {
    QStringView id;    ///< in its files
    QStringView label; ///< to people, or the name by which it knows a style of its own
};

/// The names of a style of paragraphs.
struct StyleNames {
    DocumentStyle style;
    bool isOurs; ///< not one of those that these programs have themselves
    StyleName word;
    StyleName writer; ///< LibreOffice
};

/// How its paragraphs are set.
struct StyleLook {
    double size = 0;   ///< of the type
    double line = 0;   ///< from one baseline to the next; 0: as high as what stands in it
    double before = 0; ///< above it
    double after = 0;  ///< below it, which adds to what the next one has above
    double left = 0;
    double firstLine = 0; ///< moved in further than the others
    bool isBold = false;
    Qt::Alignment alignment = Qt::AlignLeft;
    bool staysWithNext = false;
    int outlineLevel = 0; ///< of a heading
};

/// Every style.
std::span<const StyleNames> documentStyles();

const StyleNames &namesOf(DocumentStyle style);
StyleLook lookOf(DocumentStyle style);

/// The style of a heading of that level; deeper ones look like the deepest there is.
DocumentStyle headingStyle(int level);

} // namespace shisaku
