#include "views/pages/historydetail.h"

#include "models/tallies/historysheet.h"

#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

QPlainTextEdit *textField(const QString &name, const QString &accessibleName)
{
    auto *field = new QPlainTextEdit;
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setReadOnly(true);
    field->setTabChangesFocus(true);
    field->setMinimumHeight(field->fontMetrics().height() * 4);
    return field;
}

} // namespace

HistoryDetail::HistoryDetail(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel)
    , m_before(textField(u"historyBefore"_s, tr("Before")))
    , m_after(textField(u"historyAfter"_s, tr("After")))
{
    m_heading->setObjectName(u"historyHeading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_heading->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->addWidget(m_heading, 0, 0, 1, 2);
    grid->addWidget(new QLabel(tr("Before")), 1, 0, Qt::AlignTop);
    grid->addWidget(m_before, 1, 1);
    grid->addWidget(new QLabel(tr("After")), 2, 0, Qt::AlignTop);
    grid->addWidget(m_after, 2, 1);
    clear();
}

void HistoryDetail::show(const Plan &names, const HistoryEntry &entry)
{
    m_heading->setText(QStringList{recordText(names, entry), fieldText(entry), momentText(entry.at),
                                   entry.who(), entry.editName}
                           .join(u"　"_s)
                           .trimmed());
    m_before->setPlainText(valueText(names, entry, entry.before));
    m_after->setPlainText(valueText(names, entry, entry.after));
}

void HistoryDetail::clear()
{
    m_heading->setText(tr("Choose an entry to read its whole texts here."));
    m_before->clear();
    m_after->clear();
}

} // namespace shisaku
