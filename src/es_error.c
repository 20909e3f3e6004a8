/* es_error.c -- a causa de um erro (`new Error('x', { cause: e })`), e AggregateError.
 *
 * Os construtores do Duktape só recebem a mensagem. A causa é posta por uma linha a mais na
 * cópia do Duktape (src/config/duktape/language.sed); aqui eles passam a receber o segundo argumento. */
#include "es.h"
#include "peek.h"

#define TRACE "\x82Tracedata" /* o nome que o Duktape dá à pilha anotada: dois valores por quadro */

/* [ ... objeto valor ] -> [ ... objeto ]: uma propriedade não enumerável. */
static void hide(duk_context *ctx, const char *name) {
    duk_push_string(ctx, name);
    duk_insert(ctx, -2);
    duk_def_prop(ctx, -3,
                 DUK_DEFPROP_HAVE_VALUE | DUK_DEFPROP_FORCE | DUK_DEFPROP_SET_WRITABLE |
                     DUK_DEFPROP_SET_CONFIGURABLE | DUK_DEFPROP_HAVE_ENUMERABLE);
}

/* ---- AggregateError(erros, mensagem, opções) ---- */

/* [ ... erro ] -> [ ... erro ]: sem o primeiro quadro da pilha, que é o da função que o faz. */
static void drop_frame(duk_context *ctx) {
    if (!duk_get_prop_literal(ctx, -1, TRACE)) {
        duk_pop(ctx);
        return;
    }
    duk_push_bare_array(ctx); /* [ erro velha nova ] */
    for (duk_uarridx_t i = 0; duk_get_prop_index(ctx, -2, i + 2); i++)
        duk_put_prop_index(ctx, -2, i);
    duk_pop(ctx);
    duk_remove(ctx, -2);
    hide(ctx, TRACE);
}

/* [ ... array valor ] -> [ ... array ] */
static void append(duk_context *ctx, void *array) {
    duk_idx_t index = *(duk_idx_t *)array;
    duk_put_prop_index(ctx, index, (duk_uarridx_t)duk_get_length(ctx, index));
}

static duk_ret_t construct(duk_context *ctx) {
    duk_get_global_literal(ctx, "Error"); /* [ erros mensagem opções Error ] */
    duk_dup(ctx, 1);
    duk_dup(ctx, 2);
    duk_new(ctx, 2);
    drop_frame(ctx); /* [ erros mensagem opções erro ] */
    duk_push_current_function(ctx);
    duk_get_prop_literal(ctx, -1, "prototype");
    duk_set_prototype(ctx, 3);
    duk_set_top(ctx, 4);
    duk_idx_t array = duk_push_array(ctx);
    es_iterate(ctx, 0, append, &array);
    hide(ctx, "errors");
    return 1;
}

duk_ret_t es_aggregate(duk_context *ctx) {
    duk_push_object(ctx);
    duk_get_global_literal(ctx, "Error");
    duk_push_c_function(ctx, construct, 3); /* [ exports Error AggregateError ] */
    peek_allow_new(ctx, -1);
    es_label(ctx, "AggregateError", 2, 3);
    duk_dup(ctx, 1);
    duk_set_prototype(ctx, 2);
    duk_push_object(ctx);
    es_link(ctx);
    duk_get_prop_literal(ctx, 1, "prototype");
    duk_set_prototype(ctx, 3);
    duk_push_literal(ctx, "AggregateError");
    hide(ctx, "name");
    duk_push_literal(ctx, "");
    hide(ctx, "message");
    duk_pop(ctx);
    duk_put_prop_literal(ctx, 0, "AggregateError");
    duk_set_top(ctx, 1);
    return 1;
}

/* ---- abrir ---- */

void es_error_open(duk_context *ctx) {
    static const char *const names[] = { "Error",       "EvalError", "RangeError", "ReferenceError",
                                         "SyntaxError", "TypeError", "URIError" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        duk_get_global_string(ctx, names[i]);
        if (peek_set_arguments(ctx, -1, 2)) es_label(ctx, names[i], 1, 2);
        if (i > 0) {
            duk_get_global_literal(ctx, "Error");
            duk_set_prototype(ctx, -2);
        }
        duk_pop(ctx);
    }
    duk_get_global_literal(ctx, "Error");
    duk_get_prop_literal(ctx, -1, "captureStackTrace");
    es_label(ctx, "captureStackTrace", 2, 2);
    hide(ctx, "captureStackTrace");
    duk_pop(ctx);
}
