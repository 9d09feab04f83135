#pragma once

#include "models/editing/plandocument.h"
#include "models/reports/report.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace shisaku
{

class PartChooser;
class SlotEdit;
class SlotMenu;

/// The text of one part of a year's report, and what the office does with it: rewrite, confirm what
/// changed, go back to the template. What is typed is saved after a pause, when the focus leaves
/// and when another part is shown.
class ParagraphPane : public QWidget
{
    Q_OBJECT

public:
    explicit ParagraphPane(PlanDocument &document, QWidget *parent = nullptr);

    /// The report as the plan gives it now; what is being typed stays.
    void setReport(YearId year, const Report &report);
    const QString &place() const { return m_place; }
    /// Saves what was typed and shows that part; false where it was refused and stays in sight.
    bool show(QString place);
    /// Saves what was typed; false where the document refuses it, and then it stays typed.
    bool commit();
    /// The text as it is being typed; none where nothing is to be saved.
    std::optional<ReportText> draft() const;

    void focusText();
    /// Selects these words, which stand there in the text as it is read; false where they do not.
    bool selectWords(qsizetype at, const QString &wanted);
    /// Writes other words in their place.
    void replaceWords(qsizetype at, const QString &wanted, const QString &words);

Q_SIGNALS:
    void edited();
    /// Another part is shown.
    void placeChanged(const QString &place);
    /// What was typed could not be taken; nothing was changed.
    void refused(const QString &sentence);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeButtons();
    QPushButton *makeButton(const QString &text, const QString &name, const QString &hint);
    void fillMenu();
    void confirm();
    void restore();
    /// Saves what was typed, which goes on.
    void saveTyped();
    ChangeSet changes() const;
    bool write(const ChangeSet &changes);
    void followPart(const ReportPart &part);
    void showPart();
    void showState();
    void showSlot();
    ReportText valuesBeside(const ReportText &text) const;

    PlanDocument &m_document;
    YearId m_year;
    Report m_report;
    QString m_place;
    bool m_isSaving = false; ///< what was typed is becoming the plan's
    bool m_isTyping = false; ///< and typing goes on
    int m_typings = 0;       ///< each is one step to undo, with its pauses
    QTimer m_pause;
    PartChooser *m_chooser;
    SlotEdit *m_changed; ///< what the template says now, or why there is none
    SlotEdit *m_edit;
    QLabel *m_slot; ///< the slot at the cursor
    SlotMenu *m_menu;
    QPushButton *m_insert;
    QPushButton *m_confirm;
    QPushButton *m_restore;
};

} // namespace shisaku
