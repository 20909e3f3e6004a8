/* micro.c -- a fila de jobs: o que `then` e queueMicrotask agendam.
 *
 * A promessa inteira está em micro.js; aqui ficam só a fila, que queue.c esvazia depois de
 * nextTick, e o aviso de que alguma rejeição ficou sem dono. Roda na thread do loop. */
#include "micro.h"
#include "errors.h"

static struct line jobs;
static int rejected; /* há rejeições para conferir quando as filas esvaziarem */
static int complain; /* referência à função de micro.js que as confere */

/* Um erro numa microtarefa, que o programa tratou, não adia as seguintes: o Node segue esvaziando. */
static void drain_jobs(duk_context *ctx) {
    while (line_drain(ctx, &jobs) != 0) continue;
}

static int check_rejections(duk_context *ctx) {
    if (!rejected) return 0;
    rejected = 0;
    engine_push_ref(ctx, complain);
    duk_push_undefined(ctx);
    if (engine_call(ctx, 0) != 0)
        engine_uncaught(ctx);
    else
        duk_pop(ctx);
    return 1;
}

/* Quem está agendando agora: o número do callback. Com um contexto, ou com o rastro ligado, é um
 * array: [número, contexto, número do job], que com o rastro nasce já, na linha do `then`. */
static duk_ret_t here(duk_context *ctx) {
    if (queue_current.context == 0 && queue_observer == NULL) {
        duk_push_uint(ctx, queue_current.id);
        return 1;
    }
    duk_push_array(ctx);
    duk_push_uint(ctx, queue_current.id);
    duk_put_prop_index(ctx, -2, 0);
    if (queue_current.context != 0) {
        engine_push_ref(ctx, queue_current.context);
        duk_put_prop_index(ctx, -2, 1);
    }
    if (queue_observer != NULL) {
        duk_push_uint(ctx, queue_schedule_from("micro", queue_current.id, 0).id);
        duk_put_prop_index(ctx, -2, 2);
    }
    return 1;
}

/* O inverso de `here`, do valor na posição 0. */
static struct origin origin_at_0(duk_context *ctx) {
    if (duk_is_number(ctx, 0)) return queue_schedule_from("micro", duk_get_uint(ctx, 0), 0);
    duk_get_prop_index(ctx, 0, 2);
    duk_get_prop_index(ctx, 0, 0);
    duk_get_prop_index(ctx, 0, 1);
    unsigned parent = duk_require_uint(ctx, -2), id = duk_get_uint(ctx, -3);
    int context = queue_context_new(ctx);
    duk_pop_2(ctx);
    if (id == 0) return queue_schedule_from("micro", parent, context);
    return (struct origin){ id, parent, context };
}

/* enqueue(here, f, a, b): f(a, b) quando chegar a vez dos jobs. */
static duk_ret_t enqueue(duk_context *ctx) {
    line_push_from(ctx, &jobs, 2, origin_at_0(ctx));
    return 0;
}

static duk_ret_t queue_microtask(duk_context *ctx) {
    queue_require_callback(ctx);
    line_push(ctx, &jobs, 0);
    return 0;
}

static duk_ret_t note_rejection(duk_context *ctx) {
    (void)ctx;
    rejected = 1;
    return 0;
}

/* uncaught(erro): entrega o erro de uma rejeição sem dono. */
static duk_ret_t uncaught(duk_context *ctx) {
    errors_forget_throw();
    engine_uncaught(ctx);
    return 0;
}

/* start(conferir): a função que confere as rejeições. */
static duk_ret_t start(duk_context *ctx) {
    complain = engine_keep(ctx);
    return 0;
}

static void open_micro(duk_context *ctx) {
    line_open(ctx, &jobs, "micro");
    queue_jobs = drain_jobs;
    queue_rejections = check_rejections;
}

static void close_micro(duk_context *ctx) {
    (void)ctx;
    line_close(&jobs);
}

static const struct binding bindings[] = {
    { "here", here, 0, 0 },
    { "enqueue", enqueue, 4, 0 },
    { "queueMicrotask", queue_microtask, 1, 0 },
    { "noteRejection", note_rejection, 0, 0 },
    { "uncaught", uncaught, 1, 0 },
    { "start", start, 1, 0 },
    { 0 },
};

static const struct global globals[] = {
    { "Promise", "micro", "Promise" },
    { "queueMicrotask", "micro", "queueMicrotask" },
    { 0 },
};

extern const struct embedded micro_modules[];
const struct layer micro_layer = {
    "micro", bindings, micro_modules, globals, open_micro, close_micro,
};
