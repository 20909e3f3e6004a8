/* micro.h -- promessas: a fila de jobs que se esvazia depois de cada callback. */
#ifndef NOZINHO_MICRO_H
#define NOZINHO_MICRO_H

#include "timers.h"

extern const struct layer micro_layer;

#endif
