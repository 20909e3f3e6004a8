/* esm.c -- módulos ES. A camada inteira está em JavaScript. */
#include "esm.h"

extern const struct embedded esm_modules[];
const struct layer esm_layer = { "esm", NULL, esm_modules, NULL, NULL, NULL };
