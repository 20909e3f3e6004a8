/* errors/function.c -- o texto de uma função: o que Function.prototype.toString responde, e o que
 * uma mensagem de erro que fala da função mostra. */
#include "errors.h"
#include "peek.h"

/* [ ] -> [ nome ]: sem rodar um getter do programa; "" se a função em `index` não tem nome seu, ou é
 * de bind ou um Proxy, que no V8 não mostram o de ninguém. */
static void push_name(duk_context *ctx, duk_idx_t index) {
    if (!duk_is_c_function(ctx, index) && !duk_is_ecmascript_function(ctx, index)) {
        duk_push_literal(ctx, "");
        return;
    }
    duk_push_literal(ctx, "name");
    duk_get_prop_desc(ctx, index, 0);
    if (duk_is_object(ctx, -1))
        duk_get_prop_literal(ctx, -1, "value");
    else
        duk_push_literal(ctx, "");
    duk_remove(ctx, -2);
}

void errors_push_function(duk_context *ctx, duk_idx_t index) {
    index = duk_require_normalize_index(ctx, index);
    if (peek_source(ctx, index)) return;
    push_name(ctx, index);
    const char *name = duk_get_string_default(ctx, -1, "");
    duk_push_sprintf(ctx, "function %s() { [native code] }", name);
    duk_remove(ctx, -2);
}
