#include "views/pages/chartpanel.h"

#include "models/editing/plandocument.h"
#include "views/charts/chartpaper.h"
#include "views/pages/chartformatrows.h"
#include "views/pages/chartsubjectrows.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr int usualWidth = 270;
constexpr int groupGap = 8;
constexpr double legiblePoints = 6; // smaller text is hard to read on paper
constexpr std::array<QStringView, 3> suffixes = {u"png", u"svg", u"pdf"};

QString withOneDecimalAtMost(double number)
{
    return QString::number(qRound(10 * number) / 10.0);
}

} // namespace

ChartPanel::ChartPanel(const PlanDocument &document, QWidget *parent)
    : QScrollArea(parent)
    , m_outcome(new QLabel)
    , m_pixels(new QLabel)
    , m_warning(new QLabel)
    , m_waysOut(new QWidget)
    , m_alternativeText(new QCheckBox(tr("Save the &alternative text as well (.txt)")))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(8, 0, 4, 0);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    column->addLayout(form);
    m_subject = new ChartSubjectRows(document, *form);
    m_format = new ChartFormatRows(*form);
    column->addSpacing(groupGap);
    addOutcome(*column);
    column->addSpacing(groupGap);
    addWaysOut(*column);
    column->addStretch(1);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    setFixedWidth(qMax(usualWidth, content->minimumSizeHint().width()) +
                  verticalScrollBar()->sizeHint().width());
    connect(m_subject, &ChartSubjectRows::kindChosen, this, [this] {
        m_settings.kind = &m_subject->kind();
        showStyle();
        Q_EMIT changed();
    });
    connect(m_subject, &ChartSubjectRows::changed, this, &ChartPanel::takeStyle);
    connect(m_format, &ChartFormatRows::changed, this, &ChartPanel::takeStyle);
}

void ChartPanel::addOutcome(QVBoxLayout &column)
{
    for (QLabel *label : {m_outcome, m_pixels, m_warning}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column.addWidget(label);
    }
    m_outcome->setObjectName(u"chartOutcome"_s);
    m_pixels->setObjectName(u"chartPixels"_s);
    m_warning->setObjectName(u"chartWarning"_s);
    m_warning->hide();
}

void ChartPanel::addWaysOut(QVBoxLayout &column)
{
    auto *own = new QVBoxLayout(m_waysOut);
    own->setContentsMargins(0, 0, 0, 0);
    auto *copyButton = new QPushButton(tr("&Copy"));
    copyButton->setObjectName(u"copyChart"_s);
    copyButton->setToolTip(tr("Copies the chart, to be pasted into a document (Ctrl+C). It can "
                              "also be dragged there."));
    connect(copyButton, &QPushButton::clicked, this, &ChartPanel::copyRequested);
    own->addWidget(copyButton);
    auto *row = new QHBoxLayout;
    auto *menu = new QMenu(this);
    for (const QStringView each : suffixes) {
        const QString suffix = each.toString();
        auto *button = new QPushButton(tr("%1…").arg(suffix.toUpper()));
        button->setObjectName(suffix + u"Chart"_s);
        button->setToolTip(tr("Saves the chart as a %1 file").arg(suffix.toUpper()));
        button->setAccessibleName(button->toolTip());
        connect(button, &QPushButton::clicked, this,
                [this, suffix] { Q_EMIT saveRequested(suffix); });
        row->addWidget(button);
        menu->addAction(suffix.toUpper(), this, [this, suffix] { Q_EMIT saveAllRequested(suffix); })
            ->setObjectName(suffix + u"Charts"_s);
    }
    auto *save = new QHBoxLayout;
    save->addWidget(new QLabel(tr("Save:")));
    save->addLayout(row, 1);
    own->addLayout(save);
    column.addWidget(m_waysOut);
    auto *all = new QPushButton(tr("&Save all charts"));
    all->setObjectName(u"allCharts"_s);
    all->setToolTip(tr("Saves every chart of the year into a folder, each as its kind is set"));
    all->setMenu(menu);
    column.addWidget(all);
    m_alternativeText->setObjectName(u"chartAlternativeText"_s);
    m_alternativeText->setToolTip(tr("The figures of the chart as a text, for those who cannot "
                                     "see the picture"));
    connect(m_alternativeText, &QCheckBox::toggled, this,
            [this](bool wanted) { m_settings.alternativeText = wanted; });
    column.addWidget(m_alternativeText);
}

const ChartKind &ChartPanel::kind() const
{
    return m_subject->kind();
}

ChartSubject ChartPanel::subject() const
{
    return m_subject->subject();
}

void ChartPanel::setSettings(const ChartSettings &settings)
{
    m_settings = settings;
    m_subject->setKind(*settings.kind);
    m_alternativeText->setChecked(settings.alternativeText);
    showStyle();
    Q_EMIT changed();
}

void ChartPanel::setYear(YearId year)
{
    m_subject->setYear(year);
}

void ChartPanel::follow()
{
    m_subject->fill();
}

void ChartPanel::showOutcome(const Chart &chart, const Layout &onPaper)
{
    const QSizeF inches = onPaper.size / chartUnitsPerInch;
    const QSize pixels = (inches * m_settings.style().format.dpi).toSize();
    m_waysOut->setEnabled(!chart.slices.empty());
    //: What a chart comes to: its size, and that of its text
    m_outcome->setText(tr("%1 × %2 mm, text %3 pt")
                           .arg(withOneDecimalAtMost(inches.width() * mmPerInch),
                                withOneDecimalAtMost(inches.height() * mmPerInch))
                           .arg(textPoints(onPaper), 0, 'f', 1));
    //: What a chart comes to as a picture
    m_pixels->setText(tr("%1 × %2 pixels").arg(pixels.width()).arg(pixels.height()));
    const QString words = warning(onPaper, pixels);
    m_warning->setText(words);
    m_warning->setVisible(!words.isEmpty());
}

/// What is not as it should be, if anything.
QString ChartPanel::warning(const Layout &onPaper, const QSize &pixels) const
{
    if (onPaper.isBlank())
        return tr("There is no room for the chart at this size. Please choose a larger one.");
    if (qint64(pixels.width()) * pixels.height() > mostChartPixels)
        return tr("These are too many pixels for a picture. Please lower the size or the "
                  "resolution for PNG; SVG and PDF are not affected.");
    const double wished = m_settings.style().format.points;
    if (textPoints(onPaper) < wished - 0.1)
        return tr("There is no room for text of %1 pt; it was made smaller.")
            .arg(withOneDecimalAtMost(wished));
    if (textPoints(onPaper) < legiblePoints)
        return tr("The text is small at this size. A larger chart is easier to read.");
    return {};
}

/// Shows the chosen kind as it was drawn last.
void ChartPanel::showStyle()
{
    const ChartStyle style = m_settings.style();
    m_format->setFormat(style.format);
    m_subject->setShare(style.share);
}

void ChartPanel::takeStyle()
{
    m_settings.styles.insert(kind().name, {.format = m_format->format(), .share = subject().share});
    Q_EMIT changed();
}

} // namespace shisaku
