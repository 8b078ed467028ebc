// Makes chosen I/O calls of a process fail, wait, kill it, or do nothing. Loaded with LD_PRELOAD by Tests/Faults/proving.
//
// FAULTS names a file of one page, which the test maps too (struct page below). Only calls on files whose path contains
// FAULTS_PATH count: calls by descriptor find their path in /proc/self/fd.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

enum call { OPEN = 1, PWRITE = 2, WRITE = 4, FSYNC = 8, FDATASYNC = 16, FTRUNCATE = 32, UNLINK = 64, RENAME = 128,
            MMAP = 256, PREAD = 512, READ = 1024, SENDFILE = 2048 };
enum deed { FAIL = 1, SHORT = 2, KILL = 3, DELAY = 4, SWALLOW = 5 };

struct page {
    volatile uint32_t armed;      // 0: calls are counted and nothing else happens
    volatile uint32_t calls;      // which calls count
    volatile uint32_t deed;
    volatile uint32_t error;      // errno for FAIL
    volatile uint32_t forever;    // 1: from the nth call on; 0: the nth alone
    volatile uint32_t delay_ms;
    volatile uint64_t nth;        // from 1
    volatile uint64_t counted;
    volatile uint64_t done;       // how often the deed was done
    char suffix[32];              // empty, or the end of the path of the files that count
    volatile uint64_t on_log;     // how often it was done on the log of SQLite
};

static struct page *page;
static char wanted[PATH_MAX];

__attribute__((constructor)) static void begin(void) {
    const char *file = getenv("FAULTS"), *path = getenv("FAULTS_PATH");
    if (!file || !path) return;
    int descriptor = syscall(SYS_openat, AT_FDCWD, file, O_RDWR | O_CLOEXEC);
    if (descriptor < 0) return;
    void *mapped = (void *)syscall(SYS_mmap, 0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    syscall(SYS_close, descriptor);
    if (mapped == MAP_FAILED) return;
    strncpy(wanted, path, sizeof wanted - 1);
    page = mapped;
}

static int is_wanted_path(const char *path) {
    if (!strstr(path, wanted)) return 0;
    char suffix[33] = {0};
    memcpy(suffix, page->suffix, 32);
    size_t length = strlen(path), end = strlen(suffix);
    return end == 0 || (length >= end && strcmp(path + length - end, suffix) == 0);
}

// What is to be done at this call; 0: the call as it is.
static int deed_at(enum call call, const char *path) {
    if (!page->armed || !(page->calls & call)) return 0;
    uint64_t number = __sync_add_and_fetch(&page->counted, 1);
    if (page->nth == 0 || number < page->nth || (number > page->nth && !page->forever)) return 0;
    size_t length = strlen(path);
    if (length >= 4 && strcmp(path + length - 4, "-wal") == 0) __sync_add_and_fetch(&page->on_log, 1);
    __sync_add_and_fetch(&page->done, 1);
    if (page->deed == KILL) syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
    if (page->deed == DELAY) {
        struct timespec rest = {page->delay_ms / 1000, (page->delay_ms % 1000) * 1000000L};
        while (nanosleep(&rest, &rest) != 0 && errno == EINTR) {}
        return 0;
    }
    return page->deed;
}

static int deed_on(enum call call, int descriptor) {
    char link[64] = "/proc/self/fd/", digits[12], path[PATH_MAX];
    int at = 0, value = descriptor;
    if (!page || !(page->calls & call) || !page->armed || descriptor < 0) return 0;
    do { digits[at++] = '0' + value % 10; value /= 10; } while (value);
    char *end = link + strlen(link);
    while (at) *end++ = digits[--at];
    *end = 0;
    ssize_t length = syscall(SYS_readlinkat, AT_FDCWD, link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return is_wanted_path(path) ? deed_at(call, path) : 0;
}

static int deed_for(enum call call, const char *path) {
    return page && (page->calls & call) && page->armed && path && is_wanted_path(path) ? deed_at(call, path) : 0;
}

#define REAL(type, name, ...) static type (*real)(__VA_ARGS__); if (!real) real = dlsym(RTLD_NEXT, name)
#define FAILED do { errno = page->error; return -1; } while (0)

int fsync(int fd) {
    REAL(int, "fsync", int);
    int deed = deed_on(FSYNC, fd);
    if (deed == FAIL || deed == SHORT) FAILED;
    return deed == SWALLOW ? 0 : real(fd);
}

int fdatasync(int fd) {
    REAL(int, "fdatasync", int);
    int deed = deed_on(FDATASYNC, fd);
    if (deed == FAIL || deed == SHORT) FAILED;
    return deed == SWALLOW ? 0 : real(fd);
}

static ssize_t put(ssize_t (*real)(int, const void *, size_t, off64_t), int fd, const void *data, size_t size, off64_t at) {
    int deed = deed_on(PWRITE, fd);
    if (deed == FAIL) FAILED;
    if (deed == SHORT) { real(fd, data, size / 2, at); return size / 2; }
    return real(fd, data, size, at);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    return put(real, fd, data, size, at);
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t at) {
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    return put(real, fd, data, size, at);
}

ssize_t pread64(int fd, void *data, size_t size, off64_t at) {
    REAL(ssize_t, "pread64", int, void *, size_t, off64_t);
    int deed = deed_on(PREAD, fd);
    if (deed == FAIL || deed == SHORT) FAILED;
    return real(fd, data, size, at);
}

ssize_t pread(int fd, void *data, size_t size, off_t at) { return pread64(fd, data, size, at); }

ssize_t read(int fd, void *data, size_t size) {
    REAL(ssize_t, "read", int, void *, size_t);
    int deed = deed_on(READ, fd);
    if (deed == FAIL) FAILED;
    return real(fd, data, deed == SHORT && size > 1 ? size / 2 : size);
}

// By what is written.
static ssize_t sent(ssize_t (*real)(int, int, off64_t *, size_t), int to, int from, off64_t *at, size_t size) {
    int deed = deed_on(SENDFILE, to);
    if (deed == FAIL) FAILED;
    return real(to, from, at, deed == SHORT && size > 1 ? size / 2 : size);
}

ssize_t sendfile64(int to, int from, off64_t *at, size_t size) {
    REAL(ssize_t, "sendfile64", int, int, off64_t *, size_t);
    return sent(real, to, from, at, size);
}

ssize_t sendfile(int to, int from, off_t *at, size_t size) {
    REAL(ssize_t, "sendfile64", int, int, off64_t *, size_t);
    return sent(real, to, from, (off64_t *)at, size);
}

ssize_t write(int fd, const void *data, size_t size) {
    REAL(ssize_t, "write", int, const void *, size_t);
    int deed = deed_on(WRITE, fd);
    if (deed == FAIL) FAILED;
    if (deed == SHORT && size > 1) return real(fd, data, size / 2);
    return real(fd, data, size);
}

int ftruncate64(int fd, off64_t size) {
    REAL(int, "ftruncate64", int, off64_t);
    int deed = deed_on(FTRUNCATE, fd);
    if (deed == FAIL || deed == SHORT) FAILED;
    return real(fd, size);
}

int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

int unlink(const char *path) {
    REAL(int, "unlink", const char *);
    int deed = deed_for(UNLINK, path);
    if (deed == FAIL || deed == SHORT) FAILED;
    return real(path);
}

int rename(const char *from, const char *to) {
    REAL(int, "rename", const char *, const char *);
    int deed = deed_for(RENAME, from);
    if (deed == FAIL || deed == SHORT) FAILED;
    return real(from, to);
}

static int opened(const char *path, int flags, mode_t mode) {
    int deed = deed_for(OPEN, path);
    if (deed == FAIL || deed == SHORT) FAILED;
    return syscall(SYS_openat, AT_FDCWD, path, flags, mode);
}

int open(const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened(path, flags | O_LARGEFILE, mode);
}

void *mmap64(void *near, size_t size, int protection, int flags, int fd, off64_t at) {
    int deed = fd >= 0 ? deed_on(MMAP, fd) : 0;
    if (deed == FAIL || deed == SHORT) { errno = page->error; return MAP_FAILED; }
    return (void *)syscall(SYS_mmap, near, size, protection, flags, fd, at);
}

void *mmap(void *near, size_t size, int protection, int flags, int fd, off_t at) {
    return mmap64(near, size, protection, flags, fd, at);
}
