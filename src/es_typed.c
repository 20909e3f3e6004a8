/* es_typed.c -- o que só C sabe dizer de um array tipado: de que tipo ele é. */
#include "es.h"

/* Os números são os das classes do Duktape 2 (a API não tem nomes para eles). */
enum { FIRST_CLASS = 21 };

/* [ ] -> [ "Uint8Array" ] e 1, se o valor em `index` é um array tipado. */
static int push_tag(duk_context *ctx, duk_idx_t index) {
    static const char *const names[] = { "Int8Array",   "Uint8Array",   "Uint8ClampedArray",
                                         "Int16Array",  "Uint16Array",  "Int32Array",
                                         "Uint32Array", "Float32Array", "Float64Array" };
    if (duk_is_buffer(ctx, index)) {
        duk_push_string(ctx, names[1]);
        return 1;
    }
    if (!duk_is_object(ctx, index) || !duk_is_buffer_data(ctx, index)) return 0;
    duk_inspect_value(ctx, index);
    duk_get_prop_literal(ctx, -1, "class");
    unsigned number = duk_get_uint(ctx, -1) - FIRST_CLASS;
    duk_pop_2(ctx);
    if (number >= sizeof names / sizeof *names) return 0;
    duk_push_string(ctx, names[number]);
    return 1;
}

duk_ret_t es_typed_tag(duk_context *ctx) { return push_tag(ctx, 0); }

static duk_ret_t get_tag(duk_context *ctx) {
    duk_push_this(ctx);
    return push_tag(ctx, 0);
}

static duk_ret_t get_length(duk_context *ctx) {
    duk_push_this(ctx);
    if (!push_tag(ctx, 0)) return duk_type_error(ctx, "this is not a typed array.");
    duk_push_number(ctx, (double)duk_get_length(ctx, 0));
    return 1;
}

void es_typed_open(duk_context *ctx) {
    es_define_getter(ctx, "length", "get length", get_length);
    es_define_getter(ctx, "@@toStringTag", "get [Symbol.toStringTag]", get_tag);
}
