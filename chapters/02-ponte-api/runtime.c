/* runtime.c -- capítulo 02: a ponte: módulos e process. */
#include "program.h"
#include "errors.h"
#include "buffer.h"

static const struct layer *const layers[] = {
    &engine_layer, &errors_layer,  &es_layer,     &modern_layer, &console_layer,
    &os_layer,     &process_layer, &module_layer, &buffer_layer, NULL,
};

int main(int argc, char **argv) { return program_main(layers, argc, argv); }
