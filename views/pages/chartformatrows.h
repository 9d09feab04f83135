#pragma once

#include "views/charts/chartformat.h"

#include <QObject>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QRadioButton;
class QSpinBox;

namespace shisaku
{

/// The rows of a form in which people choose how a chart is put on paper.
class ChartFormatRows : public QObject
{
    Q_OBJECT

public:
    explicit ChartFormatRows(QFormLayout &form);

    ChartFormat format() const;
    /// Without a signal.
    void setFormat(const ChartFormat &format);

Q_SIGNALS:
    void changed();

private:
    void addRows(QFormLayout &form);
    void connectParts();
    void takePreset();
    void showPreset();

    QComboBox *m_preset;
    QDoubleSpinBox *m_width;
    QDoubleSpinBox *m_height;
    QSpinBox *m_dpi;
    QDoubleSpinBox *m_points;
    QCheckBox *m_title;
    QCheckBox *m_source;
    QRadioButton *m_colour;
    QRadioButton *m_mono;
    bool m_quiet = false; ///< while several boxes change for one reason
};

} // namespace shisaku
