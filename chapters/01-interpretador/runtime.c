/* runtime.c -- capítulo 01: um interpretador e uma voz. */
#include "program.h"
#include "errors.h"
#include "console.h"

static const struct layer *const layers[] = {
    &engine_layer, &errors_layer, &es_layer, &modern_layer, &console_layer, NULL,
};

int main(int argc, char **argv) { return program_main(layers, argc, argv); }
