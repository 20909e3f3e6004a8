/* bloqueante.c -- um servidor que atende um cliente por vez, para sentir onde dói.
 *
 * Camada descartável: só existe neste capítulo. Cada chamada para o processo inteiro até o
 * kernel responder; nenhuma outra linha de JavaScript roda enquanto isso. */
#include "bloqueante.h"
#include "text.h"

#include <arpa/inet.h>
#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static duk_ret_t fail(duk_context *ctx, const char *what) {
    return duk_error(ctx, DUK_ERR_ERROR, "%s: %s", what, strerror(errno));
}

/* listen(porta): [descritor, porta] de um servidor em 127.0.0.1; porta 0: o sistema escolhe. */
static duk_ret_t js_listen(duk_context *ctx) {
    struct sockaddr_in a = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    a.sin_port = htons((uint16_t)duk_require_uint(ctx, 0));
    socklen_t size = sizeof a;
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), yes = 1;
    if (fd < 0) return fail(ctx, "socket");
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (bind(fd, (struct sockaddr *)&a, size) != 0 || listen(fd, 511) != 0 ||
        getsockname(fd, (struct sockaddr *)&a, &size) != 0) {
        close(fd);
        return fail(ctx, "listen");
    }
    duk_push_sprintf(ctx, "[%d,%d]", fd, ntohs(a.sin_port));
    duk_json_decode(ctx, -1);
    return 1;
}

/* accept(servidor): para até chegar um cliente. */
static duk_ret_t js_accept(duk_context *ctx) {
    int fd = accept4(duk_require_int(ctx, 0), NULL, NULL, SOCK_CLOEXEC);
    if (fd < 0) return fail(ctx, "accept");
    duk_push_int(ctx, fd);
    return 1;
}

/* read(cliente): para até o cliente falar; texto vazio quando ele desliga, ou some. */
static duk_ret_t js_read(duk_context *ctx) {
    char bytes[65536];
    int client = duk_require_int(ctx, 0);
    ssize_t n = read(client, bytes, sizeof bytes);
    text_push(ctx, bytes, n < 0 ? 0 : (size_t)n);
    return 0;
}

/* write(cliente, texto): para enquanto o cliente não recebe. Se ele sumiu, azar o dele. */
static duk_ret_t js_write(duk_context *ctx) {
    size_t length;
    const char *text = text_get(ctx, 1, &length);
    console_write(duk_require_int(ctx, 0), text, length);
    return 0;
}

static duk_ret_t js_close(duk_context *ctx) {
    close(duk_require_int(ctx, 0));
    return 0;
}

static const struct binding bindings[] = {
    { "listen", js_listen, 1, 0 }, { "accept", js_accept, 1, 0 }, { "read", js_read, 1, 0 },
    { "write", js_write, 2, 0 },   { "close", js_close, 1, 0 },   { 0 },
};

static const struct global globals[] = { { "servir", "bloqueante", "servir" }, { 0 } };

extern const struct embedded bloqueante_modules[];
const struct layer bloqueante_layer = {
    "bloqueante", bindings, bloqueante_modules, globals, NULL, NULL,
};
