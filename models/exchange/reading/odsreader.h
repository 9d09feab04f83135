#pragma once

namespace shisaku
{

class Archive;
class ForeignSink;

/// Reads the sheets of an .ods file in their order. Throws a ForeignRefusal.
void readOds(const Archive &archive, ForeignSink &sink);

} // namespace shisaku
