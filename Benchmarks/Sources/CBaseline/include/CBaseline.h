#pragma once
#include <stddef.h>

/// Runs libyaml's bare event loop over bytes; answers with the number of events, or -1 at an error.
long baseline_count_events(const unsigned char *bytes, size_t length);

/// Reads a file whole and runs the event loop over it; -1 if it cannot be read or parsed.
long baseline_count_events_in_file(const char *path);

/// The version of the library.
const char *baseline_libyaml_version(void);

/// The sum of whole words: about as fast as memory can be read.
unsigned long long baseline_sum_words(const void *bytes, size_t length);
