/* runtime.c -- capítulo 05: o laço sobre a libev. */
#include "program.h"
#include "errors.h"
#include "buffer.h"
#include "events.h"
#include "signals.h"

static const struct layer *const layers[] = {
    &engine_layer, &errors_layer,  &es_layer,     &modern_layer,  &console_layer,
    &os_layer,     &process_layer, &module_layer, &buffer_layer,  &events_layer,
    &queue_layer,  &loop_layer,    &timers_layer, &signals_layer, NULL,
};

int main(int argc, char **argv) { return program_main(layers, argc, argv); }
