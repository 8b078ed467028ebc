#pragma once
#include <curl/curl.h>
#include <stddef.h>

// Swift does not call variadic functions. Each of these passes one kind of value on.

static inline CURLcode deskwire_curl_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

// Nothing but mail, whatever an address says.
static inline CURLcode deskwire_curl_only_mail(CURL *handle) {
#if LIBCURL_VERSION_NUM >= 0x075500
    return curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
#else
    return curl_easy_setopt(handle, CURLOPT_PROTOCOLS, (long)(CURLPROTO_SMTP | CURLPROTO_SMTPS));
#endif
}

static inline CURLcode deskwire_curl_set_number(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode deskwire_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}

// What a server says while libcurl connects: a line a call. Returns the count of bytes that were taken.
typedef size_t (*deskwire_curl_lines)(char *bytes, size_t size, size_t count, void *context);

static inline CURLcode deskwire_curl_on_line(CURL *handle, deskwire_curl_lines call, void *context) {
    curl_easy_setopt(handle, CURLOPT_HEADERDATA, context);
    return curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, call);
}

// Asked about once a second while libcurl works; anything but 0 ends the work.
typedef int (*deskwire_curl_progress)(void *context, curl_off_t down_all, curl_off_t down, curl_off_t up_all,
                                      curl_off_t up);

static inline CURLcode deskwire_curl_on_progress(CURL *handle, deskwire_curl_progress call, void *context) {
    curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(handle, CURLOPT_XFERINFODATA, context);
    return curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, call);
}

static inline CURLcode deskwire_curl_socket(CURL *handle, curl_socket_t *socket) {
    return curl_easy_getinfo(handle, CURLINFO_ACTIVESOCKET, socket);
}
