#include "views/pages/chartsubjectrows.h"

#include "views/charts/indicatorlines.h"
#include "views/pages/elidinglist.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

QComboBox *makeList(const QString &name)
{
    auto *list = new ElidingList;
    list->setObjectName(name);
    return list;
}

void choose(QComboBox &list, qint64 wished, int otherwise)
{
    const int at = list.findData(wished);
    list.setCurrentIndex(at >= 0 ? at : otherwise);
}

} // namespace

ChartSubjectRows::ChartSubjectRows(const PlanDocument &document, QFormLayout &form)
    : QObject(form.parentWidget())
    , m_document(document)
    , m_form(form)
    , m_kind(makeList(u"chartKind"_s))
    , m_earlier(makeList(u"chartEarlierYear"_s))
    , m_indicator(makeList(u"chartIndicator"_s))
    , m_share(new QCheckBox(tr("Every bar 100% long")))
{
    m_share->setObjectName(u"chartShare"_s);
    for (const ChartKind *kind : chartKinds())
        m_kind->addItem(kind->labelText());
    addRows();
    showWhatIsHeeded();
}

void ChartSubjectRows::addRows()
{
    m_form.addRow(tr("&Kind"), m_kind);
    m_form.addRow(u" "_s, m_earlier); // a label that each kind gives a text of its own
    m_form.addRow(tr("I&ndicator"), m_indicator);
    m_form.addRow(QString(), m_share);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ChartSubjectRows::showWhatIsHeeded);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ChartSubjectRows::kindChosen);
    connect(m_earlier, &QComboBox::activated, this, [this] {
        m_wished.other = {m_earlier->currentData().toLongLong()};
        Q_EMIT changed();
    });
    connect(m_indicator, &QComboBox::activated, this, [this] {
        m_wished.indicator = {m_indicator->currentData().toLongLong()};
        Q_EMIT changed();
    });
    connect(m_share, &QCheckBox::toggled, this, &ChartSubjectRows::changed);
}

const ChartKind &ChartSubjectRows::kind() const
{
    return *chartKinds()[static_cast<std::size_t>(m_kind->currentIndex())];
}

void ChartSubjectRows::setKind(const ChartKind &kind)
{
    const auto kinds = chartKinds();
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(
        static_cast<int>(std::ranges::find(kinds, &kind) - std::ranges::begin(kinds)));
    showWhatIsHeeded();
}

ChartSubject ChartSubjectRows::subject() const
{
    return {.year = m_wished.year,
            .other = {m_earlier->currentData().toLongLong()},
            .indicator = {m_indicator->currentData().toLongLong()},
            .share = m_share->isChecked()};
}

void ChartSubjectRows::setYear(YearId year)
{
    m_wished.year = year;
    fill();
}

void ChartSubjectRows::setShare(bool share)
{
    const QSignalBlocker quiet(m_share);
    m_share->setChecked(share);
}

void ChartSubjectRows::fill()
{
    fillYears();
    fillIndicators();
}

/// An earlier year means something else to each kind, so it is chosen anew.
void ChartSubjectRows::showWhatIsHeeded()
{
    m_wished.other = {};
    fillYears();
    m_form.setRowVisible(m_earlier, kind().has(ChartKind::EarlierYear));
    m_form.setRowVisible(m_indicator, kind().has(ChartKind::OfIndicator));
    m_form.setRowVisible(m_share, kind().has(ChartKind::Shares));
    if (kind().earlierYear) {
        const QString words = QCoreApplication::translate("shisaku::Charts", kind().earlierYear);
        static_cast<QLabel *>(m_form.labelForField(m_earlier))->setText(words);
    }
}

void ChartSubjectRows::fillYears()
{
    const QSignalBlocker quiet(m_earlier);
    m_earlier->clear();
    //: The earlier year of a chart: the program chooses it
    m_earlier->addItem(tr("Automatic"), 0);
    const Plan &plan = m_document.plan();
    const Year *shown = plan.find<Year>(m_wished.year);
    for (const Year &year : plan.years()) {
        if (shown && isEarlier(year, *shown))
            m_earlier->addItem(yearLabel(year), year.id.value);
    }
    choose(*m_earlier, m_wished.other.value, 0);
}

void ChartSubjectRows::fillIndicators()
{
    const QSignalBlocker quiet(m_indicator);
    m_indicator->clear();
    const Plan &plan = m_document.plan();
    for (const Measure &measure : plan.measuresInForce(m_wished.year)) {
        for (const Indicator &indicator : plan.indicators(measure.id))
            m_indicator->addItem(u"No.%1 %2"_s.arg(measure.number, indicatorLabel(indicator)),
                                 indicator.id.value);
    }
    m_indicator->setEnabled(m_indicator->count() > 0);
    const auto withValues = indicatorsWithValues(plan, m_wished.year);
    const int usual = withValues.empty() ? 0 : m_indicator->findData(withValues.front().value);
    choose(*m_indicator, m_wished.indicator.value, usual);
}

} // namespace shisaku
