#pragma once

#include "models/reports/report.h"

#include <QTextCharFormat>
#include <QTextObjectInterface>

#include <map>

class QTextCursor;
class QWidget;

namespace shisaku
{

/// The slots in an edited text as chips: each one character that shows what fills the slot now.
/// The text holds names only, so that a value that changes is no edit of the text.
class SlotChips : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// Chips take the colours of the owner.
    explicit SlotChips(QWidget &owner);

    /// Makes the document draw its chips.
    void install(QTextDocument &document);
    /// The name of the slot whose chip has that format; empty where it is none.
    static QString nameOf(const QTextFormat &format);

    /// What fills the slot of that name; true where it is something else than before.
    bool setValue(const ReportSpan &value);
    /// What fills the slot; its name where that is not known.
    ReportSpan value(const QString &name) const;
    void insert(QTextCursor &cursor, const ReportSpan &value);

    /// The value as its chip shows it: in one line that is not too long.
    QString shown(const ReportSpan &value, const QFont &font) const;

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &area, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    QWidget &m_owner;
    std::map<QString, ReportSpan> m_values;
};

} // namespace shisaku
