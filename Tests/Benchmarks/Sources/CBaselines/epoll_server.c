// The least a server can do that answers frames: one thread, epoll, a whole read parsed at once, one write for it.
#include "CBaselines.h"
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { HEADER = 12, INPUT = 256 * 1024, OUTPUT = 4 * 1024 * 1024, CONNECTIONS = 1024 };

struct peer {
    int socket;
    size_t used;
    uint8_t input[INPUT];
};

static uint8_t output[OUTPUT];

static uint32_t length_at(const uint8_t *bytes) {
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

static int send_all(int socket, const uint8_t *bytes, size_t count) {
    while (count > 0) {
        ssize_t sent = send(socket, bytes, count, MSG_NOSIGNAL);
        if (sent < 0) return -1;
        bytes += sent;
        count -= (size_t)sent;
    }
    return 0;
}

// Answers every whole frame that is there; negative when the connection is over.
static int answer(struct peer *peer, size_t reply_size) {
    ssize_t got = recv(peer->socket, peer->input + peer->used, INPUT - peer->used, MSG_DONTWAIT);
    if (got < 0) return errno == EAGAIN ? 0 : -1;
    if (got == 0) return -1;
    peer->used += (size_t)got;
    size_t read = 0, written = 0;
    while (peer->used - read >= HEADER) {
        size_t size = HEADER + length_at(peer->input + read);
        if (size > INPUT) return -1;
        if (peer->used - read < size) break;
        if (written + HEADER + reply_size > OUTPUT) {
            if (send_all(peer->socket, output, written) < 0) return -1;
            written = 0;
        }
        uint32_t length = htonl((uint32_t)reply_size);
        memcpy(output + written, &length, 4);
        output[written + 4] = 2;
        memcpy(output + written + 5, peer->input + read + 5, HEADER - 5);
        memset(output + written + HEADER, 7, reply_size);
        written += HEADER + reply_size;
        read += size;
    }
    peer->used -= read;
    memmove(peer->input, peer->input + read, peer->used);
    return written ? send_all(peer->socket, output, written) : 0;
}

static int listener(void) {
    int server = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;
    if (server < 0 || bind(server, (struct sockaddr *)&address, size) < 0) return -1;
    if (listen(server, 512) < 0) return -1;
    if (getsockname(server, (struct sockaddr *)&address, &size) < 0) return -1;
    printf("Listening on 127.0.0.1:%d.\n", ntohs(address.sin_port));
    fflush(stdout);
    return server;
}

int serve_epoll(size_t reply_size, int seconds) {
    int server = listener(), events = epoll_create1(0), accepted = 0;
    if (server < 0 || events < 0) return -1;
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = NULL};
    epoll_ctl(events, EPOLL_CTL_ADD, server, &event);
    time_t end = time(NULL) + seconds;
    struct epoll_event ready[256];
    while (time(NULL) < end) {
        int count = epoll_wait(events, ready, 256, 1000);
        for (int i = 0; i < count; i++) {
            struct peer *peer = ready[i].data.ptr;
            if (peer) {
                if (answer(peer, reply_size) < 0) {
                    close(peer->socket);
                    free(peer);
                    accepted--;
                }
                continue;
            }
            int client = accept(server, NULL, NULL);
            if (client < 0) continue;
            peer = accepted < CONNECTIONS ? calloc(1, sizeof *peer) : NULL;
            if (!peer) {
                close(client);
                continue;
            }
            int yes = 1;
            setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
            peer->socket = client;
            accepted++;
            event.data.ptr = peer;
            epoll_ctl(events, EPOLL_CTL_ADD, client, &event);
        }
    }
    return 0;
}
