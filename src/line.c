/* line.c -- um anel de funções de JavaScript: nextTick e promessas esperam aqui.
 *
 * As funções e seus argumentos moram num array do stash (o coletor precisa vê-los), três
 * posições por entrada: f, a, b. Com mais de dois argumentos, `a` é um array com todos. */
#include "queue.h"

#include <stdlib.h>

struct line_entry {
    struct origin origin;
    duk_idx_t nargs;
};

enum { SLOTS = 3, DIRECT_ARGS = SLOTS - 1, FIRST_SIZE = 64 };

void line_open(duk_context *ctx, struct line *line, const char *kind) {
    duk_push_global_stash(ctx);
    duk_push_array(ctx);
    line->slots = duk_get_heapptr(ctx, -1);
    duk_put_prop_string(ctx, -2, kind);
    duk_pop(ctx);
    line->kind = kind;
    line->head = line->count = 0;
    line->size = FIRST_SIZE;
    line->entries = malloc(sizeof *line->entries * line->size);
    if (line->entries == NULL) abort();
}

void line_close(struct line *line) {
    free(line->entries);
    line->entries = NULL;
}

/* Dobra o anel. As entradas que deram a volta (do índice 0 até head) vão para depois do
 * antigo fim, onde a ordem continua a mesma. [ slots ] -> [ slots ] */
static void grow(duk_context *ctx, struct line *line) {
    unsigned old = line->size;
    line->size *= 2;
    line->entries = realloc(line->entries, sizeof *line->entries * line->size);
    if (line->entries == NULL) abort();
    for (unsigned i = 0; i < line->head; i++) {
        line->entries[old + i] = line->entries[i];
        for (unsigned s = 0; s < SLOTS; s++) {
            duk_get_prop_index(ctx, -1, i * SLOTS + s);
            duk_put_prop_index(ctx, -2, (old + i) * SLOTS + s);
        }
    }
}

/* [ args... ] -> [ array ] */
static void pack(duk_context *ctx, duk_idx_t nargs) {
    duk_push_array(ctx);
    duk_insert(ctx, -1 - nargs);
    for (duk_idx_t i = nargs; i-- > 0;)
        duk_put_prop_index(ctx, -2 - i, (duk_uarridx_t)i); /* [ array a b c ] -> [ array a b ] */
}

void line_push(duk_context *ctx, struct line *line, duk_idx_t nargs) {
    line_push_from(ctx, line, nargs, queue_schedule(line->kind));
}

void line_push_from(duk_context *ctx, struct line *line, duk_idx_t nargs, struct origin origin) {
    duk_idx_t stored = nargs;
    if (nargs > DIRECT_ARGS) {
        pack(ctx, nargs);
        stored = 1;
    }
    duk_push_heapptr(ctx, line->slots);
    if (line->count == line->size) grow(ctx, line);
    unsigned at = (line->head + line->count) & (line->size - 1);
    duk_insert(ctx, -2 - stored); /* [ slots f args... ] */
    for (duk_idx_t s = stored; s >= 0; s--)
        duk_put_prop_index(ctx, -2 - s, at * SLOTS + (unsigned)s);
    duk_pop(ctx);
    line->entries[at].nargs = nargs;
    line->entries[at].origin = origin;
    line->count++;
    queue_observe("ready", line->kind, &origin);
}

/* [ slots ] -> [ slots valor ]: tira o valor da posição, que fica vazia. */
static void take(duk_context *ctx, unsigned slot) {
    duk_get_prop_index(ctx, -1, slot);
    duk_push_undefined(ctx);
    duk_put_prop_index(ctx, -3, slot);
}

/* [ array ] -> [ args... ] */
static void unpack(duk_context *ctx, duk_idx_t nargs) {
    duk_require_stack(ctx, nargs + 2);
    for (duk_idx_t i = 0; i < nargs; i++) duk_get_prop_index(ctx, -1 - i, (duk_uarridx_t)i);
    duk_remove(ctx, -1 - nargs);
}

/* [ ] -> [ f this args... ] */
static struct line_entry pop_first(duk_context *ctx, struct line *line) {
    struct line_entry entry = line->entries[line->head];
    unsigned base = line->head * SLOTS;
    duk_idx_t stored = entry.nargs > DIRECT_ARGS ? 1 : entry.nargs;
    duk_push_heapptr(ctx, line->slots);
    take(ctx, base);
    duk_push_undefined(ctx); /* [ slots f this ] */
    for (duk_idx_t s = 0; s < stored; s++) {
        duk_dup(ctx, -3 - s);
        take(ctx, base + 1 + (unsigned)s);
        duk_remove(ctx, -2); /* [ slots f this args... ] */
    }
    duk_remove(ctx, -3 - stored);
    if (entry.nargs > DIRECT_ARGS) unpack(ctx, entry.nargs);
    line->head = (line->head + 1) & (line->size - 1);
    line->count--;
    return entry;
}

/* [ f this args... ] -> [ ] */
static int run(duk_context *ctx, const char *kind, const struct line_entry *entry) {
    struct origin previous = queue_begin(kind, &entry->origin);
    int failed = engine_call(ctx, entry->nargs);
    if (failed)
        engine_uncaught(ctx);
    else
        duk_pop(ctx);
    queue_end(ctx, kind, previous);
    queue_context_release(ctx, entry->origin.context);
    return failed;
}

int line_drain(duk_context *ctx, struct line *line) {
    while (line->count > 0) {
        struct line_entry entry = pop_first(ctx, line);
        if (run(ctx, line->kind, &entry) != 0) return -1;
    }
    return 0;
}
