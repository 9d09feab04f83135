#pragma once

#include "models/editing/plandocument.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace shisaku
{

/// What the plan says of itself: title, organisation, years, what percentages are of, note. What is
/// typed is saved when the focus leaves the field; Esc takes it back.
class PlanForm : public QWidget
{
    Q_OBJECT

public:
    explicit PlanForm(PlanDocument &document, QWidget *parent = nullptr);

    /// Saves what was typed; false where it was refused, and then it stays typed and is in focus.
    bool commit();

Q_SIGNALS:
    /// What was typed could not be taken; nothing was changed.
    void refused(const QString &sentence);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    struct Field {
        QWidget *edit;
        QString (*text)(const PlanInfo &);
        /// What is wrong with the text, as a sentence; empty where it was taken over.
        QString (*write)(PlanInfo &, const QString &typed);
        QString shown{}; ///< what the plan says, to know what was typed
    };

    void addFields();
    QLineEdit *makeLine(const QString &name, const QString &label);
    void place(QGridLayout &grid);
    void setPercentBase();
    QWidget *save();
    /// Shows what the plan has where something else is typed; whether there was any.
    bool takeBack();
    bool edit(const PlanInfo &after);
    void refresh();
    void refreshField(Field &field, const PlanInfo &info);

    PlanDocument &m_document;
    QLineEdit *m_title;
    QLineEdit *m_organisation;
    QLineEdit *m_firstYear;
    QLineEdit *m_lastYear;
    QComboBox *m_percentBase;
    QPlainTextEdit *m_note;
    std::vector<Field> m_fields;
};

} // namespace shisaku
