/* esm.c -- módulos ES. A metade em C só empresta uma chave que o programa não vê. */
#include "esm.h"

/* hidden(nome) */
static duk_ret_t hidden(duk_context *ctx) {
    duk_push_sprintf(ctx, "\xFF%s", duk_require_string(ctx, 0));
    return 1;
}

static const struct binding bindings[] = {
    { "hidden", hidden, 1, 0 },
    { 0 },
};

extern const struct embedded esm_modules[];
const struct layer esm_layer = { "esm", bindings, esm_modules, NULL, NULL, NULL };
