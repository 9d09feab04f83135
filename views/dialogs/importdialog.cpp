#include "views/dialogs/importdialog.h"

#include "views/dialogs/importfilespage.h"
#include "views/dialogs/importmappingpage.h"
#include "views/dialogs/importpreviewpage.h"
#include "views/dialogs/screenroom.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr QSize roomySize(1600, 900);
constexpr int progressSteps = 1000; // a file's size in bytes may be more than an int holds

int progressOf(qint64 done, qint64 whole)
{
    return static_cast<int>(done * progressSteps / qMax<qint64>(1, whole));
}

QPushButton *makeButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

/// Asks a question to which nothing is done unless the user says so.
bool confirms(QWidget *parent, const QString &question, const QString &yes, const QString &no)
{
    QMessageBox box(QMessageBox::Question, parent->windowTitle(), question, QMessageBox::NoButton,
                    parent);
    box.setTextFormat(Qt::PlainText);
    const auto *accept = box.addButton(yes, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(no, QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == accept;
}

} // namespace

ImportDialog::ImportDialog(PlanDocument &document, YearId year, const KnownHeadings &known,
                           const QString &program, QWidget *parent)
    : QDialog(parent)
    , m_draft(document, year, known)
    , m_reader(program)
    , m_message(new QLabel)
    , m_steps(new QStackedWidget)
    , m_files(new ImportFilesPage(m_draft))
    , m_mapping(new ImportMappingPage(m_draft))
    , m_preview(new ImportPreviewPage(m_draft))
    , m_working(new QWidget)
    , m_progress(new QProgressBar)
    , m_stop(makeButton({}, u"stopWorking"_s))
{
    setWindowTitle(tr("Import into %1").arg(m_draft.yearName()));
    auto *heading = new QLabel(tr("The answers go into %1.").arg(m_draft.yearName()));
    heading->setTextFormat(Qt::PlainText);
    m_message->setObjectName(u"importMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setFrameShape(QFrame::StyledPanel);
    QSizePolicy place = m_message->sizePolicy();
    place.setRetainSizeWhenHidden(true); // no button moves away under the pointer either
    m_message->setSizePolicy(place);
    m_steps->addWidget(m_files);
    m_steps->addWidget(m_mapping);
    m_steps->addWidget(m_preview);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setRange(0, progressSteps);
    connect(m_stop, &QPushButton::clicked, this, &ImportDialog::stop);
    auto *working = new QHBoxLayout(m_working);
    working->setContentsMargins(0, 0, 0, 0);
    working->addWidget(m_progress, 1);
    working->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addWidget(m_steps, 1);
    column->addWidget(m_message); // below, so that no line moves away under the pointer
    column->addWidget(m_working);
    addButtons(*column);
    connect(m_preview, &ImportPreviewPage::told, this, &ImportDialog::warn);
    connect(m_files, &ImportFilesPage::moreRequested, this, &ImportDialog::moreRequested);
    connect(&m_reader, &ForeignReader::progressed, this,
            [this](qint64 done, qint64 whole) { m_progress->setValue(progressOf(done, whole)); });
    connect(&m_reader, &ForeignReader::finished, this, &ImportDialog::finishReading);
    connect(&m_draft, &ImportDraft::changed, this, &ImportDialog::showState);
    connect(&m_draft, &ImportDraft::inclusionChanged, this, &ImportDialog::showState);
    setReading(false);
    showStep(FilesStep);
    resize(roomySize.boundedTo(screenRoom(*this).size()));
}

QVariantMap ImportDialog::layoutState() const
{
    QVariantMap state = m_preview->layoutState();
    state.insert(u"size"_s, size());
    return state;
}

void ImportDialog::restoreLayout(const QVariantMap &state)
{
    if (state.contains(u"size"_s)) // a screen may have been larger
        resize(state.value(u"size"_s).toSize().boundedTo(screenRoom(*this).size()));
    m_preview->restoreLayout(state);
}

void ImportDialog::addButtons(QLayout &column)
{
    m_columns = makeButton(tr("Correct the &columns…"), u"correctColumns"_s);
    m_back = makeButton(tr("&Back"), u"importBack"_s);
    m_next = makeButton(tr("&Next"), u"importNext"_s);
    m_take = makeButton({}, u"takeIn"_s);
    m_next->setDefault(true);
    m_take->setAutoDefault(true); // by Enter only where it has the keyboard
    auto *cancel = makeButton(tr("Cancel"), u"importCancel"_s);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_columns);
    row->addStretch(1);
    for (QPushButton *button : {m_back, m_next, m_take, cancel})
        row->addWidget(button);
    column.addWidget(bar);
    connect(m_columns, &QPushButton::clicked, this, &ImportDialog::correctColumns);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(FilesStep); });
    connect(m_next, &QPushButton::clicked, this, [this] { showStep(PreviewStep); });
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (mayLeaveOpen())
            Q_EMIT importRequested();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ImportDialog::read(const QStringList &paths)
{
    if (m_isReading || m_isTakingIn)
        m_waiting += paths;
    if (m_isReading || m_isTakingIn || paths.isEmpty())
        return;
    showStep(FilesStep);
    setReading(true);
    m_progress->setValue(0);
    m_reader.read(paths);
}

void ImportDialog::finishReading(const std::vector<ForeignFile> &files)
{
    setReading(false);
    m_draft.add(files);
    if (!m_waiting.isEmpty())
        return read(std::exchange(m_waiting, {}));
    const auto &all = m_draft.files();
    const auto refused =
        std::ranges::find_if(all, [](const ImportFile &file) { return !file.refusal.isEmpty(); });
    if (const auto table = m_draft.firstToMap()) {
        m_mapping->showTable(*table);
        showStep(MappingStep);
        if (refused != all.end() && m_draft.obstacle().isEmpty())
            warn(refused->refusal); // the list of files, which is out of sight, has all of them
    } else if (refused == all.end()) {
        showStep(PreviewStep);
    } else {
        showStep(FilesStep); // somebody should see which was refused
    }
}

void ImportDialog::cancelReading()
{
    m_reader.cancel();
    m_waiting.clear();
    setReading(false);
}

void ImportDialog::setReading(bool reading)
{
    m_isReading = reading;
    m_stop->setText(tr("&Stop reading"));
    m_working->setVisible(reading);
    m_files->setReading(reading);
    showState();
}

void ImportDialog::warn(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void ImportDialog::stop()
{
    if (m_isTakingIn)
        m_isStopped = true;
    else
        cancelReading();
}

EditResult ImportDialog::takeIn()
{
    m_isStopped = false;
    warn({}); // what was said before was about another try
    EditResult result = m_draft.takeIn(
        [this](qsizetype written, qsizetype all) { return showTakingIn(written, all); });
    if (!std::exchange(m_isTakingIn, false))
        return result; // it took no time
    m_working->hide();
    m_steps->setEnabled(true);
    m_steps->currentWidget()->setFocus();
    showState();
    if (!result)
        read(std::exchange(m_waiting, {}));
    return result;
}

bool ImportDialog::showTakingIn(qsizetype written, qsizetype all)
{
    if (!std::exchange(m_isTakingIn, true)) {
        m_stop->setText(tr("&Stop taking in"));
        m_working->show();
        m_steps->setEnabled(false);
        showState();
    }
    m_progress->setValue(progressOf(written, all));
    QCoreApplication::processEvents();
    return !m_isStopped;
}

void ImportDialog::reject()
{
    const bool isBusy = m_isReading || m_isTakingIn;
    if (isBusy)
        stop();
    if (m_isTakingIn)
        return; // it ends in a moment, and says so
    if (isBusy || !m_draft.isWorkedOn() ||
        confirms(this,
                 tr("Close without taking anything in? Which lines you took in or left out is "
                    "not remembered."),
                 tr("Close without taking in"), tr("Go on")))
        QDialog::reject();
}

/// Whether nothing is left to choose between files that contradict each other, or that is meant.
bool ImportDialog::mayLeaveOpen()
{
    constexpr std::size_t named = 5;
    const std::vector<std::size_t> open = m_draft.preview().openConflicts();
    if (open.empty())
        return true;
    QStringList names;
    for (const std::size_t line : std::span(open).first(std::min(named, open.size()))) {
        const ImportLine &each = m_draft.preview().lines()[line];
        names << u"%1 %2"_s.arg(each.measure, each.field);
    }
    if (open.size() > named)
        names << tr("and others");
    if (confirms(this,
                 tr("Of %n contradiction(s) neither side is chosen, so neither would be taken in:",
                    nullptr, static_cast<int>(open.size())) +
                     u'\n' + names.join(u'\n'),
                 tr("Take in the rest"), tr("Choose first")))
        return true;
    m_preview->showKind(ImportLine::Kind::Conflict);
    return false;
}

void ImportDialog::showStep(Step step)
{
    if (m_steps->currentIndex() == MappingStep && step != MappingStep)
        m_mapping->commit();
    warn(m_draft.obstacle()); // what was said before was about another step
    m_steps->setCurrentIndex(step);
    m_back->setVisible(step != FilesStep);
    m_next->setVisible(step != PreviewStep);
    m_take->setVisible(step == PreviewStep);
    m_steps->currentWidget()->setFocus();
    showState();
}

void ImportDialog::correctColumns()
{
    const auto unclear = m_draft.firstToMap();
    m_mapping->showTable(unclear ? *unclear : m_draft.firstUnused().value_or(0));
    showStep(MappingStep);
}

void ImportDialog::showState()
{
    if (!m_take)
        return; // the buttons are not made yet
    const bool isBusy = m_isReading || m_isTakingIn;
    const bool hasTables = !isBusy && !m_draft.tables().empty();
    const int included = m_draft.preview().included();
    m_take->setText(tr("&Take in (%n)", nullptr, included));
    m_back->setEnabled(!m_isTakingIn);
    m_take->setEnabled(!isBusy && included > 0 && m_draft.obstacle().isEmpty());
    m_next->setEnabled(hasTables);
    m_columns->setEnabled(hasTables && m_steps->currentIndex() != MappingStep);
}

} // namespace shisaku
