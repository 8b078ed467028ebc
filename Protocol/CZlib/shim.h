// zlib's initialisers are macros, which Swift cannot call: these are the two that Deskwire uses.
#pragma once
#include <zlib.h>

/// Raw DEFLATE (RFC 1951, no zlib header), as one frame of the protocol carries it.
static inline int deskwire_deflate_init(z_stream *stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
}

static inline int deskwire_inflate_init(z_stream *stream) {
    return inflateInit2(stream, -MAX_WBITS);
}
