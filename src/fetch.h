/* fetch.h -- fetch, como no navegador: pedir por HTTP e receber uma promessa. */
#ifndef NOZINHO_FETCH_H
#define NOZINHO_FETCH_H

#include "zlib.h"

extern const struct layer fetch_layer;

#endif
