#include "views/pages/chartformatrows.h"

#include "views/pages/elidinglist.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QSpinBox>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// A size that is offered by name; no height is as high as the chart needs.
struct Preset {
    const char *label;
    double widthMm;
    double heightMm;
};

constexpr std::array<Preset, 4> presets = {
    {{QT_TRANSLATE_NOOP("shisaku::ChartFormatRows", "Half column (80 mm)"), 80, 0},
     {QT_TRANSLATE_NOOP("shisaku::ChartFormatRows", "Full column (160 mm)"), 160, 0},
     {QT_TRANSLATE_NOOP("shisaku::ChartFormatRows", "Full page (160 × 240 mm)"), 160, 240},
     {QT_TRANSLATE_NOOP("shisaku::ChartFormatRows", "Slide (16:9)"), 254, 142.9}}};

template <class Box>
Box *makeBox(const QString &name, const QString &unit)
{
    auto *box = new Box;
    box->setObjectName(name);
    box->setSuffix(u' ' + unit);
    box->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    return box;
}

/// A box whose least value, below the bounds, leaves the choice to the program.
QDoubleSpinBox *makeAutoBox(const QString &name, const QString &unit, double least, double most)
{
    auto *box = makeBox<QDoubleSpinBox>(name, unit);
    box->setDecimals(1);
    box->setRange(least - box->singleStep(), most);
    box->setSpecialValueText(ChartFormatRows::tr("Automatic"));
    return box;
}

double valueOrAuto(const QDoubleSpinBox &box)
{
    const double least = box.minimum() + box.singleStep();
    return box.value() > box.minimum() ? std::max(box.value(), least) : 0;
}

/// Two things beside each other in one row.
QLayout *pair(QWidget *one, QWidget *other)
{
    auto *row = new QHBoxLayout;
    row->addWidget(one);
    row->addWidget(other);
    row->addStretch(1);
    return row;
}

template <class Button>
Button *named(const QString &name, const QString &text)
{
    auto *button = new Button(text);
    button->setObjectName(name);
    return button;
}

} // namespace

ChartFormatRows::ChartFormatRows(QFormLayout &form)
    : QObject(form.parentWidget())
    , m_preset(new ElidingList)
    , m_width(makeBox<QDoubleSpinBox>(u"chartWidth"_s, tr("mm")))
    , m_height(makeAutoBox(u"chartHeight"_s, tr("mm"), smallestChartMm, largestChartMm))
    , m_dpi(makeBox<QSpinBox>(u"chartDpi"_s, tr("dpi")))
    , m_points(makeAutoBox(u"chartPoints"_s, tr("pt"), smallestChartPoints, largestChartPoints))
    , m_title(named<QCheckBox>(u"chartTitle"_s, tr("&Title")))
    , m_source(named<QCheckBox>(u"chartSource"_s, tr("S&ource")))
    , m_colour(named<QRadioButton>(u"chartColour"_s, tr("Co&lour")))
    , m_mono(named<QRadioButton>(u"chartMono"_s, tr("&Black and white")))
{
    m_preset->setObjectName(u"chartPreset"_s);
    for (const Preset &preset : presets)
        m_preset->addItem(tr(preset.label));
    //: A size that is none of those offered by name
    m_preset->addItem(tr("Other size"));
    m_width->setDecimals(1);
    m_width->setRange(smallestChartMm, largestChartMm);
    m_dpi->setRange(smallestChartDpi, largestChartDpi);
    m_dpi->setSingleStep(50);
    addRows(form);
    setFormat({});
    connectParts();
}

void ChartFormatRows::addRows(QFormLayout &form)
{
    form.addRow(tr("Si&ze"), m_preset);
    form.addRow(tr("&Width"), m_width);
    form.addRow(tr("Hei&ght"), m_height);
    form.addRow(tr("&Resolution"), m_dpi);
    form.addRow(tr("Te&xt size"), m_points);
    form.addRow(tr("Shown"), pair(m_title, m_source));
    form.addRow(tr("Inks"), pair(m_colour, m_mono));
}

void ChartFormatRows::connectParts()
{
    const auto tell = [this] {
        showPreset();
        if (!m_quiet)
            Q_EMIT changed();
    };
    for (QDoubleSpinBox *box : {m_width, m_height, m_points})
        connect(box, &QDoubleSpinBox::valueChanged, this, tell);
    connect(m_dpi, &QSpinBox::valueChanged, this, tell);
    for (QCheckBox *box : {m_title, m_source})
        connect(box, &QCheckBox::toggled, this, tell);
    connect(m_mono, &QRadioButton::toggled, this, tell);
    connect(m_preset, &QComboBox::activated, this, &ChartFormatRows::takePreset);
}

ChartFormat ChartFormatRows::format() const
{
    return {.widthMm = m_width->value(),
            .heightMm = valueOrAuto(*m_height),
            .points = valueOrAuto(*m_points),
            .dpi = m_dpi->value(),
            .mono = m_mono->isChecked(),
            .title = m_title->isChecked(),
            .source = m_source->isChecked()};
}

void ChartFormatRows::setFormat(const ChartFormat &format)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_width->setValue(format.widthMm);
    m_height->setValue(format.heightMm); // below its least value for none
    m_points->setValue(format.points);
    m_dpi->setValue(format.dpi);
    (format.mono ? m_mono : m_colour)->setChecked(true);
    m_title->setChecked(format.title);
    m_source->setChecked(format.source);
    showPreset();
}

void ChartFormatRows::takePreset()
{
    const auto chosen = static_cast<std::size_t>(m_preset->currentIndex());
    if (chosen >= presets.size())
        return; // the boxes say which
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_width->setValue(presets[chosen].widthMm);
        m_height->setValue(presets[chosen].heightMm);
    }
    Q_EMIT changed();
}

void ChartFormatRows::showPreset()
{
    const auto *const at = std::ranges::find_if(presets, [this](const Preset &preset) {
        return m_width->value() == preset.widthMm && valueOrAuto(*m_height) == preset.heightMm;
    });
    m_preset->setCurrentIndex(static_cast<int>(at - presets.begin()));
}

} // namespace shisaku
