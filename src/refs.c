/* refs.c -- valores de JavaScript que o C segura por um número.
 *
 * Um array no stash guarda os valores; as posições livres formam uma lista, em `next`. As funções
 * estão declaradas em engine.h. */
#include "refs.h"
#include "engine.h"

#include <stdlib.h>
#include <string.h>

static struct {
    void *array; /* o do stash */
    int *next;   /* next[r]: a próxima posição livre depois de r */
    int free;    /* a primeira posição livre, ou 0 */
    int used, size, live;
    int excused; /* das vivas, as de quem não segura o programa */
} refs;

/* Dobra a tabela. Escrever na última posição faz o array do Duktape crescer de uma vez; sozinho
 * ele cresce de oitavo em oitavo, copiando tudo a cada vez. */
static void grow(duk_context *ctx) {
    refs.size = refs.size ? refs.size * 2 : 64;
    refs.next = realloc(refs.next, sizeof *refs.next * (size_t)refs.size);
    if (refs.next == NULL) abort();
    duk_push_heapptr(ctx, refs.array);
    duk_push_undefined(ctx);
    duk_put_prop_index(ctx, -2, (duk_uarridx_t)refs.size - 1);
    duk_pop(ctx);
}

/* A posição 0 fica vazia, para que 0 possa querer dizer "nenhuma referência". */
static int take_slot(duk_context *ctx) {
    if (refs.free != 0) {
        int slot = refs.free;
        refs.free = refs.next[slot];
        return slot;
    }
    if (refs.used + 1 >= refs.size) grow(ctx);
    return ++refs.used;
}

int engine_ref(duk_context *ctx) {
    int ref = take_slot(ctx);
    duk_push_heapptr(ctx, refs.array);
    duk_insert(ctx, -2);
    duk_put_prop_index(ctx, -2, (duk_uarridx_t)ref); /* [ refs valor ] -> [ refs ] */
    duk_pop(ctx);
    refs.live++;
    return ref;
}

void engine_push_ref(duk_context *ctx, int ref) {
    duk_push_heapptr(ctx, refs.array);
    duk_get_prop_index(ctx, -1, (duk_uarridx_t)ref);
    duk_remove(ctx, -2);
}

void engine_unref(duk_context *ctx, int ref) {
    if (ref == 0) return;
    duk_push_heapptr(ctx, refs.array);
    duk_push_undefined(ctx);
    duk_put_prop_index(ctx, -2, (duk_uarridx_t)ref);
    duk_pop(ctx);
    refs.next[ref] = refs.free;
    refs.free = ref;
    refs.live--;
}

int engine_keep(duk_context *ctx) {
    int ref = engine_ref(ctx);
    refs.live--; /* não conta como vazamento: fica até o fim de propósito */
    return ref;
}

void engine_excuse(int *excused, int now) {
    refs.excused += now - *excused;
    *excused = now;
}

int engine_ref_count(void) { return refs.live; }
int engine_leaked(void) { return refs.live - refs.excused; }

/* ---- abrir e fechar ---- */

void refs_open(duk_context *ctx) {
    duk_push_array(ctx);
    refs.array = duk_get_heapptr(ctx, -1);
    duk_push_global_stash(ctx);
    duk_insert(ctx, -2);
    duk_put_prop_literal(ctx, -2, "refs");
    duk_pop(ctx);
}

void refs_close(void) {
    free(refs.next);
    memset(&refs, 0, sizeof refs);
}
