// What Linux offers and Swift's module of the C library does not: `prctl`, which takes a variable number of
// arguments, `statfs` and `mallopt`.
#include <malloc.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/vfs.h>

/// After this no core is written and no other process of the same user may read the memory. 0: done.
static inline int deskwire_forbid_dump(void) {
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

/// 0: nobody may read the memory; negative: not known.
static inline int deskwire_dumpable(void) {
    return prctl(PR_GET_DUMPABLE, 0, 0, 0, 0);
}

/// The kind of file system that a path lies on, as in statfs(2); negative: see errno.
static inline int64_t deskwire_file_system(const char *path) {
    struct statfs status;
    return statfs(path, &status) == 0 ? (int64_t)(uint32_t)status.f_type : -1;
}

/// What is as large as this goes back to the system when it is given back. Without it the C library learns from the
/// first password, for which 19 MiB are needed, to keep so much for good. 1: done.
static inline int deskwire_return_large_memory(void) {
    return mallopt(M_MMAP_THRESHOLD, 4 << 20);
}
