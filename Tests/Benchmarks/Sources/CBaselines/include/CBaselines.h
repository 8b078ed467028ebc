// What the benchmarks compare Deskwire with, in plain C.
#ifndef CBASELINES_H
#define CBASELINES_H

#include <stddef.h>
#include <stdint.h>

/// Copies `count` bytes, so often, and gives a byte of them.
uint8_t copy_often(void *target, const void *source, size_t count, int64_t times);

/// Serves frames (four bytes of length, eight more of header) on a port of loopback that it prints: each is sent back
/// with its body replaced by `reply_size` bytes. Returns after `seconds`.
int serve_epoll(size_t reply_size, int seconds);

/// A closed loop: so many connections, each with so many requests in flight, from one thread.
struct load {
    int port;
    int connections;
    int in_flight;
    double seconds;
    uint64_t requests_max;
    /// What a connection says first, and how many whole frames and bytes before them answer that.
    const uint8_t *hello;
    size_t hello_size;
    size_t preface_size;
    int hello_replies;
    /// The request, with places for its id (big-endian) and for 16 bytes of a key; negative where there is none.
    const uint8_t *request;
    size_t request_size;
    int id_offset;
    int key_offset;
    uint32_t first_id;
    /// Replies of this size, or 0 for frames.
    size_t reply_size;
};

struct load_result {
    uint64_t replies;
    /// Frames of the type ERROR.
    uint64_t errors;
    double seconds;
    /// Milliseconds from a request's write to its reply.
    double median_ms;
    double p99_ms;
    /// 0, or the errno of what went wrong.
    int failure;
};

struct load_result run_load(const struct load *load);

/// Writes tickets into a store that the product has made, so many a commit; how many a second, negative on failure.
double write_tickets(const char *path, int per_commit, double seconds, int64_t tickets_max);

/// Reads one ticket with its thread, or with id 0 a list of 50; how many a second, negative on failure.
double read_tickets(const char *path, int64_t id, double seconds);

#endif
