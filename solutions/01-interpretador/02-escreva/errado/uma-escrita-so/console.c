/* console.c -- a ponte mais curta do runtime: JavaScript de um lado, write(2) do outro.
 *
 * A escrita é síncrona para arquivos, terminais e canos, como no Node em Linux. */
#include "console.h"
#include "look.h"
#include "text.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>

/* Um cano que outro programa deixou sem bloqueio diz EAGAIN: esperar e tentar de novo. */
static int wait_writable(int fd) {
    struct pollfd p = { .fd = fd, .events = POLLOUT };
    return poll(&p, 1, -1) < 0 && errno != EINTR ? -1 : 0;
}

void (*console_observer)(int fd, const char *bytes, size_t length);

int console_write(int fd, const char *bytes, size_t length) {
    if (console_observer != NULL) console_observer(fd, bytes, length);
    while (length > 0) {
        ssize_t n = write(fd, bytes, length);
        if (n >= 0) {
            bytes += n;
            length -= (size_t)n;
        } else if (errno == EAGAIN) {
            if (wait_writable(fd) != 0) return -1;
        } else if (errno != EINTR) {
            return -1;
        }
    }
    return 0;
}

/* write(fd, texto): devolve 0 ou o número do erro. */
static duk_ret_t js_write(duk_context *ctx) {
    int fd = duk_require_int(ctx, 0);
    size_t length;
    const char *text = text_get(ctx, 1, &length);
    duk_push_int(ctx, write(fd, text, length) >= 0 ? 0 : errno);
    return 1;
}

/* Sem o signal, escrever num cano que ninguém lê mataria o processo em vez de dar EPIPE. Neste exercício,
 * o programa também vê a função pelo nome `escreve`, para conferir o que ela devolve. */
static void open_console(duk_context *ctx) {
    signal(SIGPIPE, SIG_IGN);
    duk_push_c_function(ctx, js_write, 2);
    duk_put_global_string(ctx, "escreve");
}

static const struct binding bindings[] = {
    { "write", js_write, 2, 0 },
    /* o que inspect.js precisa ver por fora (look.c) */
    { "isPlain", look_plain, 1, 0 },
    { "proxy", look_proxy, 1, 0 },
    { "classNumber", look_class, 1, 0 },
    { "hasExtras", look_extras, 1, 0 },
    { "isTerminal", look_terminal, 1, 0 },
    { "environment", look_environment, 1, 0 },
    { "cwd", look_cwd, 0, 0 },
    { "now", look_now, 0, 0 },
    { "kind", es_look, 1, 0 },
    { 0 },
};

static const struct global globals[] = {
    { "console", "console", NULL },
    { 0 },
};

extern const struct embedded console_modules[];
const struct layer console_layer = { "console", bindings,     console_modules,
                                     globals,   open_console, NULL };
