#pragma once

#include "models/domain/plan.h"
#include "views/printing/evaluationpaper.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QProgressBar;
class QPushButton;
class QRadioButton;

namespace shisaku
{

/// Which measures the window shows and which of them are selected.
struct MeasuresInSight {
    std::vector<MeasureId> shown{};
    std::vector<MeasureId> selected{};
};

/// Asks which measures' evaluation sheets (評価シート) are wanted and lays them out while the
/// window stays alive; the work can be stopped. It is accepted when `paper()` is there to be
/// previewed.
class EvaluationSheetDialog : public QDialog
{
    Q_OBJECT

public:
    /// Keeps the plan as it is now.
    EvaluationSheetDialog(Plan plan, YearId year, const MeasuresInSight &inSight,
                          PaperHeading heading, QWidget *parent = nullptr);
    ~EvaluationSheetDialog() override;

    /// The sheets, once the dialog is accepted.
    const Paper &paper() const { return m_paper; }
    /// Lays the same sheets out for other paper; outlives the dialog.
    PaperLayout layOut() const;

    /// While the sheets are being laid out, stops that; otherwise closes the dialog.
    void reject() override;

private:
    void addChoices(const MeasuresInSight &inSight);
    QRadioButton *addChoice(const QString &text, const QString &name,
                            std::vector<MeasureId> measures);
    void addProgress();
    void addButtons();
    void start();
    void step();
    void showRunning(bool running);

    struct Choice {
        QRadioButton *button;
        std::vector<MeasureId> measures;
    };

    std::shared_ptr<const Plan> m_plan;
    YearId m_year;
    PaperHeading m_heading;
    std::vector<Choice> m_choices;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_close = nullptr;
    QTimer m_steps; ///< one measure each, between the window's own events
    std::vector<MeasureId> m_measures;
    std::unique_ptr<EvaluationPaper> m_work;
    Paper m_paper;
};

} // namespace shisaku
