#include <zlib.h>

// A macro in zlib that Swift cannot import.
static inline int kanri_inflateInit2(z_streamp stream, int windowBits) {
  return inflateInit2(stream, windowBits);
}
