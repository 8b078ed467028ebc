// How often memory is asked for, so that tests and benchmarks can say that a piece of work asks for none.
#ifndef CALLOCATIONS_H
#define CALLOCATIONS_H

#include <stdint.h>

/// How often this thread has asked for memory; always 0 under a sanitizer, which has an allocator of its own.
uint64_t allocation_count(void);

/// Whether anything is counted.
int counts_allocations(void);

#endif
