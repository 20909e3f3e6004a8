/* nozinho.c -- o runtime inteiro: todas as camadas, de baixo para cima. */
#include "program.h"
#include "errors.h"
#include "signals.h"
#include "console.h"
#include "buffer.h"
#include "events.h"
#include "esm.h"
#include "stream.h"
#include "tty.h"
#include "fs.h"
#include "sqlite.h"
#include "net.h"
#include "http.h"
#include "child.h"
#include "crypto.h"
#include "tls.h"
#include "zlib.h"
#include "shuffle.h"
#include "trace.h"

static const struct layer *const layers[] = {
    &engine_layer,  &errors_layer,  &es_layer,     &modern_layer, &console_layer, &os_layer,
    &process_layer, &module_layer,  &buffer_layer, &events_layer, &queue_layer,   &loop_layer,
    &timers_layer,  &signals_layer, &micro_layer,  &esm_layer,    &pool_layer,    &stream_layer,
    &tty_layer,     &fs_layer,      &sqlite_layer, &net_layer,    &http_layer,    &child_layer,
    &crypto_layer,  &tls_layer,     &zlib_layer,   &fetch_layer,  &shuffle_layer, &trace_layer,
    NULL,
};

int main(int argc, char **argv) { return program_main(layers, argc, argv); }
