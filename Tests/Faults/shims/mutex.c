// Tells the thread sanitizer of the locks of Swift's `Mutex` that were waited for. Loaded with LD_PRELOAD by sanitizers.py.
//
// Taking a free lock, and giving back one that nobody waits for, is compiled into the program, and the sanitizer sees it.
// The rest happens in the standard library and the kernel, which are not built for it: what the last owner wrote then
// looked like a race.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>

#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

extern void __tsan_acquire(void *address) __attribute__((weak));
extern void __tsan_release(void *address) __attribute__((weak));

typedef __attribute__((swiftcall)) void lock_function(uint32_t owner, __attribute__((swift_context)) void *mutex);
typedef __attribute__((swiftcall)) void unlock_function(__attribute__((swift_context)) void *mutex);

__attribute__((swiftcall)) void lock_slowly(uint32_t owner, __attribute__((swift_context)) void *mutex) __asm__(LOCK);

__attribute__((swiftcall)) void lock_slowly(uint32_t owner, __attribute__((swift_context)) void *mutex) {
    static lock_function *real;
    if (!real) real = (lock_function *)dlsym(RTLD_NEXT, LOCK);
    real(owner, mutex);
    if (__tsan_acquire) __tsan_acquire(mutex);
}

__attribute__((swiftcall)) void unlock_slowly(__attribute__((swift_context)) void *mutex) __asm__(UNLOCK);

__attribute__((swiftcall)) void unlock_slowly(__attribute__((swift_context)) void *mutex) {
    static unlock_function *real;
    if (!real) real = (unlock_function *)dlsym(RTLD_NEXT, UNLOCK);
    if (__tsan_release) __tsan_release(mutex);
    real(mutex);
}
