#include "models/exchange/writing/workbookformats.h"

#include <algorithm>

namespace shisaku
{
namespace
{

constexpr QRgb borderColour = 0xffa0a6ad;

uint8_t horizontalOf(Qt::Alignment alignment)
{
    if (alignment & Qt::AlignHCenter)
        return LXW_ALIGN_CENTER;
    return alignment & Qt::AlignRight ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT;
}

uint8_t verticalOf(Qt::Alignment alignment)
{
    if (alignment & Qt::AlignTop)
        return LXW_ALIGN_VERTICAL_TOP;
    return alignment & Qt::AlignBottom ? LXW_ALIGN_VERTICAL_BOTTOM : LXW_ALIGN_VERTICAL_CENTER;
}

QByteArray numberFormatOf(const CellLook &look)
{
    if (!look.numberFormat.isEmpty())
        return look.numberFormat.toUtf8();
    switch (look.form) {
    case CellLook::Form::General:
        break;
    case CellLook::Form::Whole:
        return "0";
    case CellLook::Form::Percent:
        return "0.0%";
    case CellLook::Form::Text:
        return "@";
    }
    return {};
}

} // namespace

lxw_format *WorkbookFormats::of(const CellLook &look)
{
    const auto known =
        std::ranges::find(m_formats, look, [](const auto &entry) { return entry.first; });
    if (known != m_formats.end())
        return known->second;
    return m_formats.emplace_back(look, made(look)).second;
}

lxw_format *WorkbookFormats::made(const CellLook &look)
{
    lxw_format *format = workbook_add_format(m_workbook);
    format_set_font_name(format, workbookFont().constData());
    format_set_font_size(format, look.points);
    format_set_align(format, horizontalOf(look.alignment));
    format_set_align(format, verticalOf(look.alignment));
    if (const QByteArray numberFormat = numberFormatOf(look); !numberFormat.isEmpty())
        format_set_num_format(format, numberFormat.constData());
    if (look.bold)
        format_set_bold(format);
    if (look.wrapped)
        format_set_text_wrap(format);
    if (look.bordered) {
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, workbookColour(QColor(borderColour)));
    }
    if (!look.locked)
        format_set_unlocked(format);
    if (look.fill) {
        format_set_pattern(format, LXW_PATTERN_SOLID);
        format_set_bg_color(format, workbookColour(*look.fill));
    }
    if (look.ink)
        format_set_font_color(format, workbookColour(*look.ink));
    return format;
}

// Windows has it since 2018 and the program's own paper is set in it, so that what an office
// prints of both looks alike; Excel takes its usual typeface where it is missing.
QByteArray workbookFont()
{
    return "BIZ UDGothic";
}

lxw_color_t workbookColour(const QColor &colour)
{
    const lxw_color_t rgb = colour.rgb() & LXW_COLOR_MASK;
    return rgb == LXW_COLOR_UNSET ? static_cast<lxw_color_t>(LXW_COLOR_BLACK) : rgb;
}

} // namespace shisaku
