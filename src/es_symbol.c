/* es_symbol.c -- Symbol: os símbolos que o Duktape não conhece, e a descrição de um símbolo.
 *
 * Um símbolo, por dentro, é um texto que começa por um byte inválido em UTF-8: 0x81 num
 * símbolo comum ou da especificação, 0x80 num de Symbol.for. A descrição vai até o byte 0xFF
 * (nos de Symbol.for, até o fim). */
#include "es.h"

#include <string.h>

static duk_ret_t description(duk_context *ctx) {
    duk_push_this(ctx);
    if (duk_is_object(ctx, 0)) {
        duk_push_literal(ctx, "valueOf");
        duk_call_prop(ctx, 0, 0);
        duk_replace(ctx, 0);
    }
    if (!duk_is_symbol(ctx, 0))
        return duk_type_error(ctx, "Symbol.prototype.description requires that 'this' be a Symbol");
    size_t length;
    const char *internal = duk_get_lstring(ctx, 0, &length);
    const char *end = memchr(internal + 1, 0xFF, length - 1);
    size_t size = end != NULL ? (size_t)(end - internal) - 1 : length - 1;
    if (size == 0 && length > 2 && (unsigned char)internal[length - 1] == 0xFF)
        return 0; /* Symbol() */
    duk_push_lstring(ctx, internal + 1, size);
    return 1;
}

/* [ Symbol ] -> [ Symbol ]: Symbol.name, de descrição "espaço.name". */
static void define(duk_context *ctx, const char *space, const char *name) {
    duk_push_string(ctx, name);
    duk_push_sprintf(ctx, "\x81%s.%s\xff", space, name);
    duk_def_prop(ctx, -3,
                 DUK_DEFPROP_HAVE_VALUE | DUK_DEFPROP_HAVE_WRITABLE | DUK_DEFPROP_HAVE_ENUMERABLE |
                     DUK_DEFPROP_HAVE_CONFIGURABLE);
}

void es_symbol_open(duk_context *ctx) {
    static const char *const names[] = { "asyncIterator", "match",   "matchAll", "replace",
                                         "search",        "species", "split",    "unscopables" };
    duk_get_global_literal(ctx, "Symbol");
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) define(ctx, "Symbol", names[i]);
    define(ctx, "nodejs", "dispose"); /* é como o Node 20 as faz */
    define(ctx, "nodejs", "asyncDispose");
    duk_get_prop_literal(ctx, -1, "prototype");
    es_define_getter(ctx, "description", "get description", description);
    duk_pop_2(ctx);
}
