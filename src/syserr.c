/* syserr.c -- do número do sistema ao Error do Node.
 *
 * A tabela é a da libuv: quem procura a mensagem na internet acha a resposta. O que o
 * Error leva, e em que ordem, também é o que o Node mostra num console.log. */
#include "syserr.h"
#include "text.h"

#include <errno.h>
#include <netdb.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static const struct entry {
    int error;
    const char *name, *message;
} table[] = {
    { E2BIG, "E2BIG", "argument list too long" },
    { EACCES, "EACCES", "permission denied" },
    { EADDRINUSE, "EADDRINUSE", "address already in use" },
    { EADDRNOTAVAIL, "EADDRNOTAVAIL", "address not available" },
    { EAFNOSUPPORT, "EAFNOSUPPORT", "address family not supported" },
    { EAGAIN, "EAGAIN", "resource temporarily unavailable" },
    { 3000, "EAI_ADDRFAMILY", "address family not supported" },
    { 3001, "EAI_AGAIN", "temporary failure" },
    { 3002, "EAI_BADFLAGS", "bad ai_flags value" },
    { 3013, "EAI_BADHINTS", "invalid value for hints" },
    { 3003, "EAI_CANCELED", "request canceled" },
    { 3004, "EAI_FAIL", "permanent failure" },
    { 3005, "EAI_FAMILY", "ai_family not supported" },
    { 3006, "EAI_MEMORY", "out of memory" },
    { 3007, "EAI_NODATA", "no address" },
    { 3008, "EAI_NONAME", "unknown node or service" },
    { 3009, "EAI_OVERFLOW", "argument buffer overflow" },
    { 3014, "EAI_PROTOCOL", "resolved protocol is unknown" },
    { 3010, "EAI_SERVICE", "service not available for socket type" },
    { 3011, "EAI_SOCKTYPE", "socket type not supported" },
    { EALREADY, "EALREADY", "connection already in progress" },
    { EBADF, "EBADF", "bad file descriptor" },
    { EBUSY, "EBUSY", "resource busy or locked" },
    { ECANCELED, "ECANCELED", "operation canceled" },
    { 4080, "ECHARSET", "invalid Unicode character" },
    { ECONNABORTED, "ECONNABORTED", "software caused connection abort" },
    { ECONNREFUSED, "ECONNREFUSED", "connection refused" },
    { ECONNRESET, "ECONNRESET", "connection reset by peer" },
    { EDESTADDRREQ, "EDESTADDRREQ", "destination address required" },
    { EEXIST, "EEXIST", "file already exists" },
    { EFAULT, "EFAULT", "bad address in system call argument" },
    { EFBIG, "EFBIG", "file too large" },
    { EHOSTUNREACH, "EHOSTUNREACH", "host is unreachable" },
    { EINTR, "EINTR", "interrupted system call" },
    { EINVAL, "EINVAL", "invalid argument" },
    { EIO, "EIO", "i/o error" },
    { EISCONN, "EISCONN", "socket is already connected" },
    { EISDIR, "EISDIR", "illegal operation on a directory" },
    { ELOOP, "ELOOP", "too many symbolic links encountered" },
    { EMFILE, "EMFILE", "too many open files" },
    { EMSGSIZE, "EMSGSIZE", "message too long" },
    { ENAMETOOLONG, "ENAMETOOLONG", "name too long" },
    { ENETDOWN, "ENETDOWN", "network is down" },
    { ENETUNREACH, "ENETUNREACH", "network is unreachable" },
    { ENFILE, "ENFILE", "file table overflow" },
    { ENOBUFS, "ENOBUFS", "no buffer space available" },
    { ENODEV, "ENODEV", "no such device" },
    { ENOENT, "ENOENT", "no such file or directory" },
    { ENOMEM, "ENOMEM", "not enough memory" },
    { ENOPROTOOPT, "ENOPROTOOPT", "protocol not available" },
    { ENOSPC, "ENOSPC", "no space left on device" },
    { ENOSYS, "ENOSYS", "function not implemented" },
    { ENOTCONN, "ENOTCONN", "socket is not connected" },
    { ENOTDIR, "ENOTDIR", "not a directory" },
    { ENOTEMPTY, "ENOTEMPTY", "directory not empty" },
    { ENOTSOCK, "ENOTSOCK", "socket operation on non-socket" },
    { ENOTSUP, "ENOTSUP", "operation not supported on socket" },
    { EOVERFLOW, "EOVERFLOW", "value too large for defined data type" },
    { EPERM, "EPERM", "operation not permitted" },
    { EPIPE, "EPIPE", "broken pipe" },
    { EPROTO, "EPROTO", "protocol error" },
    { EPROTONOSUPPORT, "EPROTONOSUPPORT", "protocol not supported" },
    { EPROTOTYPE, "EPROTOTYPE", "protocol wrong type for socket" },
    { ERANGE, "ERANGE", "result too large" },
    { EROFS, "EROFS", "read-only file system" },
    { ESHUTDOWN, "ESHUTDOWN", "cannot send after transport endpoint shutdown" },
    { ESPIPE, "ESPIPE", "invalid seek" },
    { ESRCH, "ESRCH", "no such process" },
    { ETIMEDOUT, "ETIMEDOUT", "connection timed out" },
    { ETXTBSY, "ETXTBSY", "text file is busy" },
    { EXDEV, "EXDEV", "cross-device link not permitted" },
    { 4094, "UNKNOWN", "unknown error" },
    { 4095, "EOF", "end of file" },
    { ENXIO, "ENXIO", "no such device or address" },
    { EMLINK, "EMLINK", "too many links" },
    { EHOSTDOWN, "EHOSTDOWN", "host is down" },
    { ENOTTY, "ENOTTY", "inappropriate ioctl for device" },
    { 4028, "EFTYPE", "inappropriate file type or format" },
    { EILSEQ, "EILSEQ", "illegal byte sequence" },
    { ESOCKTNOSUPPORT, "ESOCKTNOSUPPORT", "socket type not supported" },
    { ENODATA, "ENODATA", "no data available" },
#ifdef __linux__
    { ENONET, "ENONET", "machine is not on the network" },
    { EREMOTEIO, "EREMOTEIO", "remote I/O error" },
    { EUNATCH, "EUNATCH", "protocol driver not attached" },
#endif
};

enum { COUNT = sizeof table / sizeof *table };

static const struct entry *find(int error) {
    for (size_t i = 0; i < COUNT; i++)
        if (table[i].error == error) return &table[i];
    return NULL;
}

const char *syserr_name(int error) {
    const struct entry *e = find(error);
    return e != NULL ? e->name : "UNKNOWN";
}

const char *syserr_message(int error) {
    const struct entry *e = find(error);
    return e != NULL ? e->message : "unknown error";
}

int syserr_from_getaddrinfo(int result) {
    switch (result) {
    case EAI_AGAIN: return SYSERR_EAI_AGAIN;
    case EAI_FAIL: return SYSERR_EAI_FAIL;
    case EAI_FAMILY: return SYSERR_EAI_FAMILY;
    case EAI_MEMORY: return SYSERR_EAI_MEMORY;
    case EAI_NONAME: return SYSERR_EAI_NONAME;
    case EAI_SERVICE: return SYSERR_EAI_SERVICE;
    case EAI_SOCKTYPE: return SYSERR_EAI_SOCKTYPE;
    case EAI_SYSTEM: return errno;
#ifdef EAI_NODATA
    case EAI_NODATA: return SYSERR_EAI_NODATA;
#endif
    default: return SYSERR_UNKNOWN;
    }
}

/* ---- montar o Error ---- */

static void push_text(duk_context *ctx, const char *text) { text_push(ctx, text, strlen(text)); }

/* [ ... erro ] -> [ ... erro ]: uma propriedade de texto, se há o que dizer. */
static void put_text(duk_context *ctx, const char *key, const char *text) {
    if (text == NULL) return;
    push_text(ctx, text);
    duk_put_prop_string(ctx, -2, key);
}

static void put_errno(duk_context *ctx, int error) {
    duk_push_int(ctx, -error);
    duk_put_prop_literal(ctx, -2, "errno");
}

/* [ pedaços da mensagem, desde `first` ] -> [ erro ] */
static void push_error(duk_context *ctx, duk_idx_t first) {
    duk_concat(ctx, duk_get_top(ctx) - first);
    duk_push_error_object(ctx, DUK_ERR_ERROR, "%s", duk_get_string(ctx, -1));
    duk_remove(ctx, -2);
}

/* [ ... erro ] -> [ ... erro ]: o que todos levam, na ordem do Node. */
static void put_common(duk_context *ctx, int error, const char *code, const char *syscall) {
    put_errno(ctx, error);
    put_text(ctx, "code", code);
    put_text(ctx, "syscall", syscall);
}

/* [ ] -> [ texto... ]: empurra cada pedaço, até NULL. */
static void push_texts(duk_context *ctx, ...) {
    va_list texts;
    va_start(texts, ctx);
    for (const char *text; (text = va_arg(texts, const char *)) != NULL;) push_text(ctx, text);
    va_end(texts);
}

void syserr_push(duk_context *ctx, int error, const char *syscall, const char *path,
                 const char *dest) {
    duk_idx_t first = duk_get_top(ctx);
    push_texts(ctx, syserr_name(error), ": ", syserr_message(error), ", ", syscall, NULL);
    if (path != NULL) push_texts(ctx, " '", path, "'", NULL);
    if (dest != NULL) push_texts(ctx, " -> '", dest, "'", NULL);
    push_error(ctx, first);
    put_common(ctx, error, syserr_name(error), syscall);
    put_text(ctx, "path", path);
    put_text(ctx, "dest", dest);
}

void syserr_throw(duk_context *ctx, int error, const char *syscall, const char *path,
                  const char *dest) {
    syserr_push(ctx, error, syscall, path, dest);
    (void)duk_throw(ctx);
}

void syserr_push_plain(duk_context *ctx, int error, const char *syscall) {
    duk_idx_t first = duk_get_top(ctx);
    push_texts(ctx, syscall, " ", syserr_name(error), NULL);
    push_error(ctx, first);
    put_common(ctx, error, syserr_name(error), syscall);
}

/* [ ] -> [ texto... ]: " endereço:porta", ou " caminho". */
static void push_place(duk_context *ctx, const char *address, int port) {
    if (port > 0)
        duk_push_sprintf(ctx, " %s:%d", address != NULL ? address : "undefined", port);
    else if (address != NULL)
        push_texts(ctx, " ", address, NULL);
}

static void put_place(duk_context *ctx, const char *address, int port) {
    put_text(ctx, "address", address);
    if (port <= 0) return;
    duk_push_int(ctx, port);
    duk_put_prop_literal(ctx, -2, "port");
}

void syserr_push_connect(duk_context *ctx, int error, const char *syscall, const char *address,
                         int port) {
    duk_idx_t first = duk_get_top(ctx);
    push_texts(ctx, syscall, " ", syserr_name(error), NULL);
    push_place(ctx, address, port);
    push_error(ctx, first);
    put_common(ctx, error, syserr_name(error), syscall);
    put_place(ctx, address, port);
}

/* Aqui o Node põe `code` antes de `errno`. */
void syserr_push_listen(duk_context *ctx, int error, const char *syscall, const char *address,
                        int port) {
    duk_idx_t first = duk_get_top(ctx);
    push_texts(ctx, syscall, " ", syserr_name(error), ": ", syserr_message(error), NULL);
    push_place(ctx, address, port);
    push_error(ctx, first);
    put_text(ctx, "code", syserr_name(error));
    put_errno(ctx, error);
    put_text(ctx, "syscall", syscall);
    put_place(ctx, address, port);
}

/* O Node junta "nome desconhecido" e "nome sem endereço" num só código. */
static const char *host_code(int error) {
    return error == SYSERR_EAI_NONAME || error == SYSERR_EAI_NODATA ? "ENOTFOUND"
                                                                    : syserr_name(error);
}

void syserr_push_host(duk_context *ctx, int error, const char *syscall, const char *hostname) {
    duk_idx_t first = duk_get_top(ctx);
    push_texts(ctx, syscall, " ", host_code(error), NULL);
    if (hostname != NULL) push_texts(ctx, " ", hostname, NULL);
    push_error(ctx, first);
    put_common(ctx, error, host_code(error), syscall);
    put_text(ctx, "hostname", hostname);
}

/* ---- para o JavaScript, que usa números negativos, como util e process.binding ---- */

static const char *optional_text(duk_context *ctx, duk_idx_t index) {
    return duk_is_string(ctx, index) ? text_require(ctx, index) : NULL;
}

/* name(-2) -> 'ENOENT', ou undefined se o número não é de erro nenhum */
duk_ret_t syserr_js_name(duk_context *ctx) {
    const struct entry *e = find(-duk_require_int(ctx, 0));
    if (e == NULL) return 0;
    duk_push_string(ctx, e->name);
    return 1;
}

/* entries() -> [-7, 'E2BIG', 'argument list too long', …] */
duk_ret_t syserr_js_entries(duk_context *ctx) {
    duk_push_array(ctx);
    duk_uarridx_t n = 0;
    for (size_t i = 0; i < COUNT; i++) {
        duk_push_int(ctx, -table[i].error);
        duk_put_prop_index(ctx, -2, n++);
        duk_push_string(ctx, table[i].name);
        duk_put_prop_index(ctx, -2, n++);
        duk_push_string(ctx, table[i].message);
        duk_put_prop_index(ctx, -2, n++);
    }
    return 1;
}

/* file(errno, syscall, path?, dest?) */
duk_ret_t syserr_js_file(duk_context *ctx) {
    syserr_push(ctx, -duk_require_int(ctx, 0), text_require(ctx, 1), optional_text(ctx, 2),
                optional_text(ctx, 3));
    return 1;
}

/* plain(errno, syscall) */
duk_ret_t syserr_js_plain(duk_context *ctx) {
    syserr_push_plain(ctx, -duk_require_int(ctx, 0), text_require(ctx, 1));
    return 1;
}

/* connect(errno, syscall, address?, port?) e listen(…) */
duk_ret_t syserr_js_place(duk_context *ctx) {
    int listening = duk_get_current_magic(ctx);
    (listening ? syserr_push_listen
               : syserr_push_connect)(ctx, -duk_require_int(ctx, 0), text_require(ctx, 1),
                                      optional_text(ctx, 2), duk_get_int_default(ctx, 3, 0));
    return 1;
}

/* host(errno, syscall, hostname?) */
duk_ret_t syserr_js_host(duk_context *ctx) {
    syserr_push_host(ctx, -duk_require_int(ctx, 0), text_require(ctx, 1), optional_text(ctx, 2));
    return 1;
}
