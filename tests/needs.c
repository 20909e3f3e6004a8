/* needs.c -- cada capítulo carrega os seus módulos só com as camadas que ele liga?
 *
 * O Makefile compila este arquivo uma vez por capítulo, com RUNTIME valendo o runtime.c
 * dele: dali vem a tabela `layers`, e com ela o mesmo motor que o capítulo usa. Um módulo que, ao
 * carregar, pede outro de uma camada de cima falha aqui com o nome do que faltou. */
#define main runtime_main
#include RUNTIME
#undef main

#include "engine.h"

#include <stdio.h>

static int passed, failed;

static void report(duk_context *ctx, int failure, const char *what, const char *name) {
    if (failure) printf("%s %s: %s\n", what, name, duk_safe_to_string(ctx, -1));
    failure ? failed++ : passed++;
    duk_pop(ctx);
}

static duk_ret_t load(duk_context *ctx, void *name) {
    engine_need(ctx, name);
    return 1;
}

/* Ler um global preguiçoso carrega o módulo dele e busca a propriedade. */
static duk_ret_t read_global(duk_context *ctx, void *name) {
    if (!duk_get_global_string(ctx, name)) (void)duk_error(ctx, DUK_ERR_ERROR, "não existe");
    if (duk_is_undefined(ctx, -1)) (void)duk_error(ctx, DUK_ERR_ERROR, "vale undefined");
    return 1;
}

int main(void) {
    duk_context *ctx = engine_open(layers);
    for (const struct layer *const *layer = layers; *layer != NULL; layer++) {
        for (const struct embedded *m = (*layer)->modules; m != NULL && m->name != NULL; m++)
            report(ctx, duk_safe_call(ctx, load, (void *)m->name, 0, 1), "módulo", m->name);
        for (const struct global *g = (*layer)->globals; g != NULL && g->name != NULL; g++)
            report(ctx, duk_safe_call(ctx, read_global, (void *)g->name, 0, 1), "global", g->name);
    }
    printf("%d passed, %d failed\n", passed, failed);
    engine_close();
    return failed != 0;
}
