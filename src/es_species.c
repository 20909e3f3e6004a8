/* es_species.c -- map, filter, slice, splice e concat de uma subclasse de Array dão a subclasse.
 *
 * O Duktape faz o trabalho; se `this` não é um array comum, o resultado passa para um array
 * novo, do construtor que a subclasse pedir (Symbol.species). */
#include "es.h"

enum { CONCAT, FILTER, MAP, SLICE, SPLICE, COUNT };

static duk_c_function natives[COUNT]; /* as do Duktape */
static void *array, *prototype;       /* Array e Array.prototype */

/* [ ] -> [ construtor ] e 1, se o de `this` não é o próprio Array. */
static int push_species(duk_context *ctx) {
    duk_push_this(ctx);
    if (!duk_is_array(ctx, -1)) return 0;
    duk_get_prototype(ctx, -1);
    if (duk_get_heapptr(ctx, -1) == prototype) return 0;
    duk_get_prop_literal(ctx, -2, "constructor");
    if (!duk_is_object(ctx, -1)) return 0;
    duk_get_prop_literal(ctx, -1, DUK_WELLKNOWN_SYMBOL("Symbol.species"));
    return duk_is_function(ctx, -1) && duk_get_heapptr(ctx, -1) != array;
}

static duk_ret_t derive(duk_context *ctx, int method) {
    natives[method](ctx);
    duk_idx_t result = duk_get_top_index(ctx);
    if (!push_species(ctx)) {
        duk_set_top(ctx, result + 1);
        return 1;
    }
    duk_uarridx_t length = (duk_uarridx_t)duk_get_length(ctx, result);
    duk_push_uint(ctx, method == MAP ? length : 0);
    duk_new(ctx, 1);
    for (duk_uarridx_t i = 0; i < length; i++) {
        if (duk_get_prop_index(ctx, result, i))
            duk_put_prop_index(ctx, -2, i);
        else
            duk_pop(ctx);
    }
    duk_push_uint(ctx, length);
    duk_put_prop_literal(ctx, -2, "length");
    return 1;
}

static duk_ret_t concat(duk_context *ctx) { return derive(ctx, CONCAT); }
static duk_ret_t filter(duk_context *ctx) { return derive(ctx, FILTER); }
static duk_ret_t map(duk_context *ctx) { return derive(ctx, MAP); }
static duk_ret_t slice(duk_context *ctx) { return derive(ctx, SLICE); }
static duk_ret_t splice(duk_context *ctx) { return derive(ctx, SPLICE); }

static struct es_method methods[] = {
    { "concat", 1, DUK_VARARGS, concat, 0 },
    { "filter", 1, 2, filter, 0 },
    { "map", 1, 2, map, 0 },
    { "slice", 2, 2, slice, 0 },
    { "splice", 2, DUK_VARARGS, splice, 0 },
    { 0 },
};

/* As nossas funções ficam com os números mágicos das do Duktape, que são chamadas no lugar delas. */
void es_species_open(duk_context *ctx) {
    duk_get_global_literal(ctx, "Array");
    array = duk_get_heapptr(ctx, -1);
    duk_get_prop_literal(ctx, -1, "prototype");
    prototype = duk_get_heapptr(ctx, -1);
    for (int i = 0; i < COUNT; i++) {
        duk_get_prop_string(ctx, -1, methods[i].name);
        natives[i] = duk_get_c_function(ctx, -1);
        methods[i].magic = duk_get_magic(ctx, -1);
        duk_pop(ctx);
    }
    es_define(ctx, methods);
    duk_pop_2(ctx);
}
