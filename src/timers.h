/* timers.h -- setTimeout, setInterval e setImmediate. */
#ifndef NOZINHO_TIMERS_H
#define NOZINHO_TIMERS_H

#include "loop.h"

/* Quantos timers e immediates seguram o programa vivo (o relógio virtual precisa saber se
 * há mais alguém). */
int timers_held(void);

extern const struct layer timers_layer;

#endif
