#include "views/pages/slotchips.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace shisaku
{
namespace
{

enum { ChipObject = QTextFormat::UserObject + 1, NameProperty = QTextFormat::UserProperty + 1 };

constexpr int longest = 24; ///< of a chip, in full-width characters
constexpr double padding = 4;
constexpr double around = 1;
constexpr double rounding = 4;
constexpr QColor markHue(255, 190, 40);

QColor mixed(const QColor &colour, const QColor &ground, double share)
{
    const auto mix = [share](float a, float b) {
        return static_cast<float>(a * share + b * (1 - share));
    };
    return QColor::fromRgbF(mix(colour.redF(), ground.redF()),
                            mix(colour.greenF(), ground.greenF()),
                            mix(colour.blueF(), ground.blueF()));
}

} // namespace

SlotChips::SlotChips(QWidget &owner)
    : QObject(&owner)
    , m_owner(owner)
{
}

void SlotChips::install(QTextDocument &document)
{
    document.documentLayout()->registerHandler(ChipObject, this);
}

QString SlotChips::nameOf(const QTextFormat &format)
{
    return format.objectType() == ChipObject ? format.stringProperty(NameProperty) : QString();
}

bool SlotChips::setValue(const ReportSpan &value)
{
    ReportSpan &known = m_values[value.slot];
    if (known == value)
        return false;
    known = value;
    return true;
}

ReportSpan SlotChips::value(const QString &name) const
{
    const auto at = m_values.find(name);
    return at != m_values.end() ? at->second : ReportSpan{.text = name, .slot = name};
}

void SlotChips::insert(QTextCursor &cursor, const ReportSpan &value)
{
    m_values.try_emplace(value.slot, value); // what is known is newer than what a clipboard holds
    QTextCharFormat format;
    format.setObjectType(ChipObject);
    format.setProperty(NameProperty, value.slot);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

QString SlotChips::shown(const ReportSpan &value, const QFont &font) const
{
    const QFontMetricsF metrics(font);
    const double width = longest * metrics.horizontalAdvance(QChar(0x6f22));
    return metrics.elidedText(value.text.simplified(), Qt::ElideRight, width);
}

QSizeF SlotChips::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const QFont font = document->defaultFont();
    const QFontMetricsF metrics(font);
    const double text = metrics.horizontalAdvance(shown(value(nameOf(format)), font));
    const double room = document->textWidth() - 2 * document->documentMargin();
    const double width = std::ceil(text) + 2 * (padding + around);
    // As high as words are above the baseline, so that lines with chips are as high as those
    // without.
    return {room > 0 ? std::min(width, room) : width, std::floor(metrics.ascent())};
}

void SlotChips::drawObject(QPainter *painter, const QRectF &area, QTextDocument *document, int,
                           const QTextFormat &format)
{
    const ReportSpan span = value(nameOf(format));
    const QPalette &palette = m_owner.palette();
    const QColor base = palette.color(QPalette::Base);
    const QColor hue = span.before ? markHue : palette.color(QPalette::Highlight);
    const QFont font = document->defaultFont();
    const QFontMetricsF metrics(font);
    const double baseline = area.bottom();
    const QRectF chip(area.left() + around, baseline - metrics.ascent() - 1,
                      area.width() - 2 * around, metrics.height() + 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(mixed(hue, base, span.before ? 1 : 0.5), 1));
    painter->setBrush(mixed(hue, base, span.before ? 0.4 : 0.14));
    painter->drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), rounding, rounding);
    painter->setClipRect(chip);
    painter->setFont(font);
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(QPointF(chip.left() + padding, baseline), shown(span, font));
    painter->restore();
}

} // namespace shisaku
