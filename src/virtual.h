/* virtual.h -- o relógio virtual: o tempo pula em vez de passar. */
#ifndef NOZINHO_VIRTUAL_H
#define NOZINHO_VIRTUAL_H

#include "fetch.h"

/* Troca os relógios do loop e dos programas pelo virtual. Uma vez, na partida. */
void virtual_open(void);

/* Passam-se `ms` no relógio virtual. */
void virtual_pass(double ms);

#endif
