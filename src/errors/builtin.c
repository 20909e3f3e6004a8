/* builtin.c -- nomes por extenso e valores por escrito, para as mensagens de erro. */
#include "errors/builtin.h"
#include "engine.h"

#include <string.h>

/* Onde moram as funções que vêm no motor. */
static const char *const homes[] = {
    "Array",          "Object",      "String",       "Number",       "JSON",
    "Math",           "Date",        "RegExp",       "Function",     "Boolean",
    "Symbol",         "Error",       "Reflect",      "Proxy",        "ArrayBuffer",
    "DataView",       "Uint8Array",  "Int8Array",    "Uint16Array",  "Int16Array",
    "Uint32Array",    "Int32Array",  "Float32Array", "Float64Array", "Uint8ClampedArray",
    "TextEncoder",    "TextDecoder", "TypeError",    "RangeError",   "SyntaxError",
    "ReferenceError", "URIError",    "EvalError",    NULL,
};

/* [ ] -> [ valor ] e 1: só propriedades de dados, para não acordar um global
 * preguiçoso nem rodar um getter do programa. */
static int get_data(duk_context *ctx, duk_idx_t object, const char *name) {
    duk_idx_t top = duk_get_top(ctx);
    if (!duk_is_object(ctx, object)) return 0;
    object = duk_normalize_index(ctx, object);
    duk_push_string(ctx, name);
    duk_get_prop_desc(ctx, object, 0);
    int found = duk_is_object(ctx, -1) && duk_get_prop_literal(ctx, -1, "value");
    if (found) duk_replace(ctx, top);
    duk_set_top(ctx, top + found);
    return found;
}

/* [ ... base … valor ] -> [ ... valor ]: o do topo fica no lugar de tudo desde `base`. */
static void keep_top(duk_context *ctx, duk_idx_t base) {
    if (duk_get_top(ctx) > base + 1) duk_replace(ctx, base);
    duk_set_top(ctx, base + 1);
}

/* 1 se o objeto no topo tem, com esse nome, a função em `index`. */
static int holds(duk_context *ctx, duk_idx_t index, const char *name) {
    duk_idx_t top = duk_get_top(ctx);
    int found = get_data(ctx, -1, name) && duk_strict_equals(ctx, index, -1);
    duk_set_top(ctx, top);
    return found;
}

/* [ casa ] -> [ casa nome ] e 1, se a função é a própria casa, ou mora nela ou no protótipo. */
static int push_name_in(duk_context *ctx, duk_idx_t index, const char *home, const char *name) {
    duk_idx_t object = duk_get_top_index(ctx);
    const char *format = NULL;
    if (duk_strict_equals(ctx, index, object)) {
        format = "%s";
    } else if (holds(ctx, index, name)) {
        format = "%s.%s";
    } else if (get_data(ctx, object, "prototype")) {
        if (holds(ctx, index, name)) format = "%s.prototype.%s";
        duk_set_top(ctx, object + 1);
    }
    if (format != NULL) duk_push_sprintf(ctx, format, home, name);
    return format != NULL;
}

/* [ ... global ] -> [ ... nome ] e 1: as funções que os arrays tipados têm em comum. */
static int push_typed_name(duk_context *ctx, duk_idx_t index, const char *name) {
    duk_idx_t top = duk_get_top(ctx);
    int found = get_data(ctx, -1, "Uint8Array") && get_data(ctx, -1, "prototype");
    if (found) {
        duk_get_prototype(ctx, -1);
        found = duk_is_object(ctx, -1) && holds(ctx, index, name);
    }
    if (found) duk_push_sprintf(ctx, "%%TypedArray%%.prototype.%s", name);
    if (found) duk_replace(ctx, top);
    duk_set_top(ctx, top + found);
    return found;
}

/* [ ... global ] -> [ ... global nome ] */
static int push_name_below(duk_context *ctx, duk_idx_t index, const char *name) {
    duk_idx_t global = duk_get_top_index(ctx);
    if (holds(ctx, index, name)) {
        duk_push_string(ctx, name);
        return 1;
    }
    for (const char *const *home = homes; *home != NULL; home++) {
        if (get_data(ctx, global, *home) && push_name_in(ctx, index, *home, name)) return 1;
        duk_set_top(ctx, global + 1);
    }
    return push_typed_name(ctx, index, name);
}

int builtin_push_name(duk_context *ctx, duk_idx_t index) {
    index = duk_normalize_index(ctx, index);
    duk_idx_t top = duk_get_top(ctx);
    if (!duk_is_c_function(ctx, index) || !get_data(ctx, index, "name")) return 0;
    const char *name = duk_get_string(ctx, -1);
    duk_push_global_object(ctx);
    int found = name != NULL && push_name_below(ctx, index, name);
    if (found) duk_replace(ctx, top);
    duk_set_top(ctx, top + found);
    return found;
}

/* ---- valores por escrito ---- */

/* Symbol(x): a descrição está no próprio texto interno, depois do primeiro byte e até o
 * separador 0xFF. */
static void show_symbol(duk_context *ctx, duk_idx_t index) {
    const char *internal = duk_get_string(ctx, index), *end;
    end = memchr(internal + 1, 0xFF, strlen(internal + 1));
    duk_push_literal(ctx, "Symbol(");
    duk_push_lstring(ctx, internal + 1,
                     end != NULL ? (size_t)(end - internal - 1) : strlen(internal + 1));
    duk_push_literal(ctx, ")");
    duk_concat(ctx, 3);
}

/* [ ... ] -> [ ... ]: a propriedade `name` do objeto ou de um protótipo, sem rodar getter;
 * 1 e [ ... valor ] se a achou. */
static int find_data(duk_context *ctx, duk_idx_t index, const char *name) {
    duk_idx_t top = duk_get_top(ctx);
    duk_dup(ctx, index);
    for (int depth = 0; depth < 1000 && duk_is_object(ctx, -1); depth++) {
        if (get_data(ctx, -1, name)) {
            duk_replace(ctx, top);
            duk_set_top(ctx, top + 1);
            return 1;
        }
        duk_get_prototype(ctx, -1);
    }
    duk_set_top(ctx, top);
    return 0;
}

/* Quem herda o toString de Object aparece como #<Construtor>. */
static int has_plain_to_string(duk_context *ctx, duk_idx_t index) {
    duk_idx_t top = duk_get_top(ctx);
    int plain = find_data(ctx, index, "toString") && duk_is_c_function(ctx, -1) &&
                builtin_push_name(ctx, -1) &&
                strcmp(duk_get_string(ctx, -1), "Object.prototype.toString") == 0;
    duk_set_top(ctx, top);
    return plain;
}

static void show_object(duk_context *ctx, duk_idx_t index) {
    duk_idx_t top = duk_get_top(ctx);
    if (has_plain_to_string(ctx, index)) {
        const char *name = find_data(ctx, index, "constructor") && get_data(ctx, -1, "name")
                               ? duk_get_string(ctx, -1)
                               : NULL;
        duk_push_sprintf(ctx, "#<%s>", name != NULL && *name != '\0' ? name : "Object");
    } else {
        duk_get_global_literal(ctx, "Object");
        duk_get_prop_literal(ctx, -1, "prototype");
        duk_get_prop_literal(ctx, -1, "toString");
        duk_dup(ctx, index);
        if (duk_pcall_method(ctx, 0) != 0) duk_push_literal(ctx, "[object Object]");
    }
    keep_top(ctx, top);
}

/* "TypeError: mensagem", ou só o que houver. */
static void show_error(duk_context *ctx, duk_idx_t index) {
    duk_idx_t top = duk_get_top(ctx);
    const char *name = find_data(ctx, index, "name") ? duk_get_string(ctx, -1) : NULL;
    const char *message = find_data(ctx, index, "message") ? duk_get_string(ctx, -1) : NULL;
    int has_message = message != NULL && *message != '\0';
    duk_push_sprintf(ctx, "%s%s%s", name != NULL ? name : "Error", has_message ? ": " : "",
                     has_message ? message : "");
    keep_top(ctx, top);
}

static void show_function(duk_context *ctx, duk_idx_t index) {
    duk_idx_t top = duk_get_top(ctx);
    const char *name = get_data(ctx, index, "name") ? duk_get_string(ctx, -1) : NULL;
    duk_push_sprintf(ctx, "function %s() { [native code] }", name != NULL ? name : "");
    keep_top(ctx, top);
}

void builtin_show(duk_context *ctx, duk_idx_t index) {
    index = duk_normalize_index(ctx, index);
    if (duk_is_symbol(ctx, index)) {
        show_symbol(ctx, index);
    } else if (duk_is_function(ctx, index)) {
        show_function(ctx, index);
    } else if (duk_is_error(ctx, index)) {
        show_error(ctx, index);
    } else if (duk_is_object(ctx, index)) {
        show_object(ctx, index);
    } else {
        duk_dup(ctx, index);
        duk_to_string(ctx, -1);
    }
}
