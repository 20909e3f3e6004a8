/* net.c -- sockets vistos do JavaScript. */
#include "net.h"

static void open_net(duk_context *ctx) {
    (void)ctx;
    address_open();
}

static void close_net(duk_context *ctx) {
    (void)ctx;
    address_close();
}

const struct layer net_layer = { "net", NULL, NULL, NULL, open_net, close_net };
