/* runtime.c -- capítulo 10: pedidos HTTP são eventos. */
#include "program.h"
#include "errors.h"
#include "signals.h"
#include "tty.h"
#include "buffer.h"
#include "events.h"
#include "esm.h"
#include "stream.h"
#include "fs.h"
#include "sqlite.h"
#include "net.h"
#include "http.h"

static const struct layer *const layers[] = {
    &engine_layer,  &errors_layer,  &es_layer,     &modern_layer, &console_layer, &os_layer,
    &process_layer, &module_layer,  &buffer_layer, &events_layer, &queue_layer,   &loop_layer,
    &timers_layer,  &signals_layer, &micro_layer,  &esm_layer,    &pool_layer,    &stream_layer,
    &tty_layer,     &fs_layer,      &sqlite_layer, &net_layer,    &http_layer,    NULL,
};

int main(int argc, char **argv) { return program_main(layers, argc, argv); }
