#include "views/dialogs/importpreviewpage.h"

#include "views/dialogs/importdraft.h"
#include "views/dialogs/importlinesview.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QColor>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextCursor>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

using Kind = ImportLine::Kind;
// The lines of the import keep most of the room.
constexpr int textLines = 4;
constexpr int unansweredLines = 7;
constexpr qsizetype namedFiles = 5;
constexpr qsizetype namedColumns = 10;
constexpr std::array<std::optional<Kind>, 8> kinds{
    std::nullopt,  Kind::NewValue,     Kind::Doubtful, Kind::NewMeasure,
    Kind::NewGoal, Kind::NewIndicator, Kind::Conflict, Kind::Refused};

QPlainTextEdit *textField(const QString &name, const QString &title)
{
    auto *field = new QPlainTextEdit;
    field->setObjectName(name);
    field->setAccessibleName(title);
    field->setReadOnly(true);
    field->setTabChangesFocus(true);
    return field;
}

QLabel *sentence(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// Shows the text with the part marked that the other one does not have.
void showText(QPlainTextEdit &field, const QString &text, const QString &other)
{
    field.setPlainText(text);
    const auto [here, there] = std::ranges::mismatch(text, other);
    const auto from = static_cast<int>(here - text.begin());
    const auto most = std::min(text.end() - here, other.end() - there);
    const auto back = std::mismatch(text.rbegin(), text.rbegin() + most, other.rbegin()).first;
    const auto to = static_cast<int>(text.size() - (back - text.rbegin()));
    QTextEdit::ExtraSelection differs{.cursor = QTextCursor(field.document()), .format = {}};
    differs.cursor.setPosition(from);
    differs.cursor.setPosition(to, QTextCursor::KeepAnchor);
    QColor ground = field.palette().color(QPalette::Highlight);
    ground.setAlphaF(0.3F);
    differs.format.setBackground(ground); // a line below the text is hardly seen in this typeface
    field.setExtraSelections({differs});
}

} // namespace

ImportPreviewPage::ImportPreviewPage(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_view(new ImportLinesView(m_model))
    , m_parts(new QSplitter(Qt::Vertical))
    , m_texts(new QSplitter(Qt::Horizontal))
    , m_kinds(new QButtonGroup(this))
    , m_unchanged(new QLabel)
    , m_unusedFiles(sentence(u"unusedFiles"_s))
    , m_unusedColumns(sentence(u"unusedColumns"_s))
    , m_copy(new QPushButton(tr("Copy the lines that a&re not possible")))
    , m_before(textField(u"importBefore"_s, tr("Value now")))
    , m_after(textField(u"importAfter"_s, tr("New value")))
    , m_reason(textField(u"importReason"_s, tr("Reason")))
    , m_showUnanswered(new QPushButton)
    , m_unanswered(textField(u"unanswered"_s, tr("Not answered yet")))
{
    m_view->setObjectName(u"importLines"_s);
    m_view->setAccessibleName(tr("What changes"));
    setFocusProxy(m_view);
    m_parts->setObjectName(u"importParts"_s);
    m_parts->addWidget(m_view);
    fillTexts();
    m_parts->addWidget(m_texts);
    m_parts->setStretchFactor(0, 1); // the texts keep their height
    m_parts->setSizes({1, (textLines + 2) * fontMetrics().lineSpacing()});
    m_showUnanswered->setObjectName(u"showUnanswered"_s);
    m_showUnanswered->setCheckable(true);
    m_unanswered->setMaximumHeight(unansweredLines * m_unanswered->fontMetrics().lineSpacing());
    m_unanswered->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeKinds());
    column->addWidget(m_unusedFiles);
    column->addWidget(m_unusedColumns);
    column->addWidget(m_parts, 1);
    column->addWidget(makeCommands());
    column->addWidget(m_unanswered);
    connect(m_showUnanswered, &QPushButton::toggled, m_unanswered, &QWidget::setVisible);
    connect(&m_model, &ImportTableModel::inclusionRequested, &draft,
            [&draft](std::size_t line, bool included) { draft.setIncluded({line}, included); });
    connect(m_view, &ImportLinesView::inclusionRequested, &draft, &ImportDraft::setIncluded);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportPreviewPage::showCurrent);
    connect(&draft, &ImportDraft::changed, this, &ImportPreviewPage::refresh);
    connect(&draft, &ImportDraft::inclusionChanged, this, [this] {
        m_model.showIncluded();
        showUnanswered();
        Q_EMIT told({}); // what was said of the lines as they were
    });
    refresh();
}

QWidget *ImportPreviewPage::makeKinds()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        auto *button = new QPushButton;
        button->setObjectName(u"importKind%1"_s.arg(i));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setChecked(i == 0);
        m_kinds->addButton(button, static_cast<int>(i));
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(m_unchanged);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int kind) {
        m_model.setKind(kinds[static_cast<std::size_t>(kind)]);
        m_view->setCurrentIndex(m_model.index(0, 0));
        showCurrent();
    });
    return bar;
}

void ImportPreviewPage::showKind(ImportLine::Kind kind)
{
    const auto at = std::ranges::find(kinds, std::optional(kind));
    m_kinds->button(static_cast<int>(at - kinds.begin()))->click();
    m_view->setFocus();
}

QVariantMap ImportPreviewPage::layoutState() const
{
    return {{u"parts"_s, m_parts->saveState()},
            {u"texts"_s, m_texts->saveState()},
            {u"columns"_s, m_view->columnState()}};
}

void ImportPreviewPage::restoreLayout(const QVariantMap &state)
{
    m_parts->restoreState(state.value(u"parts"_s).toByteArray());
    m_texts->restoreState(state.value(u"texts"_s).toByteArray());
    m_view->restoreColumnState(state.value(u"columns"_s).toByteArray());
}

void ImportPreviewPage::fillTexts()
{
    for (QPlainTextEdit *field : {m_before, m_after, m_reason}) {
        auto *side = new QWidget;
        auto *column = new QVBoxLayout(side);
        column->setContentsMargins(0, 4, 0, 0);
        column->addWidget(new QLabel(field->accessibleName()));
        column->addWidget(field, 1);
        m_texts->addWidget(side);
    }
}

QWidget *ImportPreviewPage::makeCommands()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto *all = new QPushButton(tr("Take in &all shown"));
    auto *none = new QPushButton(tr("Lea&ve out all shown"));
    all->setObjectName(u"includeAll"_s);
    none->setObjectName(u"includeNone"_s);
    m_copy->setObjectName(u"copyRefused"_s);
    for (QPushButton *button : {all, none, m_copy, m_showUnanswered})
        button->setAutoDefault(false);
    row->addWidget(all);
    row->addWidget(none);
    row->addWidget(m_copy);
    row->addStretch(1);
    row->addWidget(m_showUnanswered);
    connect(all, &QPushButton::clicked, this, [this] { includeAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { includeAll(false); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        std::vector<ImportLine> refused = m_draft.refusedFiles();
        std::ranges::copy_if(m_draft.preview().lines(), std::back_inserter(refused),
                             [](const ImportLine &line) { return line.kind == Kind::Refused; });
        copyImportLines(refused);
        Q_EMIT told(tr("Lines on the clipboard: %n.", nullptr, static_cast<int>(refused.size())));
    });
    return bar;
}

void ImportPreviewPage::includeAll(bool included)
{
    // Which side of a conflict is right is chosen one by one; what is doubtful goes in where
    // nothing else is shown.
    const auto isForAll = [this](const ImportLine &line) {
        const bool isDoubtful = !line.included && !line.reason.isEmpty();
        return line.kind != Kind::Conflict && (!isDoubtful || m_model.kind() == line.kind);
    };
    std::vector<std::size_t> lines;
    int others = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const ImportLine &line = m_model.rowAt(row);
        if (!included || isForAll(line))
            lines.push_back(m_model.lineAt(row));
        else
            others += line.included ? 0 : 1;
    }
    m_draft.setIncluded(lines, included);
    if (others > 0)
        Q_EMIT told(tr("Lines that stay out: %n. Contradictions are chosen one by one, and so is "
                       "what somebody has to look at.",
                       nullptr, others));
}

void ImportPreviewPage::refresh()
{
    const int row = m_view->currentIndex().row();
    m_model.setPreview(&m_draft.preview());
    if (m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(qBound(0, row, m_model.rowCount() - 1), 0));
    showCounts();
    showUnused();
    showUnanswered();
    showCurrent();
}

void ImportPreviewPage::showCounts()
{
    const ImportPreview &preview = m_draft.preview();
    const auto show = [this](int button, const QString &name, std::size_t count) {
        m_kinds->button(button)->setText(tr("%1 %2").arg(name).arg(count));
        m_kinds->button(button)->setVisible(button == 0 || count > 0);
    };
    show(0, tr("All"), preview.lines().size());
    for (std::size_t i = 1; i < kinds.size(); ++i)
        show(static_cast<int>(i), importKindText(*kinds[i]),
             static_cast<std::size_t>(preview.count(*kinds[i])));
    m_unchanged->setText(tr("Unchanged or empty: %1").arg(preview.unchanged()));
    m_copy->setEnabled(preview.count(Kind::Refused) > 0 || !m_draft.unusedFiles().isEmpty());
}

void ImportPreviewPage::showUnused()
{
    const auto show = [](QLabel *label, const QString &words, const QStringList &names,
                         qsizetype most) {
        label->setText(words.arg(namesText(names, most)));
        label->setVisible(!names.isEmpty());
    };
    show(m_unusedFiles,
         tr("Nothing is taken in of these files: %1. “Back” leads to the list that says why."),
         m_draft.unusedFiles(), namedFiles);
    show(m_unusedColumns,
         tr("These columns are not taken in (heading not known, of another year, or twice): %1. "
            "What they hold can be said in “Correct the columns”."),
         m_draft.unusedColumns(), namedColumns);
}

void ImportPreviewPage::showUnanswered()
{
    const QStringList lines = m_draft.unanswered();
    m_showUnanswered->setText(
        tr("Not answered yet: %n department(s)", nullptr, static_cast<int>(lines.size())));
    m_showUnanswered->setEnabled(!lines.isEmpty());
    m_unanswered->setPlainText(lines.join(u'\n'));
}

void ImportPreviewPage::showCurrent()
{
    const int row = m_view->currentIndex().row();
    const ImportLine line =
        row >= 0 && row < m_model.rowCount() ? m_model.rowAt(row) : ImportLine{};
    showText(*m_before, line.before, line.after);
    showText(*m_after, line.after, line.before);
    m_reason->setPlainText(line.reason);
    m_reason->parentWidget()->setVisible(!line.reason.isEmpty());
}

} // namespace shisaku
