#include "tests/support/plainwidgets.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace shisaku::test
{
namespace
{

/// Whether the document has what only markup makes.
bool isRich(const QTextDocument &document)
{
    const QList<QTextFormat> formats = document.allFormats();
    return std::ranges::any_of(formats, [](const QTextFormat &format) {
        return format.isImageFormat() || format.isTableFormat() || format.isListFormat() ||
               format.toCharFormat().isAnchor();
    });
}

/// Whether a place that guesses, as tooltips do, would show it as more than text.
bool looksRich(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return false;
    QTextDocument document;
    document.setHtml(text);
    // Escaped text reads as what it was escaped from; markup has gone.
    return isRich(document) || document.toPlainText().simplified().isEmpty() ||
           Qt::convertFromPlainText(document.toPlainText()) != text;
}

/// Every cell of the view, and its headers, in that role.
void eachCell(const QAbstractItemView &view, int role, const auto &tell)
{
    const QAbstractItemModel *model = view.model();
    if (!model)
        return;
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            tell(model->index(row, column).data(role).toString());
        tell(model->headerData(row, Qt::Vertical, role).toString());
    }
    for (int column = 0; column < model->columnCount(); ++column)
        tell(model->headerData(column, Qt::Horizontal, role).toString());
}

template <class Widget>
QList<const Widget *> all(const QWidget &top)
{
    QList<const Widget *> widgets;
    if (const auto *itself = qobject_cast<const Widget *>(&top))
        widgets << itself;
    for (const Widget *each : top.findChildren<Widget *>())
        widgets << each;
    return widgets;
}

} // namespace

QStringList markupIn(const QWidget &top)
{
    QStringList found;
    const auto look = [&](const QString &where, bool rich, const QString &text) {
        if (rich)
            found << where + u": "_s + text;
    };
    for (const QWidget *widget : all<QWidget>(top)) {
        const QString name =
            QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        look(name + u" tooltip"_s, looksRich(widget->toolTip()), widget->toolTip());
        look(name + u" what's this"_s, looksRich(widget->whatsThis()), widget->whatsThis());
        for (const QAction *action : widget->actions())
            look(name + u" action"_s, looksRich(action->toolTip()), action->toolTip());
    }
    for (const QLabel *label : all<QLabel>(top)) {
        const bool guesses = label->textFormat() != Qt::PlainText;
        look(u"label "_s + label->objectName(), guesses && Qt::mightBeRichText(label->text()),
             label->text());
    }
    for (const QMessageBox *box : all<QMessageBox>(top))
        look(u"message"_s, box->textFormat() != Qt::PlainText && Qt::mightBeRichText(box->text()),
             box->text());
    for (const QTextEdit *edit : all<QTextEdit>(top))
        look(u"document "_s + edit->objectName(), isRich(*edit->document()), edit->toPlainText());
    for (const QAbstractItemView *view : all<QAbstractItemView>(top)) {
        eachCell(*view, Qt::ToolTipRole, [&](const QString &text) {
            look(u"tooltip in "_s + view->objectName(), looksRich(text), text);
        });
    }
    return found;
}

QString wordsIn(const QWidget &top)
{
    QStringList words{top.windowTitle()};
    for (const QLabel *label : all<QLabel>(top))
        words << label->text();
    for (const QAbstractButton *button : all<QAbstractButton>(top))
        words << button->text();
    for (const QTextEdit *edit : all<QTextEdit>(top))
        words << edit->toPlainText();
    for (const QPlainTextEdit *edit : all<QPlainTextEdit>(top))
        words << edit->toPlainText();
    for (const QAbstractItemView *view : all<QAbstractItemView>(top))
        eachCell(*view, Qt::DisplayRole, [&](const QString &text) { words << text; });
    for (const QComboBox *box : all<QComboBox>(top)) {
        for (int i = 0; i < box->count(); ++i)
            words << box->itemText(i);
    }
    return words.join(u'\n');
}

} // namespace shisaku::test
