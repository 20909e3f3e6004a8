/* timers.c -- setTimeout, setInterval e setImmediate.
 *
 * Quem libera um timer? Ninguém: o struct vive num buffer escondido dentro do objeto
 * Timeout do JavaScript, e `self` segura esse objeto só enquanto o timer está armado.
 * Tudo aqui roda na thread do loop. */
#include "timers.h"
#include "heap.h"

#include <math.h>

#define TIMER DUK_HIDDEN_SYMBOL("timer")
#define IMMEDIATE DUK_HIDDEN_SYMBOL("immediate")
#define CALLBACK DUK_HIDDEN_SYMBOL("callback")
#define ARGS DUK_HIDDEN_SYMBOL("args")

struct timer {
    size_t slot;     /* posição no heap, ou OUT */
    double delay;    /* ms inteiros, pelo menos 1 */
    int self;        /* referência ao Timeout, ou 0 se desarmado */
    int repeats;     /* setInterval */
    int cleared;     /* clearTimeout: nem refresh o traz de volta */
    int wants_hold;  /* ref() ou unref() */
    int holds;       /* segurando o loop agora */
    int excused;     /* armado sem segurar: pode sobrar no fim */
    duk_idx_t nargs; /* argumentos extras do callback */
    struct origin origin;
};

struct immediate {
    struct event event;
    int self;
    int wants_hold, holds, excused;
    duk_idx_t nargs;
};

#define OUT ((size_t)-1)
#define MAX_DELAY 2147483647.0

static struct {
    struct event alarm;
    int held; /* timers e immediates que seguram o loop */
    void *timeout_prototype, *immediate_prototype, *warn_overflow;
} timers;

int timers_held(void) { return timers.held; }

static void hold(int *holds, int wanted) {
    if (*holds == wanted) return;
    *holds = wanted;
    timers.held += wanted ? 1 : -1;
    if (wanted)
        loop_hold();
    else
        loop_release();
}

size_t *heap_slot(struct timer *timer) { return &timer->slot; }

/* [ callback ?... ] -> [ callback ?... objeto ]: um objeto do protótipo dado, com o callback
 * e, a partir da posição `first`, os argumentos dele. Devolve quantos são. */
static duk_idx_t push_object(duk_context *ctx, void *prototype, duk_idx_t first) {
    duk_idx_t nargs = duk_get_top(ctx) > first ? duk_get_top(ctx) - first : 0;
    duk_require_stack(ctx, 8);
    duk_push_object(ctx);
    duk_push_heapptr(ctx, prototype);
    duk_set_prototype(ctx, -2);
    duk_dup(ctx, 0);
    duk_put_prop_literal(ctx, -2, CALLBACK);
    if (nargs == 0) return 0;
    duk_push_array(ctx);
    for (duk_idx_t i = 0; i < nargs; i++) {
        duk_dup(ctx, first + i);
        duk_put_prop_index(ctx, -2, (duk_uarridx_t)i);
    }
    duk_put_prop_literal(ctx, -2, ARGS);
    return nargs;
}

/* [ ... objeto ] -> [ ... objeto ]: chama o callback do objeto, que continua na pilha (e
 * por isso vivo) até o fim. */
static void call_back(duk_context *ctx, duk_idx_t nargs) {
    duk_get_prop_literal(ctx, -1, CALLBACK);
    duk_dup(ctx, -2); /* [ objeto callback this ] */
    if (nargs > 0) {
        duk_require_stack(ctx, nargs + 2);
        duk_get_prop_literal(ctx, -3, ARGS);
        for (duk_idx_t i = 0; i < nargs; i++) duk_get_prop_index(ctx, -1 - i, (duk_uarridx_t)i);
        duk_remove(ctx, -1 - nargs);
    }
    queue_call(ctx, nargs);
}

/* ---- setTimeout e setInterval ---- */

static void set_alarm(void) {
    loop_alarm(&timers.alarm, heap_first() != NULL ? heap_first_due() : -1);
}

/* O Node conta em milissegundos inteiros; nós também. */
static void schedule(struct timer *timer, double start) {
    if (timer->slot != OUT) heap_remove(timer);
    heap_insert(timer, floor(start) + timer->delay);
    set_alarm();
}

/* [ ... timeout ] -> [ ... timeout ] */
static void arm(duk_context *ctx, struct timer *timer) {
    if (timer->self == 0) {
        timer->origin = queue_schedule("timer");
        duk_dup_top(ctx);
        timer->self = engine_ref(ctx);
        hold(&timer->holds, timer->wants_hold);
        engine_excuse(&timer->excused, !timer->holds);
    }
    schedule(timer, loop_update_now()); /* o relógio pode ter ficado parado: acerta antes */
}

static void disarm(duk_context *ctx, struct timer *timer) {
    if (timer->self == 0) return;
    if (timer->slot != OUT) {
        heap_remove(timer);
        timer->slot = OUT;
        set_alarm();
    }
    int self = timer->self;
    timer->self = 0;
    hold(&timer->holds, 0);
    engine_excuse(&timer->excused, 0);
    queue_context_release(ctx, timer->origin.context);
    engine_unref(ctx, self); /* daqui em diante `timer` pode não existir */
}

/* Um prazo que não é de 1 a 2^31 - 1 vale 1, como no Node (que avisa se é grande demais). */
static double normal_delay(duk_context *ctx, duk_idx_t index) {
    double delay = duk_to_number(ctx, index);
    if (delay >= 1 && delay <= MAX_DELAY) return trunc(delay);
    if (delay > MAX_DELAY) {
        duk_push_heapptr(ctx, timers.warn_overflow);
        duk_push_number(ctx, delay);
        duk_call(ctx, 1);
        duk_pop(ctx);
    }
    return 1;
}

/* setTimeout(callback, delay, ...args); magic 1: setInterval. */
static duk_ret_t set_timer(duk_context *ctx) {
    queue_require_callback(ctx);
    if (duk_get_top(ctx) < 2) duk_set_top(ctx, 2);
    double delay = normal_delay(ctx, 1);
    duk_idx_t nargs = push_object(ctx, timers.timeout_prototype, 2);
    struct timer *timer = duk_push_fixed_buffer(ctx, sizeof *timer);
    duk_put_prop_literal(ctx, -2, TIMER);
    timer->slot = OUT;
    timer->delay = delay;
    timer->repeats = duk_get_current_magic(ctx);
    timer->wants_hold = 1;
    timer->nargs = nargs;
    arm(ctx, timer);
    return 1;
}

/* O struct do Timeout na posição 0; NULL se o objeto não é um. */
static struct timer *get_timer(duk_context *ctx) {
    if (!duk_is_object(ctx, 0)) return NULL;
    duk_get_prop_literal(ctx, 0, TIMER);
    struct timer *timer = duk_get_buffer(ctx, -1, NULL);
    duk_pop(ctx);
    return timer;
}

static struct timer *require_timer(duk_context *ctx) {
    struct timer *timer = get_timer(ctx);
    if (timer == NULL) (void)duk_type_error(ctx, "Illegal invocation");
    return timer;
}

static duk_ret_t clear_timer(duk_context *ctx) {
    struct timer *timer = get_timer(ctx);
    if (timer == NULL) return 0;
    timer->cleared = 1;
    disarm(ctx, timer);
    return 0;
}

static duk_ret_t refresh_timer(duk_context *ctx) {
    struct timer *timer = require_timer(ctx);
    if (!timer->cleared) arm(ctx, timer);
    return 0;
}

/* holdTimer(timeout, sim) e isHeldTimer(timeout): ref, unref e hasRef. */
static duk_ret_t hold_timer(duk_context *ctx) {
    struct timer *timer = require_timer(ctx);
    timer->wants_hold = duk_require_boolean(ctx, 1);
    if (timer->self == 0) return 0;
    hold(&timer->holds, timer->wants_hold);
    engine_excuse(&timer->excused, !timer->holds);
    return 0;
}

static duk_ret_t is_held_timer(duk_context *ctx) {
    duk_push_boolean(ctx, require_timer(ctx)->wants_hold);
    return 1;
}

/* Durante o callback o programa pode desarmar (clearTimeout) ou rearmar (refresh) este
 * mesmo timer; por isso tudo é visto de novo depois. O prazo de setInterval conta do começo
 * do callback. */
static void fire(duk_context *ctx, struct timer *timer) {
    heap_remove(timer);
    timer->slot = OUT;
    engine_push_ref(ctx, timer->self);
    double start = loop_update_now();
    struct origin origin = timer->origin;
    struct origin previous = queue_begin("timer", &origin);
    call_back(ctx, timer->nargs);
    queue_end("timer", previous);
    if (timer->self != 0 && timer->slot == OUT) {
        if (timer->repeats)
            schedule(timer, start);
        else
            disarm(ctx, timer);
    }
    duk_pop(ctx);
}

/* O despertador tocou: dispara todos os que já tinham vencido quando tocou. */
static void on_alarm(duk_context *ctx, struct event *event) {
    (void)event;
    double now = loop_now();
    while (heap_first() != NULL && heap_first_due() <= now) fire(ctx, heap_first());
    set_alarm();
}

/* ---- setImmediate ---- */

static struct immediate *immediate_of(struct event *event) {
    return (struct immediate *)((char *)event - offsetof(struct immediate, event));
}

static void forget_immediate(duk_context *ctx, struct immediate *immediate) {
    int self = immediate->self;
    immediate->self = 0;
    hold(&immediate->holds, 0);
    engine_excuse(&immediate->excused, 0);
    queue_remove(&immediate->event);
    queue_context_release(ctx, immediate->event.origin.context);
    engine_unref(ctx, self);
}

static void on_immediate(duk_context *ctx, struct event *event) {
    struct immediate *immediate = immediate_of(event);
    duk_idx_t nargs = immediate->nargs;
    engine_push_ref(ctx, immediate->self);
    forget_immediate(ctx, immediate);
    call_back(ctx, nargs);
    duk_pop(ctx);
}

/* setImmediate(callback, ...args) */
static duk_ret_t set_immediate(duk_context *ctx) {
    queue_require_callback(ctx);
    duk_idx_t nargs = push_object(ctx, timers.immediate_prototype, 1);
    struct immediate *immediate = duk_push_fixed_buffer(ctx, sizeof *immediate);
    duk_put_prop_literal(ctx, -2, IMMEDIATE);
    immediate->nargs = nargs;
    immediate->event.run = on_immediate;
    immediate->event.kind = "immediate";
    immediate->event.origin = queue_schedule("immediate");
    immediate->wants_hold = 1;
    hold(&immediate->holds, 1);
    duk_dup_top(ctx);
    immediate->self = engine_ref(ctx);
    queue_push(PHASE_CHECK, &immediate->event);
    return 1;
}

static struct immediate *get_immediate(duk_context *ctx) {
    if (!duk_is_object(ctx, 0)) return NULL;
    duk_get_prop_literal(ctx, 0, IMMEDIATE);
    struct immediate *immediate = duk_get_buffer(ctx, -1, NULL);
    duk_pop(ctx);
    return immediate;
}

static struct immediate *require_immediate(duk_context *ctx) {
    struct immediate *immediate = get_immediate(ctx);
    if (immediate == NULL) (void)duk_type_error(ctx, "Illegal invocation");
    return immediate;
}

static duk_ret_t clear_immediate(duk_context *ctx) {
    struct immediate *immediate = get_immediate(ctx);
    if (immediate != NULL && immediate->self != 0) forget_immediate(ctx, immediate);
    return 0;
}

static duk_ret_t hold_immediate(duk_context *ctx) {
    struct immediate *immediate = require_immediate(ctx);
    immediate->wants_hold = duk_require_boolean(ctx, 1);
    if (immediate->self == 0) return 0;
    hold(&immediate->holds, immediate->wants_hold);
    engine_excuse(&immediate->excused, !immediate->holds);
    return 0;
}

static duk_ret_t is_held_immediate(duk_context *ctx) {
    duk_push_boolean(ctx, require_immediate(ctx)->wants_hold);
    return 1;
}

/* ---- abrir e fechar ---- */

/* start(Timeout.prototype, Immediate.prototype, warnOverflow): o que a metade em JavaScript
 * cria; a referência os mantém vivos até o fim. */
static duk_ret_t start(duk_context *ctx) {
    timers.timeout_prototype = duk_require_heapptr(ctx, 0);
    timers.immediate_prototype = duk_require_heapptr(ctx, 1);
    timers.warn_overflow = duk_require_heapptr(ctx, 2);
    while (duk_get_top(ctx) > 0) engine_keep(ctx);
    return 0;
}

static void open_timers(duk_context *ctx) {
    (void)ctx;
    timers.alarm.run = on_alarm;
    timers.alarm.kind = "alarm";
}

static void close_timers(duk_context *ctx) {
    (void)ctx;
    heap_free();
}

static const struct binding bindings[] = {
    {"setTimeout",   set_timer, DUK_VARARGS, 0 },
    { "setInterval",   set_timer, DUK_VARARGS, 1 },
    { "clearTimer",             clear_timer, 1, 0 },
    { "refreshTimer",   refresh_timer, 1, 0 },
    { "holdTimer",             hold_timer, 2, 0 },
    { "isHeldTimer",  is_held_timer, 1, 0 },
    { "setImmediate",             set_immediate, DUK_VARARGS, 0 },
    { "clearImmediate",             clear_immediate, 1, 0 },
    { "holdImmediate",hold_immediate, 2, 0 },
    { "isHeldImmediate",             is_held_immediate, 1, 0 },
    { "start",   start, 3, 0 },
    { 0            },
};

static const struct global globals[] = {
    {"setTimeout",     "timers", "setTimeout" },
    { "clearTimeout",    "timers", "clearTimeout" },
    { "setInterval",  "timers", "setInterval" },
    { "clearInterval",  "timers", "clearInterval" },
    { "setImmediate",   "timers", "setImmediate" },
    { "clearImmediate",   "timers", "clearImmediate" },
    { 0},
};

extern const struct embedded timers_modules[];
const struct layer timers_layer = {
    "timers", bindings, timers_modules, globals, open_timers, close_timers,
};
