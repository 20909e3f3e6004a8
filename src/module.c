/* module.c -- require. */
#include "module.h"
#include "source.h"
static const struct binding bindings[] = { { 0 } };
extern const struct embedded module_modules[];
const struct layer module_layer = { "module", bindings, module_modules, NULL, NULL, NULL };
