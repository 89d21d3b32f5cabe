#include "CBaseline.h"
#include <stdint.h>

unsigned long long baseline_sum_words(const void *bytes, size_t length) {
  const uint64_t *words = bytes;
  uint64_t sums[8] = {0};
  size_t count = length / sizeof(uint64_t);
  size_t whole = count / 8 * 8;
  for (size_t place = 0; place < whole; place += 8)
    for (int lane = 0; lane < 8; lane++) sums[lane] += words[place + lane];
  for (size_t place = whole; place < count; place++) sums[0] += words[place];
  uint64_t sum = 0;
  for (int lane = 0; lane < 8; lane++) sum += sums[lane];
  return sum;
}
