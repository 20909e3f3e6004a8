/* es_function.c -- Function.prototype.toString: a função como foi escrita. */
#include "es.h"
#include "errors.h"
#include "peek.h"

static duk_ret_t to_string(duk_context *ctx) {
    duk_push_this(ctx);
    if (!duk_is_function(ctx, -1))
        return duk_type_error(ctx,
                              "Function.prototype.toString requires that 'this' be a Function");
    errors_push_function(ctx, -1);
    return 1;
}

const struct es_method es_function_methods[] = {
    { "toString", 0, 0, to_string, 0 },
    { 0 },
};

/* [ protótipo ] -> [ protótipo ]: onde não há `name`, lê-lo ou mudá-lo é um erro. */
static void refuse(duk_context *ctx, const char *name) {
    duk_push_string(ctx, name);
    peek_push_thrower(ctx);
    duk_dup_top(ctx);
    duk_def_prop(ctx, -4,
                 DUK_DEFPROP_HAVE_GETTER | DUK_DEFPROP_HAVE_SETTER | DUK_DEFPROP_FORCE |
                     DUK_DEFPROP_SET_CONFIGURABLE | DUK_DEFPROP_HAVE_ENUMERABLE);
}

void es_function_open(duk_context *ctx) {
    duk_get_global_literal(ctx, "Function");
    duk_get_prop_literal(ctx, -1, "prototype");
    refuse(ctx, "arguments");
    refuse(ctx, "caller");
    duk_pop_2(ctx);
}
