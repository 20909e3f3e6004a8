/* es_object.c -- Object.assign, que no motor esquece as propriedades cuja chave é um símbolo. */
#include "es.h"

/* [ ... chave ] -> [ ... ]: a propriedade da fonte passa ao destino, que está em 0. */
static void copy_one(duk_context *ctx, duk_idx_t source) {
    duk_dup_top(ctx);
    duk_get_prop(ctx, source);
    duk_put_prop(ctx, 0);
}

/* [ ... símbolo ] -> [ ... ]: um símbolo espera, porque na linguagem os textos vêm antes. */
static void keep(duk_context *ctx, duk_idx_t symbols) {
    if (!duk_is_array(ctx, symbols)) {
        duk_push_array(ctx);
        duk_replace(ctx, symbols);
    }
    duk_put_prop_index(ctx, symbols, (duk_uarridx_t)duk_get_length(ctx, symbols));
}

/* O que a fonte em `source` tem de seu e enumerável. */
static void copy(duk_context *ctx, duk_idx_t source) {
    duk_to_object(ctx, source);
    duk_push_undefined(ctx); /* vira um array se houver símbolos, o que é raro */
    duk_idx_t symbols = duk_get_top_index(ctx);
    duk_enum(ctx, source, DUK_ENUM_OWN_PROPERTIES_ONLY | DUK_ENUM_INCLUDE_SYMBOLS);
    while (duk_next(ctx, -1, 0)) {
        if (duk_is_symbol(ctx, -1))
            keep(ctx, symbols);
        else
            copy_one(ctx, source);
    }
    duk_pop(ctx);
    duk_uarridx_t count = (duk_uarridx_t)duk_get_length(ctx, symbols);
    for (duk_uarridx_t i = 0; i < count; i++) {
        duk_get_prop_index(ctx, symbols, i);
        copy_one(ctx, source);
    }
    duk_pop(ctx);
}

/* assign(destino, ...fontes) -> destino */
duk_ret_t es_object_assign(duk_context *ctx) {
    duk_idx_t count = duk_get_top(ctx);
    if (count == 0) duk_push_undefined(ctx);
    duk_to_object(ctx, 0);
    for (duk_idx_t i = 1; i < count; i++)
        if (!duk_is_null_or_undefined(ctx, i)) copy(ctx, i);
    duk_set_top(ctx, 1);
    return 1;
}
