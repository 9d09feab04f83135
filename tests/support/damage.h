#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>

namespace shisaku::test
{

/// What a failing disk, a broken transfer or an editor of bytes makes of a database's file.
struct Damage {
    const char *name;
    void (*make)(QByteArray &file, QRandomGenerator &chance);
};

/// One kind after the other, as often as asked for: single bytes and several, in the header, where
/// pages say what they hold, in the list of free pages, in the schema's text and in a text of the
/// plan.
const Damage &damage(int trial);

/// The size of the file's pages as its header has it.
int pageSizeOf(const QByteArray &file);

} // namespace shisaku::test
