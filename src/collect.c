/* collect.c -- recolher o lixo quando não há mais nada para fazer.
 *
 * Recolher custa cerca de 6 ms com cem mil objetos: por isso nunca com um timer para vencer, e no
 * máximo uma vez por segundo. */
#include "collect.h"

#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

enum { ENOUGH = 4 << 20, PAUSE = 1000, MARGIN = 20 }; /* bytes, ms, ms */

static size_t allocated; /* pedido ao sistema desde a última vez */
static double last = -PAUSE; /* quando foi */

void *collect_alloc(void *udata, duk_size_t size) {
    (void)udata;
    allocated += size;
    return malloc(size);
}

void *collect_realloc(void *udata, void *pointer, duk_size_t size) {
    (void)udata;
    allocated += size;
    return realloc(pointer, size);
}

void collect_free(void *udata, void *pointer) {
    (void)udata;
    free(pointer);
}

static void collect(duk_context *ctx) {
    duk_gc(ctx, 0);
    duk_gc(ctx, 0); /* o que tinha finalizador só sai na segunda passada */
#ifdef __GLIBC__
    malloc_trim(0); /* e o que sobrou volta para o sistema */
#endif
    allocated = 0;
}

void collect_before_sleep(duk_context *ctx, double now, double idle) {
    if (allocated < ENOUGH || now - last < PAUSE || (idle >= 0 && idle < MARGIN)) return;
    last = now;
    collect(ctx);
}
