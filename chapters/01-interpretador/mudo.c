/* mudo.c -- o primeiro passo: no lugar do console, uma camada que não traz nada. */
#include "console.h"

const struct layer console_layer = { "mudo", NULL, NULL, NULL, NULL, NULL };
