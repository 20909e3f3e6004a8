/* heap.c -- heap 4-ário com os prazos ao lado dos ponteiros.
 *
 * Comparar não toca no timer: prazo e ordem de chegada moram no próprio array. */
#include "heap.h"

#include <stdlib.h>

struct node {
    double due;          /* quando vence, em ms de loop_now() */
    unsigned long order; /* desempata: prazos iguais saem na ordem de entrada */
    struct timer *timer;
};

static struct {
    struct node *nodes;
    size_t count, size;
    unsigned long order;
} heap;

enum { CHILDREN = 4 };

/* EXERCÍCIO: a vence antes de b? Prazos iguais saem na ordem de entrada. */
static int before(const struct node *a, const struct node *b) {
    (void)a, (void)b;
    return 0;
}

static void place(size_t slot, struct node node) {
    heap.nodes[slot] = node;
    *heap_slot(node.timer) = slot;
}

/* Abre caminho para cima: desce quem vence depois de `node`, e devolve a vaga. */
/* EXERCÍCIO: enquanto `node` vencer antes do pai da posição `slot`, o pai desce para ela
 * (place) e `slot` passa a ser a posição do pai. */
static size_t sift_up(size_t slot, struct node node) {
    (void)node;
    return slot;
}

static size_t first_child(size_t slot) {
    size_t child = slot * CHILDREN + 1, best = child;
    for (size_t end = child + CHILDREN; child < end && child < heap.count; child++)
        if (before(&heap.nodes[child], &heap.nodes[best])) best = child;
    return best;
}

static size_t sift_down(size_t slot, struct node node) {
    for (;;) {
        size_t child = first_child(slot);
        if (child >= heap.count || !before(&heap.nodes[child], &node)) return slot;
        place(slot, heap.nodes[child]);
        slot = child;
    }
}

void heap_insert(struct timer *timer, double due) {
    if (heap.count == heap.size) {
        heap.size = heap.size ? heap.size * 2 : 64;
        heap.nodes = realloc(heap.nodes, sizeof *heap.nodes * heap.size);
        if (heap.nodes == NULL) abort();
    }
    struct node node = { due, heap.order++, timer };
    place(sift_up(heap.count++, node), node);
}

/* O último nó tapa o buraco, e então sobe ou desce até o seu lugar. */
void heap_remove(struct timer *timer) {
    size_t slot = *heap_slot(timer);
    struct node last = heap.nodes[--heap.count];
    if (slot == heap.count) return;
    slot = sift_up(slot, last);
    place(sift_down(slot, last), last);
}

struct timer *heap_first(void) {
    return heap.count > 0 ? heap.nodes[0].timer : NULL;
}
double heap_first_due(void) { return heap.nodes[0].due; }

void heap_free(void) {
    free(heap.nodes);
    heap.nodes = NULL;
    heap.count = heap.size = 0;
}
