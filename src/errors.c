/* errors.c -- os dois ganchos que o Duktape oferece: quando um erro nasce, quando é lançado.
 *
 * No primeiro, a mensagem do motor vira a do Node; no segundo, anota-se onde o programa
 * estava: o erro não tratado é mostrado no `throw`, não no `new Error`. */
#include "errors.h"
#include "peek.h"
#include "errors/stack.h"
#include "errors/syntax.h"
#include "errors/wording.h"

#include <stddef.h>

/* O último lançamento. O valor e o arquivo ficam num array do stash. */
static struct {
    void *values; /* [ valor arquivo ] */
    struct throw_place place;
} last;

enum { VALUE, FILE_NAME };

/* ---- quando um erro nasce ---- */

/* [ erro ] -> [ erro mensagem ] e 1, se ela é um texto do próprio erro. */
static int push_message(duk_context *ctx) {
    duk_get_prop_literal(ctx, 0, "message");
    return duk_is_string(ctx, -1);
}

static duk_ret_t translate(duk_context *ctx, void *unused) {
    (void)unused;
    if (!push_message(ctx)) return 0;
    if (duk_get_error_code(ctx, 0) == DUK_ERR_SYNTAX_ERROR && stack_is_compilation(ctx, 0))
        syntax_translate(ctx, 0);
    else if (!wording_translate(ctx))
        return 0;
    duk_put_prop_literal(ctx, 0, "message");
    return 0;
}

/* [ erro ] -> [ erro ]. Só fala das falhas do motor: `new Error('invalid args')` é do
 * programa. Se a tradução tropeçar, fica a mensagem do motor. */
static duk_ret_t on_create(duk_context *ctx) {
    if (stack_is_internal(ctx, 0)) {
        duk_require_stack(ctx, 48);
        duk_safe_call(ctx, translate, NULL, 0, 1);
        duk_set_top(ctx, 1);
    }
    return 1;
}

/* ---- quando um valor é lançado ---- */

/* [ valor ] -> [ valor ]: 1 se é o mesmo do último lançamento. */
static int is_last(duk_context *ctx, duk_idx_t index) {
    index = duk_normalize_index(ctx, index);
    duk_push_heapptr(ctx, last.values);
    duk_get_prop_index(ctx, -1, VALUE);
    int same = duk_samevalue(ctx, index, -1);
    duk_pop_2(ctx);
    return same;
}

/* Um erro que só atravessa uma função nativa (require, forEach…) já foi anotado. */
static duk_ret_t on_throw(duk_context *ctx) {
    enum peek_op op = peek_operation(ctx);
    if (op == PEEK_NONE && is_last(ctx, 0)) return 1;
    duk_push_heapptr(ctx, last.values);
    duk_dup(ctx, 0);
    duk_put_prop_index(ctx, -2, VALUE);
    last.place.thrown = op == PEEK_THROW;
    last.place.line = peek_place(ctx);
    if (last.place.line == 0) duk_push_undefined(ctx);
    duk_put_prop_index(ctx, 1, FILE_NAME);
    duk_set_top(ctx, 1);
    return 1;
}

struct throw_place errors_place(duk_context *ctx, duk_idx_t index) {
    struct throw_place place = { 0, 0 };
    index = duk_normalize_index(ctx, index);
    if (stack_is_compilation(ctx, index)) {
        place.line = stack_place(ctx, index);
    } else if (is_last(ctx, index) && last.place.line != 0) {
        place = last.place;
        duk_push_heapptr(ctx, last.values);
        duk_get_prop_index(ctx, -1, FILE_NAME);
        duk_remove(ctx, -2);
    } else {
        place.line = stack_place(ctx, index);
    }
    return place;
}

void errors_open(duk_context *ctx, duk_idx_t duktape) {
    duktape = duk_normalize_index(ctx, duktape);
    duk_push_global_stash(ctx);
    last.values = duk_get_heapptr(ctx, duk_push_array(ctx));
    duk_put_prop_literal(ctx, -2, "lastThrow");
    duk_pop(ctx);
    stack_open(ctx);
    duk_push_c_function(ctx, on_create, 1);
    duk_put_prop_literal(ctx, duktape, "errCreate");
    duk_push_c_function(ctx, on_throw, 1);
    duk_put_prop_literal(ctx, duktape, "errThrow");
}
