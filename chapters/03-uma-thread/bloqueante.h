/* bloqueante.h -- o servidor que atende um cliente por vez (só neste capítulo). */
#ifndef NOZINHO_BLOQUEANTE_H
#define NOZINHO_BLOQUEANTE_H

#include "buffer.h"

extern const struct layer bloqueante_layer;

#endif
