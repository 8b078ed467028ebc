// What the benchmarks compare Deskwire with, in plain C.
#ifndef CBASELINES_H
#define CBASELINES_H

#include <stddef.h>
#include <stdint.h>

/// How often this process has asked for memory.
uint64_t allocation_count(void);

/// Copies `count` bytes, so often, and gives a byte of them.
uint8_t copy_often(void *target, const void *source, size_t count, int64_t times);

#endif
