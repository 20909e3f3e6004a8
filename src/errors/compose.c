/* compose.c -- as mensagens que dependem do valor, do texto do programa ou dos dois. */
#include "errors/compose.h"
#include "errors/builtin.h"
#include "errors/callee.h"
#include "errors/excerpt.h"
#include "errors/json_error.h"
#include "peek.h"
#include "errors/syntax.h"

#include <math.h>
#include <string.h>

/* Fecha uma mensagem: [ base … texto ] -> [ texto ] quando `made`, [ ] quando não. */
static int finish(duk_context *ctx, duk_idx_t base, int made) {
    if (made && duk_get_top(ctx) > base + 1) duk_replace(ctx, base);
    duk_set_top(ctx, base + made);
    return made;
}

/* ---- chamadas ---- */

/* [ ] -> [ nome ] e 1: a expressão chamada, achada no texto do programa. */
static int push_callee(duk_context *ctx, const char *key, int construct) {
    duk_idx_t base = duk_get_top(ctx);
    int found = 0, line = peek_place(ctx);
    if (line != 0 && excerpt_push(ctx, duk_get_string(ctx, -1))) {
        struct callee_query query = { .line = line, .key = key, .construct = construct };
        query.text = duk_get_lstring(ctx, -1, &query.length);
        found = callee_push(ctx, &query);
    }
    return finish(ctx, base, found);
}

int compose_method(duk_context *ctx, const char *message) {
    (void)message;
    duk_idx_t base = duk_get_top(ctx);
    const char *key = NULL;
    if (peek_operands(ctx)) {
        builtin_show(ctx, -1);
        key = duk_get_string(ctx, -1);
    }
    int found = key != NULL && push_callee(ctx, key, 0);
    if (found) duk_push_sprintf(ctx, "%s is not a function", duk_get_string(ctx, -1));
    return finish(ctx, base, found);
}

/* Sem a expressão, vale o valor, que está no começo da mensagem do motor. */
int compose_callee(duk_context *ctx, const char *message) {
    duk_idx_t base = duk_get_top(ctx);
    enum peek_op op = peek_operation(ctx);
    if (op != PEEK_CALL && op != PEEK_CONSTRUCT) return 0;
    if (!push_callee(ctx, NULL, op == PEEK_CONSTRUCT))
        duk_push_lstring(ctx, message, (size_t)(strstr(message, " not ") - message));
    duk_push_sprintf(ctx, "%s is not a %s", duk_get_string(ctx, -1),
                     op == PEEK_CONSTRUCT ? "constructor" : "function");
    return finish(ctx, base, 1);
}

/* O motor resolve f.apply(…) na própria instrução de chamada. */
int compose_apply(duk_context *ctx, const char *message) {
    (void)message;
    if (peek_operation(ctx) != PEEK_CALL) return 0;
    duk_push_literal(ctx, "CreateListFromArrayLike called on non-object");
    return 1;
}

/* ---- arrays ---- */

/* O V8 só cita o nome da função em metade delas. */
int compose_null_array(duk_context *ctx, const char *message) {
    (void)message;
    static const char *const silent[] = {
        "push", "pop",  "shift",    "unshift",        "slice",
        "sort", "join", "splice",   "reverse",        "lastIndexOf",
        "fill", "at",   "toString", "toLocaleString", NULL
    };
    duk_idx_t base = duk_get_top(ctx);
    if (!peek_native(ctx)) return 0;
    duk_get_prop_literal(ctx, -1, "name");
    const char *name = duk_get_string(ctx, -1), *const *word = silent;
    while (*word != NULL && strcmp(*word, name) != 0) word++;
    if (*word != NULL)
        duk_push_literal(ctx, "Cannot convert undefined or null to object");
    else
        duk_push_sprintf(ctx, "Array.prototype.%s called on null or undefined", name);
    return finish(ctx, base, 1);
}

int compose_push(duk_context *ctx, const char *message) {
    (void)message;
    duk_idx_t base = duk_get_top(ctx);
    if (!peek_this(ctx)) return 0;
    duk_push_sprintf(ctx, "Cannot add property %lu, object is not extensible",
                     (unsigned long)duk_get_length(ctx, -1));
    return finish(ctx, base, 1);
}

int compose_pop(duk_context *ctx, const char *message) {
    (void)message;
    duk_idx_t base = duk_get_top(ctx);
    if (!peek_this(ctx) || duk_get_length(ctx, -1) == 0) return finish(ctx, base, 0);
    unsigned long last = (unsigned long)duk_get_length(ctx, -1) - 1;
    builtin_show(ctx, -1);
    duk_push_sprintf(ctx, "Cannot delete property '%lu' of %s", last, duk_get_string(ctx, -1));
    return finish(ctx, base, 1);
}

/* ---- Object ---- */

/* [ descritor ] -> [ descritor mensagem ] e 1, se há um get (ou set) que não é função. */
static int complain_of(duk_context *ctx, const char *key, const char *what) {
    duk_idx_t base = duk_get_top(ctx);
    if (duk_get_prop_string(ctx, -1, key) && !duk_is_undefined(ctx, -1) &&
        !duk_is_function(ctx, -1)) {
        builtin_show(ctx, -1);
        duk_push_sprintf(ctx, "%s must be a function: %s", what, duk_get_string(ctx, -1));
        return finish(ctx, base, 1);
    }
    return finish(ctx, base, 0);
}

int compose_descriptor(duk_context *ctx, const char *message) {
    (void)message;
    duk_idx_t base = duk_get_top(ctx);
    if (!peek_argument(ctx, 2) || !duk_is_object(ctx, -1)) return finish(ctx, base, 0);
    if (!complain_of(ctx, "get", "Getter") && !complain_of(ctx, "set", "Setter")) {
        builtin_show(ctx, -1);
        duk_push_sprintf(
            ctx,
            "Invalid property descriptor. Cannot both specify accessors and a value or "
            "writable attribute, %s",
            duk_get_string(ctx, -1));
    }
    return finish(ctx, base, 1);
}

/* 1 se não se pode pôr nada no objeto do topo. */
static int is_closed(duk_context *ctx) {
    duk_idx_t top = duk_get_top(ctx);
    duk_get_global_literal(ctx, "Object");
    duk_push_literal(ctx, "isExtensible");
    duk_dup(ctx, top - 1);
    int closed = duk_pcall_prop(ctx, -3, 1) == 0 && !duk_to_boolean(ctx, -1);
    duk_set_top(ctx, top);
    return closed;
}

/* 1 se o valor no topo é Object.prototype. */
static int is_object_prototype(duk_context *ctx) {
    duk_get_global_literal(ctx, "Object");
    duk_get_prop_literal(ctx, -1, "prototype");
    int same = duk_strict_equals(ctx, -1, -3);
    duk_pop_2(ctx);
    return same;
}

int compose_prototype(duk_context *ctx, const char *message) {
    (void)message;
    duk_idx_t base = duk_get_top(ctx);
    if (!peek_argument(ctx, 0) || !peek_argument(ctx, 1)) return finish(ctx, base, 0);
    int valid = duk_is_object(ctx, -1) || duk_is_null(ctx, -1);
    if (duk_is_null_or_undefined(ctx, base)) {
        duk_push_literal(ctx, "Object.setPrototypeOf called on null or undefined");
    } else if (!valid) {
        builtin_show(ctx, -1);
        duk_push_sprintf(ctx, "Object prototype may only be an Object or null: %s",
                         duk_get_string(ctx, -1));
    } else {
        duk_dup(ctx, base);
        if (is_object_prototype(ctx))
            duk_push_literal(ctx, "Immutable prototype object 'Object.prototype' cannot have their "
                                  "prototype set");
        else if (is_closed(ctx))
            builtin_show(ctx, -1), duk_push_literal(ctx, " is not extensible"), duk_concat(ctx, 2);
        else
            duk_push_literal(ctx, "Cyclic __proto__ value");
    }
    return finish(ctx, base, 1);
}

/* ---- operadores ---- */

/* `a instanceof f` é uma chamada de f[Symbol.hasInstance], que é nativa: f é o `this` dela. */
int compose_instanceof(duk_context *ctx, const char *message) {
    (void)message;
    duk_idx_t base = duk_get_top(ctx);
    enum peek_op op = peek_operation(ctx);
    int known = op == PEEK_INSTANCEOF ? peek_operands(ctx) : op == PEEK_NONE && peek_this(ctx);
    if (!known) return 0;
    if (!duk_is_object(ctx, -1)) {
        duk_push_literal(ctx, "Right-hand side of 'instanceof' is not an object");
    } else {
        duk_get_prop_literal(ctx, -1, "prototype");
        builtin_show(ctx, -1);
        duk_push_sprintf(ctx, "Function has non-object prototype '%s' in instanceof check",
                         duk_get_string(ctx, -1));
    }
    return finish(ctx, base, 1);
}

int compose_strict_caller(duk_context *ctx, const char *message) {
    (void)message;
    duk_idx_t base = duk_get_top(ctx);
    int made = 0;
    if (peek_operation(ctx) == PEEK_GET && peek_operands(ctx) && duk_is_string(ctx, -1)) {
        const char *key = duk_get_string(ctx, -1);
        made = strcmp(key, "callee") == 0 || strcmp(key, "caller") == 0 ||
               strcmp(key, "arguments") == 0;
    }
    if (made)
        duk_push_literal(ctx,
                         "'caller', 'callee', and 'arguments' properties may not be accessed on "
                         "strict mode functions or the arguments objects for calls to them");
    return finish(ctx, base, made);
}

/* ---- textos e números ---- */

int compose_code_point(duk_context *ctx, const char *message) {
    (void)message;
    duk_idx_t base = duk_get_top(ctx);
    for (int i = 0; peek_argument(ctx, i); i++) {
        double code = duk_get_number(ctx, -1);
        if (!(code >= 0 && code <= 0x10FFFF && floor(code) == code)) {
            builtin_show(ctx, -1);
            duk_push_sprintf(ctx, "Invalid code point %s", duk_get_string(ctx, -1));
            return finish(ctx, base, 1);
        }
        duk_pop(ctx);
    }
    return finish(ctx, base, 0);
}

/* Quantos bytes tem cada elemento de um Uint32Array; 0 para o que não é array tipado. */
static int element_size(const char *name) {
    const char *digits = name + strcspn(name, "0123456789");
    return strstr(name, "Array") == NULL ? 0
                                         : (*digits == '8'   ? 1
                                            : *digits == '1' ? 2
                                            : *digits == '3' ? 4
                                                             : 8);
}

/* [ ] -> [ mensagem ]: sobre um ArrayBuffer de `bytes`, a partir de `offset`. */
static void push_bounds(duk_context *ctx, const char *name, double bytes, double offset,
                        const char *length) {
    int size = element_size(name);
    if (size > 1 && fmod(offset, size) != 0)
        duk_push_sprintf(ctx, "start offset of %s should be a multiple of %d", name, size);
    else if (offset > bytes || offset < 0)
        duk_push_sprintf(ctx, "Start offset %.0f is outside the bounds of the buffer", offset);
    else if (length == NULL)
        duk_push_sprintf(ctx, "byte length of %s should be a multiple of %d", name, size);
    else
        duk_push_sprintf(ctx, "Invalid %s length%s%s", size > 0 ? "typed array" : "DataView",
                         size > 0 ? ": " : " ", length);
}

int compose_view(duk_context *ctx, const char *message) {
    (void)message;
    duk_idx_t base = duk_get_top(ctx);
    if (!peek_native(ctx) || !builtin_push_name(ctx, -1) || !peek_argument(ctx, 0))
        return finish(ctx, base, 0);
    const char *name = duk_get_string(ctx, -2);
    if (!duk_is_object(ctx, -1)) {
        builtin_show(ctx, -1);
        duk_push_sprintf(ctx, "Invalid typed array length: %s", duk_get_string(ctx, -1));
        return finish(ctx, base, 1);
    }
    duk_get_prop_literal(ctx, -1, "byteLength");
    double bytes = duk_get_number(ctx, -1), offset = 0;
    const char *length = NULL;
    if (peek_argument(ctx, 1)) offset = duk_get_number_default(ctx, -1, 0);
    if (peek_argument(ctx, 2) && !duk_is_undefined(ctx, -1)) {
        builtin_show(ctx, -1);
        length = duk_get_string(ctx, -1);
    }
    push_bounds(ctx, name, bytes, offset, length);
    return finish(ctx, base, 1);
}

/* ---- JSON e expressões regulares ---- */

int compose_json(duk_context *ctx, const char *message) {
    (void)message;
    duk_idx_t base = duk_get_top(ctx);
    int made = peek_argument(ctx, 0) && duk_is_string(ctx, -1) && json_push_error(ctx, -1);
    return finish(ctx, base, made);
}

int compose_cycle(duk_context *ctx, const char *message) {
    (void)message;
    duk_idx_t base = duk_get_top(ctx);
    int made = peek_argument(ctx, 0) && json_push_cycle(ctx, -1);
    return finish(ctx, base, made);
}

int compose_regexp(duk_context *ctx, const char *message) {
    duk_idx_t base = duk_get_top(ctx);
    if (!peek_argument(ctx, 0) || !duk_is_string(ctx, -1)) return finish(ctx, base, 0);
    size_t length;
    const char *source = duk_get_lstring(ctx, -1, &length);
    const char *reason = syntax_regexp_reason(message, source, length);
    if (reason != NULL)
        duk_push_sprintf(ctx, "Invalid regular expression: /%s/: %s", source, reason);
    return finish(ctx, base, reason != NULL);
}
