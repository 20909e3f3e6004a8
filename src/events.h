/* events.h -- EventEmitter. */
#ifndef NOZINHO_EVENTS_H
#define NOZINHO_EVENTS_H

#include "buffer.h"

extern const struct layer events_layer;

#endif
