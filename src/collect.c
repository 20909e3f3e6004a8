/* collect.c -- recolher o lixo quando não há mais nada para fazer.
 *
 * Recolher custa de 3 ms (nada a jogar fora) a 30 ms (quase tudo, espalhado) por cem mil blocos de
 * memória: por isso no máximo uma vez por segundo, e nunca com um timer para vencer antes do fim. */
#include "collect.h"

#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

enum { ENOUGH = 4 << 20, PAUSE = 1000, MARGIN = 20, BLOCKS_PER_MS = 1000 }; /* bytes, ms, ms */

static size_t allocated; /* pedido ao sistema desde a última vez */
static size_t blocks;    /* em uso agora */
static double last = -PAUSE; /* quando foi */

void *collect_alloc(void *udata, duk_size_t size) {
    (void)udata;
    allocated += size;
    blocks++;
    return malloc(size);
}

void *collect_realloc(void *udata, void *pointer, duk_size_t size) {
    (void)udata;
    allocated += size;
    if (pointer == NULL) blocks++;
    return realloc(pointer, size);
}

void collect_free(void *udata, void *pointer) {
    (void)udata;
    if (pointer != NULL) blocks--;
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

/* A folga é três vezes o que a coleta pode durar. */
static int fits(double idle) {
    return idle < 0 || (idle >= MARGIN && idle >= (double)blocks / BLOCKS_PER_MS);
}

void collect_before_sleep(duk_context *ctx, double now, double idle) {
    if (allocated < ENOUGH || now - last < PAUSE || !fits(idle)) return;
    last = now;
    collect(ctx);
}
