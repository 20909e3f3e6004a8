/* signals.h -- os sinais do sistema (SIGINT, SIGTERM…) como eventos de process. */
#ifndef NOZINHO_SIGNALS_H
#define NOZINHO_SIGNALS_H

#include "timers.h"

extern const struct layer signals_layer;

#endif
