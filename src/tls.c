/* tls.c -- a camada: as funções dos outros arquivos, em três partes. */
#include "tls.h"

/* part(qual) -> { funções }: as do contexto (0), da conversa (1), das perguntas (2). Carrega a
 * libssl. */
static duk_ret_t part(duk_context *ctx) {
    static const struct binding *const parts[] = { tls_context_bindings, tls_channel_bindings,
                                                   tls_facts_bindings };
    tls_need(ctx);
    duk_push_object(ctx);
    engine_put_bindings(ctx, parts[duk_require_int(ctx, 0)]);
    return 1;
}

static const struct binding bindings[] = {
    { "part", part, 1, 0 },
    { 0 },
};

extern const struct embedded tls_modules[];
const struct layer tls_layer = { "tls", bindings, tls_modules, NULL, NULL, NULL };
