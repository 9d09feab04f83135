#pragma once

#include "models/tables/importtablemodel.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QPushButton;

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

private:
    QWidget *makeKinds();
    QWidget *makeTexts();
    QWidget *makeCommands();
    void includeAll(bool included);
    void refresh();
    void showCounts();
    void showUnanswered();
    void showCurrent();

    ImportDraft &m_draft;
    ImportTableModel m_model;
    ImportLinesView *m_view;
    QButtonGroup *m_kinds;
    QLabel *m_unchanged;
    QPushButton *m_copy;
    QPlainTextEdit *m_before;
    QPlainTextEdit *m_after;
    QPlainTextEdit *m_reason; ///< its side is there where the line has one
    QPushButton *m_showUnanswered;
    QPlainTextEdit *m_unanswered;
};

} // namespace shisaku
