/* events.c -- emit: avisar a quem escuta.
 *
 * Um emissor guarda os ouvintes na propriedade `_events`: nome do evento -> função, ou array
 * de funções quando há mais de uma. Pôr e tirar ouvintes é com events.js; chamá-los é aqui,
 * porque acontece a cada pedaço de cada conexão (em JavaScript, emit custa dez vezes mais).
 *
 * emit é síncrono: não passa por fila nenhuma, e roda no contexto de quem o chamou, que
 * pode ser uma corrotina. */
#include "events.h"

/* O que events.js nos entrega ao carregar. */
static struct {
    void *before_error; /* o que fazer antes de avisar 'error' */
    void *on_promise;   /* o que fazer quando um ouvinte devolve um objeto */
    void *capture;      /* o símbolo que liga captureRejections num emissor */
} script;

/* ---- os casos raros ---- */

/* [ ... ] -> [ ... f this ], pronto para receber os argumentos. */
static void push_script(duk_context *ctx, void *function) {
    duk_push_heapptr(ctx, function);
    duk_push_this(ctx);
}

/* Duplica no topo o que está nas posições `from` até `to` - 1. */
static void dup_range(duk_context *ctx, duk_idx_t from, duk_idx_t to) {
    for (duk_idx_t i = from; i < to; i++) duk_dup(ctx, i);
}

static int is_error(duk_context *ctx) {
    duk_push_literal(ctx, "error");
    int is = duk_strict_equals(ctx, 0, -1);
    duk_pop(ctx);
    return is;
}

/* Um ouvinte devolveu um objeto (uma promessa?). Só interessa a quem pediu captureRejections.
 * [ nome args... ... resultado ] -> [ nome args... ... resultado ] */
static void look_at_result(duk_context *ctx, duk_idx_t nargs) {
    duk_push_this(ctx);
    duk_push_heapptr(ctx, script.capture);
    duk_get_prop(ctx, -2);
    int captures = duk_to_boolean(ctx, -1);
    duk_pop_2(ctx);
    if (!captures) return;
    duk_require_stack(ctx, nargs + 4);
    push_script(ctx, script.on_promise);
    duk_dup(ctx, -3); /* [ ... resultado f this resultado ] */
    dup_range(ctx, 0, nargs + 1);
    duk_call_method(ctx, nargs + 2);
    duk_pop(ctx);
}

/* ---- emit ---- */

/* [ nome args... ] -> [ nome args... ouvintes ]; 0 se não há nenhum. */
static int push_listeners(duk_context *ctx) {
    duk_push_this(ctx);
    duk_get_prop_literal(ctx, -1, "_events");
    duk_remove(ctx, -2);
    if (!duk_is_object(ctx, -1)) return 0;
    duk_dup(ctx, 0);
    duk_get_prop(ctx, -2);
    duk_remove(ctx, -2);
    return !duk_is_undefined(ctx, -1);
}

/* [ nome args... ... ouvinte ] -> [ nome args... ... ] */
static void call_listener(duk_context *ctx, duk_idx_t nargs) {
    duk_push_this(ctx);
    dup_range(ctx, 1, nargs + 1);
    duk_call_method(ctx, nargs);
    if (duk_is_object(ctx, -1)) look_at_result(ctx, nargs);
    duk_pop(ctx);
}

/* [ nome args... array ]: primeiro copia a lista para a pilha, depois chama. Um ouvinte pode
 * tirar ou pôr outros durante o aviso, e isso só deve valer para o próximo. */
static void call_listeners(duk_context *ctx, duk_idx_t nargs) {
    duk_idx_t list = duk_get_top_index(ctx), count = (duk_idx_t)duk_get_length(ctx, list);
    duk_require_stack(ctx, count + nargs + 8);
    for (duk_idx_t i = 0; i < count; i++) duk_get_prop_index(ctx, list, (duk_uarridx_t)i);
    for (duk_idx_t i = 0; i < count; i++) {
        duk_dup(ctx, list + 1 + i);
        call_listener(ctx, nargs);
    }
}

/* emit(nome, ...args): chama os ouvintes na ordem em que entraram, com `this` igual ao emissor.
 * Devolve se havia algum. */
static duk_ret_t emit(duk_context *ctx) {
    if (duk_get_top(ctx) == 0) duk_push_undefined(ctx);
    duk_idx_t nargs = duk_get_top(ctx) - 1;
    duk_require_stack(ctx, nargs + 8);
    if (is_error(ctx)) {
        push_script(ctx, script.before_error);
        dup_range(ctx, 1, nargs + 1);
        duk_call_method(ctx, nargs); /* lança, se ninguém escuta 'error' */
        duk_pop(ctx);
    }
    int heard = push_listeners(ctx);
    if (heard && duk_is_callable(ctx, -1))
        call_listener(ctx, nargs);
    else if (heard)
        call_listeners(ctx, nargs);
    duk_push_boolean(ctx, heard);
    return 1;
}

/* ---- a camada ---- */

static void *keep(duk_context *ctx, duk_idx_t index) {
    duk_dup(ctx, index);
    void *pointer = duk_get_heapptr(ctx, index);
    engine_keep(ctx);
    return pointer;
}

/* start(before_error, on_promise, capture) */
static duk_ret_t start(duk_context *ctx) {
    script.before_error = keep(ctx, 0);
    script.on_promise = keep(ctx, 1);
    script.capture = keep(ctx, 2);
    return 0;
}

static const struct binding bindings[] = {
    { "emit",  emit,  DUK_VARARGS, 0 },
    { "start", start, 3,           0 },
    { 0 },
};

extern const struct embedded events_modules[];
const struct layer events_layer = { "events", bindings, events_modules, NULL, NULL, NULL };
