// A load generator that costs as little as it can, so that what is measured is the server.
#include "CBaselines.h"
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { HEADER = 12, INPUT = 1024 * 1024, TYPE_ERROR = 3, SAMPLES = 1 << 20, DEPTH = 1024 };

struct connection {
    int socket;
    uint32_t next_id;
    int in_flight;
    size_t used, start;
    uint8_t *input;
    uint8_t *output;
    size_t output_used, output_sent;
    // When requests were written, by the low bits of their ids.
    double sent_at[DEPTH];
    int is_writing;
};

struct run {
    const struct load *load;
    struct load_result result;
    int events;
    uint64_t begun;
    uint64_t key;
    float *samples;
    uint64_t sample_count;
    double now, end;
};

static double seconds_now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static uint32_t number_at(const uint8_t *bytes) {
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

static int open_connection(const struct load *load) {
    int client = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in address = {
        .sin_family = AF_INET,
        .sin_port = htons((uint16_t)load->port),
        .sin_addr.s_addr = htonl(INADDR_LOOPBACK),
    };
    int yes = 1;
    struct timeval limit = {.tv_sec = 10};
    if (client < 0 || connect(client, (struct sockaddr *)&address, sizeof address) < 0) return -1;
    setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    return client;
}

static int receive_exactly(int socket, uint8_t *bytes, size_t count) {
    while (count > 0) {
        ssize_t got = recv(socket, bytes, count, 0);
        if (got <= 0) return -1;
        bytes += got;
        count -= (size_t)got;
    }
    return 0;
}

static int greet(struct connection *connection, const struct load *load) {
    if (load->hello_size == 0) return 0;
    if (send(connection->socket, load->hello, load->hello_size, MSG_NOSIGNAL) < 0) return -1;
    if (receive_exactly(connection->socket, connection->input, load->preface_size) < 0) return -1;
    for (int i = 0; i < load->hello_replies; i++) {
        uint8_t header[HEADER];
        if (receive_exactly(connection->socket, header, HEADER) < 0) return -1;
        uint32_t length = number_at(header);
        if (length > INPUT || header[4] == TYPE_ERROR) return -1;
        if (receive_exactly(connection->socket, connection->input, length) < 0) return -1;
    }
    return 0;
}

static int send_rest(struct run *run, struct connection *connection) {
    while (connection->output_sent < connection->output_used) {
        ssize_t sent = send(connection->socket, connection->output + connection->output_sent,
                            connection->output_used - connection->output_sent,
                            MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0 && errno != EAGAIN) return -1;
        if (sent < 0) {
            connection->is_writing = 1;
            struct epoll_event event = {.events = EPOLLIN | EPOLLOUT, .data.ptr = connection};
            return epoll_ctl(run->events, EPOLL_CTL_MOD, connection->socket, &event);
        }
        connection->output_sent += (size_t)sent;
    }
    connection->output_used = connection->output_sent = 0;
    if (!connection->is_writing) return 0;
    connection->is_writing = 0;
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = connection};
    return epoll_ctl(run->events, EPOLL_CTL_MOD, connection->socket, &event);
}

static int send_requests(struct run *run, struct connection *connection) {
    const struct load *load = run->load;
    if (connection->is_writing) return 0;
    while (connection->in_flight < load->in_flight && run->begun < load->requests_max &&
           run->now < run->end) {
        uint8_t *request = connection->output + connection->output_used;
        memcpy(request, load->request, load->request_size);
        uint32_t id = connection->next_id++;
        if (load->id_offset >= 0) {
            uint32_t big = htonl(id);
            memcpy(request + load->id_offset, &big, 4);
        }
        if (load->key_offset >= 0) {
            uint64_t key[2] = {++run->key, (uint64_t)(uintptr_t)run ^ (uint64_t)(run->end * 1e6)};
            memcpy(request + load->key_offset, key, 16);
        }
        connection->sent_at[id % DEPTH] = run->now;
        connection->output_used += load->request_size;
        connection->in_flight++;
        run->begun++;
    }
    return send_rest(run, connection);
}

static void replied(struct run *run, struct connection *connection, uint32_t id) {
    connection->in_flight--;
    run->result.replies++;
    if (run->sample_count < SAMPLES)
        run->samples[run->sample_count++] = (float)(run->now - connection->sent_at[id % DEPTH]);
}

static int receive_replies(struct run *run, struct connection *connection) {
    ssize_t got = recv(connection->socket, connection->input + connection->used,
                       INPUT - connection->used, MSG_DONTWAIT);
    if (got < 0) return errno == EAGAIN ? 0 : -1;
    if (got == 0) return -1;
    connection->used += (size_t)got;
    size_t read = 0, fixed = run->load->reply_size;
    while (fixed && connection->used - read >= fixed) {
        replied(run, connection, connection->next_id - (uint32_t)connection->in_flight);
        read += fixed;
    }
    while (!fixed && connection->used - read >= HEADER) {
        const uint8_t *frame = connection->input + read;
        size_t size = HEADER + number_at(frame);
        if (size > INPUT) return -1;
        if (connection->used - read < size) break;
        uint32_t id = number_at(frame + 8);
        // Frames of the connection itself have no id.
        if (id != 0) {
            if (frame[4] == TYPE_ERROR) run->result.errors++;
            replied(run, connection, id);
        }
        read += size;
    }
    connection->used -= read;
    memmove(connection->input, connection->input + read, connection->used);
    return 0;
}

static int compare(const void *left, const void *right) {
    float a = *(const float *)left, b = *(const float *)right;
    return a < b ? -1 : a > b;
}

static int drive(struct run *run, struct connection *connections) {
    const struct load *load = run->load;
    struct epoll_event ready[256];
    double begun = run->now = seconds_now();
    run->end = begun + load->seconds;
    for (int i = 0; i < load->connections; i++)
        if (send_requests(run, &connections[i]) < 0) return -1;
    // What is in flight at the end has ten seconds to come home.
    while (run->result.replies < run->begun && run->now < run->end + 10) {
        int count = epoll_wait(run->events, ready, 256, 1000);
        run->now = seconds_now();
        for (int i = 0; i < count; i++) {
            struct connection *connection = ready[i].data.ptr;
            if (ready[i].events & EPOLLIN && receive_replies(run, connection) < 0) return -1;
            if (ready[i].events & EPOLLOUT && send_rest(run, connection) < 0) return -1;
            if (send_requests(run, connection) < 0) return -1;
        }
    }
    run->result.seconds = run->now - begun;
    return run->result.replies < run->begun ? -1 : 0;
}

static int prepare(struct run *run, struct connection *connection) {
    const struct load *load = run->load;
    connection->input = malloc(INPUT);
    connection->output = malloc(load->request_size * (size_t)load->in_flight + 1);
    connection->next_id = load->first_id;
    connection->socket = open_connection(load);
    if (!connection->input || !connection->output || connection->socket < 0) return -1;
    if (greet(connection, load) < 0) return -1;
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = connection};
    return epoll_ctl(run->events, EPOLL_CTL_ADD, connection->socket, &event);
}

struct load_result run_load(const struct load *load) {
    struct run run = {.load = load, .events = epoll_create1(0)};
    struct connection *connections = calloc((size_t)load->connections, sizeof *connections);
    run.samples = malloc(SAMPLES * sizeof *run.samples);
    int status = connections && run.samples && load->in_flight <= DEPTH ? 0 : -1;
    errno = 0;
    for (int i = 0; status == 0 && i < load->connections; i++) {
        status = prepare(&run, &connections[i]);
    }
    if (status == 0) status = drive(&run, connections);
    if (status < 0) run.result.failure = errno ? errno : EPROTO;
    if (run.sample_count > 0) {
        qsort(run.samples, run.sample_count, sizeof *run.samples, compare);
        run.result.median_ms = run.samples[run.sample_count / 2] * 1e3;
        run.result.p99_ms = run.samples[run.sample_count * 99 / 100] * 1e3;
    }
    for (int i = 0; connections && i < load->connections; i++) {
        if (connections[i].socket > 0) close(connections[i].socket);
        free(connections[i].input);
        free(connections[i].output);
    }
    free(connections);
    free(run.samples);
    close(run.events);
    return run.result;
}
