#include "views/pages/historybar.h"

#include "models/domain/naturalorder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace shisaku
{

HistoryBar::HistoryBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_measure(new QComboBox)
    , m_thisYear(new QCheckBox)
    , m_evaluations(new QCheckBox(tr("Evaluations only")))
    , m_clear(new QPushButton(tr("Show all")))
    , m_counts(new QLabel)
{
    m_search->setPlaceholderText(tr("Search the history…"));
    m_search->setMinimumWidth(100);
    m_measure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_measure->setMinimumContentsLength(14);
    m_measure->setAccessibleName(tr("Measure"));
    m_search->setObjectName(u"historySearch"_s);
    m_measure->setObjectName(u"historyMeasure"_s);
    m_thisYear->setObjectName(u"historyThisYear"_s);
    m_evaluations->setObjectName(u"historyEvaluations"_s);
    m_clear->setObjectName(u"historyShowAll"_s);
    m_counts->setObjectName(u"historyCounts"_s);
    m_counts->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_search, 2);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_measure, m_thisYear, m_evaluations, m_clear, m_counts})
        row->addWidget(widget);
    auto *escape = new QShortcut(Qt::Key_Escape, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::textChanged, this, &HistoryBar::read);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &HistoryBar::read);
    connect(m_thisYear, &QCheckBox::toggled, this, &HistoryBar::read);
    connect(m_evaluations, &QCheckBox::toggled, this, &HistoryBar::read);
    connect(m_clear, &QPushButton::clicked, this, [this] { setFilter({}); });
}

void HistoryBar::setFilter(const HistoryFilter &filter)
{
    m_filter = filter;
    showFilter();
    Q_EMIT filterChanged(m_filter);
}

void HistoryBar::setPlan(const Plan &names)
{
    std::vector<Measure> measures(names.records<Measure>().all().begin(),
                                  names.records<Measure>().all().end());
    std::ranges::sort(measures, naturallyLess, &Measure::number);
    {
        const QSignalBlocker quiet(m_measure);
        m_measure->clear();
        m_measure->addItem(tr("All measures"), qint64(0));
        for (const Measure &measure : measures)
            m_measure->addItem(tr("No.%1 %2").arg(measure.number, measure.title), measure.id.value);
    }
    showFilter();
}

void HistoryBar::setYear(const Year &year)
{
    m_year = year.id;
    m_thisYear->setText(tr("%1 only").arg(yearLabel(year)));
    read();
}

void HistoryBar::setCounts(std::size_t shown, std::size_t all)
{
    m_clear->setEnabled(!m_filter.isAll());
    m_counts->setText(m_filter.isAll() ? tr("%1 entries").arg(all)
                                       : tr("%1 / %2 entries").arg(shown).arg(all));
}

void HistoryBar::read()
{
    setFilter({.text = m_search->text(),
               .measure = {m_measure->currentData().toLongLong()},
               .year = m_thisYear->isChecked() ? m_year : YearId{},
               .onlyEvaluations = m_evaluations->isChecked()});
}

void HistoryBar::showFilter()
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_search), QSignalBlocker(m_measure),
                                    QSignalBlocker(m_thisYear), QSignalBlocker(m_evaluations)};
    if (m_search->text() != m_filter.text)
        m_search->setText(m_filter.text);
    m_measure->setCurrentIndex(qMax(0, m_measure->findData(m_filter.measure.value)));
    m_thisYear->setChecked(bool(m_filter.year));
    m_evaluations->setChecked(m_filter.onlyEvaluations);
}

} // namespace shisaku
