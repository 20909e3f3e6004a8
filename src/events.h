/* events.h -- EventEmitter: um objeto que avisa, funções que escutam.
 *
 * Nada aqui espera nem agenda: emit chama os ouvintes na hora. Os eventos do título do
 * capítulo 9 nascem quando a fila (queue) e o loop chamam emit. */
#ifndef NOZINHO_EVENTS_H
#define NOZINHO_EVENTS_H

#include "buffer.h"

/* [ emissor nome args... ] -> [ ]: emissor.emit(nome, ...args), de dentro do C. Lança o que um
 * ouvinte lançar. */
void events_emit(duk_context *ctx, duk_idx_t nargs);

extern const struct layer events_layer;

#endif
