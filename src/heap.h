/* heap.h -- o heap dos timers: quem vence primeiro, sempre à mão.
 *
 * Quatro filhos por nó em vez de dois: menos níveis, e os quatro cabem na mesma linha de
 * cache. Prazos iguais saem na ordem em que entraram. */
#ifndef NOZINHO_HEAP_H
#define NOZINHO_HEAP_H

#include <stddef.h>

struct timer;

void heap_insert(struct timer *timer, double due);
void heap_remove(struct timer *timer);

/* O próximo a vencer, ou NULL. */
struct timer *heap_first(void);
double heap_first_due(void); /* só com o heap não vazio */

/* Onde o timer guarda sua posição (heap.c não conhece o resto do struct). */
size_t *heap_slot(struct timer *timer);

void heap_free(void);

#endif
