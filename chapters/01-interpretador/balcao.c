/* balcao.c -- no lugar do console, uma função que mostra o que há na pilha de valores. */
#include "console.h"

#include <stdio.h>

static void show(duk_context *ctx, const char *after) {
    printf("%-22s [", after);
    for (duk_idx_t i = 0, top = duk_get_top(ctx); i < top; i++) {
        duk_dup(ctx, i); /* duk_to_string trocaria o próprio valor: que troque a cópia */
        printf(" %s", duk_to_string(ctx, -1));
        duk_pop(ctx);
    }
    puts(" ]");
}

/* soma(a, b) */
static duk_ret_t soma(duk_context *ctx) {
    show(ctx, "ao entrar");
    double a = duk_require_number(ctx, 0), b = duk_require_number(ctx, 1);
    duk_push_number(ctx, a + b);
    show(ctx, "depois de duk_push");
    return 1;
}

static void open_counter(duk_context *ctx) {
    duk_push_c_function(ctx, soma, 2);
    duk_put_global_string(ctx, "soma");
}

const struct layer console_layer = { "balcao", NULL, NULL, NULL, open_counter, NULL };
