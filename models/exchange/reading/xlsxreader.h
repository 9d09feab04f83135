#pragma once

namespace shisaku
{

class Archive;
class ForeignSink;

/// Reads the sheets of an .xlsx file in their order. Throws a ForeignRefusal.
void readXlsx(const Archive &archive, ForeignSink &sink);

} // namespace shisaku
