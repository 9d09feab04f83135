#include "views/dialogs/reopenyeardialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shisaku
{

ReopenYearDialog::ReopenYearDialog(const QString &yearLabel, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QPlainTextEdit)
{
    setWindowTitle(tr("Reopen %1").arg(yearLabel));
    auto *words = new QLabel(tr("%1 is closed. Why is it to be corrected? The reason is kept in "
                                "the history and stands in the errata.")
                                 .arg(yearLabel));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setAccessibleName(tr("Reason for reopening"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *reopen = buttons->addButton(tr("Reopen"), QDialogButtonBox::AcceptRole);
    reopen->setObjectName(u"reopen"_s);
    reopen->setEnabled(false);
    connect(m_reason, &QPlainTextEdit::textChanged, reopen,
            [this, reopen] { reopen->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(words);
    column->addWidget(m_reason);
    column->addWidget(buttons);
    resize(480, 240);
}

QString ReopenYearDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

} // namespace shisaku
