#pragma once

#include "models/tables/importtablemodel.h"

#include <QVariantMap>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSplitter;

namespace shisaku
{

class ImportDraft;
class ImportLinesView;

/// What an import would change, line by line (変わるところ), each of which can be left out, with
/// the whole texts of one below, and who has not answered yet (未回答).
class ImportPreviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreviewPage(ImportDraft &draft, QWidget *parent = nullptr);

    /// How lines, texts and columns share the room, to be remembered for the next time.
    QVariantMap layoutState() const;
    /// Nothing is restored of an empty state.
    void restoreLayout(const QVariantMap &state);
    /// Shows the lines of that kind alone.
    void showKind(ImportLine::Kind kind);

Q_SIGNALS:
    /// What somebody should know of what was asked for.
    void told(const QString &sentence);

private:
    QWidget *makeKinds();
    void fillTexts();
    QWidget *makeCommands();
    void includeAll(bool included);
    void refresh();
    void showCounts();
    void showUnused();
    void showUnanswered();
    void showCurrent();

    ImportDraft &m_draft;
    ImportTableModel m_model;
    ImportLinesView *m_view;
    QSplitter *m_parts; ///< the lines, and the texts of one
    QSplitter *m_texts;
    QButtonGroup *m_kinds;
    QLabel *m_unchanged;
    QLabel *m_unusedFiles; ///< of which nothing is taken in
    QLabel *m_unusedColumns;
    QPushButton *m_copy;
    QPlainTextEdit *m_before;
    QPlainTextEdit *m_after;
    QPlainTextEdit *m_reason; ///< its side is there where the line has one
    QPushButton *m_showUnanswered;
    QPlainTextEdit *m_unanswered;
};

} // namespace shisaku
