#pragma once

#include "views/charts/layout.h"
#include "views/pages/chartsettings.h"

#include <QScrollArea>

class QCheckBox;
class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace shisaku
{

class ChartFormatRows;
class ChartSubjectRows;
class PlanDocument;

/// Beside a chart: what it is about, how it is put on paper, what comes of that, and the ways out
/// of the program.
class ChartPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit ChartPanel(const PlanDocument &document, QWidget *parent = nullptr);

    const ChartKind &kind() const;
    ChartSubject subject() const;
    const ChartSettings &settings() const { return m_settings; }
    void setSettings(const ChartSettings &settings);
    void setYear(YearId year);
    /// Offers what the plan has now.
    void follow();
    /// Says what the chart came to. One without figures has no way out.
    void showOutcome(const Chart &chart, const Layout &onPaper);

Q_SIGNALS:
    /// Another chart, or another format.
    void changed();
    void copyRequested();
    /// Files ending so are wanted: of the chart, or of all charts of the year.
    void saveRequested(const QString &suffix);
    void saveAllRequested(const QString &suffix);

private:
    void addOutcome(QVBoxLayout &column);
    void addWaysOut(QVBoxLayout &column);
    QString warning(const Layout &onPaper, const QSize &pixels) const;
    void showStyle();
    void takeStyle();

    ChartSettings m_settings;
    ChartSubjectRows *m_subject;
    ChartFormatRows *m_format;
    QLabel *m_outcome;
    QLabel *m_pixels;
    QLabel *m_warning;
    QWidget *m_waysOut; ///< of the chart in sight
    QCheckBox *m_alternativeText;
};

} // namespace shisaku
