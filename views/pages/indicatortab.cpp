#include "views/pages/indicatortab.h"

#include "models/tables/indicatorrecords.h"
#include "models/tables/measurerecords.h"
#include "models/tables/recordtablemodel.h"
#include "views/pages/recordtab.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace shisaku
{

IndicatorTab::IndicatorTab(PlanDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_measures(new QComboBox)
    , m_records(new RecordTab(
          document, new RecordTableModel(document, indicatorRecords()),
          tr("This measure has no indicators yet. An indicator is what the measure is gauged by, "
             "such as a number of cases; its target and actual are entered every year.")))
{
    m_measures->setObjectName(u"indicatorMeasure"_s);
    m_measures->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_measures->setMinimumContentsLength(40);
    m_measures->setMaxVisibleItems(20);
    auto *label = new QLabel(tr("&Measure:"));
    label->setBuddy(m_measures);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 8, 8, 0);
    row->addWidget(label);
    row->addWidget(m_measures);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_records, 1);
    connect(m_measures, &QComboBox::activated, this, &IndicatorTab::choose);
    connect(&document, &PlanDocument::changed, this, [this](const ChangeSet &changes) {
        if (changes.changesStructure())
            fill();
    });
    fill();
}

bool IndicatorTab::setMeasure(MeasureId measure)
{
    if (measure != m_records->model().measure() && !m_records->commit())
        return false;
    m_records->model().setMeasure(measure);
    showMeasure();
    return true;
}

void IndicatorTab::choose()
{
    if (!setMeasure({m_measures->currentData().toLongLong()}))
        showMeasure();
}

void IndicatorTab::fill()
{
    {
        const QSignalBlocker quiet(m_measures);
        m_measures->clear();
        const RecordScope scope{m_document.plan()};
        for (const RecordKey key : measureRecords().keys(scope)) {
            const Measure &measure = *scope.plan.find<Measure>({key});
            m_measures->addItem(u"No.%1  %2"_s.arg(measure.number, measure.title), key);
        }
    }
    if (m_measures->findData(m_records->model().measure().value) < 0)
        m_records->model().setMeasure({m_measures->itemData(0).toLongLong()});
    showMeasure();
}

void IndicatorTab::showMeasure()
{
    m_measures->setCurrentIndex(m_measures->findData(m_records->model().measure().value));
    m_measures->setEnabled(m_measures->count() > 0);
}

} // namespace shisaku
