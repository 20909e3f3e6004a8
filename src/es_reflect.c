/* es_reflect.c -- Reflect.get, Reflect.construct, e a porta por onde o motor chega a
 * src/lib/es/proxy.js. */
#include "es.h"
#include "peek.h"

/* ---- Reflect ---- */

static duk_ret_t get(duk_context *ctx) {
    if (!duk_is_object(ctx, 0)) return duk_type_error(ctx, "Reflect.get called on non-object");
    if (duk_get_top(ctx) < 3) {
        duk_set_top(ctx, 2);
        duk_dup(ctx, 0);
    }
    duk_set_top(ctx, 3);
    peek_get(ctx);
    return 1;
}

static void require_constructor(duk_context *ctx, duk_idx_t index) {
    if (duk_is_function(ctx, index) && peek_is_constructor(ctx, index)) return;
    errors_show(ctx, index);
    (void)duk_type_error(ctx, "%s is not a constructor", duk_get_string(ctx, -1));
}

/* [ alvo argumentos novo_alvo ]: o alvo vê o terceiro em new.target (ver peek_construct). */
static duk_ret_t construct(duk_context *ctx) {
    require_constructor(ctx, 0);
    if (duk_get_top(ctx) < 3) {
        duk_set_top(ctx, 2);
        duk_dup(ctx, 0);
    }
    duk_set_top(ctx, 3);
    require_constructor(ctx, 2);
    if (!duk_is_object(ctx, 1))
        return duk_type_error(ctx, "CreateListFromArrayLike called on non-object");
    peek_construct(ctx);
    return 1;
}

const struct es_method es_reflect_functions[] = {
    { "get", 2, DUK_VARARGS, get, 0 },
    { "construct", 2, DUK_VARARGS, construct, 0 },
    { 0 },
};

/* ---- para es/proxy.js ---- */

static duk_ret_t is_proxy(duk_context *ctx) {
    duk_push_boolean(ctx, peek_is_proxy(ctx, 0));
    return 1;
}

/* isFixed(objeto, chave): 0 se a propriedade não é dele ou é configurável; sem criar um descritor. */
static duk_ret_t is_fixed(duk_context *ctx) {
    duk_push_boolean(ctx, peek_is_fixed(ctx));
    return 1;
}

/* set(proxy, chave, valor, receptor) */
static duk_ret_t set(duk_context *ctx) {
    duk_push_boolean(ctx, peek_proxy_set(ctx));
    return 1;
}

/* unarmed(valor): o alvo de um Proxy sem armadilhas que vejam uma propriedade ser definida. */
static duk_ret_t unarmed(duk_context *ctx) {
    if (!peek_is_proxy(ctx, 0)) return 0;
    peek_proxy_parts(ctx, 0); /* [ proxy alvo tratador ] */
    if (!duk_is_object(ctx, 2) || peek_is_proxy(ctx, 2)) return 0;
    if (duk_has_prop_literal(ctx, 2, "defineProperty")) return 0;
    if (duk_has_prop_literal(ctx, 2, "getOwnPropertyDescriptor")) return 0;
    duk_pop(ctx);
    return 1;
}

static duk_ret_t revoke_proxy(duk_context *ctx) {
    peek_revoke(ctx, 0);
    return 0;
}

static const struct es_method tools[] = {
    { "isProxy", 1, 1, is_proxy, 0 },
    { "isFixed", 2, 2, is_fixed, 0 },
    { "get", 3, 3, get, 0 },
    { "set", 4, 4, set, 0 },
    { "unarmed", 1, 1, unarmed, 0 },
    { "revoke", 1, 1, revoke_proxy, 0 },
    { 0 },
};

duk_ret_t es_proxies(duk_context *ctx) {
    duk_push_object(ctx);
    es_define(ctx, tools);
    return 1;
}

/* ---- a porta ---- */

static void *operations[PEEK_PROXY_MOST]; /* as funções do módulo, que vive até o fim */

static void load(duk_context *ctx) {
    engine_need(ctx, "es/proxy");
    duk_get_prop_literal(ctx, -1, "operations");
    for (duk_uarridx_t i = 0; i < PEEK_PROXY_MOST; i++) {
        duk_get_prop_index(ctx, -1, i);
        operations[i] = duk_get_heapptr(ctx, -1);
        duk_pop(ctx);
    }
    duk_pop_2(ctx);
}

static void push_operation(duk_context *ctx, enum peek_operation operation) {
    if (operations[operation] == NULL) load(ctx);
    duk_push_heapptr(ctx, operations[operation]);
}

void es_reflect_open(duk_context *ctx) {
    (void)ctx;
    for (int i = 0; i < PEEK_PROXY_MOST; i++) operations[i] = NULL;
    peek_proxy = push_operation;
}
