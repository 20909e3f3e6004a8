/* stream.c -- a camada stream não tem C: é JavaScript sobre buffer, events e queue.
 *
 * Existe como camada para ter lugar na pilha, entre os callbacks e quem lê e escreve de verdade
 * (fs, net, http). */
#include "stream.h"

extern const struct embedded stream_modules[];
const struct layer stream_layer = { "stream", NULL, stream_modules, NULL, NULL, NULL };
