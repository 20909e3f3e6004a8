/* tty.h -- a entrada e a saída do processo como streams, e o módulo tty. */
#ifndef NOZINHO_TTY_H
#define NOZINHO_TTY_H

#include "stream.h"

extern const struct layer tty_layer;

#endif
