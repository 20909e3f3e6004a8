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

struct timer {
    size_t slot;     /* posição no heap, ou OUT */
    int delay;       /* ms, pelo menos 1; 0 depois de clearTimeout: nem refresh o traz de volta */
    int self;        /* referência ao Timeout, ou 0 se desarmado */
    int repeats;     /* setInterval */
    int holds;       /* enquanto armado, segura o loop: ref() ou unref() */
    unsigned number; /* o que +timer deu, ou 0 */
    struct origin origin;
};

struct immediate {
    struct event event;
    int self, holds;
};

#define OUT ((size_t)-1)
#define MAX_DELAY 2147483647

static struct {
    struct event alarm;
    int held; /* timers e immediates que seguram o loop */
    void *timeout_prototype, *immediate_prototype, *warn_overflow, *by_number;
} timers;

int timers_held(void) { return timers.held; }

/* Ao armar (step 1) e ao desarmar (-1): quem segura o loop conta aqui e lá; quem não segura (unref)
 * pode sobrar no fim sem que seja um vazamento. */
static void count(int holds, int step) {
    int excused = step < 0;
    timers.held += holds ? step : 0;
    if (!holds)
        engine_excuse(&excused, step > 0);
    else if (step > 0)
        loop_hold();
    else
        loop_release();
}

size_t *heap_slot(struct timer *timer) { return &timer->slot; }

/* ---- o objeto que o programa recebe ---- */

/* [ callback … args... ] -> [ callback … args... [callback, args...] ]: os argumentos vão da
 * posição `first` até antes de `end`. */
static void push_packed(duk_context *ctx, duk_idx_t first, duk_idx_t end) {
    duk_push_array(ctx);
    duk_dup(ctx, 0);
    duk_put_prop_index(ctx, -2, 0);
    for (duk_idx_t i = first; i < end; i++) {
        duk_dup(ctx, i);
        duk_put_prop_index(ctx, -2, (duk_uarridx_t)(i - first + 1));
    }
}

/* [ objeto array ] -> [ objeto callback this args... ] */
static duk_idx_t unpack(duk_context *ctx) {
    duk_idx_t count = (duk_idx_t)duk_get_length(ctx, -1);
    duk_require_stack(ctx, count + 3);
    duk_get_prop_index(ctx, -1, 0);
    duk_dup(ctx, -3);
    for (duk_idx_t i = 1; i < count; i++) duk_get_prop_index(ctx, -2 - i, (duk_uarridx_t)i);
    duk_remove(ctx, -2 - count);
    return count - 1;
}

/* [ callback … args... ] -> [ callback … args... objeto ]: o callback vai escondido no objeto; se
 * há argumentos, da posição `first` em diante, num array com eles. */
static void push_object(duk_context *ctx, duk_idx_t first) {
    duk_idx_t end = duk_get_top(ctx);
    duk_require_stack(ctx, 8);
    duk_push_bare_object(ctx);
    if (end > first)
        push_packed(ctx, first, end);
    else
        duk_dup(ctx, 0);
    duk_put_prop_literal(ctx, -2, CALLBACK);
}

/* Por último: o Duktape procura uma propriedade nova no protótipo antes de criá-la, e aqui ainda
 * não há onde procurar. [ objeto ] -> [ objeto ] */
static void set_prototype(duk_context *ctx, void *prototype) {
    duk_push_heapptr(ctx, prototype);
    duk_set_prototype(ctx, -2);
}

/* [ ... objeto ] -> [ ... objeto ]: chama o callback do objeto, que continua na pilha (e
 * por isso vivo) até o fim. */
static void call_back(duk_context *ctx) {
    duk_idx_t nargs = 0;
    duk_get_prop_literal(ctx, -1, CALLBACK);
    if (duk_is_array(ctx, -1))
        nargs = unpack(ctx);
    else
        duk_dup(ctx, -2); /* [ objeto callback this ] */
    queue_call(ctx, nargs);
}

/* ---- setTimeout e setInterval ---- */

static void set_alarm(void) {
    loop_alarm(&timers.alarm, heap_first() != NULL ? heap_first_due() : -1);
}

/* O Node conta em milissegundos inteiros; nós também. */
static void schedule(struct timer *timer, double start) {
    double due = floor(start) + timer->delay;
    if (timer->slot != OUT) heap_remove(timer);
    heap_insert(timer, due);
    set_alarm();
    if (queue_observer != NULL) queue_observer("due", "timer", &timer->origin, 0, due);
}

/* [ ... timeout ] -> [ ... timeout ] */
static void arm(duk_context *ctx, struct timer *timer) {
    if (timer->self == 0) {
        timer->origin = queue_schedule("timer");
        duk_dup_top(ctx);
        timer->self = engine_ref(ctx);
        count(timer->holds, 1);
    }
    schedule(timer, loop_update_now()); /* o relógio pode ter ficado parado: acerta antes */
}

/* clearTimeout(número) só conhece os armados: guardar os outros seria um vazamento. */
static void forget_number(duk_context *ctx, unsigned number) {
    duk_push_heapptr(ctx, timers.by_number);
    duk_del_prop_index(ctx, -1, number);
    duk_pop(ctx);
}

static void disarm(duk_context *ctx, struct timer *timer) {
    if (timer->self == 0) return;
    if (timer->slot != OUT) {
        heap_remove(timer);
        timer->slot = OUT;
        set_alarm();
        queue_observe("cancel", "timer", &timer->origin);
    }
    if (timer->number != 0) forget_number(ctx, timer->number);
    int self = timer->self;
    timer->self = 0;
    count(timer->holds, -1);
    queue_context_release(ctx, timer->origin.context);
    engine_unref(ctx, self); /* daqui em diante `timer` pode não existir */
}

/* Um prazo que não é de 1 a 2^31 - 1 vale 1, como no Node (que avisa se é grande demais). */
static int normal_delay(duk_context *ctx, duk_idx_t index) {
    double delay = duk_to_number(ctx, index);
    if (delay >= 1 && delay <= MAX_DELAY) return (int)delay;
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
    int delay = normal_delay(ctx, 1);
    push_object(ctx, 2);
    struct timer *timer = duk_push_fixed_buffer(ctx, sizeof *timer);
    duk_put_prop_literal(ctx, -2, TIMER);
    set_prototype(ctx, timers.timeout_prototype);
    timer->slot = OUT;
    timer->delay = delay;
    timer->repeats = duk_get_current_magic(ctx);
    timer->holds = 1;
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
    timer->delay = 0;
    disarm(ctx, timer);
    return 0;
}

static duk_ret_t refresh_timer(duk_context *ctx) {
    struct timer *timer = require_timer(ctx);
    if (timer->delay != 0) arm(ctx, timer);
    return 0;
}

/* holdTimer(timeout, sim) e isHeldTimer(timeout): ref, unref e hasRef. */
static duk_ret_t hold_timer(duk_context *ctx) {
    struct timer *timer = require_timer(ctx);
    if (timer->self != 0) count(timer->holds, -1);
    timer->holds = duk_require_boolean(ctx, 1);
    if (timer->self != 0) count(timer->holds, 1);
    return 0;
}

static duk_ret_t is_held_timer(duk_context *ctx) {
    duk_push_boolean(ctx, require_timer(ctx)->holds);
    return 1;
}

/* numberTimer(timeout, número) -> ele está armado? Se sim, o número sai de by_number em disarm. */
static duk_ret_t number_timer(duk_context *ctx) {
    struct timer *timer = require_timer(ctx);
    if (timer->self != 0) timer->number = duk_require_uint(ctx, 1);
    duk_push_boolean(ctx, timer->self != 0);
    return 1;
}

/* Durante o callback o programa pode desarmar (clearTimeout) ou rearmar (refresh) este
 * mesmo timer; por isso tudo é visto de novo depois. O prazo de setInterval conta do começo
 * do callback. */
static void fire(duk_context *ctx, struct timer *timer) {
    heap_remove(timer);
    timer->slot = OUT;
    engine_push_ref(ctx, timer->self);
    double start = timer->repeats ? loop_update_now() : 0;
    struct origin previous = queue_begin("timer", &timer->origin);
    call_back(ctx);
    queue_end(ctx, "timer", previous);
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
    count(immediate->holds, -1);
    immediate->holds = 0;
    queue_remove(&immediate->event);
    engine_unref(ctx, self);
}

static void on_immediate(duk_context *ctx, struct event *event) {
    struct immediate *immediate = immediate_of(event);
    engine_push_ref(ctx, immediate->self);
    forget_immediate(ctx, immediate);
    call_back(ctx);
    queue_context_release(ctx, event->origin.context);
    duk_pop(ctx);
}

/* setImmediate(callback, ...args) */
static duk_ret_t set_immediate(duk_context *ctx) {
    queue_require_callback(ctx);
    push_object(ctx, 1);
    struct immediate *immediate = duk_push_fixed_buffer(ctx, sizeof *immediate);
    duk_put_prop_literal(ctx, -2, IMMEDIATE);
    set_prototype(ctx, timers.immediate_prototype);
    immediate->event.run = on_immediate;
    immediate->event.kind = "immediate";
    immediate->event.origin = queue_schedule("immediate");
    immediate->holds = 1;
    count(1, 1);
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
    if (immediate == NULL || immediate->self == 0) return 0;
    forget_immediate(ctx, immediate);
    queue_context_release(ctx, immediate->event.origin.context);
    return 0;
}

static duk_ret_t hold_immediate(duk_context *ctx) {
    struct immediate *immediate = require_immediate(ctx);
    if (immediate->self == 0) return 0;
    count(immediate->holds, -1);
    immediate->holds = duk_require_boolean(ctx, 1);
    count(immediate->holds, 1);
    return 0;
}

static duk_ret_t is_held_immediate(duk_context *ctx) {
    duk_push_boolean(ctx, require_immediate(ctx)->holds);
    return 1;
}

/* ---- abrir e fechar ---- */

/* start(Timeout.prototype, Immediate.prototype, warnOverflow, byNumber): o que a metade em
 * JavaScript cria; a referência os mantém vivos até o fim. */
static duk_ret_t start(duk_context *ctx) {
    timers.timeout_prototype = duk_require_heapptr(ctx, 0);
    timers.immediate_prototype = duk_require_heapptr(ctx, 1);
    timers.warn_overflow = duk_require_heapptr(ctx, 2);
    timers.by_number = duk_require_heapptr(ctx, 3);
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
    { "setTimeout", set_timer, DUK_VARARGS, 0 },
    { "setInterval", set_timer, DUK_VARARGS, 1 },
    { "clearTimer", clear_timer, 1, 0 },
    { "refreshTimer", refresh_timer, 1, 0 },
    { "holdTimer", hold_timer, 2, 0 },
    { "isHeldTimer", is_held_timer, 1, 0 },
    { "numberTimer", number_timer, 2, 0 },
    { "setImmediate", set_immediate, DUK_VARARGS, 0 },
    { "clearImmediate", clear_immediate, 1, 0 },
    { "holdImmediate", hold_immediate, 2, 0 },
    { "isHeldImmediate", is_held_immediate, 1, 0 },
    { "start", start, 4, 0 },
    { 0 },
};

static const struct global globals[] = {
    { "performance", "perf_hooks", "performance" },
    { "Performance", "perf_hooks", "Performance" },
    { "PerformanceEntry", "perf_hooks", "PerformanceEntry" },
    { "PerformanceMark", "perf_hooks", "PerformanceMark" },
    { "PerformanceMeasure", "perf_hooks", "PerformanceMeasure" },
    { "PerformanceObserver", "perf_hooks", "PerformanceObserver" },
    { "PerformanceObserverEntryList", "perf_hooks", "PerformanceObserverEntryList" },
    { "setTimeout", "timers", "setTimeout" },
    { "clearTimeout", "timers", "clearTimeout" },
    { "setInterval", "timers", "setInterval" },
    { "clearInterval", "timers", "clearInterval" },
    { "setImmediate", "timers", "setImmediate" },
    { "clearImmediate", "timers", "clearImmediate" },
    { 0 },
};

extern const struct embedded timers_modules[];
const struct layer timers_layer = {
    "timers", bindings, timers_modules, globals, open_timers, close_timers,
};
