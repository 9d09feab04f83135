#pragma once

#include "models/reports/templatedata.h"

#include <QStringList>

#include <span>

namespace shisaku
{

// Mustache, the language of the templates. Of the data several stand behind one another: what the
// last does not know, the one before it is asked. Within a list only its own lists can be used.

/// The filled texts, as `readStoredText` reads them; for none of them has `mustacheRefusal` a
/// sentence.
QStringList filled(const QStringList &texts, std::span<const TemplateData *const> data);

/// What is wrong with the text, as a sentence; none where it can be filled.
std::optional<QString> mustacheRefusal(const QString &text,
                                       std::span<const TemplateData *const> data);

} // namespace shisaku
