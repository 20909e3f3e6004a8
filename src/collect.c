/* collect.c -- recolher o lixo quando não há mais nada para fazer.
 *
 * Recolher custa de 3 ms (nada a jogar fora) a 30 ms (quase tudo, espalhado) por cem mil blocos de
 * memória: por isso no máximo uma vez por segundo, e nunca com um timer para vencer antes do fim. */
#include "collect.h"

#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

enum { ENOUGH = 4 << 20, PAUSE = 1000, MARGIN = 20, BLOCKS_PER_MS = 1000 }; /* bytes, ms, ms */

static size_t allocated;     /* pedido ao sistema desde a última vez */
static size_t blocks;        /* em uso agora */
static double last = -PAUSE; /* quando foi */
static int embedded_read;    /* há bytecode de módulos nossos na memória */

/* Na partida o Duktape e os nossos módulos ocupam perto de 300 KB. Uma página de memória só passa
 * a existir quando alguém toca nela, e cada susto desses custa microssegundos ao sistema; aqui eles
 * viram uma chamada só. As duas metades ficam abaixo de 128 KB, a partir do que malloc recorre a
 * mmap; `pin`, que ninguém libera, fica acima delas e impede que free as devolva ao sistema. */
void collect_warm_up(void) {
#if defined(__GLIBC__) && defined(MADV_POPULATE_WRITE)
    enum { PAGE = 4096, HALF = 120 << 10 };
    static void *pin;
    if (pin != NULL) return;
    char *low = malloc(HALF), *high = malloc(HALF);
    pin = malloc(1);
    if (high == low + HALF + 2 * sizeof(size_t)) /* vizinhas, como num heap ainda vazio */
        madvise(low + PAGE - (uintptr_t)low % PAGE, 2 * HALF - PAGE, MADV_POPULATE_WRITE);
    free(low);
    free(high);
#endif
}

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

/* O começo e o fim da seção, que o ligador sabe; um executável sem módulos não a tem. */
extern const unsigned char __start_embedded[] __attribute__((weak));
extern const unsigned char __stop_embedded[] __attribute__((weak));

void collect_embedded_read(void) { embedded_read = 1; }

/* O bytecode de um módulo é lido uma vez só, ao carregar, e copiado para o heap. As páginas dele
 * são do executável: largá-las não perde nada, e o sistema as traz de volta a quem as pedir. Num
 * servidor HTTP é um quinto da memória do processo. */
static void forget_embedded(void) {
    enum { PAGE = 4096 };
    embedded_read = 0;
    uintptr_t start = ((uintptr_t)__start_embedded + PAGE - 1) / PAGE * PAGE;
    uintptr_t end = (uintptr_t)__stop_embedded / PAGE * PAGE;
    if (start < end) madvise((void *)start, end - start, MADV_DONTNEED);
}
void (*collect_forget)(duk_context *ctx);

static void collect(duk_context *ctx) {
    if (collect_forget != NULL) collect_forget(ctx);
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
    if (embedded_read) forget_embedded();
    if (allocated < ENOUGH || now - last < PAUSE || !fits(idle)) return;
    last = now;
    collect(ctx);
}
