/* shuffle.h -- o embaralhador: com uma semente, sorteia tudo o que o Node deixa em aberto. */
#ifndef NOZINHO_SHUFFLE_H
#define NOZINHO_SHUFFLE_H

#include "virtual.h"

/* Passa a sortear com esta semente. */
void shuffle_start(unsigned long seed);

/* Com que semente se sorteia; 0: não se sorteia. */
unsigned long shuffle_seed(void);

extern const struct layer shuffle_layer;

#endif
