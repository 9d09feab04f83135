#include "views/dialogs/importmappingpage.h"

#include "models/exchange/importing/openquestion.h"
#include "views/dialogs/fieldheader.h"
#include "views/dialogs/importdraft.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr int columnWidth = 150;
constexpr qsizetype namedColumns = 10;

QLabel *sentence(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString tableName(const ForeignTable &table)
{
    return table.sheet.isEmpty() ? table.file : table.file + u" / "_s + table.sheet;
}

} // namespace

ImportMappingPage::ImportMappingPage(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_tables(new QComboBox)
    , m_headingRow(new QSpinBox)
    , m_state(sentence({}))
    , m_view(new QTableView)
    , m_header(new FieldHeader(m_view))
{
    m_tables->setObjectName(u"mappedTable"_s);
    setFocusProxy(m_tables);
    m_tables->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_headingRow->setObjectName(u"headingRow"_s);
    m_headingRow->setKeyboardTracking(false);
    m_state->setObjectName(u"mappingState"_s);
    m_view->setObjectName(u"foreignTable"_s);
    m_view->setAccessibleName(tr("The table as it stands in the file"));
    m_view->setModel(&m_model);
    m_view->setHorizontalHeader(m_header);
    m_view->setEditTriggers(QTableView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setHorizontalScrollMode(QTableView::ScrollPerPixel);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setSectionsClickable(true);
    m_header->setDefaultSectionSize(columnWidth);
    auto *tables = new QLabel(tr("&Table"));
    tables->setBuddy(m_tables);
    auto *rows = new QLabel(tr("&Headings stand in row"));
    rows->setBuddy(m_headingRow);
    auto *top = new QHBoxLayout;
    top->addWidget(tables);
    top->addWidget(m_tables, 1);
    top->addSpacing(16);
    top->addWidget(rows);
    top->addWidget(m_headingRow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sentence(tr("Please choose above each column what it holds. The row of the "
                                  "headings is chosen by a click on its number. What you correct "
                                  "is remembered for the next time.")));
    column->addLayout(top);
    column->addWidget(m_view, 1);
    column->addWidget(m_state);
    connect(m_tables, &QComboBox::activated, this, [this](int at) {
        commit();
        showTable(m_tables->itemData(at).toULongLong());
    });
    connect(m_headingRow, &QSpinBox::valueChanged, this, &ImportMappingPage::setHeadingRow);
    connect(m_view->verticalHeader(), &QHeaderView::sectionClicked, this, [this](int row) {
        m_headingRow->setValue(
            m_draft.tables()[m_shown].table.rows[static_cast<std::size_t>(row)].number);
    });
    connect(m_header, &FieldHeader::chosen, this, &ImportMappingPage::setField);
    connect(m_header, &FieldHeader::focused, this,
            [this](int at) { m_view->scrollTo(m_model.index(0, at)); });
    connect(m_view->horizontalScrollBar(), &QScrollBar::valueChanged, m_header,
            &FieldHeader::place);
    connect(&draft, &ImportDraft::changed, this, [this] {
        const auto &all = m_draft.tables(); // they may stand elsewhere now, or be gone
        m_model.setTable(m_shown < all.size() ? &all[m_shown].table : nullptr);
        fillTables();
    });
}

void ImportMappingPage::fillTables()
{
    const QSignalBlocker quiet(m_tables);
    m_tables->clear();
    const auto &all = m_draft.tables();
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (!m_draft.isScale(at))
            m_tables->addItem(tableName(all[at].table), QVariant::fromValue<qulonglong>(at));
    }
    m_tables->setCurrentIndex(m_tables->findData(QVariant::fromValue<qulonglong>(m_shown)));
}

void ImportMappingPage::showTable(std::size_t table)
{
    m_shown = table;
    const ImportTable &shown = m_draft.tables()[table];
    m_mapping = shown.mapping;
    fillTables();
    m_model.setTable(&shown.table);
    const QSignalBlocker quiet(m_headingRow);
    const auto &rows = shown.table.rows;
    m_headingRow->setRange(0, rows.empty() ? 0 : rows.back().number);
    m_headingRow->setSpecialValueText(tr("none"));
    m_headingRow->setValue(m_mapping.headingRow);
    showMapping();
}

void ImportMappingPage::showMapping()
{
    m_header->setFields(m_mapping.fields);
    m_model.setHeadingRow(m_mapping.headingRow);
    m_state->setText(state());
}

QString ImportMappingPage::state() const
{
    if (const QString question = openQuestionSentence(m_mapping); !question.isEmpty())
        return question + u' ' +
               tr("Please choose what is to be taken in above the columns; without a choice it is "
                  "not.");
    if (m_mapping.isUsable()) {
        const QStringList unused = m_draft.unusedColumns(m_shown, m_mapping);
        QString sentence = tr("The measures can be found by these columns.");
        if (!unused.isEmpty())
            sentence += u' ' + tr("Not taken in: %1.").arg(namesText(unused, namedColumns));
        return sentence;
    }
    if (QString sentence = m_draft.passedOver(m_mapping); !sentence.isEmpty())
        return sentence;
    return tr("Nothing can be taken in of this table yet: one column has to hold the number or the "
              "title of the measure, and another what is to be taken in.");
}

void ImportMappingPage::setHeadingRow(int row)
{
    m_mapping = m_draft.mappingFrom(m_shown, row);
    showMapping();
}

void ImportMappingPage::setField(int column, ImportField field)
{
    const auto columns = static_cast<std::size_t>(m_model.columnCount());
    m_mapping.fields.resize(qMax(columns, m_mapping.fields.size()), ImportField::Ignored);
    if (field != ImportField::Ignored) // two columns cannot hold the same
        std::ranges::replace(m_mapping.fields, field, ImportField::Ignored);
    m_mapping.fields[static_cast<std::size_t>(column)] = field;
    if (field != ImportField::Ignored)
        answer(column, field);
    if (field == ImportField::Number || field == ImportField::Title)
        m_mapping.mayBeCount = false;
    showMapping();
}

/// Answers what was asked of the field, and of the column where it was asked of that one alone.
void ImportMappingPage::answer(int column, ImportField field)
{
    const QStringList alone = {
        columnHeading(m_draft.tables()[m_shown].table, m_mapping, static_cast<std::size_t>(column))
            .simplified()};
    std::erase_if(m_mapping.undecided, [&](const OpenQuestion &question) {
        return question.field == field || question.headings == alone;
    });
}

void ImportMappingPage::commit()
{
    if (m_model.rowCount() > 0)
        m_draft.setMapping(m_shown, m_mapping);
}

} // namespace shisaku
