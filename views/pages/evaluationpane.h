#pragma once

#include "models/editing/plandocument.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTabBar;

namespace shisaku
{

class IndicatorPane;

/// The long texts of one measure's evaluation and, behind a tab, its indicators. What is typed is
/// saved when the focus leaves, when another measure is shown, and when the typing pauses.
class EvaluationPane : public QWidget
{
    Q_OBJECT

public:
    explicit EvaluationPane(PlanDocument &document, QWidget *parent = nullptr);

    MeasureId measure() const { return m_measure; }
    /// Saves what was typed and shows that measure in that year; without a measure a hint. False
    /// where what was typed was refused: then it stays in sight.
    bool show(MeasureId measure, YearId year);
    /// Brings the indicator of the shown measure into sight.
    void reveal(IndicatorId indicator);
    /// Saves what was typed; false where the document refuses it, and then it stays typed.
    bool commit();
    bool hasUnsavedText() const;
    /// Gives the focus to the first text or, where they are in sight, to the indicators.
    void takeFocus();

Q_SIGNALS:
    /// Something was typed; whether it is still to be saved.
    void typed(bool unsaved);
    /// Something was done that the user should know of.
    void told(const QString &sentence);
    /// Something was typed where nothing can be edited, and why that is.
    void refused(const QString &sentence);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Field {
        QString Evaluation::*text;
        QPlainTextEdit *edit = nullptr;
        QString shown{}; ///< what the plan says, to know what was typed
    };

    void setUpTabs();
    void openTab(int tab);
    Field makeField(QString Evaluation::*text, const QString &label, const QString &name);
    bool commitTexts();
    void refresh();
    void refreshHeading();
    void refreshTexts();
    void showHeading();
    bool isTyped(const Field &field) const;

    PlanDocument &m_document;
    MeasureId m_measure;
    YearId m_year;
    QString m_heading;
    QLabel *m_title;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QWidget *m_texts;
    IndicatorPane *m_indicators = nullptr; ///< made when it is first looked at
    std::array<Field, 3> m_fields;
    QTimer m_pause;
};

} // namespace shisaku
