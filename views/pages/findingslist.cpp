#include "views/pages/findingslist.h"

#include "views/charts/paperfont.h"
#include "views/pages/partname.h"
#include "views/pages/rowsview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr double points = 10;

} // namespace

bool isInWords(const StyleFinding &finding, const ReportPart &part)
{
    qsizetype read = 0;
    for (const ReportSpan &span : part.text) {
        const qsizetype from = finding.at - read;
        if (!span.isSlot() && from >= 0 && from + finding.length <= span.text.size())
            return span.text.sliced(from, finding.length) == finding.found;
        read += span.text.size();
    }
    return false;
}

FindingsList::FindingsList(QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel)
    , m_replace(new QPushButton(tr("Replace")))
    , m_table(new RowsView)
{
    m_count->setObjectName(u"findingsCount"_s);
    m_replace->setObjectName(u"replaceFinding"_s);
    m_replace->setToolTip(tr("Writes what is proposed into the text"));
    m_model.setHorizontalHeaderLabels(
        {tr("Found"), tr("Proposal"), tr("House style"), tr("Where")});
    m_table->setObjectName(u"findings"_s);
    m_table->setAccessibleName(tr("House style"));
    m_table->setModel(&m_model);
    m_table->setFont(paperFont(points)); // full-width and half-width digits are told apart
    m_table->setShares({0, 0, 3, 4});
    m_table->setAsking(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_count, 1);
    top->addWidget(m_replace);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    connect(m_table, &RowsView::requested, this, [this](const QModelIndex &row) {
        const Row wanted = m_rows[static_cast<std::size_t>(row.row())]; // the list may change
        Q_EMIT requested(wanted.finding);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindingsList::update);
    connect(m_replace, &QPushButton::clicked, this, [this] {
        if (const Row *row = current())
            Q_EMIT replacementRequested(StyleFinding(row->finding)); // the list changes meanwhile
    });
    update();
}

void FindingsList::setFindings(const std::vector<StyleFinding> &findings, const Report &report)
{
    std::vector<Row> rows = rowsOf(findings, report);
    if (rows == m_rows)
        return;
    m_rows = std::move(rows);
    const int row = m_table->currentIndex().row();
    m_model.removeRows(0, m_model.rowCount());
    for (const auto &[finding, part, isInWords] : m_rows) {
        QList<QStandardItem *> items;
        for (const QString &text :
             {finding.found, finding.suggestion, finding.check->sentence(), part}) {
            items << new QStandardItem(text);
            items.back()->setEditable(false);
        }
        m_model.appendRow(items);
    }
    if (row >= 0) // near where the user was, also when that one is mended
        m_table->setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1), 0));
    update();
}

void FindingsList::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    update();
}

std::vector<FindingsList::Row> FindingsList::rowsOf(const std::vector<StyleFinding> &findings,
                                                    const Report &report)
{
    const std::vector<QString> names = partNames(report);
    std::vector<Row> rows;
    for (const StyleFinding &finding : findings) {
        const ReportPart *part = partAt(report, finding.place);
        if (part)
            rows.push_back({finding, names[static_cast<std::size_t>(part - report.parts.data())],
                            isInWords(finding, *part)});
    }
    return rows;
}

const FindingsList::Row *FindingsList::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && std::cmp_less(row, m_rows.size()) ? &m_rows[static_cast<std::size_t>(row)]
                                                         : nullptr;
}

void FindingsList::update()
{
    const Row *row = current();
    m_replace->setEnabled(!m_isReadOnly && row && row->isInWords &&
                          !row->finding.suggestion.isEmpty());
    m_replace->setVisible(!m_rows.empty());
    m_table->setVisible(!m_rows.empty());
    //: Words that are not written in the house style (表記ゆれ), and how many there are
    m_count->setText(m_rows.empty() ? tr("Everything is written in the house style.")
                                    : tr("Not in the house style: %1").arg(m_rows.size()));
}

} // namespace shisaku
