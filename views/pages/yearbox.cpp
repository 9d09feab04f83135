#include "views/pages/yearbox.h"

#include "models/domain/reading.h"

#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace shisaku
{

YearBox::YearBox(const PlanDocument &document, QWidget *parent)
    : QComboBox(parent)
    , m_document(document)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr); // it would type on: 令和 became 令和元年度
    setSizeAdjustPolicy(AdjustToContents);
    setToolTip(tr("Choose a year, or type it: R1, 令和元, 2019"));
    lineEdit()->setPlaceholderText(tr("Year"));
    fill();
    connect(this, &QComboBox::activated, this, &YearBox::read);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &YearBox::read);
    connect(&document, &PlanDocument::changed, this, [this](const ChangeSet &changes) {
        if (changes.changesStructure())
            fill();
    });
}

void YearBox::setYear(YearId year)
{
    m_year = year;
    showYear();
}

void YearBox::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    for (const Year &year : m_document.plan().years())
        addItem(yearLabel(year), year.id.value);
    showYear();
}

void YearBox::showYear()
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(findData(m_year.value));
    setEditText(itemText(currentIndex())); // also over what was typed
}

void YearBox::read()
{
    const QString typed = currentText().simplified();
    const Year *year = readYear(m_document.plan(), typed);
    showYear();
    if (year && year->id != m_year)
        Q_EMIT yearChosen(year->id);
    if (year || typed.isEmpty())
        return;
    QStringList known;
    for (const Year &each : m_document.plan().years())
        known << yearLabel(each);
    Q_EMIT refused(tr("The plan does not have the year “%1”, so nothing was changed. It has: %2.")
                       .arg(typed, known.join(tr(", "))));
}

} // namespace shisaku
