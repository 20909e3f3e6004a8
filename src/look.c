/* look.c -- olhar um valor por fora, sem executar nada do programa.
 *
 * duk_inspect_value conta o que o Duktape guarda de um objeto; é o bastante para tudo,
 * menos para o alvo de um Proxy, que a API esconde (peek.h). */
#include "look.h"
#include "clock.h"
#include "peek.h"
#include "text.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* ---- textos ---- */

duk_ret_t look_plain(duk_context *ctx) {
    size_t length;
    const char *s = duk_require_lstring(ctx, 0, &length);
    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)s[i];
        if (c < ' ' || c > '~' || c == '\'' || c == '\\') return 0; /* undefined: não */
    }
    duk_push_true(ctx);
    return 1;
}

/* ---- objetos ---- */

/* [ ... ] -> [ ... ]: um dos números que o Duktape guarda do valor em `index`. */
static int info(duk_context *ctx, duk_idx_t index, const char *field) {
    duk_inspect_value(ctx, index);
    duk_get_prop_string(ctx, -1, field);
    int value = duk_get_int(ctx, -1);
    duk_pop_2(ctx);
    return value;
}

duk_ret_t look_class(duk_context *ctx) {
    duk_push_int(ctx, info(ctx, 0, "class"));
    return 1;
}

duk_ret_t look_extras(duk_context *ctx) {
    /* Posições de um array denso moram na "parte array"; o resto, na "parte de entradas". */
    duk_push_boolean(ctx, info(ctx, 0, "enext") > 0);
    return 1;
}

/* ---- proxies ---- */

/* [ alvo, tratador ], ou undefined. */
duk_ret_t look_proxy(duk_context *ctx) {
    if (!peek_is_proxy(ctx, 0)) return 0;
    duk_push_array(ctx);
    peek_proxy_parts(ctx, 0);
    duk_put_prop_index(ctx, -3, 1);
    duk_put_prop_index(ctx, -2, 0);
    return 1;
}

/* ---- o terminal e o ambiente ---- */

duk_ret_t look_terminal(duk_context *ctx) {
    duk_push_boolean(ctx, isatty(duk_require_int(ctx, 0)));
    return 1;
}

duk_ret_t look_environment(duk_context *ctx) {
    const char *value = getenv(text_require(ctx, 0));
    if (value == NULL) return 0;
    text_push(ctx, value, strlen(value));
    return 1;
}

duk_ret_t look_cwd(duk_context *ctx) {
    char path[PATH_MAX];
    if (getcwd(path, sizeof path) == NULL) return 0;
    text_push(ctx, path, strlen(path));
    return 1;
}

duk_ret_t look_now(duk_context *ctx) {
    struct timespec now;
    clock_read(CLOCK_MONOTONIC, &now);
    duk_push_number(ctx, (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6);
    return 1;
}
