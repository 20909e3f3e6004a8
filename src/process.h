/* process.h -- o objeto process: o que o programa sabe do processo em que roda, e o que
 * acontece quando ele termina (bem ou mal). */
#ifndef NOZINHO_PROCESS_H
#define NOZINHO_PROCESS_H

#include "os.h"

extern const struct layer process_layer;

#endif
