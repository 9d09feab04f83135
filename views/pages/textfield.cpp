#include "views/pages/textfield.h"

#include "models/exchange/clipboardtable.h"

#include <QMimeData>

namespace shisaku
{

void TextField::insertFromMimeData(const QMimeData *source)
{
    const auto cell = clipboardCell(source->text(), source->html());
    if (cell && !isReadOnly())
        insertPlainText(*cell);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace shisaku
