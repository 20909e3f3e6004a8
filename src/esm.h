/* esm.h -- módulos ES (import, export); tudo está na metade em JavaScript. */
#ifndef NOZINHO_ESM_H
#define NOZINHO_ESM_H

#include "micro.h"

extern const struct layer esm_layer;

#endif
