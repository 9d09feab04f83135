#pragma once

/// Linked in, it ends the program once its first window is painted, printing its resident memory
/// in KiB where the system tells.
