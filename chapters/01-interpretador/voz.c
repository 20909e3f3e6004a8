/* voz.c -- o segundo passo: no lugar do console, uma função só, escrita em C. */
#include "console.h"

#include <stdio.h>

/* diga(valor): o valor está na posição 0 da pilha; devolve undefined. */
static duk_ret_t diga(duk_context *ctx) {
    puts(duk_to_string(ctx, 0));
    return 0;
}

static void open_voice(duk_context *ctx) {
    duk_push_c_function(ctx, diga, 1);  /* [ diga ] */
    duk_put_global_string(ctx, "diga"); /* [ ] */
}

const struct layer console_layer = { "voz", NULL, NULL, NULL, open_voice, NULL };
