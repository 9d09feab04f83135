#pragma once

#include "models/editing/plandocument.h"
#include "models/housestyle/houselint.h"
#include "views/pages/page.h"

#include <QTimer>

namespace shisaku
{

class FindingsList;
class PaperView;
class ParagraphPane;
class PreviewPane;
class ReportBar;
struct Publication;

/// 報告書: the year's report as it will be printed, beside the text of one of its parts, which the
/// office can write. The preview follows each keystroke; what is typed is saved when the focus
/// leaves.
class ReportPage : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(PlanDocument &document, QWidget *parent = nullptr);
    ~ReportPage() override;

    bool setYear(YearId year) override;
    bool hasSheets() const override { return false; }
    /// The report with what is being typed.
    std::optional<PaperLayout> paper() const override;
    bool commit() override;
    /// Goes to the text that a change has changed.
    void reveal(const ChangeSet &changes) override;

Q_SIGNALS:
    /// A file of the report is wanted, ending so.
    void exportRequested(const QString &suffix);
    /// Something was typed; whether it is still to be saved.
    void typed(bool unsaved);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeSide();
    void connectParts();
    Plan planWithDraft() const;
    void refresh();
    void showDraft();
    void showReport(const Publication &shown);
    void checkStyle();
    void goTo(const StyleFinding &finding);
    void replace(const StyleFinding &finding);

    PlanDocument &m_document;
    YearId m_year;
    PreviewPane *m_pane;
    PaperView &m_preview;
    ReportBar *m_bar;
    ParagraphPane *m_paragraph;
    FindingsList *m_findings;
    QTimer m_pause; ///< in typing, after which the style is checked
};

} // namespace shisaku
