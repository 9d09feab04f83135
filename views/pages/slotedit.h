#pragma once

#include "models/reports/slots.h"

#include <QTextEdit>

namespace shisaku
{

class SlotChips;

/// Edits a text of the report: words are typed, slots are chips that go, come and are copied as one
/// character and follow the plan while somebody types.
class SlotEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit SlotEdit(QWidget *parent = nullptr);

    /// Shows the text; what was typed before is forgotten.
    void setText(const ReportText &text);
    ReportText text() const;
    /// The text as it is now counts as the one that was set; what was typed can still be undone.
    void setSaved() { m_setWording = m_wording; }
    /// Whether words or slots are others than those that were set.
    bool isEdited() const { return m_wording != m_setWording; }

    /// Chips show what their slots are filled with now; the words and the cursor stay.
    void updateValues(const ReportText &values);
    void insertSlot(const Slot &slot);
    /// The slot whose chip is selected, or before or behind the cursor.
    std::optional<ReportSpan> slotAtCursor() const;

    /// Selects these words, which stand there in the text as it is read; false where they do not,
    /// or where a slot says some of them.
    bool selectWords(qsizetype at, const QString &wanted);

    /// Nothing can be typed; the tooltip says why.
    void setObstacle(const QString &sentence);

Q_SIGNALS:
    /// Words or slots have changed by what somebody did.
    void edited();
    /// Something was typed where nothing can be.
    void refused(const QString &sentence);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void insert(QTextCursor &cursor, const ReportText &text);
    ReportText textBetween(int from, int to) const;
    void followEdit();
    QString hintOf(const ReportSpan &span) const;

    SlotChips *m_chips;
    QString m_setWording; ///< of the text that was set: its words, and its slots by name
    QString m_wording;    ///< of the text as it is now
    QString m_obstacle;
};

} // namespace shisaku
