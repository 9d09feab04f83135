#pragma once

namespace shisaku
{

/// Reads the system's list of fonts, which otherwise the first text waits for. It needs no
/// QApplication and may run in a thread beside its making; done twice at a time it is read twice.
void readFontList();
/// Gives the windows BIZ UDPGothic, made to be read with ease, where it is installed.
void installTypography();

} // namespace shisaku
