/* origin.c -- quem agendou quem: números, contexto herdado e o observador do rastro.
 *
 * Estas costuras existem desde já porque acrescentá-las depois mexeria em todas as
 * camadas. Sem observador e sem contexto, o custo é um contador e um desvio. */
#include "queue.h"

#include <stdlib.h>

struct origin queue_current;
queue_observe_fn *queue_observer;

static unsigned last_id;

/* holders[ref]: quantas origens seguram esse contexto. Cresce com a maior referência. */
static struct {
    int *holders;
    int size;
} contexts;

struct origin queue_schedule(const char *kind) {
    return queue_schedule_from(kind, queue_current.id, queue_context_hold(queue_current.context));
}

struct origin queue_schedule_from(const char *kind, unsigned parent, int context) {
    struct origin origin = { ++last_id, parent, context };
    queue_observe("schedule", kind, &origin);
    return origin;
}

struct origin queue_begin(const char *kind, const struct origin *origin) {
    struct origin previous = queue_current;
    queue_current = *origin;
    queue_context_hold(origin->context);
    queue_observe("begin", kind, origin);
    return previous;
}

void queue_end(duk_context *ctx, const char *kind, struct origin previous) {
    queue_observe("end", kind, &queue_current);
    int context = queue_current.context;
    queue_current = previous;
    queue_context_release(ctx, context);
}

void queue_become(duk_context *ctx, unsigned id, unsigned parent) {
    int before = queue_current.context;
    queue_current = (struct origin){ id, parent, queue_context_new(ctx) };
    queue_context_release(ctx, before);
}

unsigned queue_new_id(void) { return ++last_id; }

static void make_room(int context) {
    if (context < contexts.size) return;
    int size = context * 2 + 16;
    contexts.holders = realloc(contexts.holders, sizeof *contexts.holders * (size_t)size);
    if (contexts.holders == NULL) abort();
    while (contexts.size < size) contexts.holders[contexts.size++] = 0;
}

int queue_context_new(duk_context *ctx) {
    if (duk_is_undefined(ctx, -1)) {
        duk_pop(ctx);
        return 0;
    }
    return queue_context_hold(engine_ref(ctx));
}

int queue_context_hold(int context) {
    if (context == 0) return 0;
    make_room(context);
    contexts.holders[context]++;
    return context;
}

void queue_context_release(duk_context *ctx, int context) {
    if (context == 0 || --contexts.holders[context] > 0) return;
    engine_unref(ctx, context);
}
