/* queue.c -- filas por fase, nextTick e a entrada única em JavaScript.
 *
 * A fila não aloca: os eventos se ligam uns aos outros. Só os callbacks de nextTick e de
 * promessas, que são funções soltas, ficam num anel próprio (line.c). */
#include "queue.h"

#include <stdlib.h>

/* Cada fase é uma lista circular com sentinela: a lista vazia aponta para si mesma. */
static struct event phases[PHASE_COUNT];
static struct line ticks;

void (*queue_jobs)(duk_context *ctx);
int (*queue_rejections)(duk_context *ctx);

/* ---- as listas ---- */

static void link_after(struct event *place, struct event *event) {
    event->previous = place;
    event->next = place->next;
    place->next->previous = event;
    place->next = event;
}

void queue_push(enum phase phase, struct event *event) {
    if (queue_is_waiting(event)) return;
    link_after(phases[phase].previous, event);
    queue_observe("ready", event->kind, &event->origin);
}

void queue_push_front(enum phase phase, struct event *event) {
    if (queue_is_waiting(event)) return;
    link_after(&phases[phase], event);
    queue_observe("ready", event->kind, &event->origin);
}

static void detach(struct event *event) {
    event->previous->next = event->next;
    event->next->previous = event->previous;
    event->next = event->previous = NULL;
}

void queue_remove(struct event *event) {
    if (!queue_is_waiting(event)) return;
    detach(event);
    queue_observe("cancel", event->kind, &event->origin);
}

int queue_is_waiting(const struct event *event) { return event->next != NULL; }
int queue_is_empty(enum phase phase) { return phases[phase].next == &phases[phase]; }

static void make_empty(struct event *list) { list->next = list->previous = list; }

/* Passa todos os eventos de `from` para `to`, que fica com a lista inteira. */
static void take_all(struct event *from, struct event *to) {
    make_empty(to);
    if (from->next == from) return;
    to->next = from->next;
    to->previous = from->previous;
    to->next->previous = to->previous->next = to;
    make_empty(from);
}

void queue_drain(duk_context *ctx, enum phase phase) {
    struct event now;
    take_all(&phases[phase], &now);
    while (now.next != &now) {
        struct event *event = now.next;
        detach(event);
        const char *kind = event->kind;
        struct origin previous = queue_begin(kind, &event->origin);
        event->run(ctx, event); /* pode até liberar o evento: não olhar mais para ele */
        queue_end(ctx, kind, previous);
    }
}

/* ---- entrar em JavaScript ---- */

static int someone_complains(duk_context *ctx) {
    return queue_rejections != NULL && queue_rejections(ctx);
}

/* Um erro tratado por uncaughtException interrompe os ticks, como no Node: o que sobrou
 * espera o próximo callback, ou a fase check, antes ou depois dela. */
static int owing;

int queue_owes(void) { return owing; }

void queue_settle(duk_context *ctx) {
    owing = 0;
    do {
        line_drain(ctx, &ticks);
        if (queue_jobs != NULL) queue_jobs(ctx);
    } while (ticks.count > 0 || someone_complains(ctx));
}

void queue_call_value(duk_context *ctx, duk_idx_t nargs) {
    if (engine_call(ctx, nargs) == 0) {
        queue_settle(ctx);
        return;
    }
    engine_uncaught(ctx);
    owing = 1;
    duk_push_undefined(ctx);
}

void queue_call(duk_context *ctx, duk_idx_t nargs) {
    queue_call_value(ctx, nargs);
    duk_pop(ctx);
}

/* ---- process.nextTick ---- */

void queue_require_callback(duk_context *ctx) {
    if (duk_is_callable(ctx, 0)) return;
    if (duk_get_top(ctx) == 0) duk_push_undefined(ctx);
    engine_need(ctx, "codes");
    duk_get_prop_literal(ctx, -1, "ERR_INVALID_ARG_TYPE");
    duk_push_literal(ctx, "callback");
    duk_push_literal(ctx, "function");
    duk_dup(ctx, 0);
    duk_call(ctx, 3);
    (void)duk_throw(ctx);
}

static duk_ret_t next_tick(duk_context *ctx) {
    queue_require_callback(ctx);
    line_push(ctx, &ticks, duk_get_top(ctx) - 1);
    return 0;
}

/* [ função valor ] -> [ ] */
static void call_later(duk_context *ctx) {
    line_push(ctx, &ticks, 1);
    owing = 1;
}

/* ---- async_hooks: o callback em execução e o seu contexto ---- */

static duk_ret_t get_context(duk_context *ctx) {
    if (queue_current.context == 0) return 0;
    engine_push_ref(ctx, queue_current.context);
    return 1;
}

/* origin() -> [número, pai] */
static duk_ret_t get_origin(duk_context *ctx) {
    duk_push_array(ctx);
    duk_push_uint(ctx, queue_current.id);
    duk_put_prop_index(ctx, -2, 0);
    duk_push_uint(ctx, queue_current.parent);
    duk_put_prop_index(ctx, -2, 1);
    return 1;
}

/* become(número, pai, contexto) */
static duk_ret_t become(duk_context *ctx) {
    queue_become(ctx, duk_require_uint(ctx, 0), duk_require_uint(ctx, 1));
    return 0;
}

static duk_ret_t new_id(duk_context *ctx) {
    duk_push_uint(ctx, queue_new_id());
    return 1;
}

/* ---- abrir e fechar ---- */

static void open_queue(duk_context *ctx) {
    for (int i = 0; i < PHASE_COUNT; i++) make_empty(&phases[i]);
    line_open(ctx, &ticks, "tick");
    engine_hooks.settle = queue_settle;
    engine_hooks.later = call_later;
}

static void close_queue(duk_context *ctx) {
    /* O que enterWith deixou no programa principal. */
    queue_context_release(ctx, queue_current.context);
    queue_current.context = 0;
    line_close(&ticks);
}

static const struct binding bindings[] = {
    { "nextTick", next_tick, DUK_VARARGS, 0 },
    { "context", get_context, 0, 0 },
    { "origin", get_origin, 0, 0 },
    { "become", become, 3, 0 },
    { "newId", new_id, 0, 0 },
    { 0 },
};

extern const struct embedded queue_modules[];
const struct layer queue_layer = {
    "queue", bindings, queue_modules, NULL, open_queue, close_queue
};
