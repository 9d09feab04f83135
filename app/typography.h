#pragma once

namespace shisaku
{

/// Gives the windows BIZ UDPGothic, made to be read with ease, where it is installed.
void installTypography();

} // namespace shisaku
