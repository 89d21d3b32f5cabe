#pragma once

/// Tells the allocator that the process is short and will want again what it gives back.
///
/// Freed memory is kept instead of being handed to the system and cleared by it anew for the next file. For the main
/// function of a program only: a library must not decide this for its host.
void kanri_keep_freed_memory(void);
