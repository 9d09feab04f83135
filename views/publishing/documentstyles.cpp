#include "views/publishing/documentstyles.h"

#include "views/printing/typesetting.h"
#include "views/publishing/blockstyle.h"

#include <algorithm>

namespace shisaku
{
namespace
{

constexpr double footerPoints = 8;

constexpr StyleNames named(DocumentStyle style, StyleName word, StyleName writer)
{
    return {style, false, word, writer};
}

/// A style that is not one of the programs' own; people see its Japanese name.
constexpr StyleNames ours(DocumentStyle style, QStringView id, QStringView label)
{
    return {style, true, {id, label}, {id, label}};
}

constexpr StyleNames styles[] = {
    named(DocumentStyle::Title, {u"Title", u"Title"}, {u"Title", u"Title"}),
    named(DocumentStyle::Heading1, {u"Heading1", u"heading 1"}, {u"Heading_20_1", u"Heading 1"}),
    named(DocumentStyle::Heading2, {u"Heading2", u"heading 2"}, {u"Heading_20_2", u"Heading 2"}),
    named(DocumentStyle::Text, {u"BodyText", u"Body Text"}, {u"Text_20_body", u"Text body"}),
    ours(DocumentStyle::TextBelowTable, u"TextBelowTable", u"表や図の下の本文"),
    named(DocumentStyle::TableCaption, {u"Caption", u"caption"}, {u"Caption", u"Caption"}),
    ours(DocumentStyle::FigureCaption, u"FigureCaption", u"図の題名"),
    ours(DocumentStyle::Figure, u"Picture", u"図"),
    ours(DocumentStyle::Cell, u"TableText", u"表の文字"),
    ours(DocumentStyle::HeaderCell, u"TableHeader", u"表の見出し"),
    ours(DocumentStyle::TotalCell, u"TableTotal", u"表の合計"),
    ours(DocumentStyle::EndOfTable, u"EndOfTable", u"表の終わり"),
    named(DocumentStyle::Footer, {u"Footer", u"footer"}, {u"Footer", u"Footer"}),
};

/// As such a part of a report, or its caption, is set on paper.
StyleLook paperLook(const ReportPart &part)
{
    const BlockStyle style = styleOf(part);
    return {.size = style.text.font.pixelSize() / point,
            .line = style.text.pitch / point,
            .before = style.above / point,
            .left = style.text.left / point,
            .firstLine = style.text.indent / point,
            .isBold = style.text.font.bold(),
            .alignment = style.text.alignment};
}

StyleLook headingLook(int level)
{
    const ReportPart part{.place = {}, .content = HeadingPart{level}};
    StyleLook look = paperLook(part);
    look.after = styleOf(part).below / point;
    look.staysWithNext = true;
    look.outlineLevel = level;
    return look;
}

/// The gap below is left to what follows, which would add its own.
StyleLook titleLook()
{
    StyleLook look = paperLook({.place = {}, .content = TitlePart{}});
    look.staysWithNext = true;
    return look;
}

StyleLook textLook(bool isBelowTable)
{
    StyleLook look = paperLook({.place = {}, .content = ProsePart{}});
    if (isBelowTable)
        look.before = styleOf({.place = {}, .content = TablePart{}}).below / point;
    return look;
}

StyleLook captionLook(const ReportPart &part)
{
    StyleLook look = paperLook(part);
    look.after = gapUnderCaption / point;
    look.staysWithNext = true;
    return look;
}

/// As high as the picture.
StyleLook figureLook()
{
    StyleLook look = paperLook({.place = {}, .content = ChartPart{}});
    look.before = look.line = 0;
    return look;
}

/// Lines that stand close, as in tables.
StyleLook closeLook(double size, bool isBold, Qt::Alignment alignment)
{
    return {.size = size,
            .line = linePitch(typeOf(size, isBold)) / point,
            .isBold = isBold,
            .alignment = alignment};
}

} // namespace

std::span<const StyleNames> documentStyles()
{
    return styles;
}

const StyleNames &namesOf(DocumentStyle style)
{
    return *std::ranges::find(styles, style, &StyleNames::style);
}

StyleLook lookOf(DocumentStyle style)
{
    switch (style) {
    case DocumentStyle::Title:
        return titleLook();
    case DocumentStyle::Heading1:
        return headingLook(1);
    case DocumentStyle::Heading2:
        return headingLook(2);
    case DocumentStyle::Text:
        return textLook(false);
    case DocumentStyle::TextBelowTable:
        return textLook(true);
    case DocumentStyle::TableCaption:
        return captionLook({.place = {}, .content = TablePart{}});
    case DocumentStyle::FigureCaption:
        return captionLook({.place = {}, .content = ChartPart{}});
    case DocumentStyle::Figure:
        return figureLook();
    case DocumentStyle::Cell:
        return closeLook(tablePoints, false, Qt::AlignLeft);
    case DocumentStyle::HeaderCell:
        return closeLook(tablePoints, true, Qt::AlignHCenter);
    case DocumentStyle::TotalCell:
        return closeLook(tablePoints, true, Qt::AlignLeft);
    case DocumentStyle::EndOfTable:
        return {.size = 1, .line = 1};
    case DocumentStyle::Footer:
        return closeLook(footerPoints, false, Qt::AlignHCenter);
    }
    Q_UNREACHABLE();
}

DocumentStyle headingStyle(int level)
{
    return level <= 1 ? DocumentStyle::Heading1 : DocumentStyle::Heading2;
}

} // namespace shisaku
