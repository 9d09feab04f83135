#pragma once

#include <QString>

namespace shisaku
{

class ForeignStreamWriter;

/// Reads a spreadsheet or CSV file of whatever origin and writes what it holds, or the sentence
/// that says why it was not read. For a process of its own (`limitProcess`): what the libraries do
/// with a hostile file is not known.
void readForeignFile(const QString &path, ForeignStreamWriter &writer);

} // namespace shisaku
