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
    void *error;        /* o texto "error" (textos iguais são um só no Duktape) */
    void *emit;         /* o nosso emit, para saber se o programa pôs outro no lugar */
} script;

/* Um aviso em andamento: [ emissor nome args... ] na pilha, a partir de `base`. */
struct notice {
    duk_idx_t base, nargs;
};

/* [ ... ] -> [ ... args ] */
static void dup_args(duk_context *ctx, const struct notice *n) {
    for (duk_idx_t i = 0; i < n->nargs; i++) duk_dup(ctx, n->base + 2 + i);
}

/* ---- os casos raros ---- */

/* [ ... ] -> [ ... ]: lança, se ninguém escuta 'error'. */
static void prepare_error(duk_context *ctx, const struct notice *n) {
    duk_push_heapptr(ctx, script.before_error);
    duk_dup(ctx, n->base);
    dup_args(ctx, n);
    duk_call_method(ctx, n->nargs);
    duk_pop(ctx);
}

/* Um ouvinte devolveu um objeto (uma promessa?). Só interessa a quem pediu captureRejections.
 * [ ... resultado ] -> [ ... resultado ] */
static void look_at_result(duk_context *ctx, const struct notice *n) {
    duk_push_heapptr(ctx, script.capture);
    duk_get_prop(ctx, n->base);
    int captures = duk_to_boolean(ctx, -1);
    duk_pop(ctx);
    if (!captures) return;
    duk_require_stack(ctx, n->nargs + 4);
    duk_push_heapptr(ctx, script.on_promise);
    duk_dup(ctx, n->base);
    duk_dup(ctx, -3); /* [ ... resultado f this resultado ] */
    duk_dup(ctx, n->base + 1);
    dup_args(ctx, n);
    duk_call_method(ctx, n->nargs + 2);
    duk_pop(ctx);
}

/* ---- emit ---- */

/* [ ... ] -> [ ... ouvinte ]: uma função ou um array delas; 0 se não há nenhum. */
static int push_listeners(duk_context *ctx, const struct notice *n) {
    duk_get_prop_literal(ctx, n->base, "_events");
    if (!duk_is_object(ctx, -1)) return 0;
    duk_dup(ctx, n->base + 1);
    duk_get_prop(ctx, -2);
    return !duk_is_undefined(ctx, -1);
}

/* [ ... ouvinte ] -> [ ... ] */
static void call_listener(duk_context *ctx, const struct notice *n) {
    duk_dup(ctx, n->base);
    dup_args(ctx, n);
    duk_call_method(ctx, n->nargs);
    if (duk_is_object(ctx, -1)) look_at_result(ctx, n);
    duk_pop(ctx);
}

/* [ ... array ]: primeiro copia a lista para a pilha, depois chama. Um ouvinte pode tirar ou pôr
 * outros durante o aviso, e isso só deve valer para o próximo. */
static void call_listeners(duk_context *ctx, const struct notice *n) {
    duk_idx_t list = duk_get_top_index(ctx), count = (duk_idx_t)duk_get_length(ctx, list);
    duk_require_stack(ctx, count + n->nargs + 8);
    for (duk_idx_t i = 0; i < count; i++) duk_get_prop_index(ctx, list, (duk_uarridx_t)i);
    for (duk_idx_t i = 0; i < count; i++) {
        duk_dup(ctx, list + 1 + i);
        call_listener(ctx, n);
    }
}

/* [ emissor nome args... ] -> [ ... ]: chama os ouvintes na ordem em que entraram, com `this`
 * igual ao emissor. Devolve se havia algum. */
static int notify(duk_context *ctx, const struct notice *n) {
    duk_require_stack(ctx, n->nargs + 8);
    if (duk_get_heapptr(ctx, n->base + 1) == script.error) prepare_error(ctx, n);
    int heard = push_listeners(ctx, n);
    if (heard && duk_is_callable(ctx, -1))
        call_listener(ctx, n);
    else if (heard)
        call_listeners(ctx, n);
    return heard;
}

/* emit(nome, ...args) */
static duk_ret_t emit(duk_context *ctx) {
    if (duk_get_top(ctx) == 0) duk_push_undefined(ctx);
    struct notice n = { 0, duk_get_top(ctx) - 1 };
    duk_push_this(ctx);
    duk_insert(ctx, 0);
    duk_push_boolean(ctx, notify(ctx, &n));
    return 1;
}

/* Um emit que o programa trocou é chamado; o nosso, nem isso: a cada pedido de HTTP, uma volta a
 * menos pelo interpretador. */
void events_emit(duk_context *ctx, duk_idx_t nargs) {
    struct notice n = { duk_get_top(ctx) - nargs - 2, nargs };
    duk_get_prop_literal(ctx, n.base, "emit");
    if (duk_get_heapptr(ctx, -1) == script.emit) {
        notify(ctx, &n);
    } else {
        duk_dup(ctx, n.base);
        duk_dup(ctx, n.base + 1);
        dup_args(ctx, &n);
        duk_call_method(ctx, nargs + 1);
    }
    duk_set_top(ctx, n.base);
}

/* ---- a camada ---- */

static void *keep(duk_context *ctx, duk_idx_t index) {
    duk_dup(ctx, index);
    void *pointer = duk_get_heapptr(ctx, index);
    engine_keep(ctx);
    return pointer;
}

/* start(before_error, on_promise, capture, "error", emit) */
static duk_ret_t start(duk_context *ctx) {
    script.before_error = keep(ctx, 0);
    script.on_promise = keep(ctx, 1);
    script.capture = keep(ctx, 2);
    script.error = keep(ctx, 3);
    script.emit = keep(ctx, 4);
    return 0;
}

static const struct binding bindings[] = {
    { "emit", emit, DUK_VARARGS, 0 },
    { "start", start, 5, 0 },
    { 0 },
};

static const struct global globals[] = {
    { "Event", "events/event", "Event" },
    { "CustomEvent", "events/event", "CustomEvent" },
    { "EventTarget", "events/target", "EventTarget" },
    { "AbortController", "events/abort", "AbortController" },
    { "AbortSignal", "events/abort", "AbortSignal" },
    { 0 },
};

extern const struct embedded events_modules[];
const struct layer events_layer = { "events", bindings, events_modules, globals, NULL, NULL };
