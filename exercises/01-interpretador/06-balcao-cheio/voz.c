/* voz.c -- no lugar do console, duas funções: diga(valor), que o escreve, e letras(a, b, …), que conta as
 * letras que todos os valores têm ao todo. */
#include "console.h"

#include <stdio.h>

static duk_ret_t diga(duk_context *ctx) {
    puts(duk_to_string(ctx, 0));
    return 0;
}

/* Quantas letras tem o valor na posição `index`. duk_to_string troca o valor por um texto: que troque
 * uma cópia, e não o que está na pilha. */
static double count_letters(duk_context *ctx, duk_idx_t index) {
    duk_dup(ctx, index);
    duk_to_string(ctx, -1);
    double length = (double)duk_get_length(ctx, -1);
    return length;
}

static duk_ret_t letras(duk_context *ctx) {
    double total = 0;
    duk_idx_t count = duk_get_top(ctx);
    for (duk_idx_t i = 0; i < count; i++) total += count_letters(ctx, i);
    duk_push_number(ctx, total);
    return 1;
}

static void open_voice(duk_context *ctx) {
    duk_push_c_function(ctx, diga, 1);
    duk_put_global_string(ctx, "diga");
    duk_push_c_function(ctx, letras, DUK_VARARGS);
    duk_put_global_string(ctx, "letras");
}

const struct layer console_layer = { "voz", NULL, NULL, NULL, open_voice, NULL };
