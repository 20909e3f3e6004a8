/* events.h -- EventEmitter: um objeto que avisa, funções que escutam.
 *
 * Nada aqui espera nem agenda: emit chama os ouvintes na hora. Os eventos do título do
 * capítulo 9 nascem quando a fila (queue) e o loop chamam emit. */
#ifndef NOZINHO_EVENTS_H
#define NOZINHO_EVENTS_H

#include "buffer.h"

extern const struct layer events_layer;

#endif
