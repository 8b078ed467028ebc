// What Linux offers and Swift's module of the C library does not: `prctl`, which takes a variable number of
// arguments, `statfs`, `mallopt`, and starting a program with nothing of this one.
#include <errno.h>
#include <malloc.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/prctl.h>
#include <sys/vfs.h>
#include <sys/wait.h>

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

// Where the C library declares it for no other mode than GNU's.
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *, int);
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *, const char *);

/// Starts a program with no arguments, an empty environment, signals as a shell has them, in a process group of its own
/// and in the root folder, with these descriptors and no others. 0: it runs; else an error number.
static inline int deskwire_start(pid_t *child, const char *path, int input, int output) {
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    sigset_t none, all;
    char *const arguments[] = {(char *)path, 0};
    char *const environment[] = {0};
    int failure = posix_spawn_file_actions_init(&files);
    if (failure) return failure;
    if ((failure = posix_spawnattr_init(&attributes)) == 0) {
        sigemptyset(&none);
        sigfillset(&all);
        if ((failure = posix_spawn_file_actions_adddup2(&files, input, 0)) == 0
            && (failure = posix_spawn_file_actions_adddup2(&files, output, 1)) == 0
            && (failure = posix_spawn_file_actions_adddup2(&files, output, 2)) == 0
            && (failure = posix_spawn_file_actions_addclosefrom_np(&files, 3)) == 0
            && (failure = posix_spawn_file_actions_addchdir_np(&files, "/")) == 0
            && (failure = posix_spawnattr_setpgroup(&attributes, 0)) == 0
            && (failure = posix_spawnattr_setsigmask(&attributes, &none)) == 0
            && (failure = posix_spawnattr_setsigdefault(&attributes, &all)) == 0
            && (failure = posix_spawnattr_setflags(
                    &attributes,
                    POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF)) == 0) {
            failure = posix_spawn(child, path, &files, &attributes, arguments, environment);
        }
        posix_spawnattr_destroy(&attributes);
    }
    posix_spawn_file_actions_destroy(&files);
    return failure;
}

/// How a child ended that is not taken off the system's list yet: its exit status, 128 and the signal that ended it, or
/// -1 while it runs.
static inline int deskwire_ended(pid_t child) {
    siginfo_t info;
    info.si_pid = 0;
    if (waitid(P_PID, (id_t)child, &info, WEXITED | WNOHANG | WNOWAIT) != 0) return 255;
    if (info.si_pid == 0) return -1;
    return info.si_code == CLD_EXITED ? info.si_status : 128 + info.si_status;
}
